"""Shared links after a restoration: what was shut since the backup stays shut."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from db.tables import ShareLink

# The backup says what a link belongs to and at what it is frozen; the rest says who sees what.
OF_THE_BACKUP = {"id", "programme_id", "as_of", "batch_id", "version"}


def keep_shut(connection: Connection, before: Iterable[Row[Any]], now: datetime) -> None:
    """Let every link that was there `before`, and is again, open for nobody that it had ended for.

    Its token, password, scope and end are those of before. One that is frozen at what is no longer
    known ends. All get a version that none of them ever had: caches are keyed by it.
    """
    versions = [*connection.scalars(select(ShareLink.version))]
    for link in before:
        versions.append(link.version)
        _keep_shut(connection, link, now)
    if versions:
        connection.execute(update(ShareLink).values(version=max(versions) + 1))


def pause_all(connection: Connection, now: datetime) -> int:
    """Close every link for a while, and say how many: nobody knows which had been shut since."""
    open_still = ShareLink.paused_at.is_(None) & ShareLink.revoked_at.is_(None)
    return connection.execute(update(ShareLink).where(open_still).values(paused_at=now)).rowcount


def _keep_shut(connection: Connection, link: Row[Any], now: datetime) -> None:
    same = (ShareLink.id == link.id) & (ShareLink.created_at == link.created_at)
    there = connection.execute(select(ShareLink.as_of, ShareLink.batch_id).where(same)).first()
    if there is None:
        return
    values = {name: value for name, value in link._asdict().items() if name not in OF_THE_BACKUP}
    if tuple(there) != (link.as_of, link.batch_id):
        values["revoked_at"] = link.revoked_at or now
    connection.execute(update(ShareLink).where(same).values(values))
