"""The fields of the form, one per column; a change becomes an edit at once."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.drafts import edit_table, grid_edits
from data.drafts.draft import CHOICES, DAYS, NUMBERS
from data.drafts.edits import Edit
from data.record import origins
from db.access import accounts
from db.record.column_values import KINDS, PLANNINGS, PRECISIONS
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, day_field
from ui.kit.markdown import literal, plain
from ui.update import unsaved_lines
from ui.update.draft_session import DraftSession

log = logging.getLogger(__name__)

# All days that the database stores; a save refuses unfit ones with a sentence.
FIRST, LAST = date(1900, 1, 1), date(2200, 12, 31)
CHOSEN = {*CHOICES, "pillar_code", "date_precision"}
STEPS = (0, 25, 50, 75, 100)  # per cent
DAY: Mapping[str, Any] = {"value": None, "min_value": FIRST, "max_value": LAST}


def shown(view: ScreenView, desk: DraftSession, code: str) -> Mapping[str, Any]:
    """Column to value of an action, with its unsaved edits.

    A status that sets the progress to 100 shows it so, unless a progress was edited too.
    """
    draft = desk.pending.get(code)
    if draft is None:
        return desk.table.rows[code].shown
    is_done = draft.said.get("status") in unsaved_lines.done(view)
    return {**draft.read.shown, **({"progress": 100.0} if is_done else {}), **draft.said}


class DrawnValue(NamedTuple):
    """What a field held as it was drawn last, as text, and at which turn of its session."""

    turn: int
    value: str  # a list of choices would change with the field


@dataclass(frozen=True)
class Fields:
    """The fields of one action; `shown` is column to value, with the unsaved edits."""

    view: ScreenView
    desk: DraftSession
    code: str
    shown: Mapping[str, Any]

    def ask(self, column: str, place: DeltaGenerator, called: str = "", apart: object = "") -> None:
        """Draw the field of `column` in `place`, with its usual label unless it is `called`.

        It is drawn anew for another value of `apart`.
        """
        draw, now, options = widget(self.view, column, self.shown[column], place)
        key = f"update-{column}-{self.code}-{self.view.t.language}-{self.desk.turn}{apart}"
        st.session_state.setdefault(key, now)
        drawn = DrawnValue(self.desk.turn, repr(st.session_state[key]))
        arguments = (self.desk, self.code, column, key, self.view.t.language, drawn)
        draw(called or label(self.view, column), key=key, on_change=_say, args=arguments, **options)

    def ask_progress(self, place: DeltaGenerator) -> None:
        """Draw a button for each of STEPS in `place`, and a field for any other number.

        A browser that is slow to hear of the one sends the old value of the other: so each is
        another widget, whose old value counts for nothing, once its value was set by the other.
        """
        now, t = self.shown["progress"], self.view.t
        step = int(now) if now in STEPS else None
        key = f"update-steps-{self.code}-{self.desk.turn}{'' if step is not None else now}"
        day_field.follow_value(key, step)
        place.pills(
            label(self.view, "progress"),
            STEPS,
            format_func=t.number,
            key=key,
            width="stretch",
            on_change=self._step,
            args=(key,),
        )
        self.ask("progress", place, t("update-card-number"), apart=f"-{now}")

    def _step(self, key: str) -> None:
        """Take the pressed button as an edit."""
        value = st.session_state.get(key)
        step = float(value) if value in STEPS else None
        self.desk.edit([Edit(self.code, "progress", step)], self.desk.table.rows)


def widget(
    view: ScreenView, column: str, now: Any, place: DeltaGenerator
) -> tuple[Callable[..., Any], Any, dict[str, Any]]:
    """The function that draws the field of `column`, `now` as its value, and its options."""
    if column in DAYS:
        return partial(day_field.ask, view.t, place=place), _in_range(now), dict(DAY)
    if column in NUMBERS:
        return place.text_input, edit_table.number(now, view.t), {}
    if column == "partners":
        partners = {code: literal(short) for code, short in view.shorts.items()}
        options = {"options": partners, "format_func": partners.get, "selection_mode": "multi"}
        return place.pills, [code for code in now if code in partners], options
    if column in CHOSEN:
        words = choices(view, column)
        known = now if now in words else None
        if column == "status":  # each one click away
            looks = {"format_func": words.get, "required": known is not None, "width": "stretch"}
            return place.pills, known, {"options": list(words), **looks}
        return place.selectbox, known, {"options": words, "format_func": words.get}
    if column == "owner" and (names := _people(view)):
        options = {"options": dict.fromkeys(["", now, *names]), "accept_new_options": True}
        return place.selectbox, now, {**options, "format_func": partial(_owner, view)}
    return (place.text_area if column == "comment" else place.text_input), now, {}


def _owner(view: ScreenView, name: str) -> str:
    return origins.person(view.t, name) or view.t("action-no-owner")


def _people(view: ScreenView) -> list[str]:
    """The names of those who may sign in now, sorted; none where nobody signs in."""
    if view.person.number is None:
        return []
    everybody = accounts.listed(store.engine())
    return sorted(one.name for one in everybody if one.is_active(datetime.now(UTC)))


def label(view: ScreenView, column: str) -> str:
    """The label of the field of `column`."""
    return view.t("update-progress" if column == "progress" else f"column-{column}")


def choices(view: ScreenView, column: str) -> dict[str, str]:
    """Code to label of the values of `column`. Raises KeyError for a column without a list."""
    if column == "parent_code":
        actions = view.assessed[view.assessed["level"] == "action"]
        return {code: cell_words.row(view, code) for code in actions["code"]}
    if column == "pillar_code":
        pillars = view.localised(view.record.pillars, "title")
        titles = zip(pillars["code"], plain(pillars, "title", view.t), strict=True)
        return {code: f"{code} {title}" for code, title in titles}
    known = {
        "status": tuple(view.record.statuses["code"]),
        "kind": KINDS,
        "planning": PLANNINGS,
        "date_precision": PRECISIONS,
    }
    return {code: view.t(f"{column}-{code}") for code in known[column]}


def _say(
    desk: DraftSession, code: str, column: str, key: str, language: str, drawn: DrawnValue
) -> None:
    """Take what a field holds as an edit.

    A browser that has yet to draw the fields anew says what all of those of before hold: what
    nobody changed in one is no edit, and an edit in one has to stand in the new one.
    """
    value, is_of_before = st.session_state[key], drawn.turn != desk.turn
    if is_of_before and repr(value) == drawn.value:
        return
    if grid_edits.fits(column, value):
        said = grid_edits.plain(column, value, language)
        desk.edit([Edit(code, column, said)], desk.table.rows)
        if is_of_before:
            desk.redraw()
    else:
        log.warning("sent to a form: %s %.80r", column, value)


def _in_range(day: object) -> date | None:
    return day if isinstance(day, date) and FIRST <= day <= LAST else None
