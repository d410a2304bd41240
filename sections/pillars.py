"""A stacked bar of statuses per pillar, with its list of actions, and its figures as a table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.count_words import pillar_summary, share
from charts.frame_rows import rows
from charts.status_looks import HEALTH_MARKS
from data import findings
from data.figures.schedule import HEALTHS
from data.findings import Finding
from data.view import View
from sections import actions, progress_rows, scope
from sections.actions import ListedActions
from sections.progress_rows import Compared
from sections.section import Section, TableLine
from sections.tiles import SectionTile, completed, of_health
from sections.words import Mark, SectionWords, Text, length

# The healths with a tile on the page Pillars.
TILE_HEALTHS = ("on_track", "at_risk", "off_track")
FIGURES = ("code", "title", "title_language", "done", "scope", "average", "reported", "actions")


@dataclass(frozen=True)
class Piece:
    """A part of a bar: the mark of a status, the number of its actions as text, and its length.

    The length is that number. Once any bar has more than 100 actions, it is per cent of its own
    bar, in every bar.
    """

    mark: Mark
    count: str
    length: int


@dataclass(frozen=True)
class PillarRow:
    """A pillar: its bar, `length` in per cent of the longest one, and its figures in words.

    `healths` are the marks with their numbers of actions, without 0. `listed` is None where the
    actions aren't shown.
    """

    code: str
    title: Text
    length: int
    pieces: list[Piece]
    healths: list[tuple[Mark, str]]
    summary: str
    listed: ListedActions | None


def described(words: SectionWords) -> Section:
    """The finding on the pillars, and per pillar its actions by status and health, and figures.

    Statuses that are done have no column, since the completion has them.
    """
    view, t, counts = words.view, words.t, _counts(words)
    figures = view.pillar_figures
    return Section(
        words,
        _finding(words),
        t("overview-pillars-caption", count=view.total["actions"], level=words.level),
        t("column-pillar_code"),
        _heads(words, counts),
        [_line(row, counts, words) for row in rows(figures, *FIGURES, "floor", *HEALTHS)],
        _total(words, counts),
    )


def compared(words: SectionWords, chosen: SectionWords) -> Compared:
    """The pillars side by side: reported against planned; the finding is on those of `chosen`."""
    lead = words.t("column-pillar_code")
    return progress_rows.compared(words, _finding(chosen), lead, words.view.pillar_figures)


def _finding(words: SectionWords) -> Finding:
    view = words.view
    behind, is_part = view.method["at_risk_gap"], view.filters.is_of_day

    def find() -> Finding:
        return findings.pillars(view.pillar_figures, view.actions, behind, is_part=is_part)

    return view.once("pillars-finding", find)


def section(words: SectionWords, frame: Any) -> dict[str, Any]:
    """The part pillars: bars on one scale; while none has more than 100 actions, each is a box."""
    told = described(words)
    found = actions.listed(words) if "actions" in words.shows else {}
    return {
        "title": told.title,
        "caption": told.caption,
        "pillars": _bars(words, found),
        "has_actions": bool(found),
        "has_downloads": frame.has_downloads,
        "heads": told.heads,
        "table": [(line.code, line.name, line.cells) for line in told.lines],
        "total": told.total,
    }


def _bars(words: SectionWords, found: Mapping[str, ListedActions]) -> list[PillarRow]:
    """The bar of each pillar; `found` is pillar code to its listed actions."""
    counts = _counts(words)
    longest = max([1, *(sum(of_it.values()) for of_it in counts.values())])
    return [
        _pillar(pillar, counts.get(pillar["code"], {}), longest, found, words)
        for pillar in rows(words.view.pillar_figures, *FIGURES, *HEALTHS)
    ]


def _counts(words: SectionWords) -> dict[str, dict[str, int]]:
    """Pillar code to status to count, in the order of a bar (SectionWords.furthest)."""
    counts: dict[str, dict[str, int]] = {}
    for row in rows(words.view.by_status, "code", "status", "count"):
        counts.setdefault(row["code"], {})[row["status"]] = row["count"]
    return {
        pillar: {status: of_it[status] for status in words.furthest if status in of_it}
        for pillar, of_it in counts.items()
    }


def _pillar(
    pillar: dict[str, Any],
    counts: dict[str, int],
    longest: int,
    found: Any,
    words: SectionWords,
) -> PillarRow:
    t, own = words.t, sum(counts.values())
    # Above 100 actions lengths are per cent, at least 1, so that no part vanishes.
    scale = 1 if longest <= 100 else 100 / own if own else 1
    return PillarRow(
        code=pillar["code"],
        title=words.text(pillar),
        length=length(100 * own / longest),
        pieces=[
            Piece(words.so_many(status, count), t.number(count), length(max(1, count * scale)))
            for status, count in counts.items()
        ],
        healths=[
            (words.so_many(code, pillar[code]), t.number(pillar[code]))
            for code in HEALTH_MARKS
            if pillar[code]
        ],
        summary=pillar_summary(pillar, t),
        listed=found.get(pillar["code"]) or None,
    )


def _present(words: SectionWords, counts: dict[str, dict[str, int]]) -> list[str]:
    """The statuses with a column: those of any action, except done, which the completion has."""
    statuses = words.view.statuses
    known = statuses.loc[~statuses["done"], "code"]
    return [code for code in known if any(code in of_it for of_it in counts.values())]


def _healths(words: SectionWords) -> list[str]:
    return [code for code in HEALTHS if words.view.total[code]]


def _heads(words: SectionWords, counts: dict[str, dict[str, int]]) -> list[str]:
    t = words.t
    return [
        *(t(f"status-{code}") for code in _present(words, counts)),
        *(t(f"health-{code}") for code in _healths(words)),
        t("chart-partners-completed"),
        t("chart-partners-average"),
        t("column-reported"),
        t("column-floor"),
    ]


def _line(
    pillar: dict[str, Any], counts: dict[str, dict[str, int]], words: SectionWords
) -> TableLine:
    own = counts.get(pillar["code"], {})
    cells = [words.t.number(own.get(code, 0)) for code in _present(words, counts)]
    return TableLine(pillar["code"], words.text(pillar), cells + _shares(pillar, words))


def _total(words: SectionWords, counts: dict[str, dict[str, int]]) -> list[str]:
    sums = [
        sum(of_it.get(code, 0) for of_it in counts.values()) for code in _present(words, counts)
    ]
    return [*map(words.t.number, sums), *_shares(dict(words.view.total), words)]


def _shares(figures: dict[str, Any], words: SectionWords) -> list[str]:
    t = words.t
    return [
        *(t.number(figures[code]) for code in _healths(words)),
        share(figures["done"], figures["scope"], t),
        t.percent(figures["average"]),
        share(figures["reported"], figures["actions"], t),
        t.percent(figures["floor"]),
    ]


WORST_FIRST = ("off_track", "at_risk")
Escape = Callable[[str], str]


def answer(view: View, escape: Escape = str) -> str:
    """The state of the pillars of the view in one sentence; `escape` writes their codes."""
    t, level, figures = view.t, view.filters.level, view.total
    if not view.has_begun:
        return scope.nothing(view)
    if not figures["members"]:
        return t("overview-answer-nothing", level=level)
    if not figures["actions"]:
        return t("overview-answer-out-of-scope", count=figures["members"], level=level)
    found = view.counts.by_pillar
    found = found[found["members"] > 0]
    if len(found) > 1:
        return _several(view, found, escape)
    return _one(view, found["code"].iloc[0], escape)


def tiles(words: SectionWords) -> dict[str, SectionTile]:
    """The tiles of the page Pillars by name of their figure: done, average, planned, healths."""
    view, t, figures = words.view, words.t, words.view.total
    coverage = share(figures["reported"], figures["actions"], t)
    reported = t("pillars-tile-reported", share=coverage) if figures["actions"] else ""
    counted = view.actions["in_scope"] & view.actions["planned"].notna()
    by_time = (view.actions.loc[counted, "planning"] == "time").any()
    found = {
        "done": SectionTile(
            t("pillars-tile-completed", level=words.level),
            share(figures["done"], figures["scope"], t),
            opens=completed(words),
        ),
        "average": SectionTile(t("column-average"), t.percent(figures["average"]), change=reported),
        "planned": SectionTile(
            t("pillars-tile-planned"),
            t.percent(figures["planned"]),
            change=t("pillars-tile-estimate") if by_time else "",
        ),
    }
    return {**found, **{code: of_health(words, code) for code in TILE_HEALTHS}}


def has_several(view: View) -> bool:
    """Whether pillars can be compared: whatever the filter by pillar, several have actions."""
    everyone = view.beside("pillar", "status", "health").counts.by_pillar
    return bool((everyone["members"] > 0).sum() > 1)


def _one(view: View, code: str, escape: Escape) -> str:
    t, figures, pillar = view.t, view.total, escape(code)
    if not figures["scope"]:
        coverage = share(figures["ongoing_reported"], figures["ongoing"], t)
        things = _things(view, 2, one_off=False)
        return t("pillars-answer-ongoing", pillar=pillar, share=coverage, things=things)
    completed = _completed(view)
    counts = [
        t("pillars-count-health", count=figures[code], health=code)
        for code in HEALTHS
        if figures[code]
    ]
    if not counts:
        return t("pillars-answer-bare", pillar=pillar, completed=completed)
    return t("pillars-answer", pillar=pillar, completed=completed, health=t.list(counts))


def _completed(view: View) -> str:
    scope, done = view.total["scope"], view.total["done"]
    extent = "none" if not done else "all" if done == scope else "some"
    things = _things(view, scope, one_off=bool(view.total["ongoing"]))
    return view.t("pillars-completed", extent=extent, done=done, scope=scope, things=things)


def _things(view: View, count: int, *, one_off: bool) -> str:
    """The word for actions or measures of the view's level; with `one_off`, one-off ones."""
    level = view.filters.level
    what = f"one_off_{level}" if one_off else level
    return view.t("pillars-things", count=count, what=what)


def _several(view: View, rows: pd.DataFrame, escape: Escape) -> str:
    t = view.t
    things = _things(view, 2, one_off=False)
    health = next((code for code in WORST_FIRST if rows[code].any()), None)
    if health is None and not view.total["reported"]:
        count, level = view.total["actions"], view.filters.level
        return t("overview-answer-silent", count=count, off=0, level=level)
    if health is None:
        return t("pillars-answer-calm", pillars=len(rows), things=things)
    late = rows[rows[health] > 0]
    most = late[late[health] == late[health].max()]
    said = {"health": health, "things": things, "number": t.number(late[health].max())}
    if len(late) == 1:
        row = late.iloc[0]
        scope = t.number(row["scope"])
        return t("pillars-answer-only", pillar=escape(row["code"]), scope=scope, **said)
    extent = "some" if len(late) < len(rows) else "both" if len(rows) == 2 else "all"
    said |= {"extent": extent, "late": t.number(len(late)), "pillars": t.number(len(rows))}
    if len(most) == len(late):
        return t("pillars-answer-even", **said)
    codes = t.list([escape(code) for code in most["code"]])
    return t("pillars-answer-all", count=len(most), most=codes, **said)
