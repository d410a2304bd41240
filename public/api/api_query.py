"""The parameters of a request, read strictly: an unknown parameter or value is refused."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import QueryParams

from data.api_rows.record_rows import BY
from data.filters import MANY, PARAM, Param
from data.questions import meaning
from locales import LANGUAGES
from public.api.api_problems import ApiProblem

FORMATS = ("json", "csv")
CLOCKS = ("programme", "as_of", "known_on", "batch", "lang")
LOOKED_UP = ("action", "since")
FILTERS = (*MANY, "level")
PAGING = ("format", "limit", "cursor")
MOST, MOST_VALUES, LONGEST = 1_000, 50, 200
_ZONE = re.compile(r" (?=\d\d:?\d\d$)")
_NUMBER = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)
CURSOR = re.compile(r"[A-Za-z0-9_-]{20,120}", re.ASCII)


@dataclass(frozen=True)
class Query:
    """The parameters by name: `many` has tuples of repeatable ones, `one` has single values."""

    many: Mapping[str, tuple[str, ...]]
    one: Mapping[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a parameter of `one`."""
        return self.one.get(name, default)

    def said(self, *without: str) -> tuple[Any, ...]:
        """(name, text) of each parameter with a value but those of `without`, sorted by name."""
        parts: dict[str, Any] = {**self.many, **self.one}
        return tuple(sorted((n, str(v)) for n, v in parts.items() if v and n not in without))


def read(params: QueryParams, allowed: Collection[str]) -> Query:
    """The query in `params`. Raises ApiProblem for the first unusable parameter."""
    found: dict[str, list[str]] = {}
    for name, value in params.multi_items():
        if name not in allowed:
            raise ApiProblem("unknown-parameter", name[:LONGEST])
        found.setdefault(name, []).append(_text(name, value))
    twice = [name for name, values in found.items() if name not in MANY and len(values) > 1]
    if twice:
        raise ApiProblem("said-twice", twice[0])
    many = {name: tuple(dict.fromkeys(found.get(name, ()))) for name in MANY}
    for name in (name for name, values in many.items() if len(values) > MOST_VALUES):
        raise ApiProblem("too-many", name)
    one = {name: READ[name](name, found[name][0]) for name in found if name not in MANY}
    return Query(many, one)


def language(params: QueryParams) -> str:
    """The language for a refusal: the first valid `lang`; "" without one."""
    return next((code for code in params.getlist("lang") if code in LANGUAGES), "")


def _text(name: str, value: str) -> str:
    if not value or len(value) > LONGEST or not value.isprintable():
        raise ApiProblem("bad-value", name, value if value.isprintable() else "")
    return value


def _one_of(*values: str) -> Callable[[str, str], str]:
    def read(name: str, value: str) -> str:
        if value not in values:
            raise ApiProblem("bad-value", name, value)
        return value

    return read


def _of(param: Param) -> Callable[[str, str], Any]:
    """The function that reads a value of `param`."""

    def read(name: str, value: str) -> Any:
        # In a query the "+" before the zone of a moment is decoded to a space.
        text = _ZONE.sub("+", value) if param.kind == "moment" else value
        try:
            return meaning(param, text)
        except ValueError:
            raise ApiProblem("bad-value", name, value) from None

    return read


def _number(name: str, value: str) -> int:
    if not _NUMBER.fullmatch(value):
        raise ApiProblem("bad-value", name, value)
    return int(value)


def _limit(name: str, value: str) -> int:
    number = _number(name, value)
    if number > MOST:
        raise ApiProblem("bad-value", name, value)
    return number


def _cursor(_: str, value: str) -> str:
    if not CURSOR.fullmatch(value):
        raise ApiProblem("bad-page", "cursor")
    return value


READ: Mapping[str, Callable[[str, str], Any]] = {
    **{name: _of(PARAM[name]) for name in (*CLOCKS, *LOOKED_UP, "level")},
    "batch": _number,
    "by": _one_of(*BY),
    "format": _one_of(*FORMATS),
    "limit": _limit,
    "cursor": _cursor,
}
