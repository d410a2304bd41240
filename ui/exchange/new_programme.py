"""The card for a new programme: a workbook to fill in, and the field for a file."""

from functools import partial

import streamlit as st

from data.filters import Filters
from ui.exchange import new_file
from ui.exchange.new_file import MadeProgramme
from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.markdown import literal
from ui.kit.part import part


@part
def card(view: ScreenView) -> None:
    """The template for all, the field for whoever manages programmes."""
    t = view.t
    with st.container(border=True, key="card-exchange-new"):
        st.header(t("new-card"), anchor="exchange-new")
        if view.is_past:
            st.caption(t("exchange-past"))
            return
        st.markdown(t("new-text"))
        new_file.give_template(t)
        if not view.person.may_manage():
            st.caption(t("new-admin"))
            return
        new_file.ask(t, partial(told, view))


def told(view: ScreenView, made: MadeProgramme) -> None:
    """The sentence on what was made, and the link to its pillars."""
    t, name = view.t, literal(made.code)
    st.success(t("new-made" if made.moved else "new-same", programme=name))
    if made.different:
        st.warning(t("new-differs", count=made.different))
    page_links.link(
        view, "pillars", t("new-open"), "exchange-new", programme=made.code, filters=Filters()
    )
