"""The scope of a view in words: its day, and the values of filters, possible and set."""

from collections.abc import Callable, Collection, Mapping

import pandas as pd

from data.filters import MANY, NARROWING, Param
from data.record import localised, origins
from data.record.load import Record
from data.view import View
from locales import Translator
from locales.direction import upright

Names = Mapping[str, Mapping[str, str]]


def choices(param: Param, record: Record, t: Translator) -> dict[str, str]:
    """Every value of a filter in `record`, in order, to the words for it."""
    if not param.shows or not isinstance(param.known, str):
        values = param.values(record)
        return {value: _alone(param, value, t) for value in values}
    frame = getattr(record, param.known.split(".")[0])
    for column in param.shows:
        if column != "code":
            source = record.programme.source_language
            frame = localised.localise(frame, column, t.language, source)
    words = zip(*(frame[column] for column in param.shows), strict=True)
    return dict(zip(frame["code"], map(" ".join, words), strict=True))


def narrowed(kept: Mapping[str, Collection[str]], names: Names, t: Translator) -> list[str]:
    """The filters that are set, each in plain text: "pillars 3 and 4", "partner NRW".

    `kept` is filter to its values, `names` filter to value to its words, where it has any.
    """
    said = []
    for param in NARROWING:
        if values := ordered(param, kept.get(param.name, ())):
            own = names.get(param.name, {})
            words = [own.get(value) or _alone(param, value, t) for value in values]
            listed = {param.plural: t.list(words)}
            said.append(t(f"scope-{param.plural}", count=len(words), **listed))
    return said


def ordered(param: Param, values: Collection[str]) -> list[str]:
    """`values`, sorted where the code itself is shown, else as given."""
    return sorted(values) if "code" in param.shows else list(values)


def of_view(view: View, known: str = "") -> str:
    """Day and filters in plain text: "as of 31 December 2024 · pillars 3 and 4 · partner NRW".

    `known` is the moment known on in words, "" for now.
    """
    t, filters = view.t, view.filters
    when = [t("scope-as-of", day=t.day(view.day))]
    if known:
        when.append(t("scope-known-on", moment=known))
    everything = [] if filters.pillar or filters.partner or filters.owner else [t("scope-all")]
    return " · ".join([*when, *everything, *narrowed_by(view)])


def line(view: View, known: str = "") -> str:
    """Programme, day and filters in one line of plain text; `known` as of `of_view`."""
    return f"{view.title} · {of_view(view, known)}"


def narrowed_by(view: View) -> list[str]:
    """The filters of a view that are set, each in plain text."""
    t, filters = view.t, view.filters
    kept = {name: filters.kept(name) for name in MANY}
    owners = {name: upright(origins.person(t, name)) for name in filters.owners}
    parts = narrowed(kept, {"partner": view.shorts, "owner": owners}, t)
    if filters.level == "measure":
        parts.append(t("scope-measures"))
    return parts


def later_statements(view: View) -> int:
    """The number of statements that hold only after the viewed day."""
    return int((view.record.updates["effective_on"] > pd.Timestamp(view.day)).sum())


def captioned(view: View, caption: str, known: str = "", escape: Callable[[str], str] = str) -> str:
    """`caption` with the viewed day and the filters that are set, each as `escape` writes it.

    `known` is the day with the moment known on in words, "" for now.
    """
    day = escape(known) if known else escape(view.t.day(view.day)).replace(" ", "\u00a0")
    said = f"{caption} {day}" if caption and len(view.actions) else day
    return "\u00a0· ".join([said, *map(escape, narrowed_by(view))])


def _alone(param: Param, value: str, t: Translator) -> str:
    """The words of a value without a name: the message of a code, or the value itself."""
    return value if param.shows or param.kind == "name" else t(f"{param.name}-{value}")
