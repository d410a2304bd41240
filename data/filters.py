"""Which actions a visitor wants to see, and how an address says so: codes only, in any language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from data import days

LEVELS = ("action", "measure")
MANY = ("pillar", "partner", "status", "owner")
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
    are compared, `batch` the number of one that is looked up.
    """

    filters: Filters = Filters()
    programme: str | None = None
    as_of: date | None = None
    known_on: str | None = None
    lang: str | None = None
    action: str | None = None
    since: date | None = None
    batch: str | None = None


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
        wanted = set(filters.partner)
        keep &= actions["partners"].map(lambda codes: not wanted.isdisjoint(codes)).astype(bool)
    if filters.status:
        keep &= actions["status"].isin(filters.status)
    if filters.owner:
        keep &= actions["owner"].isin(filters.owners)
    return actions[keep]


def to_query(asked: Asked) -> dict[str, str | list[str]]:
    """Query parameters that say exactly this; what is left at its default doesn't appear."""
    many = {name: list(getattr(asked.filters, name)) for name in MANY}
    one = {
        "lang": asked.lang,
        "programme": asked.programme,
        "level": asked.filters.level if asked.filters.level != "action" else None,
        "as_of": asked.as_of.isoformat() if asked.as_of else None,
        "known_on": asked.known_on,
        "action": asked.action,
        "since": asked.since.isoformat() if asked.since else None,
        "batch": asked.batch,
    }
    return {name: value for name, value in {**one, **many}.items() if value}


def from_query(
    query: Mapping[str, Sequence[str]], known: Mapping[str, Sequence[str]]
) -> tuple[Asked, list[Dropped]]:
    """What an address asks for, and what of it nobody knows.

    `query` is a parameter to its values; `known` the codes of lang, programme, pillar, partner,
    status, owner, action and batch. Parameters that aren't ours are left alone.
    """
    dropped: list[Dropped] = []

    def keep(name: str, allowed: Sequence[str]) -> tuple[str, ...]:
        values = list(dict.fromkeys(query.get(name, ())))
        dropped.extend(Dropped(name, value) for value in values if value not in allowed)
        return tuple(value for value in values if value in allowed)

    many = {name: keep(name, known.get(name, ())) for name in MANY}
    level = keep("level", LEVELS) or ("action",)
    programme, lang, action, batch = (
        keep(name, known.get(name, ())) or (None,)
        for name in ("programme", "lang", "action", "batch")
    )
    asked = Asked(
        Filters(**many, level=level[-1], me=""),
        programme=programme[-1],
        lang=lang[-1],
        action=action[-1],
        batch=batch[-1],
        as_of=_day("as_of", query, dropped),
        since=_day("since", query, dropped),
        known_on=_moment(query, dropped),
    )
    return asked, dropped


def _day(name: str, query: Mapping[str, Sequence[str]], dropped: list[Dropped]) -> date | None:
    """The day of a parameter; what isn't one, or none that a calendar of ours shows, is dropped."""
    text = (query.get(name) or [""])[-1]
    try:
        day = days.day(text)
    except ValueError:
        day = None
    if text and (day is None or not FIRST_DAY <= day <= LAST_DAY):
        dropped.append(Dropped(name, text))
        return None
    return day


def _moment(query: Mapping[str, Sequence[str]], dropped: list[Dropped]) -> str | None:
    """The text of known_on, which means a moment in the place where the programme lives."""
    text = (query.get("known_on") or [""])[-1]
    try:
        days.moment(text, "UTC")
    except ValueError:
        dropped.extend([Dropped("known_on", text)] if text else [])
        return None
    return text


FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
