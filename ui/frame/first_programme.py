"""The page of an installation without a programme: how to load the first one."""

import streamlit as st

from locales import Translator
from ui.exchange import new_file
from ui.frame import store
from ui.kit import page_links


def draw(t: Translator) -> None:
    """The template, and for administrators the field for a file."""
    st.set_page_config(page_title=t("new-first"))
    page_links.style()
    st.title(t("error-no-programme"), anchor=False)
    with st.container(border=True, key="card-exchange-new"):
        st.header(t("new-first"), anchor=False)
        st.markdown(t("new-first-text"))
        new_file.give_template(t)
        if store.person().may_manage():
            new_file.ask(t, lambda _: None)
        else:
            st.caption(t("new-admin"))
