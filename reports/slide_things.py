"""A slide for a pillar, and one for a partner: a chart, and its actions in a table."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from pptx.slide import Slide

from charts.counts import share
from charts.marks import HEALTH_MARKS, Look
from charts.palette import LIGHT
from charts.rows import rows
from data.own import plan
from reports.content import Content
from reports.deck import Deck
from reports.deck_charts import against_plan
from reports.deck_series import Series
from reports.deck_text import Line, Place, Run, paragraphs, table
from reports.things import left, listed, named, number, signed, table_rows
from sections.words import Words

COLUMNS = ("code", "title", "title_language", "kind", "status", "health", "progress", "planned")
REPORTED = Look("", LIGHT.in_progress, LIGHT.in_progress, LIGHT.text)
PLANNED = Look("", LIGHT.muted, LIGHT.hairline, LIGHT.text, LIGHT.muted)
TABLE = Place(5.6, 2.05, 7.13, 4.8)
WIDTHS = (2.93, 1.45, 1.6, 1.15)


def pillar(deck: Deck, told: Content, each: Mapping[str, Any]) -> None:
    """Its actions: progress against plan."""
    words, actions = told.words, told.shared.actions
    own = actions[actions["pillar_code"] == each["code"]]
    slide = deck.add(f"{each['code']} {each['title']}")
    _below(slide, told, each, _standing(each, words), own)
    shown = rows(listed(own), *COLUMNS)
    if shown:
        _actions_chart(slide, words, each["title"], shown)
        _actions(slide, words, each["title"], shown)


def partner(deck: Deck, told: Content, each: Mapping[str, Any]) -> None:
    """Its average by pillar, and its actions."""
    words, actions = told.words, told.shared.actions
    own = actions[actions["partners"].map(lambda partners: each["code"] in partners)]
    slide = deck.add(each["name"])
    _below(slide, told, each, _standing(each, words), own)
    cells = told.shared.cells
    _by_pillar(slide, told, each["name"], cells[cells["partner_code"] == each["code"]])
    shown = rows(listed(own), *COLUMNS)
    if shown:
        _actions(slide, words, each["name"], shown)


def _standing(each: Mapping[str, Any], words: Words) -> Line:
    """The figures of a row: average, coverage and completion, then health."""
    t = words.t
    figures = t(
        "report-standing",
        average=t.percent(each["average"]),
        reported=share(each["reported"], each["actions"], t),
        done=share(each["done"], each["scope"], t),
    )
    line = [Run(figures)]
    for code in HEALTH_MARKS:
        if each[code]:
            mark, word = signed(words.so_many(code, each[code]))
            line += [Run(" \u00a0\u00a0"), mark, Run(f"{t.number(each[code])} "), word]
    return line


def _below(
    slide: Slide, told: Content, each: Mapping[str, Any], line: Line, own: pd.DataFrame
) -> None:
    """The figures below the title, and what the slide leaves out."""
    words = told.words
    if not each["actions"]:
        line = [Run(words.t("chart-nothing"))]
    more = left(own, words)
    lines = [line, [Run(more, LIGHT.muted)]] if more else [line]
    paragraphs(slide, Place(0.52, 1.42, 12.2, 0.6), lines, 12)


def _actions_chart(
    slide: Slide, words: Words, name: str, shown: Sequence[Mapping[str, Any]]
) -> None:
    t = words.t
    dated = [plan(row) for row in shown]
    series = [
        Series(t("column-progress"), [number(row["progress"]) for row in shown], REPORTED),
        Series(t("column-planned"), [number(value) for value in dated], PLANNED),
    ]
    said = [
        t(
            "report-plan-row",
            code=row["code"],
            progress=t.percent(row["progress"]),
            planned=t.percent(number(value)),
        )
        for row, value in zip(shown, dated, strict=True)
    ]
    names = [row["code"] for row in shown]  # the table beside them has the titles
    alt = t("report-plan-alt", name=name, rows="; ".join(said))
    against_plan(slide, _room(len(names)), names, series, alt, t.percent)


def _by_pillar(slide: Slide, told: Content, name: str, cells: pd.DataFrame) -> None:
    t = told.words.t
    titles = dict(zip(told.shared.pillars["code"], told.shared.pillars["title"], strict=True))
    found = rows(cells, "pillar_code", "average", "done", "scope")
    if not found:
        return
    values = [number(row["average"]) for row in found]
    said = [
        t(
            "chart-pillars-alt-row",
            pillar=row["pillar_code"],
            done=share(row["done"], row["scope"], t),
            average=t.percent(row["average"]),
        )
        for row in found
    ]
    names = [named(row["pillar_code"], titles[row["pillar_code"]], 40) for row in found]
    series = [Series(t("column-average"), values, REPORTED)]
    alt = t("report-partner-alt", partner=name, rows="; ".join(said))
    against_plan(slide, _room(len(names)), names, series, alt, t.percent)


def _actions(slide: Slide, words: Words, name: str, shown: Sequence[Mapping[str, Any]]) -> None:
    alt = words.t("report-table-alt", name=name)
    table(slide, TABLE, WIDTHS, table_rows(shown, words), alt, right=(3,))


def _room(bars: int) -> Place:
    """Where the chart stands: no higher than its bars need."""
    return Place(0.5, 2.0, 4.9, min(4.9, 1.0 + 0.8 * bars))
