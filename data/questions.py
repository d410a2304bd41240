"""A question as an address, read leniently and written, and as a command to print."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote, urlencode

from data import days
from data.filters import FIRST_DAY, LAST_DAY, NARROWING, PARAMS, Filters, Param, Question
from data.view import View
from db.record.codes import can_stand

DATED = ("day", "moment")
# What depends on another parameter is read after it: a day on the programme, `since` on the day.
_LATER = ("choice", "code", "any_code", "number", "name", *DATED)
_READING = sorted(PARAMS, key=lambda param: (not param.many, _LATER.index(param.kind)))


@dataclass(frozen=True)
class Dropped:
    """An unusable parameter: its name and its value, as written in the address."""

    name: str
    value: str


def meaning(param: Param, text: str) -> Any:
    """`text` as a value of a day, a moment or a choice. Raises ValueError for an invalid one.

    A moment stays text, since its meaning depends on the time zone of the programme.
    """
    if param.kind == "day":
        return days.day(text)
    if param.kind == "moment":
        days.moment(text, "UTC")
    if param.kind == "choice" and text not in param.known:
        raise ValueError(f"{text!r} is none of {param.known}")
    return text


def to_query(question: Question) -> dict[str, str | list[str]]:
    """The query parameters of `question`, without those at their default."""
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
    """The question in `query`, and its unusable parameters.

    `query` is a parameter to its values; of a parameter with one value the last usable one counts.
    `known` has the codes that a parameter may have, where PARAMS doesn't hold them. `is_possible`
    takes the name of a day or a moment, its value, and the question so far. Parameters that aren't
    in PARAMS are ignored.
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


def of_view(view: View, default_day: date) -> Question:
    """A view as a question; `default_day` is the viewed day by default, which is left out.

    With `known_on` the day is always included, so that an address means the same tomorrow.
    """
    is_default = view.day == default_day and view.known_on is None
    as_of = None if is_default else view.day
    return Question(view.filters, view.code, as_of, known_on=view.known_on, lang=view.language)


def action_address(base: str, question: Question, code: str) -> str:
    """The address of the page of an action in the dashboard at `base`, with this question."""
    asked = question.asking(action=None, code=code)
    return f"{base}/action?{urlencode(to_query(asked), doseq=True, quote_via=quote)}"


def command(programme: str, filters: Filters, day: date, known: str, language: str) -> list[str]:
    """The command that prints the check code: program and options, in order.

    `known` is the option for the revision of the record, such as "--batch 7".
    """
    asked = ["python -m data figures", "--by pillar", f"--programme {_quoted(programme)}"]
    for param in NARROWING:
        asked += [f"--{param.name} {_quoted(value)}" for value in filters.kept(param.name)]
    asked += ["--in-scope"] * filters.narrows
    asked += [f"--level {filters.level}"] * (filters.level != "action")
    asked += [f"--as-of {day.isoformat()}", known]
    return [*asked, f"--lang {language}", "--format json", "--check"]


def _usable(param: Param, text: str, known: Mapping[str, Sequence[str]]) -> Any:
    """`text` as a value of `param`; None where it is unknown, or a day outside the calendar.

    Of any_code it is a text that a code can be, known or not: the page says what is missing.
    """
    if param.kind == "any_code":
        return text if can_stand(text) else None
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
    """`code` in quotes where a shell needs them."""
    plain = code.replace("-", "").replace("_", "").replace(".", "")
    return code if plain.isascii() and plain.isalnum() else "'" + code.replace("'", "'\\''") + "'"
