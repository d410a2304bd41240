"""What is added at once, in a batch of its own: its fields, and the button that adds it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data import deltas
from db.commands import RefusedError, Saved
from ui import outcomes, store
from ui.desk import Desk
from ui.editor_fields import label, widget
from ui.outcome import AddedNote, Outcome
from ui.view import View


@dataclass(frozen=True)
class Entry:
    """The fields of what is about to be added; they outlast other pages, and are empty after it.

    `about` tells entries of one kind apart.
    """

    view: View
    desk: Desk
    kind: str
    about: str = ""
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The entry among those of the desk."""
        return f"{self.kind}-{self.about}"

    def ask(self, column: str, place: DeltaGenerator, now: Any = "", **options: Any) -> Any:
        """Draw the field of `column`, `now` at first, with more `options` of it; what it says."""
        draw, first, own = widget(self.view, column, now, place)
        turn = f"{self.view.t.language}-{self.desk.added}"
        key = self.keys[column] = f"adding-{self.name}-{column}-{turn}"
        st.session_state.setdefault(key, first)
        draw(label(self.view, column), key=key, persist_state="session", **own, **options)
        return self.said(column)

    def said(self, column: str) -> Any:
        """What the field of `column` says now; None where there is none, and for strange things."""
        value = st.session_state.get(self.keys[column]) if column in self.keys else None
        fits = value is not None and deltas.fits(column, value)
        return deltas.plain(column, value, self.view.t.language) if fits else None

    def submit(self, write: Callable[["Entry"], Saved], row: Callable[["Entry"], str]) -> None:
        """The button; what it comes to is said here, or above the table as `row` is added."""
        outcomes.troubles(self.view, self.desk.entries.get(self.name, Outcome()))
        st.button(
            self.view.t(f"adding-{self.kind}-do"),
            key=f"adding-{self.name}-do",
            on_click=self._add,
            args=(write, row, self.desk.added),
        )

    def _add(
        self, write: Callable[["Entry"], Saved], row: Callable[["Entry"], str], turn: int
    ) -> None:
        """At the beginning of a run, with what the fields say then; once, however often clicked."""
        desk = self.desk
        with desk.saving:
            if desk.added != turn:
                return
            try:
                saved = write(self)
            except RefusedError as refused:
                desk.entries[self.name] = Outcome(refusals=refused.refusals)
            except store.UnavailableError as unavailable:
                desk.entries[self.name] = Outcome(outage=unavailable.reason)
            else:
                desk.entries.pop(self.name, None)
                desk.outcome = Outcome(added=AddedNote(saved.batch_id, self.kind, row(self)))
                desk.added += 1
