"""How often shared links were opened, by day; who opened them is not kept."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Engine, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db.engine.database import writing
from db.tables import ShareLink, ShareOpen


def add(
    engine: Engine,
    numbers: Mapping[tuple[int, date], int],
    moments: Mapping[int, datetime],
) -> None:
    """Add how often links were opened, by link and day, and when they were last.

    What is said of a draft, or of none, is left out.
    """
    table = postgresql if engine.dialect.name == "postgresql" else sqlite
    with writing(engine).begin() as connection:
        asked = {link_id for link_id, _ in numbers} | set(moments)
        known = select(ShareLink.id).where(ShareLink.id.in_(asked), ShareLink.is_draft.is_(False))
        # In one order, so that two processes never wait for each other.
        there = sorted(connection.scalars(known))
        for link_id in there:
            if link_id in moments:
                last, moment = ShareLink.last_opened_at, moments[link_id]
                is_later = last.is_(None) | (last < moment)
                seen = update(ShareLink).where(ShareLink.id == link_id, is_later)
                connection.execute(seen.values(last_opened_at=moment))
        for (link_id, day), number in sorted(numbers.items()):
            if link_id in there:
                row = table.insert(ShareOpen).values(link_id=link_id, day=day, number=number)
                added = {"number": ShareOpen.number + row.excluded.number}
                connection.execute(
                    row.on_conflict_do_update(index_elements=["link_id", "day"], set_=added)
                )
