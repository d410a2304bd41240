"""The saves, newest first, each with its statements, links, and the button to undo it."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from data.record import partner_moves, saves
from data.record.statements import StatementChange
from db.undo.undo_cells import UndonePart
from sections import log_heads
from ui.frame.screen_view import ScreenView
from ui.history import save_rows, save_words
from ui.history.log import Log
from ui.history.save_rows import SaveSheet
from ui.history.save_words import Batch
from ui.kit import cell_words, listing, page_links
from ui.kit.markdown import literal
from ui.kit.part import part


def partners(view: ScreenView, batch: Batch, moves: pd.DataFrame, sheet: SaveSheet) -> None:
    """A row per partner that a save changed; `moves` are of data.record.partner_moves.log."""
    for move in moves.to_dict("records"):
        with st.container(key=f"change-{move['batch_id']}-partner-{move['code']}"):
            st.markdown(f"**{literal(_name(view, move))}**")
            with st.container(gap="xsmall"):
                st.markdown("  \n".join(_lines(view, move)))
                one = UndonePart(partners=(move["code"],))
                save_rows.taking_back(view, batch, one, sheet)


def _lines(view: ScreenView, move: Mapping[str, Any]) -> list[str]:
    t = view.t
    if move["after"]["removed"]:
        return [t("undo-removes")]
    added = [f"**{t('changes-added')}**"] if move["before"]["removed"] else []
    return [*added, *(_line(view, change) for change in partner_moves.changes(move))]


def _line(view: ScreenView, change: StatementChange) -> str:
    t, column = view.t, change.column
    was, now = (
        literal(cell_words.value(view, column, each)) for each in (change.before, change.after)
    )
    is_new = change.before is None
    said = f"**{now}**" if is_new else t("opened-change", before=was, after=now)
    return t("opened-stated", column=literal(cell_words.column(view, column)), said=said)


def _name(view: ScreenView, move: Mapping[str, Any]) -> str:
    row = pd.DataFrame([{**partner_moves.facts(move), "code": move["code"]}])
    name = view.localised(row, "name")["name"].iloc[0]
    return view.t("history-partner", partner=name or move["code"])


KEY = "history"
LONG = 5  # the most actions of a save that are listed unfolded


@part
def draw(view: ScreenView, log: Log) -> None:
    """A card per save, twenty at a time; texts are made only for the cards shown."""
    save_rows.style()
    page = log.batches.iloc[listing.shown(KEY, log.scope, len(log.batches))]
    updates, events = (
        frame[frame["batch_id"].isin(page["id"])] for frame in (view.record.updates, log.events)
    )
    every = pd.concat([frame[["batch_id", "action_code"]] for frame in (updates, events)])
    codes = _by_batch(saves.about(every, log.codes))
    visible = {number: _visible(view, number, of_it) for number, of_it in codes.items()}
    said, happened = (_of(frame, visible) for frame in (updates, events))
    sheet = save_rows.save_sheet(view, said, happened, updates, log)
    whole = _by_batch(every)
    for batch in page.to_dict("records"):
        number = batch["id"]
        with st.container(border=True, key=f"card-save-{number}"):
            moves = log.moves[log.moves["batch_id"] == number]
            about = UndonePart(tuple(whole.get(number, ())), tuple(moves["code"]))
            _head(view, batch, about, sheet)
            counted = {**batch, "about": len(about.actions) + len(about.partners)}
            _rows(view, counted, codes.get(number, []), sheet)
            if batch["partners"]:
                partners(view, counted, moves, sheet)
            if left := batch["all"] - batch["updates"] - batch["events"]:
                st.caption(view.t("history-left", count=left))
            _foot(view, batch, about, sheet)
    listing.foot(view, KEY, log.scope, len(log.batches))


def _by_batch(rows: pd.DataFrame) -> dict[int, list[str]]:
    """Batch id to the codes of its actions, each once, in the order of the rows."""
    pairs = zip(rows["batch_id"], rows["action_code"], strict=True)
    found: dict[int, dict[str, None]] = {}
    for number, code in pairs:
        found.setdefault(int(number), {})[code] = None
    return {number: list(codes) for number, codes in found.items()}


def _visible(view: ScreenView, number: int, codes: Sequence[str]) -> Sequence[str]:
    """The actions of a save that are shown: none where it is folded, else one page."""
    if _is_long(view, codes) and not st.session_state.get(f"rows-{number}"):
        return []
    return codes[listing.shown(f"save-{number}", _scope(view), len(codes))]


def _of(frame: pd.DataFrame, visible: Mapping[int, Sequence[str]]) -> pd.DataFrame:
    pairs = zip(frame["batch_id"], frame["action_code"], strict=True)
    shown = [code in visible.get(int(number), ()) for number, code in pairs]
    return frame[pd.Series(shown, index=frame.index, dtype="bool")]


def _is_long(view: ScreenView, codes: Sequence[str]) -> bool:
    return len(codes) > LONG and not view.entry


def _scope(view: ScreenView) -> object:
    return view.filters, view.opened, view.batch


def _head(view: ScreenView, batch: Batch, about: UndonePart, sheet: SaveSheet) -> None:
    with st.container(gap="xsmall"):
        st.header(log_heads.title(view, batch), anchor=False)
        st.caption(log_heads.caption(view.words, view, batch, literal))
        if said := log_heads.comment(view, batch, literal):
            st.markdown(said)
        _relations(view, batch, about, sheet)


def _rows(view: ScreenView, batch: Batch, codes: Sequence[str], sheet: SaveSheet) -> None:
    """The rows of a save, page by page; folded where it has more than LONG actions."""
    if not _is_long(view, codes):
        _page(view, batch, codes, sheet)
        return
    level = saves.level(view.record, codes)
    label = view.t("history-show", count=len(codes), level=level)
    opened = st.expander(label, key=f"rows-{batch['id']}", on_change="rerun")
    if opened.open:
        with opened:
            _page(view, batch, codes, sheet)


def _page(view: ScreenView, batch: Batch, codes: Sequence[str], sheet: SaveSheet) -> None:
    key, scope = f"save-{batch['id']}", _scope(view)
    save_rows.draw(view, batch, codes[listing.shown(key, scope, len(codes))], sheet)
    listing.foot(view, key, scope, len(codes))


def _relations(view: ScreenView, batch: Batch, about: UndonePart, sheet: SaveSheet) -> None:
    """Links to the save that this one undid, and to the saves that undid it or parts of it."""
    undoes, undone_by = batch["undoes_id"], sheet.undone_by.get(batch["id"], ())
    is_part = len(undone_by) > 1 or sheet.has_left(batch["id"], about)
    undone = "history-undone-part" if is_part else "history-undone-all"
    pairs = [] if pd.isna(undoes) else [("history-undoes", int(undoes))]
    pairs += [(undone, number) for number in undone_by]
    for message, number in pairs:
        if number in sheet.moments:
            label = view.t(message, moment=save_words.when(view, sheet.moments[number]))
            key = f"{message}-{batch['id']}-{number}"
            page_links.link(view, "history", label, key, batch=str(number), action=None)


def _foot(view: ScreenView, batch: Batch, about: UndonePart, sheet: SaveSheet) -> None:
    """Links to the save alone and to the figures just before and after it, and the undo button."""
    t, number, moment = view.t, str(batch["id"]), batch["recorded_at"]
    before, after = save_words.just_before(moment), save_words.exactly(moment)
    figures = [(t("history-figures-before"), before), (t("history-figures-after"), after)]
    with st.container(horizontal=True, vertical_alignment="center", key=f"foot-save-{number}"):
        if not view.entry:
            page_links.link(view, "history", t("history-open"), f"save-{number}", batch=number)
        for label, known_on in figures:
            known = {"known_on": known_on, "as_of": view.day, "action": None}
            page_links.link(view, "overview", label, f"{known_on}-{number}", **known)
        sheet.offer_undo(view, batch, about, whole=True)
