"""A question as text: an address, read leniently and written, and the command that is printed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from data import days
from data.filters import FILTERS, FIRST_DAY, LAST_DAY, PARAMS, Filters, Param, Question

DATED = ("day", "moment")
# What depends on another parameter is read after it: a day on the programme, `since` on the day.
_LATER = ("choice", "code", "number", "name", *DATED)
_READING = sorted(PARAMS, key=lambda param: (not param.many, _LATER.index(param.kind)))


@dataclass(frozen=True)
class Dropped:
    """A parameter that couldn't be used: its name and its value, as they stood in the address."""

    name: str
    value: str


def meaning(param: Param, text: str) -> Any:
    """A text of a dated or chosen parameter as its value. Raises ValueError for none of these.

    A moment stays text, since it means one in the place where the programme lives.
    """
    if param.kind == "day":
        return days.day(text)
    if param.kind == "moment":
        days.moment(text, "UTC")
    if param.kind == "choice" and text not in param.known:
        raise ValueError(f"{text!r} is none of {param.known}")
    return text


def to_query(question: Question) -> dict[str, str | list[str]]:
    """Query parameters that say exactly this; what is left at its default doesn't appear."""
    default = Question()
    values = {param.name: question.value(param.name) for param in PARAMS}
    return {
        name: _written(value)
        for name, value in values.items()
        if value and value != default.value(name)
    }


def from_query(
    query: Mapping[str, Sequence[str]],
    known: Mapping[str, Sequence[str]],
    is_possible: Callable[[str, Any, Question], bool] = lambda *_: True,
) -> tuple[Question, list[Dropped]]:
    """What an address asks for, and what of it nobody knows; of what is one, the last that is.

    `query` is a parameter to its values; `known` the codes that a parameter may have, where the
    table doesn't hold them. `is_possible` takes the name of a day or of a moment, what it means,
    and what is asked for beside it. Parameters that aren't ours are left alone.
    """
    question, dropped = Question(), []
    for param in _READING:
        values = []
        for text in query.get(param.name, ()):
            if param.kind in DATED and not text:
                continue
            value = _usable(param, text, known)
            is_dated = value is not None and param.kind in DATED
            if value is None or (is_dated and not is_possible(param.name, value, question)):
                dropped.append(Dropped(param.name, text))
            else:
                values.append(value)
        if values:
            said = tuple(dict.fromkeys(values)) if param.many else values[-1]
            question = question.asking(**{param.name: said})
    return question, list(dict.fromkeys(dropped))


def command(programme: str, filters: Filters, day: date, known: str, language: str) -> list[str]:
    """What prints the check number, for whoever has the database: program and options, in order.

    `known` is the option that says what was known, such as "--batch 7".
    """
    asked = ["python -m data figures", "--by pillar", f"--programme {_quoted(programme)}"]
    for param in FILTERS:
        asked += [f"--{param.name} {_quoted(value)}" for value in filters.kept(param.name)]
    asked += ["--in-scope"] * filters.narrows
    asked += [f"--level {filters.level}"] * (filters.level != "action")
    asked += [f"--as-of {day.isoformat()}", known]
    return [*asked, f"--lang {language}", "--format json", "--check"]


def _usable(param: Param, text: str, known: Mapping[str, Sequence[str]]) -> Any:
    """What a text means; None for what isn't known, and for a day that no calendar of ours has."""
    if param.kind not in DATED:
        allowed = param.known if param.kind == "choice" else known.get(param.name, ())
        return text if text in allowed else None
    try:
        value = meaning(param, text)
    except ValueError:
        return None
    return None if param.kind == "day" and not FIRST_DAY <= value <= LAST_DAY else value


def _written(value: Any) -> str | list[str]:
    if isinstance(value, tuple):
        return list(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _quoted(code: str) -> str:
    """A code as a shell takes it."""
    plain = code.replace("-", "").replace("_", "").replace(".", "")
    return code if plain.isascii() and plain.isalnum() else "'" + code.replace("'", "'\\''") + "'"
