"""The tokens by which other programs read the programme: making one, and all that there are."""

import streamlit as st

from db.links import TOKENS
from ui import share_list, share_made, sharing, token_form
from ui.part import part
from ui.view import View

KEY = "token"


@part
def draw(view: View) -> None:
    """What a token is for, the way to a new one, and a card per token."""
    t, listed = view.t, sharing.listed(view.code, TOKENS)
    st.header(t("token-list"), anchor=False)
    st.markdown(t("token-text"))
    share_made.draw(view, TOKENS)
    if view.person.may_share():
        token_form.draw(view)
    if not listed:
        st.markdown(t("token-none"))
    share_list.cards(view, KEY, listed)
