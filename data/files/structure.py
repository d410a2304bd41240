"""The structure of a programme for the next one: its pillars, partners and actions, years later.

Nothing that was reported comes along, and no measures: plans of years are made year by year.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date

from data.files import folder_tables
from data.record.load import UnknownProgrammeError
from db.engine.database import Engine
from db.imports import file_cells, whole_reading
from db.imports.file_schema import WHOLE
from db.imports.text_tables import Line, Texts
from db.imports.typed_tables import Row, Tables
from db.problems import ProblemsError, problem
from db.record.programme_days import fits, reached
from locales.calendar import LAST_DAY

YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)", re.ASCII)
TOO_LATE = problem("too-late", last=str(LAST_DAY.year))
TABLES = ("programme", "pillars", "partners", "actions", "reporting_dates")


def of(
    engine: Engine, like: str, code: str, starts_on: date, dropped: Collection[str] = ()
) -> Texts:
    """The structure of the programme `like`, for one called `code`, without the actions `dropped`.

    Raises UnknownProgrammeError, and ProblemsError where the next one ends too late.
    """
    try:
        return copied(whole_reading.read(engine, like), code, starts_on, dropped)
    except LookupError as error:
        raise UnknownProgrammeError(like) from error


def copied(tables: Tables, code: str, starts_on: date, dropped: Collection[str] = ()) -> Texts:
    """The tables of a programme's folder, for one called `code` that begins on `starts_on`.

    Days move with the first one, and years of the programme that stand in a title move along.
    Raises ProblemsError.
    """
    programme = tables["programme"][0]
    first, last = reached(programme["starts_on"], programme["ends_on"])
    move = Move(first, last, starts_on)
    programme = {**programme, "starts_on": first, "ends_on": last}
    stands = {**tables, **folder_tables.of(tables), "programme": [programme], "measures": []}
    stands["actions"] = [row for row in stands["actions"] if row["code"] not in dropped]
    found = {
        name: [_row(row, move) for row in stands[name] if not row.get("removed")] for name in TABLES
    }
    found["programme"][0]["code"] = code
    return {name: _lines(name, rows) for name, rows in found.items()}


class Move:
    """From the days of one programme to those of the next. Raises ProblemsError."""

    def __init__(self, first: date, last: date, to: date) -> None:
        self.first, self.last, self.to = first, last, to
        self.years = to.year - first.year
        if not fits(to, self.day(last)):
            raise ProblemsError(TOO_LATE)

    def day(self, day: date) -> date:
        """The same day of its year, where both programmes begin on the same; else as many later.

        Raises ProblemsError.
        """
        try:
            return self._moved(day)
        except (OverflowError, ValueError) as error:
            raise ProblemsError(TOO_LATE) from error

    def _moved(self, day: date) -> date:
        if (self.first.month, self.first.day) != (self.to.month, self.to.day):
            return day + (self.to - self.first)
        try:
            return day.replace(year=day.year + self.years)
        except ValueError:  # 29 February
            return day.replace(year=day.year + self.years, day=28)

    def title(self, text: str) -> str:
        """`text` with each year of the old programme moved by `years`.

        Other years are unchanged. A year is four digits, 1900 to 2199, that are no part of a longer
        number.
        """
        return YEAR.sub(lambda year: self._year(year[0]), text)

    def _year(self, year: str) -> str:
        is_own = self.first.year <= int(year) <= self.last.year
        return str(int(year) + self.years) if is_own else year


def _row(row: Row, move: Move) -> Row:
    moved: Row = {}
    for name, value in row.items():
        if isinstance(value, date):
            moved[name] = move.day(value)
        elif name.startswith("title_") and not name.endswith("_source"):
            moved[name] = move.title(value)
        else:
            moved[name] = None if name == "since" else value
    return moved


def _lines(name: str, rows: Sequence[Row]) -> list[Line]:
    return [
        (at, {each: file_cells.text(row[each]) for each in WHOLE[name]})
        for at, row in enumerate(rows, start=2)
    ]
