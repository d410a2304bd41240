"""The page Partners: the actions with each partner, and their progress."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

import sections.partners
from charts import partner_matrix as chart
from data import findings
from data.figures import completion, schedule
from data.figures.completion import Figures
from data.record import moments, public_events
from sections import matrix, scope
from ui.frame import reading_order
from ui.frame.screen_view import ScreenView
from ui.kit import (
    arithmetic,
    cards,
    cell_words,
    clicks,
    day_field,
    filter_marks,
    listing,
    page_links,
    plotly_chart,
)
from ui.kit.listing import Cell, ListingColumn
from ui.kit.markdown import literal, plain, spoken
from ui.kit.part import part

CHOICE = "partners-choice"


def compared(view: ScreenView) -> ScreenView:
    """The view without its partner filter, for the figures that compare all partners.

    On this page the filter only chooses the partner whose actions are listed.
    """
    return replace(view, filters=replace(view.filters, partner=()))


def chosen(view: ScreenView) -> str | None:
    """The code of the partner whose actions are listed: of the filter, else the programme's first.

    None without partners.
    """
    codes = [*view.filters.partner, *view.all_partners["code"]]
    return codes[0] if codes else None


def ask(view: ScreenView) -> None:
    """The choice of a partner; it sets the filter, and so is part of the address."""
    t, partners = view.t, view.all_partners
    named = zip(partners["short"], partners["short_language"], strict=True)
    shorts = [spoken(short, language, t) for short, language in named]
    labels = dict(zip(partners["code"], shorts, strict=True))
    day_field.follow_value(CHOICE, chosen(view))
    st.pills(
        t("filter-partner"),
        list(labels),
        format_func=labels.__getitem__,
        key=CHOICE,
        required=True,
        on_change=_choose,
    )


def answer(view: ScreenView) -> str:
    """The figures of a chosen partner, else those of all and the busiest partners: the heading."""
    return sections.partners.answer(view, literal)


def trust(view: ScreenView) -> str:
    """The coverage of a chosen partner's figures, else how actions with several partners count."""
    return sections.partners.trust(view)


def names(view: ScreenView, codes: Sequence[str]) -> str:
    """The short names of partners in Markdown (sections.partners.names)."""
    return sections.partners.names(view, codes, "short", literal)


def listed(view: ScreenView, codes: Sequence[str]) -> str:
    """The partners as a list of short names in plain text, "" for none."""
    shorts = view.shorts
    return view.t.list([shorts.get(code, code) for code in codes]) if codes else ""


def _choose() -> None:
    st.session_state["partner"] = [st.session_state[CHOICE]]


KEY = "partners-actions"


@part
def actions_card(view: ScreenView, *, below: bool) -> None:
    """The choice of a partner, its figures, its actions, and how the figures were computed.

    `below` other cards it says how it is filtered, since the top of the page may be out of sight.
    """
    code = chosen(view)
    if code is None:
        return
    actions = _of(view, code)
    figures = completion.total(actions)
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        reading_order.sight(KEY)
        ask(view)
        if below:
            filter_marks.draw(view, KEY)
        st.space("small")
        name, language = view.all_partners.set_index("code").loc[code, ["name", "name_language"]]
        st.header(_heading(view, spoken(name, language, view.t), figures), anchor=False)
        if not actions.empty:
            if caption := _caption(view, code, figures):
                st.caption(caption)
            _list(view, actions, code, alt=sections.partners.own(view, name, figures))
            st.caption(view.t("partners-actions-dash"))
            topics = ("completion", "average", "planned", "health")
            cards.explained(view, KEY, lambda: arithmetic.explain(view, actions, *topics))


def _of(view: ScreenView, code: str) -> pd.DataFrame:
    """The rows of partner `code`, also where the filter has other partners."""
    everyone = compared(view).actions
    return everyone[everyone["partners"].map(lambda codes: code in codes).astype(bool)]


def _heading(view: ScreenView, name: str, figures: Figures) -> str:
    """The title of the card: the partner's figures, or less where the page's heading has them.

    `name` is escaped by the caller for Markdown.
    """
    if sections.partners.only(view) and figures["actions"]:
        return view.t("partners-own-listed", level=view.filters.level)
    return sections.partners.own(view, name, figures)


def _caption(view: ScreenView, code: str, figures: Figures) -> str:
    """Coverage and healths, unless the page's top has them, and which public events are counted."""
    said = [] if sections.partners.only(view) else [sections.partners.reported(view, figures)]
    if _has_evidence(view):
        said.append(view.t("partners-own-evidence", partner=names(view, [code])))
    return " ".join(said)


