"""Additions, each in a batch of its own: the fields and the button of a new action or measure."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.drafts import draft, grid_edits
from data.drafts.draft import TITLES
from db.record import saving
from db.record.saving import NewAction, NewEvidence, RefusedError, Saved
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import write_results
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.update.draft_session import AddedNote, DraftSession, Outcome
from ui.update.form_fields import label, widget


@dataclass(frozen=True)
class NewEntry:
    """The fields of an addition; their values survive other pages, and are cleared once saved.

    `about` distinguishes entries of one kind.
    """

    view: ScreenView
    desk: DraftSession
    kind: str
    about: str = ""
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The key of the entry in DraftSession.entries."""
        return f"{self.kind}-{self.about}"

    def ask(
        self,
        column: str,
        place: DeltaGenerator,
        now: Any = "",
        *,
        needed: bool = False,
        **options: Any,
    ) -> Any:
        """Draw the field of `column`, at first `now`, with `options`; return its value.

        The label of one that is `needed` says so.
        """
        draw, first, own = widget(self.view, column, now, place)
        turn = f"{self.view.t.language}-{len(self.desk.additions)}"
        key = self.keys[column] = f"adding-{self.name}-{column}-{turn}"
        st.session_state.setdefault(key, first)
        called = label(self.view, column)
        called = self.view.t("adding-needed", name=called) if needed else called
        draw(called, key=key, persist_state="session", **own, **options)
        return self.said(column)

    def said(self, column: str) -> Any:
        """The value of the field of `column`; None without the field, and for an unfit value."""
        value = st.session_state.get(self.keys[column]) if column in self.keys else None
        fits = value is not None and grid_edits.fits(column, value)
        return grid_edits.plain(column, value, self.view.t.language) if fits else None

    def submit(
        self, write: Callable[["NewEntry"], Saved], row: Callable[["NewEntry"], str]
    ) -> None:
        """The button that calls `write`; refusals are shown here, a success above the table.

        `row` returns the name of the added row.
        """
        outcome = self.desk.entries.get(self.name, Outcome())
        write_results.told(self.view, outcome.refusals, outcome.outage)
        st.button(
            f":violet[{self.view.t(f'adding-{self.kind}-do')}]",
            type="primary",
            key=f"adding-{self.name}-do",
            on_click=self._add,
            args=(write, row, len(self.desk.additions)),
        )

    def add(self, new: NewAction | NewEvidence, **about: object) -> Saved:
        """Write `new`; raises what store.write raises, and RefusedError."""
        view = self.view
        return store.write(saving.add, view.code, new, language=view.t.language, **about)

    def _add(
        self, write: Callable[["NewEntry"], Saved], row: Callable[["NewEntry"], str], turn: int
    ) -> None:
        """Write the entry, in a callback, with the last values; once for several clicks."""
        desk = self.desk
        with desk.saving:
            if len(desk.additions) != turn:
                return
            try:
                saved = write(self)
            except RefusedError as refused:
                desk.entries[self.name] = Outcome(refusals=refused.refusals)
            except store.UnavailableError as unavailable:
                desk.entries[self.name] = Outcome(outage=unavailable.reason)
            else:
                desk.entries.pop(self.name, None)
                desk.outcome = Outcome()
                desk.last = AddedNote(saved.batch_id, self.kind, row(self))
                desk.additions.append(saved.batch_id)


ADDING = "update.adding"
PLACES = {"action": "pillar_code", "measure": "parent_code"}
STATES = (*TITLES, "owner", "weight", "starts_on", "due_on", "kind", "planning", "partners")


def switch(view: ScreenView) -> None:
    """The button that opens and closes the fields of a new action or measure."""
    label = "adding-close" if st.session_state.get(ADDING) else f"adding-{view.filters.level}"
    st.button(
        view.t(label), type="tertiary", icon=":material/add:", key="adding-open", on_click=_turn
    )


@part
def new_action(view: ScreenView, desk: DraftSession) -> None:
    """The fields of a new action or measure, by the view's level: those that are needed first."""
    if not st.session_state.get(ADDING):
        return
    level = view.filters.level
    entry = NewEntry(view, desk, level)
    own = f"title_{view.t.language}"
    with st.container(border=True, key=f"adding-{level}"):
        left, right = st.columns(2)
        place = entry.ask(PLACES[level], left, _first(view, level), needed=True) or ""
        entry.ask(own, right, needed=True)
        left, right = st.columns(2)
        entry.ask("owner", left)
        entry.ask("due_on", right, None)
        entry.ask("partners", st.container(), ())
        button = st.container()
        with st.expander(view.t("adding-more"), key="adding-more"):
            suggested = _identity(view, entry, level, place)
            for title in TITLES:
                if title != own:
                    entry.ask(title, st.container())
            left, right = st.columns(2)
            entry.ask("weight", left, 1.0)
            entry.ask("starts_on", right, None)
            entry.ask("kind", left, "one_off")
            if level == "action":
                entry.ask("planning", right, "time")
            entry.ask("comment", st.container())
        with button:
            st.caption(view.t("adding-code-note", code=literal(_code(suggested, entry))))
            entry.submit(partial(_write, suggested), partial(_code, suggested))


def _turn() -> None:
    st.session_state[ADDING] = not st.session_state.get(ADDING)


def _identity(view: ScreenView, entry: NewEntry, level: str, place: str) -> str:
    """Draw the fields for first day and code; return the code used where none is typed.

    It is the placeholder of the field, so that it can change when another person takes the code,
    without touching typed text.
    """
    left, right = st.columns(2)
    day = entry.ask("effective_on", right, view.default_day) or view.default_day
    suggested = draft.after(view.record.actions["code"], level, place, day.year)
    entry.ask("code", left, placeholder=suggested)
    return suggested


def _code(suggested: str, entry: NewEntry) -> str:
    return str(entry.said("code") or suggested)


def _write(suggested: str, entry: NewEntry) -> Saved:
    states = {column: entry.said(column) for column in STATES}
    new = NewAction(
        code=_code(suggested, entry),
        effective_on=entry.said("effective_on"),
        pillar_code=entry.said("pillar_code") or "",
        parent_code=entry.said("parent_code") or "",
        states={column: value for column, value in states.items() if value not in ("", None, ())},
    )
    return entry.add(new, comment=entry.said("comment"))


def _first(view: ScreenView, level: str) -> str:
    """The code of the first pillar or action under the filter by pillar; "" without one."""
    column = "pillar_code" if level == "action" else "code"
    wanted = view.assessed[view.assessed["level"] == "action"]
    chosen = view.filters.pillar
    wanted = wanted[wanted["pillar_code"].isin(chosen)] if chosen else wanted
    return str(wanted[column].iloc[0]) if len(wanted) else ""
