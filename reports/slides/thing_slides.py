"""A slide for a pillar, and one for a partner: a chart, and its actions in a table."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from pptx.slide import Slide

from charts.count_words import share
from charts.frame_rows import rows
from charts.palette import LIGHT
from charts.status_looks import GLYPHS, HEALTH_MARKS, UNKNOWN, StatusLook
from data.figures.schedule import plan
from reports.file_text import fitting, short
from reports.report_content import Content
from reports.slides.deck import Deck
from reports.slides.deck_charts import Series, against_plan
from reports.slides.deck_text import Line, Run, TextBox, paragraphs, table
from sections.actions import chosen
from sections.words import Mark, SectionWords, Text, is_nothing

LISTED = 9  # actions of a slide; of more, those furthest behind their plan
WIDTH = 34  # letters of a title that stand on a line of the table


def named(code: str, title: str, most: int) -> str:
    """Code and title, cut to `most` characters."""
    return short(f"{code} {title}", most)


def signed(mark: Mark) -> list[Run]:
    """A mark in its colour and its word."""
    ink = getattr(LIGHT, mark.look, LIGHT.muted)
    return [Run(f"{GLYPHS.get(mark.shape, UNKNOWN)}\u00a0", ink, bold=True), Run(mark.word)]


def said(text: Text, shown: str) -> list[Run]:
    """`shown`, which is `text` or a part of it, and its language where that isn't the reader's."""
    words = [Run(shown, language=text.language)]
    return [*words, Run(f" [{text.language.upper()}]", LIGHT.muted)] if text.language else words


def listed(actions: pd.DataFrame) -> pd.DataFrame:
    """The `actions` in scope; of more than LISTED those furthest behind their plan, worst first."""
    counted = actions[actions["in_scope"]]
    return chosen(counted, LISTED, LISTED)


def left(actions: pd.DataFrame, told: Content) -> str:
    """The number of actions in scope that aren't listed, in sentences; empty for 0."""
    count = int(actions["in_scope"].sum()) - len(listed(actions))
    if count <= 0:
        return ""
    words, t = told.words, told.words.t
    more = t("shared-left", count=count, shown=t.number(count), level=words.level, files="no")
    return f"{t('shared-worst')} {more} {told.elsewhere}".strip()


def table_rows(actions: Sequence[Mapping[str, Any]], words: SectionWords) -> list[list[Line]]:
    """The header, and per action its code and title, status, health and progress."""
    t = words.t
    thing = t("column-measure") if words.level == "measure" else t("column-action")
    names = [thing, t("column-status"), t("column-health"), t("column-progress")]
    return [[[Run(name)] for name in names], *(_row(action, words) for action in actions)]


def _row(action: Mapping[str, Any], words: SectionWords) -> list[Line]:
    title, health, code = words.text(action), action["health"], f"{action['code']} "
    shown = fitting(title.text, WIDTH, 2, len(code) + (5 if title.language else 0))
    return [
        [Run(code, bold=True), *said(title, shown)],
        signed(words.status(action["status"])),
        signed(words.health(health)) if health else [Run(_unjudged(action, words))],
        [Run(words.t.percent(action["progress"]))],
    ]


def _unjudged(action: Mapping[str, Any], words: SectionWords) -> str:
    kind = action["kind"]
    return words.t(f"kind-{kind}") if kind == "continuous" else words.t.number(None)


def number(value: Any) -> float | None:
    """`value` for a chart: None where it is missing, never 0."""
    return None if is_nothing(value) else float(value)


COLUMNS = ("code", "title", "title_language", "kind", "status", "health", "progress", "planned")
REPORTED = StatusLook("", LIGHT.in_progress, LIGHT.in_progress, LIGHT.text)
PLANNED = StatusLook("", LIGHT.muted, LIGHT.hairline, LIGHT.text, LIGHT.muted)
TABLE = TextBox(5.6, 2.05, 7.13, 4.8)
WIDTHS = (2.93, 1.45, 1.6, 1.15)


def pillar(deck: Deck, told: Content, each: Mapping[str, Any]) -> None:
    """Add the slide of a pillar: its actions, with progress against plan."""
    words, actions = told.words, told.view.actions
    own = actions[actions["pillar_code"] == each["code"]]
    slide = deck.add(f"{each['code']} {each['title']}")
    _below(slide, told, each, _standing(each, words), own)
    shown = rows(listed(own), *COLUMNS)
    if shown:
        _actions_chart(slide, words, each["title"], shown)
        _actions(slide, words, each["title"], shown)


def partner(deck: Deck, told: Content, each: Mapping[str, Any]) -> None:
    """Add the slide of a partner: its average by pillar, and its actions."""
    words, actions = told.words, told.view.actions
    own = actions[actions["partners"].map(lambda partners: each["code"] in partners)]
    slide = deck.add(each["name"])
    _below(slide, told, each, _standing(each, words), own)
    cells = told.view.cells
    _by_pillar(slide, told, each["name"], cells[cells["partner_code"] == each["code"]])
    shown = rows(listed(own), *COLUMNS)
    if shown:
        _actions(slide, words, each["name"], shown)


def _standing(each: Mapping[str, Any], words: SectionWords) -> Line:
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
    """Add the figures below the title, and what the slide leaves out."""
    words = told.words
    if not each["actions"]:
        line = [Run(words.t("chart-nothing"))]
    more = left(own, told)
    lines = [line, [Run(more, LIGHT.muted)]] if more else [line]
    paragraphs(slide, TextBox(0.52, 1.42, 12.2, 0.6), lines, 12)


def _actions_chart(
    slide: Slide, words: SectionWords, name: str, shown: Sequence[Mapping[str, Any]]
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
    titles = dict(
        zip(told.view.pillar_figures["code"], told.view.pillar_figures["title"], strict=True)
    )
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


def _actions(
    slide: Slide, words: SectionWords, name: str, shown: Sequence[Mapping[str, Any]]
) -> None:
    alt = words.t("report-table-alt", name=name)
    table(slide, TABLE, WIDTHS, table_rows(shown, words), alt, right=(3,))


def _room(bars: int) -> TextBox:
    """The place of the chart, no higher than its bars need."""
    return TextBox(0.5, 2.0, 4.9, min(4.9, 1.0 + 0.8 * bars))
