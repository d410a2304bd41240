"""One browser on the update page, without a browser: its desk, and what was typed in it."""

from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from data.drafts import edit_table, edits
from data.drafts.draft import Pending
from data.drafts.edits import Edit
from db.record.people import Person
from locales import translator
from ui.update import draft_session as desk_module
from ui.update.draft_session import DraftSession, Now

Cells = dict[tuple[str, str], Any]


class Session:
    """One browser: its desk, and what its person typed and hasn't saved or taken back.

    `seen` is what stood in a cell when it was typed in, or was told of it since. `tables` is what
    the browser holds as edited, by position, of the table it shows and of the one that it showed
    just before; it knows nothing of codes.
    """

    def __init__(self, name: str) -> None:
        self.person, self.desk, self.typed = Person(name, "admin"), DraftSession(), Cells()
        self.seen, self.scope, self.language = Cells(), "all", "en"
        self.tables: dict[str, dict[int, dict[str, Any]]] = {}
        self.was_replaced = False

    def type(self, edit: Edit, *, late: bool = False) -> None:
        """Type in the table that is shown, or that was just before."""
        table = self.desk.tables[-2 if late else -1]
        codes = list(table.rows)
        if edit.code not in codes:
            return
        value = edit.value
        if edit.column == "progress":
            value = edit_table.number(value, translator(table.language))
        cells = self.tables.setdefault(table.key, {}).setdefault(codes.index(edit.code), {})
        if cells.get(edit.column) == value:  # it has let go of it when that was drawn
            del cells[edit.column]
            self.take_in()
        if (edit.code, edit.column) not in self.typed:
            draft = self.desk.pending.get(edit.code)
            row = draft.read if draft else table.rows[edit.code]
            self.seen[edit.code, edit.column] = row.shown[edit.column]
        cells[edit.column] = value
        self.take_in()
        self.typed[edit.code, edit.column] = edit.value

    def saved(self, sent: Pending) -> None:
        """What was saved is no longer unsaved, and what is typed since was typed upon it."""
        for code, column, _, now in edits.cells(sent):
            self.seen[code, column] = now
            if self.typed.get((code, column)) == now:
                del self.typed[code, column]
            if (column, now) == ("status", "completed") and "progress" not in sent[code].said:
                self.seen[code, "progress"] = 100.0

    def take_in(self) -> None:
        """Streamlit tells what the browser holds."""
        states = {key: {"edited_rows": rows} for key, rows in self.tables.items()}
        with patch.object(desk_module, "st", SimpleNamespace(session_state=states)):
            self.desk.take_in()

    def run(self, now: Now, *, rests: bool) -> None:
        """Run the page: whatever table it draws, the browser knows that and the one before."""
        self.take_in()
        if rests:
            self.desk.rest()
        before = self.desk.tables[-1:]
        self.desk.follow(now, self.scope, is_there=bool(before))
        self.desk.lay(self.language)
        self.was_replaced = before not in ([], [self.desk.table])
        if self.was_replaced:
            self.tables.pop(self.desk.table.key, None)
        held = {table.key for table in (*before, self.desk.table)}
        self.tables = {key: rows for key, rows in self.tables.items() if key in held}
