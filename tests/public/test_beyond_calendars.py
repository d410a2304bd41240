"""A programme that was recorded before there was a rule for its days is shared like any other."""

from datetime import date

from sqlalchemy import Engine, update

from db.engine.database import writing
from db.tables import Programme, Update
from tests.public.api.reading import read, told
from tests.public.sharing import Site, share


def test_what_never_ends_is_shared_told_and_put_into_calendars(site: Site, engine: Engine) -> None:
    with writing(engine).begin() as connection:
        connection.execute(update(Programme).values(starts_on=date.min, ends_on=date.max))
        dated = update(Update).where(Update.due_on.is_not(None))
        connection.execute(dated.values(starts_on=date.min, due_on=date.max))
    assert site.get(share(engine).token).status == 200
    calendar = read(site, "due.ics")
    assert calendar.status == 200
    assert b"DTSTART;VALUE=DATE:99991231" in calendar.body
    told_of = told(read(site, "programmes"))["items"][0]
    assert (told_of["starts_on"], told_of["ends_on"]) == ("2000-01-01", "2049-12-31")
