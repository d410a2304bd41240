"""A stacked bar of statuses per pillar, with its list of actions, and its figures as a table."""

from dataclasses import dataclass
from typing import Any

from charts.count_words import pillar_summary, share
from charts.frame_rows import rows
from charts.status_looks import HEALTH_MARKS
from data import findings
from data.figures.schedule import HEALTHS
from sections import actions, progress_rows
from sections.actions import ListedActions
from sections.progress_rows import Compared
from sections.section import Section, TableLine
from sections.words import Mark, SectionWords, Text, length

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
        findings.pillars(figures, view.actions, view.method["at_risk_gap"]),
        t("overview-pillars-caption", count=view.total["actions"], level=words.level),
        t("column-pillar_code"),
        _heads(words, counts),
        [_line(row, counts, words) for row in rows(figures, *FIGURES, "floor", *HEALTHS)],
        _total(words, counts),
    )


def compared(words: SectionWords) -> Compared:
    """The pillars side by side: reported against planned, with the finding of `described`."""
    view, lead = words.view, words.t("column-pillar_code")
    finding = findings.pillars(view.pillar_figures, view.actions, view.method["at_risk_gap"])
    return progress_rows.compared(words, finding, lead, view.pillar_figures)


def section(words: SectionWords, frame: Any) -> dict[str, Any]:
    """The part pillars: bars on one scale; while none has more than 100 actions, each is a box."""
    view, counts, told = words.view, _counts(words), described(words)
    longest = max([1, *(sum(of_it.values()) for of_it in counts.values())])
    found = actions.listed(words) if "actions" in words.shows else {}
    return {
        "title": told.title,
        "caption": told.caption,
        "pillars": [
            _pillar(pillar, counts.get(pillar["code"], {}), longest, found, words)
            for pillar in rows(view.pillar_figures, *FIGURES, *HEALTHS)
        ],
        "has_actions": bool(found),
        "has_downloads": frame.has_downloads,
        "heads": told.heads,
        "table": [(line.code, line.name, line.cells) for line in told.lines],
        "total": told.total,
    }


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
