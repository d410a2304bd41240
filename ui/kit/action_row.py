"""One action as a row: title, status, bar of progress and planning, and a button to open it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from data.figures import schedule
from locales import Translator
from ui.assets import asset
from ui.frame import address_bar
from ui.frame.screen_view import ScreenView
from ui.kit import page_links, status_marks
from ui.kit.markdown import literal, spoken, unbroken

LOOK = asset("action_row.css")
# A row of ScreenView.actions.
Action = Mapping[str, Any]


def style() -> None:
    """Load the style sheet of the rows, once per page."""
    st.html(LOOK)


def head(view: ScreenView) -> None:
    """The headings of the columns, hidden on a phone."""
    t = view.t
    with st.container(key="rows-head"):
        st.caption(t("row-head-what", level=view.filters.level))
        st.caption(t("row-head-bar"))
        st.caption(t("row-head-figures"), text_alignment="right")
        st.caption(t("column-health"))


def draw(view: ScreenView, action: Action, *, titled: bool = True) -> None:
    """The row; without `titled`, without code and title."""
    with st.container(key=f"row-{action['code']}"):
        st.markdown(_what(view, action, titled=titled))
        st.markdown(_bar(view, action))
        st.markdown(_figures(action, view.t), text_alignment="right")
        st.markdown(_planning(action, view.t))
        turn(view, action["code"])


def name(action: Action, t: Translator) -> str:
    """Code and title in Markdown, with a badge where the title isn't in the reader's language."""
    title = spoken(action["title"], action["title_language"], t)
    return f"{literal(action['code'])} {title}"


def turn(view: ScreenView, code: str) -> None:
    """The button that opens an action or closes it again."""
    is_open = view.opened == code
    st.button(
        view.t("row-close" if is_open else "row-open"),
        key=f"turn-{code}",
        icon=":material/expand_less:" if is_open else ":material/expand_more:",
        icon_position="right",
        on_click=partial(address_bar.turn, code),
    )


def _what(view: ScreenView, action: Action, *, titled: bool) -> str:
    t = view.t
    status = status_marks.status(action["status"], view.record.statuses, t)
    unsourced = action["done"] and not action["sourced"]
    aside = [t("word-no-source")] if unsourced else []
    aside += [_partners(view, action["partners"])]
    if action["level"] == "measure":
        parent = action["parent_code"]
        words = t("row-part-of", code=literal(parent))
        aside.append(page_links.action(view, parent, words))
    named = page_links.action(view, action["code"], name(action, t))
    lines = [f"**{named}**"] if titled else []
    return _lines(*lines, f"{status} :gray[{' · '.join(aside)}]")


def _partners(view: ScreenView, codes: tuple[str, ...]) -> str:
    named = ", ".join(literal(view.shorts.get(code, code)) for code in codes)
    return named or view.t("row-no-partner")


def _bar(view: ScreenView, action: Action) -> str:
    t = view.t
    progress, planned = action["progress"], schedule.plan(action)
    shown = {"progress": t.percent(progress), "planned": t.percent(planned)}
    alt = t("row-alt", code=action["code"], **shown)
    return status_marks.bullet(progress, planned, alt, view.palette)


def _figures(action: Action, t: Translator) -> str:
    gap = schedule.gap(action)
    behind = t("row-points", points=t.points(gap)) if gap == gap else t.points(gap)
    return _lines(f"**{t.percent(action['progress'])}**", f":gray[{behind}]")


def _planning(action: Action, t: Translator) -> str:
    kind = f":gray[{t('kind-continuous')}]" if action["kind"] == "continuous" else "–"
    health = status_marks.health(action["health"], t) if action["health"] else kind
    updated = action["last_update_on"]
    day = unbroken(t.short_day(updated))
    said = t("row-never") if pd.isna(updated) else t("row-updated", day=day)
    # Only actions have public events; measures have the sources of their statements.
    counted = action["level"] == "action"
    evidence = [f":gray[{t('count-evidence', count=action['evidence'])}]"] * counted
    return _lines(health, *evidence, f":gray[{said}]")


def _lines(*lines: str) -> str:
    """The lines as one paragraph of Markdown."""
    return "  \n".join(lines)
