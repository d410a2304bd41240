"""The days a programme reports on: those of its folder, or the end of each of its years."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, insert, select

from db.folder import Folder
from db.folder_differences import Difference, gone
from db.tables import ReportingDate


def keep(
    connection: Connection, programme_id: int, folder: Folder, batch_id: int | None
) -> tuple[list[date], list[Difference]]:
    """Add the days that aren't there yet; return them, and where folder and database disagree.

    `batch_id` is None for those of a new programme. A folder without reporting_dates.csv says
    nothing against those that are there.
    """
    of_programme = select(ReportingDate.day).where(ReportingDate.programme_id == programme_id)
    there = sorted(connection.scalars(of_programme))
    named = [date.fromisoformat(row["day"]) for row in folder.reporting_dates]
    wanted = named or there or [*_year_ends(folder)]
    new = sorted(set(wanted) - set(there))
    if new:
        rows = [{"programme_id": programme_id, "day": day, "batch_id": batch_id} for day in new]
        connection.execute(insert(ReportingDate), rows)
    days = [map(str, wanted), map(str, there)]
    return new, [*gone("reporting_dates.csv", *days)]


def _year_ends(folder: Folder) -> Iterator[date]:
    """Every 31 December within the programme."""
    first, last = (
        date.fromisoformat(folder.programme[column]) for column in ("starts_on", "ends_on")
    )
    for year in range(first.year, last.year + 1):
        if first <= date(year, 12, 31) <= last:
            yield date(year, 12, 31)
