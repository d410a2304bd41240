"""A save in words: its title, moment, and statements cell by cell."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from data.distinct_values import among
from data.record.saves import SavedStatement
from data.record.statements import StatementChange
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, event_list, statement_words, status_marks
from ui.kit.markdown import literal, spoken
from ui.kit.statement_words import Events

# A row of data.record.saves.batches.
Batch = Mapping[str, Any]
# Code to title and its language.
Titles = Mapping[str, tuple[str, str]]


def titles(view: ScreenView, codes: Iterable[str]) -> Titles:
    """Code to (title, language) on the viewed day; of an action not there then its first title."""
    columns = ["code", "title", "title_language"]
    wanted = list(dict.fromkeys(codes))
    there = view.assessed[among(view.assessed["code"], pd.Index(wanted))][columns]
    elsewhere = view.record.stated.about(pd.Index(wanted).difference(there["code"]))
    gone = view.record.updates.take(elsewhere).drop_duplicates("action_code")
    gone = gone.rename(columns={"action_code": "code"})
    gone = view.localised(gone, "title")[columns]
    known = {row[0]: (row[1], row[2]) for row in pd.concat([there, gone]).to_numpy()}
    return {code: known[code] for code in wanted if code in known}


def when(view: ScreenView, recorded_at: Any) -> str:
    """The moment of a save in words, to the minute, in the programme's time zone."""
    moment = store.local(recorded_at)
    return view.t("known-moment", day=view.t.day(moment.date()), time=moment.strftime("%H:%M"))


def name(code: str, titles: Titles, view: ScreenView) -> str:
    """Code and title of an action as Markdown, with a badge for a title in another language.

    An action that `titles` lacks is its code alone.
    """
    text, language = titles.get(code, ("", view.t.language))
    return f"{literal(code)} {spoken(text, language, view.t)}".strip()


NAMED = 3  # cells that a sentence has room for


def brief(view: ScreenView, said: Sequence[SavedStatement]) -> list[str]:
    """The changed cells of `said` with their values, in Markdown: NAMED, and how many more.

    Where a statement adds an action, that alone.
    """
    if any(one.is_new for one in said):
        return [view.t("history-brief-added")]
    words = SaveWords(view, {})
    lines = [line for one in said for cell in one.cells if (line := words.cell(cell))]
    left = len(lines) - NAMED
    return lines if left <= 0 else [*lines[:NAMED], view.t("history-brief-more", count=left)]


class SaveWords:
    """Statements and public events in Markdown; `events` are the sources that statements cite."""

    def __init__(self, view: ScreenView, events: Events) -> None:
        self.view, self.events = view, events
        statuses = view.record.statuses
        self.statuses = {
            code: status_marks.status(code, statuses, view.t) for code in statuses["code"]
        }

    def statement(self, said: SavedStatement) -> list[str]:
        """A line of Markdown per cell of a statement, its comment, sources, and first day."""
        t, row = self.view.t, said.row
        lines = [f"**{t('changes-added')}**"] if said.is_new else []
        lines += [line for cell in said.cells if (line := self.cell(cell))]
        lines.append(statement_words.comment(self.view, row))
        lines += statement_words.sources(self.view, row, self.events)
        lines.append(f":small[:gray[{t('history-effective', day=t.day(row['effective_on']))}]]")
        return [line for line in lines if line]

    def event(self, row: Mapping[str, Any]) -> str:
        """A public event that a save added or withdrew, in Markdown."""
        day = event_list.happened(row, self.view.t)
        shown = f"{day} {statement_words.event(self.view, row)}"
        message = "history-event-withdrawn" if row["withdrawn"] else "history-event"
        return self.view.t(message, event=shown)

    def cell(self, cell: StatementChange) -> str:
        """In Markdown the values before and after, or the repeated one; "" where both are empty."""
        t = self.view.t
        before, after = (self._value(cell.column, value) for value in (cell.before, cell.after))
        if cell.is_nothing:
            return ""
        said = t("opened-change", before=before, after=after) if cell.is_one else after
        if cell.before is None:
            said = f"**{after}**"
        column = literal(cell_words.column(self.view, cell.column))
        return t("opened-stated", column=column, said=said)

    def _value(self, column: str, value: Any) -> str:
        if column == "status" and value in self.statuses:
            return self.statuses[value]
        return literal(cell_words.value(self.view, column, value))


def exactly(recorded_at: Any) -> str:
    """The moment of a save, to the microsecond, as known_on in an address: with this save."""
    return str(recorded_at.tz_convert("UTC").isoformat()).replace("+00:00", "Z")


def just_before(recorded_at: Any) -> str:
    """The microsecond before a save, as known_on in an address: without this save."""
    return exactly(recorded_at - pd.Timedelta(microseconds=1))
