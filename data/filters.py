"""Which actions a visitor wants to see, and how an address says so: codes only, in any language."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from data import days
from data.different import naming
from locales import calendar

LEVELS = ("action", "measure")
MANY = ("pillar", "partner", "status", "owner")
LOOKED_UP = ("action", "batch", "author")
# In this order: which day comes before depends on the one that is looked at.
DAYS = ("as_of", "since", "recorded_from", "recorded_until")
# Stands for the reader among the owners, so that a link to "mine" shows everybody their own.
ME = "@me"


@dataclass(frozen=True)
class Filters:
    """Codes to keep; an empty tuple keeps everything. `level` is actions or measures.

    `owner` holds names as they were written, or ME; `me` is the reader's own name.
    """

    pillar: tuple[str, ...] = ()
    partner: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    level: str = "action"
    owner: tuple[str, ...] = ()
    me: str = ""

    @property
    def owners(self) -> set[str]:
        """The names in `owner`; ME is nobody's for a reader without a name."""
        return {self.me if name == ME else name for name in self.owner} - {""}


@dataclass(frozen=True)
class Asked:
    """What an address asks for. Left out: the default programme, day and language.

    `action` is the code of an action or measure that is open, `since` the earlier of two days that
    are compared, `batch` the number of one that is looked up; `author` is who saved.
    """

    filters: Filters = Filters()
    programme: str | None = None
    as_of: date | None = None
    known_on: str | None = None
    lang: str | None = None
    action: str | None = None
    since: date | None = None
    batch: str | None = None
    author: str | None = None
    recorded_from: date | None = None
    recorded_until: date | None = None


@dataclass(frozen=True)
class Dropped:
    """A parameter that couldn't be used: its name and its value, as they stood in the address."""

    name: str
    value: str


def narrow(actions: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The rows of `actions` that match every filter, index kept."""
    keep = actions["level"] == filters.level
    if filters.pillar:
        keep &= actions["pillar_code"].isin(filters.pillar)
    if filters.partner:
        keep &= naming(actions["partners"], filters.partner)
    if filters.status:
        keep &= actions["status"].isin(filters.status)
    if filters.owner:
        keep &= actions["owner"].isin(filters.owners)
    return actions[keep]


def to_query(asked: Asked) -> dict[str, str | list[str]]:
    """Query parameters that say exactly this; what is left at its default doesn't appear."""
    many = {name: list(getattr(asked.filters, name)) for name in MANY}
    one = {
        **{name: getattr(asked, name) for name in ("lang", "programme", "known_on", *LOOKED_UP)},
        **{name: day.isoformat() for name in DAYS if (day := getattr(asked, name))},
        "level": asked.filters.level if asked.filters.level != "action" else None,
    }
    return {name: value for name, value in {**one, **many}.items() if value}


def from_query(
    query: Mapping[str, Sequence[str]],
    known: Mapping[str, Sequence[str]],
    is_possible: Callable[[str, Any, Asked], bool] = lambda *_: True,
) -> tuple[Asked, list[Dropped]]:
    """What an address asks for, and what of it nobody knows; of what is one, the last that is.

    `query` is a parameter to its values; `known` the codes of lang, programme, LOOKED_UP and MANY.
    `is_possible` takes the name of a day or of a moment, what it means, and what is asked for
    beside it. Parameters that aren't ours are left alone.
    """
    dropped: list[Dropped] = []

    def keep(name: str, allowed: Sequence[str]) -> list[str]:
        values = query.get(name, ())
        dropped.extend(Dropped(name, value) for value in values if value not in allowed)
        return [value for value in values if value in allowed]

    many = {name: tuple(dict.fromkeys(keep(name, known.get(name, ())))) for name in MANY}
    level = keep("level", LEVELS) or ["action"]
    one = {
        name: [None, *keep(name, known.get(name, ()))][-1]
        for name in ("programme", "lang", *LOOKED_UP)
    }
    asked = Asked(Filters(**many, level=level[-1]), **one)  # type: ignore[arg-type]
    for name, read in READ.items():
        for text in filter(None, query.get(name, ())):
            value = read(text)
            if value is not None and is_possible(name, value, asked):
                asked = replace(asked, **{name: value})
            else:
                dropped.append(Dropped(name, text))
    return asked, list(dict.fromkeys(dropped))


def _day(text: str) -> date | None:
    """The day of a parameter; None if it isn't one, or none that a calendar of ours shows."""
    try:
        day = days.day(text)
    except ValueError:
        return None
    return day if FIRST_DAY <= day <= LAST_DAY else None


def _moment(text: str) -> str | None:
    """The text of known_on, which means a moment in the place where the programme lives."""
    try:
        days.moment(text, "UTC")
    except ValueError:
        return None
    return text


READ: dict[str, Callable[[str], Any]] = {**dict.fromkeys(DAYS, _day), "known_on": _moment}
FIRST_DAY, LAST_DAY = calendar.FIRST_DAY, calendar.LAST_DAY
