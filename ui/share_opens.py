"""How often a shared page was opened, in all and day by day."""

from functools import partial

import streamlit as st

from db.links import Listed
from ui import listing, popover, store
from ui.listing import Column
from ui.text import literal
from ui.view import View

DAYS = 30


def draw(view: View, listed: Listed) -> None:
    """The sum and the last time; day by day once that is asked for."""
    t, link, opens = view.t, listed.link, listed.opens
    count = sum(opens.values())
    last = max(opens, default=None)
    if link.last_opened_at:
        last = store.local(link.last_opened_at).date()
    with st.container(horizontal=True, vertical_alignment="center"):
        word = "share-opens" if link.kind == "page" else "token-uses"
        said = t(word, count=count, day=literal(t.day(last)))
        st.markdown(said, width="content")
        if count:
            label, key = t("share-opens-days"), f"share-opens-{link.id}"
            popover.draw(label, key, partial(_days, view, listed))


def _days(view: View, listed: Listed) -> None:
    """The latest days first, each with a bar against the busiest of them."""
    t, link = view.t, listed.link
    days = sorted(listed.opens.items(), reverse=True)[:DAYS]
    most = max(number for _, number in days)
    columns = [Column(t("share-opens-day"), "whole"), Column(t("share-opens-number"), "wide")]
    rows = [
        [listing.text(t.day(day)), listing.bar(t.number(number), 100 * number / most)]
        for day, number in days
    ]
    alt = t("share-opens-alt", name=link.name)
    listing.draw(f"share-opens-{link.id}", columns, rows, alt, view.palette, snug=True)
    if len(listed.opens) > DAYS:
        st.caption(t("share-opens-latest", count=DAYS))
