"""The timeline: a bar per action with its progress and its plan, public events as dots."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from charts.axes import span
from charts.frame_rows import rows
from charts.palette import Palette
from charts.timeline_bars import reported_share, timeline_bars
from data import findings
from data.figures import schedule
from data.figures.due_days import due_days
from data.findings import Finding
from data.record import public_events
from data.view import View
from locales import Translator
from locales.direction import upright
from sections import scope
from sections.actions import chosen
from sections.partners import MOST_NAMED
from sections.partners import names as partner_names
from sections.tables import Column, Table, table_rows
from sections.words import Mark, SectionWords, Text, is_nothing

LISTED = 10  # rows of a pillar with more actions than are all listed
ROWS = 100  # bars on one page of the dashboard
COLUMNS = (
    *("code", "title", "title_language", "status", "in_scope", "done", "starts_on", "due_on"),
    *("progress", "planned", "pillar_code"),
)


@dataclass(frozen=True)
class Axis:
    """The first and the last day of a horizontal axis."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """The distance of a day from the left, in per cent."""
        return round(100 * (day - self.first).days / max((self.last - self.first).days, 1), 2)


@dataclass(frozen=True)
class TimelineRow:
    """An action: the `x` and `width` of its bar, and its `events`, in per cent of the axis.

    So are the width of the part that is `filled`, None where nothing is reported, and the place of
    `planned`, None without a plan. `stated` has both in words, "" for a single action, whose row of
    the part actions has them; and `words` the days.
    """

    code: str
    title: Text
    status: Mark
    counts: bool
    x: float
    width: float
    filled: float | None
    planned: float | None
    stated: str
    words: str
    events: list[float]


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The rows by pillar, years above, and the line of the day."""
    view, t, level = words.view, words.t, words.level
    by_code = view.actions.groupby("pillar_code", sort=False)
    shown = pd.concat(
        [chosen(frame, words.most.few, min(LISTED, words.most.listed)) for _, frame in by_code]
    )
    events = _events(words, shown)
    axis = _axis(words, shown)
    pillars = rows(view.pillar_figures, "code", "title", "title_language")
    by_pillar: dict[str, list[TimelineRow]] = {pillar["code"]: [] for pillar in pillars}
    for row in rows(schedule.told(shown), *COLUMNS):
        by_pillar[row["pillar_code"]].append(_row(row, axis, events, words))
    finding = findings.due(due_days(view.actions, view.day))
    count, day = len(view.actions), t.day(view.day)
    return {
        "title": t("page-timeline") if view.filters.only else findings.say(finding, t, level),
        "caption": t("timeline-caption", count=count, level=level, day=day),
        "pillars": [(p["code"], words.text(p), by_pillar[p["code"]]) for p in pillars],
        "years": list(years(axis)),
        "now": axis.at(view.day),
        "left": count - len(shown),
    }


def _axis(words: SectionWords, shown: pd.DataFrame) -> Axis:
    view, programme = words.view, words.view.programme
    ends = [shown[name].dropna() for name in ("starts_on", "due_on")]
    days = [day for column in ends if len(column) for day in (column.min(), column.max())]
    return Axis(*span([programme.starts_on, programme.ends_on, view.day, *days]))


def _events(words: SectionWords, shown: pd.DataFrame) -> dict[str, list[date]]:
    known = words.view.evidence
    known = known[known["action_code"].isin(shown["code"])]
    found: dict[str, list[date]] = {}
    for code, day in zip(known["action_code"], known["happened_on"], strict=True):
        found.setdefault(code, []).append(day.date())
    return found


def _row(
    action: dict[str, Any], axis: Axis, events: dict[str, list[date]], words: SectionWords
) -> TimelineRow:
    t = words.t
    starts_on, due_on = action["starts_on"], action["due_on"]
    x = 0.0 if is_nothing(starts_on) else axis.at(starts_on.date())
    end = 100.0 if is_nothing(due_on) else axis.at(due_on.date())
    width, share = max(end - x, 0.3), reported_share(action)
    planned = None if is_nothing(action["planned"]) else x + width * action["planned"] / 100
    status = words.status(action["status"])
    days = f"{t.short_day(starts_on)} – {t.short_day(due_on)}"
    dots = [axis.at(day) for day in events.get(action["code"], [])]
    return TimelineRow(
        code=action["code"],
        title=words.text(action),
        status=status,
        counts=bool(action["in_scope"]),
        x=x,
        width=round(width, 2),
        filled=None if share is None else round(width * share, 2),
        planned=None if planned is None else round(planned, 2),
        stated="" if words.view.filters.only else _stated(action, t),
        words=days,
        events=sorted({dot for dot in dots if 0 <= dot <= 100}),
    )


def _stated(item: Mapping[str, Any], t: Translator) -> str:
    return t("rows-stated", average=t.percent(item["progress"]), planned=t.percent(item["planned"]))


