"""The list of shared pages as a command prints it: a table, CSV or JSON."""

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from data.sheets import text as csv_of
from db.links import PAGES, TOKENS, Listed
from db.shown import LIMITS

COLUMNS = (
    *("id", "name", "state", "programme", *LIMITS.values(), "level", "sections"),
    *("as_of", "batch", "language", "downloads", "protected", "origins", "expires_at"),
    *("created_by", "created_at", "last_opened_at", "opens", "kind", "people"),
    *("revoked_by", "revoked_at"),
)
_IN_TABLE = ("id", "name", "state", "expires_at", "created_by", "opens", "last_opened_at")
IN_TABLE = {PAGES: _IN_TABLE, TOKENS: ("id", "kind", *_IN_TABLE[1:])}


def write(
    listed: list[Listed], form: str, now: datetime, in_table: Sequence[str] = _IN_TABLE
) -> None:
    """Write the links to standard output; a list within CSV has spaces between its codes."""
    rows = [_row(one, now) for one in listed]
    if form == "json":
        json.dump(rows, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    elif form == "csv":
        cells = [{name: _cell(row[name]) for name in COLUMNS} for row in rows]
        sys.stdout.write(csv_of(COLUMNS, cells))
    else:
        _table(in_table, [{name: _cell(row[name])[:60] for name in in_table} for row in rows])


def _row(listed: Listed, now: datetime) -> dict[str, Any]:
    link, shows = listed.link, listed.link.shows
    return {
        "id": link.id,
        "name": link.name,
        "state": link.state(now),
        "programme": shows.programme,
        **{LIMITS[name]: list(codes) for name, codes in shows.limits.items()},
        "level": shows.level,
        "sections": list(shows.sections),
        "as_of": shows.as_of and shows.as_of.isoformat(),
        "batch": shows.batch,
        "language": shows.language,
        "downloads": shows.has_downloads,
        "protected": link.is_protected,
        "origins": list(link.origins),
        "expires_at": _moment(link.expires_at),
        "created_by": link.created_by,
        "created_at": _moment(link.created_at),
        "last_opened_at": link.last_opened_at and _moment(link.last_opened_at),
        "opens": sum(listed.opens.values()),
        "kind": link.kind,
        "people": shows.names_people,
        "revoked_by": link.revoked_by,
        "revoked_at": link.revoked_at and _moment(link.revoked_at),
    }


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(value) if isinstance(value, list) else str(value)


def _table(names: Sequence[str], rows: list[dict[str, str]]) -> None:
    widths = {name: max(len(name), *(len(row[name]) for row in rows), 0) for name in names}
    for row in [{name: name for name in names}, *rows]:
        line = "  ".join(row[name].ljust(widths[name]) for name in names)
        sys.stdout.write(f"{line.rstrip()}\n")
