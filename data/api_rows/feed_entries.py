"""The latest statements and public events as entries of a feed, without names of people."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd

from data.api_rows import record_rows
from data.record import saves
from data.record.statements import StatementChange
from data.sharing.shared_scope import in_language
from data.view import View

MOST = 100
# The columns that an entry shows; of the titles the one in the view's language.
CELLS = ("status", "progress", "kind", "starts_on", "due_on", "weight", "planning", "partners")


@dataclass(frozen=True)
class FeedEntry:
    """One statement about an action, or a public event; `key` is unique in the feed.

    `moment` is that of the save. Of two entries of one moment the one with the higher `order` is
    the later. `title` is the action's on the view's day, `event` the title of a public event (""
    for a statement). `is_new` marks the first statement about an action.
    """

    key: str
    order: int
    moment: datetime
    code: str
    title: str
    event: str = ""
    is_new: bool = False
    cells: tuple[StatementChange, ...] = ()
    source_url: str = ""


def entries(view: View) -> list[FeedEntry]:
    """The newest MOST entries, the newest first."""
    found = [*_statements(view), *_events(view)]
    return sorted(found, key=lambda entry: (entry.moment, entry.order, entry.key), reverse=True)[
        :MOST
    ]


def titles(view: View) -> dict[str, str]:
    """Code to title of the view's actions."""
    named = in_language(view.actions, view.record, view.language, "title")
    return dict(zip(named["code"], named["title"], strict=True))


def _statements(view: View) -> Iterator[FeedEntry]:
    named = titles(view)
    # A statement without a column of CELLS is no entry; twice MOST leaves enough.
    last = record_rows.updates(view).tail(MOST * 2)
    for said in saves.said(view.record, last):
        cells, row = tuple(_cells(view, said.cells)), said.row
        if cells or said.is_new:
            yield FeedEntry(
                key=f"update/{row['sequence']}",
                order=int(row["sequence"]),
                moment=row["recorded_at"].to_pydatetime(),
                code=row["action_code"],
                title=named[row["action_code"]],
                is_new=said.is_new,
                cells=cells,
                source_url=row["source_url"],
            )


def _cells(view: View, cells: tuple[StatementChange, ...]) -> Iterator[StatementChange]:
    for cell in cells:
        if cell.column == "partners":
            cell = StatementChange("partners", _named(view, cell.before), _named(view, cell.after))
        if cell.column in (*CELLS, f"title_{view.language}") and cell.is_one:
            yield cell


def _named(view: View, codes: Any) -> tuple[str, ...]:
    return tuple(code for code in codes or () if code in view.partners_within)


def _events(view: View) -> Iterator[FeedEntry]:
    moments = view.record.batches.set_index("id")["recorded_at"].to_dict()
    named, shown = titles(view), record_rows.events(view)
    shown = shown[shown["action_code"].isin(named)].sort_values("batch_id").tail(MOST)
    for row in in_language(shown, view.record, view.language, "title").to_dict("records"):
        moment = moments.get(row["batch_id"], pd.Timestamp(0, tz="UTC"))
        code = row["action_code"]
        yield FeedEntry(
            key=f"event/{row['code']}",
            order=0,
            moment=moment.to_pydatetime(),
            code=code,
            title=named[code],
            event=row["title"],
            source_url=row["source_url"],
        )
