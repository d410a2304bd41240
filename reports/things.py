"""How a pillar, an action and a mark are named on a slide, and which actions stand there."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from charts.marks import GLYPHS, UNKNOWN
from charts.palette import LIGHT
from reports.deck_text import Line, Run
from reports.texts import fitting, short
from sections.actions import chosen
from sections.words import Mark, Text, Words, is_nothing

LISTED = 9  # actions of a slide; of more, those furthest behind their plan
WIDTH = 34  # letters of a title that stand on a line of the table


def named(code: str, title: str, most: int) -> str:
    """Code and title as a chart has room for them."""
    return short(f"{code} {title}", most)


def signed(mark: Mark) -> list[Run]:
    """A mark in its colour and its word."""
    ink = getattr(LIGHT, mark.look, LIGHT.muted)
    return [Run(f"{GLYPHS.get(mark.shape, UNKNOWN)}\u00a0", ink, bold=True), Run(mark.word)]


def said(text: Text, shown: str) -> list[Run]:
    """What is `shown` of a text, and the language it is in where that isn't the reader's."""
    words = [Run(shown, language=text.language)]
    return [*words, Run(f" [{text.language.upper()}]", LIGHT.muted)] if text.language else words


def listed(actions: pd.DataFrame) -> pd.DataFrame:
    """Those in scope that a slide has room for."""
    counted = actions[actions["in_scope"]]
    return chosen(counted, LISTED, LISTED)


def left(actions: pd.DataFrame, words: Words) -> str:
    """How many more there are; "" for none."""
    count = int(actions["in_scope"].sum()) - len(listed(actions))
    if count <= 0:
        return ""
    t = words.t
    more = t("shared-left", count=count, shown=t.number(count), level=words.level, files="no")
    return f"{t('shared-worst')} {more}"


def table_rows(actions: Sequence[Mapping[str, Any]], words: Words) -> list[list[Line]]:
    """The header, and per action its code and title, status, health and progress."""
    t = words.t
    thing = t("column-measure") if words.level == "measure" else t("column-action")
    names = [thing, t("column-status"), t("column-health"), t("column-progress")]
    return [[[Run(name)] for name in names], *(_row(action, words) for action in actions)]


def _row(action: Mapping[str, Any], words: Words) -> list[Line]:
    title, health, code = words.text(action), action["health"], f"{action['code']} "
    shown = fitting(title.text, WIDTH, 2, len(code) + (5 if title.language else 0))
    return [
        [Run(code, bold=True), *said(title, shown)],
        signed(words.status(action["status"])),
        signed(words.health(health)) if health else [Run(_unjudged(action, words))],
        [Run(words.t.percent(action["progress"]))],
    ]


def _unjudged(action: Mapping[str, Any], words: Words) -> str:
    kind = action["kind"]
    return words.t(f"kind-{kind}") if kind == "continuous" else words.t.number(None)


def number(value: Any) -> float | None:
    """A figure as a chart takes it: nothing is nothing, not 0."""
    return None if is_nothing(value) else float(value)
