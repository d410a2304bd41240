"""The table of parameters of a question, the filters, and the question itself.

Addresses, the read API, commands, stored links and widgets are read and written from PARAMS.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Literal

import pandas as pd

from data.distinct_values import naming
from data.figures.schedule import HEALTHS
from locales import LANGUAGES, calendar

LEVELS = ("action", "measure")
# The reader as an owner: a link to "mine" shows each reader their own actions.
ME = "@me"
# Of the open actions on the page Freshness: those long silent, never reported, or without an owner.
SILENCES = ("stale", "never", "unowned")
FIRST_DAY, LAST_DAY = calendar.FIRST_DAY, calendar.LAST_DAY
# A code of the record, one that it may lack, one of a few words, the name of a person, a number, a
# day, a moment.
Kind = Literal["code", "any_code", "choice", "name", "number", "day", "moment"]


@dataclass(frozen=True)
class Param:
    """A parameter; `label` is the message id of its name, `bad` of the notice on an unusable value.

    `known` is where a record has the values, as "frame.column", or the values themselves. `shows`
    are the columns of that frame that are shown for a code; without them it is the message
    NAME-CODE. `is_of_page` marks what a page opens: an address without the parameter closes it.

    What has a `column` narrows: it compares that of the actions by `keeps`. `plural` ends the
    messages filter-all-PLURAL and scope-PLURAL, and `described` is its sentence in OpenAPI. In an
    address what narrows is a filter of every page, unless it `is_of_page`.
    """

    name: str
    kind: Kind
    label: str
    known: str | tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    bad: str = "notice-unknown-code"
    is_of_page: bool = False
    column: str = ""
    keeps: Callable[[pd.Series, Collection[str]], Any] = pd.Series.isin
    plural: str = ""
    described: str = ""

    @property
    def many(self) -> bool:
        """Whether an address may have the parameter several times, each with another value."""
        return bool(self.column) and not self.is_of_page

    def values(self, record: Any) -> list[str]:
        """The values in `record` (data.record.load.Record), in order; no empty name."""
        if not isinstance(self.known, str):
            return list(self.known)
        frame, column = self.known.split(".")
        if frame == "updates":  # a million texts, of which few differ
            return sorted({*record.stated.texts(column)} - {""})
        found = getattr(record, frame)[column]
        return sorted({*found} - {""}) if self.kind == "name" else [str(each) for each in found]


# The order of parameters in an address.
PARAMS = (
    Param("lang", "choice", "filter-language", known=tuple(LANGUAGES)),
    Param("programme", "code", "filter-programme"),
    Param("known_on", "moment", "filter-known-on", bad="notice-bad-moment"),
    # In an address the opened row; links and commands narrow by it.
    Param(
        "action",
        "code",
        "filter-action",
        "actions.code",
        shows=("code",),
        is_of_page=True,
        column="code",
        plural="actions",
    ),
    Param("code", "any_code", "column-code", is_of_page=True),
    Param("batch", "number", "filter-batch", "batches.id", is_of_page=True),
    Param("author", "name", "column-author", "batches.author", is_of_page=True),
    Param("as_of", "day", "filter-as-of", bad="notice-bad-day"),
    Param("since", "day", "filter-since", bad="notice-bad-since", is_of_page=True),
    Param("recorded_from", "day", "history-from", bad="notice-bad-day", is_of_page=True),
    Param("recorded_until", "day", "history-to", bad="notice-bad-day", is_of_page=True),
    Param("silence", "choice", "update-show", SILENCES, is_of_page=True),
    Param("level", "choice", "filter-level", LEVELS),
    Param(
        "pillar",
        "code",
        "filter-pillar",
        "pillars.code",
        shows=("code", "title"),
        column="pillar_code",
        plural="pillars",
        described="Codes of pillars; left out, all within the token's limits.",
    ),
    Param(
        "partner",
        "code",
        "filter-partner",
        "partners.code",
        shows=("short",),
        column="partners",
        keeps=naming,
        plural="partners",
        described="Codes of partners; an action counts that names one of them.",
    ),
    Param(
        "status",
        "code",
        "filter-status",
        "statuses.code",
        column="status",
        plural="statuses",
        described="Codes of statuses on the day looked at.",
    ),
    Param(
        "health",
        "choice",
        "filter-health",
        HEALTHS,
        column="health",
        plural="healths",
        described="Against the schedule, on the day looked at: on_track, at_risk, off_track or "
        "not_assessed.",
    ),
    Param(
        "owner",
        "name",
        "column-owner",
        "updates.owner",
        column="owner",
        plural="owners",
        described="Owners, as written. Known only to who may be told of people.",
    ),
)
PARAM = {param.name: param for param in PARAMS}
FILTERS = tuple(param for param in PARAMS if param.many)
MANY = tuple(param.name for param in FILTERS)
# The filters of addresses, and what only links and commands narrow by.
NARROWING = tuple(param for param in PARAMS if param.column)


@dataclass(frozen=True)
class Filters:
    """Codes to keep; an empty tuple filters nothing. `level` is action or measure.

    `owner` has names as they are shown, or ME; `me` is the reader's own name. `action` is of
    links and commands alone.
    """

    pillar: tuple[str, ...] = ()
    partner: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    level: str = "action"
    owner: tuple[str, ...] = ()
    me: str = ""
    action: tuple[str, ...] = ()
    health: tuple[str, ...] = ()

    @classmethod
    def of(cls, kept: Mapping[str, Collection[str]], level: str = "action") -> "Filters":
        """Filters with the values in `kept`, by name of the filter."""
        values: dict[str, Any] = {name: tuple(codes) for name, codes in kept.items()}
        return cls(**values, level=level)

    @property
    def owners(self) -> set[str]:
        """The names in `owner`, with the reader's for ME; without a name ME is left out."""
        return {self.me if name == ME else name for name in self.owner} - {""}

    @property
    def narrows(self) -> bool:
        """Whether any filter has a value; the level doesn't count."""
        return any(getattr(self, param.name) for param in NARROWING)

    @property
    def is_of_day(self) -> bool:
        """Whether they ask for what an action is on a day: its status, or its health."""
        return bool(self.status or self.health)

    @property
    def lasting(self) -> "Filters":
        """The same without what an action is on a day."""
        return replace(self, status=(), health=())

    @property
    def only(self) -> str:
        """The code of the one action that these filters name; "" for several, and for none."""
        return self.action[0] if len(self.action) == 1 else ""

    def kept(self, name: str) -> tuple[str, ...]:
        """The values of the filter `name`; of owner the names, sorted."""
        codes: tuple[str, ...] = getattr(self, name)
        return tuple(sorted(self.owners)) if name == "owner" else codes


