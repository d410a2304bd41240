#!/bin/sh
# The roles of the PostgreSQL that compose.yaml starts, made when it is new; PostgreSQL's image runs it as its superuser.
# The dashboard owns its database and nothing else; the shared pages read what the dashboard makes in it.
set -eu
export SECRETS="${SECRETS:-/run/secrets}"
psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
\set dashboard `cat "$SECRETS/dashboard"`
\set pages `cat "$SECRETS/pages"`
create role dashboard login password :'dashboard';
create role pages login password :'pages';
alter role pages set default_transaction_read_only = on;
create database progress owner dashboard;
revoke all on database progress from public;
grant connect on database progress to pages;
\connect progress
alter default privileges for role dashboard in schema public grant select on tables to pages;
SQL