def _list(view: ScreenView, actions: pd.DataFrame, code: str, alt: str) -> None:
    scope = (code, view.scope)
    shown = actions.iloc[listing.shown(KEY, scope, len(actions))]
    events = public_events.of_partner(moments.events(view.record, view.day), code)
    counts = public_events.per_action(events)["count"].reindex(shown["code"], fill_value=0)
    rows = [_row(view, action, int(counts[action["code"]])) for action in shown.to_dict("records")]
    listing.draw(KEY, _columns(view), rows, alt, view.palette)
    listing.foot(view, KEY, scope, len(actions))


def _columns(view: ScreenView) -> list[ListingColumn]:
    t = view.t
    columns = [
        ListingColumn(t("column-code"), "whole"),
        ListingColumn(
            t("column-measure" if view.filters.level == "measure" else "column-action"), "wide"
        ),
        ListingColumn(t("column-status"), "whole"),
        ListingColumn(t("column-progress"), "whole"),
        ListingColumn(t("column-gap"), "end whole", named=True),
        ListingColumn(t("column-health"), "whole"),
        ListingColumn(t("column-evidence"), "end", named=True),
        ListingColumn(t("column-last_update_on"), "end whole", named=True),
    ]
    return [column for column in columns if _has_evidence(view) or column != columns[6]]


def _row(view: ScreenView, action: Mapping[str, Any], count: int) -> list[Cell]:
    t = view.t
    updated = action["last_update_on"]
    found = [listing.text(t.number(count))] * _has_evidence(view)
    return [
        cell_words.code(view, action["code"]),
        cell_words.title(action["title"], action["title_language"], t),
        cell_words.status(action["status"], view.record.statuses, t),
        cell_words.progress(action["progress"], t),
        listing.text(t.points(schedule.gap(action))),
        cell_words.health(action["health"], action["kind"], t),
        *found,
        listing.text(t("word-never") if pd.isna(updated) else t.short_day(updated)),
    ]


def _has_evidence(view: ScreenView) -> bool:
    """Whether rows have public events: only actions do, measures have sources of statements."""
    return view.filters.level == "action"


MATRIX = "partners-matrix"


@part
def matrix_card(view: ScreenView) -> None:
    """The card of pillars by partners, the chosen one outlined; nothing without partners."""
    t, everyone, selected = view.t, view.beside("partner", "pillar"), chosen(view)
    if selected is None:
        return
    told, cells = matrix.described(everyone.words), _cells(everyone)
    pillars = everyone.pillars.assign(title=plain(everyone.pillars, "title", t))
    pairs = [*zip(cells["pillar_code"], cells["partner_code"], strict=True)]
    members = [(code, "") for code in [*everyone.pillars["code"], ""]]
    shown = {"t": t, "pillars": pillars, "partners": view.all_partners}
    figure = chart.partner_matrix(
        cells,
        **shown,
        palette=view.palette,
        selected=[selected],
        memberships=everyone.memberships,
        level=view.filters.level,
        pillar=view.filters.pillar[0] if len(view.filters.pillar) == 1 else "",
        ways={pair: _address(view, *pair) for pair in [*pairs, *members]},
    )
    cards.card(
        view,
        MATRIX,
        title=findings.say(
            matrix.finding(view.words), t, view.filters.level, listed=partial(names, view)
        ),
        caption=t("partners-matrix-caption", level=view.filters.level, day=scope.when(view)),
        drawing=cards.Drawing(
            plotly_chart.drawn(figure),
            chart.alt(cells, **shown),
            cards.twin(told),
            [_address(view, line.code, "") for line in told.lines],
        ),
        how=lambda: arithmetic.explain(view, everyone.joint, "completion", "average", "partners"),
        alone=True,
        on_click=partial(_clicked, pairs),
    )


def _address(view: ScreenView, pillar: str, partner: str) -> str:
    """The address of the actions of a cell; "" is all pillars, or any of the partners."""
    kept = (pillar,) if pillar else ()
    if not partner:
        anyone = tuple(view.all_partners["code"])
        return page_links.address(view, "pillars", pillar=kept, partner=anyone)
    return page_links.address(view, "partners", pillar=kept, partner=(partner,))


def _clicked(pairs: list[tuple[str, str]]) -> None:
    """Show the actions of the clicked cell; of all pillars for a click on the chosen one."""
    match clicks.clicked(f"chart-{MATRIX}"):
        case ("", partner) if ("", partner) in pairs:
            clicks.clear("pillar")
            clicks.choose(partner=partner)
        case (pillar, partner) if (pillar, partner) in pairs:
            if clicks.are_set(pillar=pillar, partner=partner):
                clicks.clear("pillar")
            else:
                clicks.turn(pillar=pillar, partner=partner)
        case ():
            clicks.clear("pillar")


def _cells(view: ScreenView) -> pd.DataFrame:
    """The figures of every pillar and partner, and of each partner in all pillars ("")."""
    totals = view.partner_figures.rename(columns={"code": "partner_code"}).assign(pillar_code="")
    return pd.concat([view.cells, totals], ignore_index=True)
