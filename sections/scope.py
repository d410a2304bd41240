"""The scope of a view in words: its day, and the values of filters, possible and set."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from zoneinfo import ZoneInfo

import pandas as pd

from data import days
from data.filters import MANY, NARROWING, Param
from data.record import localised, origins
from data.record.load import Record
from data.sharing.link_content import LinkContent
from data.view import View
from locales import Translator, translator
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


def of_view(view: View) -> str:
    """Day and filters in plain text: "as of 31 December 2024 · pillars 3 and 4 · partner NRW"."""
    return " · ".join([*_place(view), *narrowed_by(view)])


def line(view: View) -> str:
    """Programme, day and level in one line of plain text; `marks` are the rest of the filters."""
    return " · ".join([view.title, *_place(view), *_level(view)])


def _place(view: View) -> list[str]:
    t, filters = view.t, view.filters
    when = [t("scope-as-of", day=t.day(view.day))]
    if view.known_on is not None:
        when.append(t("scope-known-on", moment=known(view)))
    everything = [] if filters.pillar or filters.partner or filters.owner else [t("scope-all")]
    return [*when, *everything]


def _level(view: View) -> list[str]:
    return [view.t("scope-measures")] if view.filters.level == "measure" else []


def known(view: View) -> str:
    """The moment known on in words, to the minute, in the view's time zone; a day as such.

    "" for now.
    """
    t, text = view.t, view.known_on
    if text is None:
        return ""
    moment = days.moment(text, view.timezone).astimezone(ZoneInfo(view.timezone))
    day = t.day(moment.date())
    if days.ISO_DAY.fullmatch(text):
        return day
    return t("known-moment", day=day, time=moment.strftime("%H:%M"))


def when(view: View) -> str:
    """The viewed day in words, with the moment known on where that isn't now."""
    t, day = view.t, view.t.day(view.day)
    return day if view.known_on is None else t("known-day", day=day, moment=known(view))


def is_past(view: View, default_day: date) -> bool:
    """Whether either clock is set to the past; then editing is off."""
    return view.day < default_day or view.known_on is not None


def past(view: View) -> str:
    """The sentence on a view of the past, on either clock."""
    t, day = view.t, view.t.day(view.day)
    if view.known_on is None:
        return t("past-band", day=day)
    return t("past-known", day=day, moment=known(view))


def nothing(view: View | LinkContent) -> str:
    """Why a view has no action: there was none on the day, or none was recorded yet."""
    if isinstance(view, View) and view.known_on is not None and view.record.updates.empty:
        return view.t("known-nothing", moment=known(view))
    t = translator(view.language)
    return t("overview-answer-before", day=t.day(view.day))


def marks(view: View) -> dict[str, str]:
    """The filters of a view that are set: name to its words as a label: "Partner NRW"."""
    kept, names = view.filters.kept, _names(view)
    words = {name: narrowed({name: kept(name)}, names, view.t) for name in MANY}
    return {name: each[0][:1].upper() + each[0][1:] for name, each in words.items() if each}


def narrowed_by(view: View) -> list[str]:
    """The filters of a view that are set, each in plain text."""
    kept = {name: view.filters.kept(name) for name in MANY}
    return [*narrowed(kept, _names(view), view.t), *_level(view)]


def _names(view: View) -> Names:
    owners = {name: upright(origins.person(view.t, name)) for name in view.filters.owners}
    return {"partner": view.shorts, "owner": owners}


def later_statements(view: View, code: str | None = None) -> int:
    """The number of statements that hold only after the viewed day.

    They are those of the action `code`, else of the actions under the filters.
    """
    updates = view.record.updates
    later = updates.loc[updates["effective_on"] > pd.Timestamp(view.day), "action_code"]
    if code is not None:
        return int((later == code).sum())
    return int(later.isin(view.actions["code"]).sum()) if view.filters.narrows else len(later)


def captioned(view: View, caption: str, escape: Callable[[str], str] = str) -> str:
    """`caption` with the viewed day and the filters that are set, each as `escape` writes it."""
    # Escaped, since in German a day begins as a numbered list would.
    day = escape(when(view))
    if view.known_on is None:
        day = day.replace(" ", "\u00a0")
    said = f"{caption} {day}" if caption and len(view.actions) else day
    return "\u00a0· ".join([said, *map(escape, narrowed_by(view))])


def _alone(param: Param, value: str, t: Translator) -> str:
    """The words of a value without a name: the message of a code, or the value itself."""
    return value if param.shows or param.kind == "name" else t(f"{param.name}-{value}")
