"""The rows that another window or person saved while the page is open."""

import streamlit as st

from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.markdown import literal
from ui.update.draft_session import DraftSession

MARK = "↻"
MOST = 8  # codes in a sentence


def watch(view: ScreenView, desk: DraftSession) -> None:
    """Have saves count from now on, where the page was just opened."""
    if view.is_arrival or desk.seen is None:
        _see(desk, _last(view))


def codes(view: ScreenView, desk: DraftSession) -> list[str]:
    """The codes of the shown rows that were saved elsewhere since the page was opened."""
    if desk.seen is None or desk.seen == _last(view):
        return []
    updates = view.record.updates
    own = [*desk.batches, *desk.additions]
    later = updates[(updates["batch_id"] > desk.seen) & ~updates["batch_id"].isin(own)]
    found = {*later["action_code"]}
    return [code for code in desk.rows if code in found]


def tell(view: ScreenView, desk: DraftSession) -> None:
    """The sentence on these rows, with links to their pages, and the button that ends it."""
    t, found = view.t, codes(view, desk)
    if not found:
        return
    if len(found) > MOST:
        said = t("update-elsewhere-many", count=len(found))
    else:
        links = [page_links.action(view, code, literal(code)) for code in found]
        said = t("update-elsewhere", codes=t.list(links))
    if desk.pending and desk.revision != view.revision:
        said = f"{said} {t('update-elsewhere-later')}"
    with st.container(horizontal=True, vertical_alignment="center", key="update-elsewhere"):
        st.markdown(f"{MARK} {said}", width="content")
        label = t("update-elsewhere-seen")
        arguments = (desk, _last(view))
        st.button(
            label, type="tertiary", key="update-elsewhere-seen", on_click=_see, args=arguments
        )


def _see(desk: DraftSession, batch_id: int) -> None:
    desk.seen = batch_id


def _last(view: ScreenView) -> int:
    """The id of the last batch of the record; 0 without one."""
    batches = view.record.batches["id"]
    return int(batches.max()) if len(batches) else 0
