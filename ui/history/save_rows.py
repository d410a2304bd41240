"""The statements of saves, a row per action: cells, comment, sources and first day."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from data.record.saves import said
from data.record.undos import Undone, is_gone, partners_undone, spent, undone, undone_by
from db.undo.undo_cells import UndonePart
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.history import save_words, undo_session
from ui.history.log import Log
from ui.history.save_words import Batch, Titles
from ui.history.undo_session import Rights
from ui.kit import cell_words, page_links, statement_words
from ui.kit.markdown import literal

LOOK = asset("changes.css")
# (batch id, action code) to the statements: paragraphs of lines of Markdown.
Told = Mapping[tuple[int, str], list[list[str]]]


def style() -> None:
    """Load the style sheet of the rows, once per page."""
    st.html(LOOK)


def told(view: ScreenView, updates: pd.DataFrame, events: pd.DataFrame) -> Told:
    """The words of `updates` and `events`, the statements and public events shown."""
    cited = [code for codes in updates["evidence"] for code in codes]
    words = save_words.SaveWords(view, statement_words.events(view, cited))
    found: dict[tuple[int, str], list[list[str]]] = {}
    for one in said(view.record, updates):
        of_it = found.setdefault((one.row["batch_id"], one.row["action_code"]), [])
        of_it.append(words.statement(one))
    for row in view.localised(events, "title").to_dict("records"):
        of_it = found.setdefault((row["batch_id"], row["action_code"]), [])
        of_it.append([words.event(row)])
    return found


@dataclass(frozen=True)
class SaveSheet:
    """The data that the cards of a page share: words, titles, and the rights to undo.

    `moments` is batch id to moment of all saves; `undone_by`, `undone`, `partners_undone` and
    `spent` are as from data.record.undos.
    """

    told: Told
    titles: Titles
    rights: Rights
    moments: Mapping[int, pd.Timestamp]
    undone_by: Mapping[int, Sequence[int]]
    undone: Mapping[tuple[int, str], Undone]
    partners_undone: Mapping[tuple[int, str], Undone]
    spent: Collection[tuple[int, str]]

    def offer_undo(self, view: ScreenView, batch: Batch, about: UndonePart, *, whole: bool) -> None:
        """The button to undo a save: the `whole`, or the part `about` some actions and partners.

        Nothing is drawn where all of it is undone already.
        """
        if self.has_left(batch["id"], about):
            undo_session.button(view, batch, about, self.rights, whole=whole)

    def has_left(self, number: int, about: UndonePart) -> bool:
        """Whether the save has something about these actions and partners that isn't undone."""
        actions = any((number, code) not in self.spent for code in about.actions)
        partners = (self.partners_undone.get((number, code)) for code in about.partners)
        return actions or not all(map(is_gone, partners))


def save_sheet(
    view: ScreenView,
    updates: pd.DataFrame,
    events: pd.DataFrame,
    saves: pd.DataFrame,
    log: Log,
) -> SaveSheet:
    """The sheet for the statements `updates` and the public `events` shown.

    `saves` are all statements of the saves on the page; `log` is the whole log.
    """
    codes = [*updates["action_code"], *events["action_code"]]
    batches, gone = view.record.batches, undone(view.record)
    return SaveSheet(
        told(view, updates, events),
        save_words.titles(view, codes),
        undo_session.rights(view),
        dict(zip(batches["id"], batches["recorded_at"], strict=True)),
        undone_by(view.record, log.moves),
        gone,
        partners_undone(view.record, log.moves),
        spent(gone, saves, log.events),
    )


def draw(view: ScreenView, batch: Batch, codes: Sequence[str], sheet: SaveSheet) -> None:
    """A row per action of `codes`; where a save is about several, each has a button to undo it."""
    for code in codes:
        with st.container(key=f"change-{batch['id']}-{code}"):
            label = f"**{save_words.name(code, sheet.titles, view)}**"
            page_links.link(view, "action", label, f"said-{batch['id']}-{code}", code=code)
            with st.container(gap="xsmall"):
                for lines in sheet.told[batch["id"], code]:
                    st.markdown("  \n".join(lines))
                taking_back(view, batch, UndonePart(actions=(code,)), sheet)


def taking_back(view: ScreenView, batch: Batch, one: UndonePart, sheet: SaveSheet) -> None:
    """The note on undone cells of an action or partner, and its button where a save has several."""
    known = [sheet.undone.get((batch["id"], code)) for code in one.actions]
    known += [sheet.partners_undone.get((batch["id"], code)) for code in one.partners]
    for found in filter(None, known):
        st.markdown(f":small[:material/undo: {_undone(view, found, sheet)}]")
    if batch["about"] > 1:
        sheet.offer_undo(view, batch, one, whole=False)


def _undone(view: ScreenView, one: Undone, sheet: SaveSheet) -> str:
    """The sentence on the undone cells, and the moment of the undo."""
    moment = save_words.when(view, sheet.moments[one.batch_id])
    if one.is_all:
        return view.t("history-undone-all", moment=moment)
    cells = [literal(cell_words.column(view, column)) for column in one.columns]
    return view.t("history-undone-cells", moment=moment, cells=view.t.list(cells))