def years(axis: Axis) -> Iterable[tuple[str, float, float]]:
    """(name, x of its first day, x of the middle of its part of the axis) of years, in per cent.

    Of more than eight years some are skipped, and one that takes 5 % or less is left out.
    """
    many = axis.last.year - axis.first.year + 1
    for year in range(axis.first.year, axis.last.year + 1, -(-many // 8)):
        begins = axis.at(max(date(year, 1, 1), axis.first))
        ends = axis.at(min(date(year, 12, 31), axis.last))
        if ends - begins > 5:
            yield str(year), begins, round((begins + ends) / 2, 2)


def table(view: View, items: pd.DataFrame, events: pd.DataFrame) -> Table:
    """One row per item; a measure has no number of events, since they are tied to actions."""
    t = view.t
    counts = public_events.per_action(events).reindex(items["code"])
    is_action = (items["level"] == "action").to_numpy(bool)
    coded = items.assign(
        evidence=counts["count"].fillna(0).where(is_action).to_numpy(),
        last_event_on=counts["last_on"].to_numpy(),
    )
    shown = coded.assign(status=[t(f"status-{code}") for code in items["status"]])
    columns = [
        Column.of(view, "code", "action"),
        Column.of(view, "title"),
        Column.of(view, "parent_code", "action"),
        Column.of(view, "starts_on", "day"),
        Column.of(view, "due_on", "day"),
        Column.of(view, "status"),
        Column.of(view, "evidence", "whole"),
        Column.of(view, "last_event_on", "day", "timeline-last-evidence"),
    ]
    in_words, in_codes = table_rows(shown, columns), table_rows(coded, columns)
    return Table("timeline", t("page-timeline"), columns, in_words, coded=in_codes)


@dataclass(frozen=True)
class TimelineItem:
    """A row beside a bar: its name, its progress against the plan (`stated`), and its status.

    `look` are classes of figure_rows.css: first of a pillar, inset for a measure, struck for one
    out of scope.
    """

    code: str
    name: str
    stated: str
    status: Mark
    status_code: str
    value: str
    look: str


def answer(view: View) -> str:
    """The actions past their due day, or the next due day, in one sentence."""
    if not view.has_begun:
        return scope.nothing(view)
    found = findings.due(due_days(view.actions, view.day))
    return findings.say(found, view.t, view.filters.level)


def trust(view: View, events: pd.DataFrame) -> str:
    """The numbers of public events, of recent ones, and of those outside the programme's period."""
    t, spread = view.t, public_events.spread(events, view.day)
    said = t(
        "timeline-trust",
        count=spread.counted,
        recent=spread.this_year,
        day=t.day(view.day),
        year=str(view.day.year),
        last=t.day(spread.last_on),
    )
    outside = t("timeline-outside", count=spread.outside) if spread.outside else ""
    return f"{said} {outside}".strip()


def silent(view: View, events: pd.DataFrame) -> Finding:
    """The finding on actions without public events."""
    about = about_line(view)
    codes, last_on = list(about.loc[about["in_scope"], "code"]), public_events.per_action(events)
    return findings.silence(codes, last_on["last_on"], view.day, len(view.filters.partner))


def named_partners(view: View, escape: Callable[[str], str] = str) -> str:
    """The sentence on the public events shown with a partner filter; "" without one."""
    codes = view.filters.partner
    if not codes:
        return ""
    if len(codes) > MOST_NAMED:
        return view.t("timeline-naming-many", count=len(codes), level=view.filters.level)
    names = partner_names(view, codes, "short", escape)
    return view.t("timeline-naming", count=len(codes), partners=names, level=view.filters.level)


def caption(view: View, escape: Callable[[str], str] = str) -> str:
    """The sentence on the public events shown with a partner filter, and the key of the bars."""
    key = view.t("timeline-key") if len(view.actions) else escape(scope.when(view))
    return f"{named_partners(view, escape)} {key}".strip()


def about_line(view: View) -> pd.DataFrame:
    """The actions that events can be about: the actions of the view, or its measures' parents."""
    if view.filters.level == "action":
        return view.actions
    return view.assessed[view.assessed["code"].isin(view.actions["parent_code"])]


def dated_items(view: View) -> pd.DataFrame:
    """The rows with a bar: the actions of the view, or its measures and their parents."""
    if view.filters.level == "action":
        return view.actions
    codes = set(view.actions["code"]) | set(view.actions["parent_code"])
    return view.assessed[view.assessed["code"].isin(codes)]


def items(words: SectionWords, shown: pd.DataFrame) -> list[TimelineItem]:
    """The rows of `shown`, which are some of `dated_items`."""
    titled = plain_titles(shown, words)
    pillars = [None, *shown["pillar_code"]]
    listed = schedule.told(shown).to_dict("records")
    return [
        _item(item, title, words, is_first=item["pillar_code"] != before)
        for item, title, before in zip(listed, titled, pillars, strict=False)
    ]


def figure(
    words: SectionWords, view: View, shown: pd.DataFrame, events: pd.DataFrame, palette: Palette
) -> Any:
    """The bars of `shown`, which are some of `dated_items`, with their public events.

    The axis is that of the programme and the day, widened to all items and all `events`.
    """
    programme, everything = view.programme, dated_items(view)
    days = [programme.starts_on, programme.ends_on, view.day]
    for dated in (everything["starts_on"], everything["due_on"], events["happened_on"]):
        days += [dated.min(), dated.max()]
    starts_on, ends_on = span(days)
    return timeline_bars(
        schedule.told(shown).assign(title=plain_titles(shown, words)),
        events.assign(title=plain_titles(events, words)),
        view.record.statuses,
        words.t,
        palette,
        as_of=view.day,
        starts_on=starts_on,
        ends_on=ends_on,
    )


def plain_titles(shown: pd.DataFrame, words: SectionWords) -> list[str]:
    """The titles in plain text, with their language where that isn't the reader's."""
    return [words.text(row).plain for row in rows(shown, "title", "title_language")]


def _item(
    item: Mapping[str, Any], title: str, words: SectionWords, *, is_first: bool
) -> TimelineItem:
    t = words.t
    looks = {
        "first": is_first,
        "inset": item["level"] == "measure",
        "struck": not item["in_scope"],
    }
    return TimelineItem(
        code=item["code"],
        name=upright(f"{item['code']} {title}"),
        stated=_stated(item, t),
        status=words.status(item["status"]),
        status_code=item["status"],
        value=t.percent(item["progress"]),
        look=" ".join(name for name, holds in looks.items() if holds),
    )
