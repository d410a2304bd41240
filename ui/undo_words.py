"""What an undo does to a cell, in words."""

from collections.abc import Sequence
from typing import Any

from db.undo_cells import Part, UndoCell
from locales import CONTENT_LANGUAGES
from ui import cell_words, statement_words
from ui.text import literal
from ui.view import View


def returns(view: View, cell: UndoCell) -> str:
    """What a cell is now and will be again, on one line of Markdown."""
    t = view.t
    if cell.column == "removed":
        return t("undo-removes") if cell.before else t("undo-adds")
    if cell.column == "evidence":
        event = _shown(view, cell.before or cell.now or cell.said)
        return t("undo-brings-back" if cell.before else "undo-withdraws", event=event)
    before, now = (value(view, cell.column, each) for each in (cell.before, cell.now))
    said = t("opened-change", before=now, after=before)
    column = literal(cell_words.column(view, cell.column))
    return t("opened-stated", column=column, said=said)


def stays(view: View, batch_id: int, part: Part) -> str:
    """What of a save is no value, and so returns to nothing: its comment and its source."""
    updates, batches = view.record.updates, view.record.batches
    said = updates[updates["batch_id"] == batch_id]
    said = said[said["action_code"].map(part.has_action).astype("bool")]
    whole = batches.loc[batches["id"] == batch_id, "comment"]
    comments = [said[f"comment_{language}"] for language in CONTENT_LANGUAGES]
    is_there = {
        "comment": any((texts != "").any() for texts in [whole, *comments]),
        "source": (said["source_url"] != "").any(),
    }
    what = [name for name, there in is_there.items() if there]
    return view.t("undo-stays", what="both" if len(what) > 1 else what[0]) if what else ""


def row(view: View, cell: UndoCell) -> str:
    """What the cell is of: an action by code and title, a partner by its short name."""
    if not cell.is_partner:
        return cell_words.row(view, cell.action_code)
    shorts = dict(zip(view.partners["code"], view.partners["short"], strict=True))
    name = shorts.get(cell.action_code, cell.action_code)
    return view.t("history-partner", partner=name)


def value(view: View, column: str, value: Any) -> str:
    """The value of a cell, as Markdown."""
    if column == "removed":
        return view.t("undo-absent" if value else "undo-present")
    return literal(cell_words.value(view, column, value))


def cells(view: View, cells: Sequence[UndoCell]) -> str:
    """The cells by their names alone."""
    named = [
        view.t(
            "conflict-cell",
            row=literal(cell.action_code),
            column=literal(cell_words.column(view, cell.column)),
        )
        for cell in cells
    ]
    return view.t.list(named)


def _shown(view: View, code: str) -> str:
    """A public event, one that was withdrawn too."""
    events = view.snapshot.evidence_log(view.code)
    found = view.localise(events[events["code"] == code].head(1), "title").to_dict("records")
    return statement_words.event(view, found[0]) if found else literal(code)