@dataclass(frozen=True)
class Question:
    """The parameters of an address; None is the default programme, day and language.

    `action` is the code of the open action or measure, `code` that of the page of an action, which
    the programme may lack; `since` is the earlier of two compared days, `batch` the number of the
    open batch, and `author` that of the batches. `silence` is one of SILENCES.
    """

    filters: Filters = Filters()
    programme: str | None = None
    as_of: date | None = None
    known_on: str | None = None
    lang: str | None = None
    action: str | None = None
    code: str | None = None
    since: date | None = None
    batch: str | None = None
    author: str | None = None
    recorded_from: date | None = None
    recorded_until: date | None = None
    silence: str | None = None

    def value(self, name: str) -> Any:
        """The value of the parameter `name`, or its values; None or () without one."""
        return getattr(self.filters if name in _OF_FILTERS else self, name)

    def asking(self, **values: Any) -> "Question":
        """This question with other `values` of some parameters."""
        own = {name: values.pop(name) for name in list(values) if name in _OF_FILTERS}
        return replace(self, **{"filters": replace(self.filters, **own), **values})


# Without `action`, which is the opened row in a question.
_OF_FILTERS = frozenset(each.name for each in fields(Filters)) - {"action"}


def narrow(actions: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The rows of `actions` that match every filter, with their index."""
    keep = actions["level"] == filters.level
    for param in NARROWING:
        # ME alone, for a reader without a name, is a filter that keeps no row.
        if getattr(filters, param.name):
            keep &= param.keeps(actions[param.column], filters.kept(param.name))
    return actions[keep]


def only_action(filters: Filters, actions: pd.DataFrame) -> "pd.Series[Any] | None":
    """The row of `actions` where `filters` name one action; None for others, and where it isn't."""
    found = actions[actions["code"] == filters.only]
    return None if found.empty else found.iloc[0]
