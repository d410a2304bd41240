"""The table of the history: changed cells, public events and partners, by save."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from data.record import localised, origins, partner_moves, saves
from data.record.columns import OF_A_BATCH
from data.record.saves import SavedStatement
from data.record.statements import StatementChange
from data.view import View
from sections import values
from sections.tables import Column, Table, cell


def moved_words(view: View) -> list[Column]:
    """The columns of a change: action, column, values before and after, effective day."""
    return [
        Column.of(view, "code", "action"),
        Column.of(view, "title"),
        Column.of(view, "what", word="column-changed"),
        Column.of(view, "before", word="views-before"),
        Column.of(view, "after", word="views-after"),
        Column.of(view, "effective_on", "day"),
    ]


def value(view: View, column: str, value: Any) -> str | None:
    """`value` of `column` in words; None where it is missing."""
    said = values.said(column, value, view.t, view.named)
    return None if said == view.t.number(None) else said


def comment(view: View, said: Mapping[str, Any]) -> str | None:
    """The comment of a statement, in the reader's language if it has one; None without any."""
    source = view.record.programme.source_language
    return localised.comment(said, view.language, source)[0] or None


def happened_words(view: View, code: str) -> str:
    """A public event by its code and its title."""
    return f"{code} {view.events.get(code, '')}".strip()


Row = Mapping[str, Any]
EMPTY: Row = {"before": None, "after": None}


def table(
    view: View,
    updates: pd.DataFrame,
    events: pd.DataFrame,
    moves: pd.DataFrame,
    note: str = "",
) -> Table:
    """One row per cell of `updates` and `moves`, and one per event of `events`; newest first.

    `updates` are rows of the record's, `events` of data.record.load.evidence_log, `moves` of
    data.record.partner_moves.log.
    """
    told = [pair for said in saves.said(view.record, updates) for pair in _statement(view, said)]
    batches = view.record.batches.set_index("id")
    of_batch = pd.DataFrame({name: batches[column] for name, column in OF_A_BATCH.items()})
    known, moved = (frame.join(of_batch, on="batch_id") for frame in (events, moves))
    told += [_public_event(view, row) for row in known.to_dict("records")]
    told += [pair for row in moved.to_dict("records") for pair in _partner(view, row)]
    told.sort(key=lambda pair: pair[1]["batch_id"], reverse=True)
    rows, coded = ([pair[at] for pair in told] for at in (0, 1))
    columns = [
        Column.of(view, "batch_id", "whole", "word-save"),
        Column.of(view, "recorded_at", "moment"),
        Column.of(view, "author"),
        *moved_words(view),
        Column.of(view, "comment"),
        Column.of(view, "source_url", "address"),
    ]
    return Table("history", view.t("page-history"), columns, rows, note=note, coded=coded)


def _statement(view: View, said: SavedStatement) -> Iterator[tuple[Row, Row]]:
    """(row in words, row in codes): one for a new action, one per cell, else one without a cell."""
    t, row = view.t, said.row
    told, coded = _who(view, row)
    both = {
        "effective_on": cell(row["effective_on"]),
        "comment": comment(view, row) or _of_the_save(row),
        "source_url": row["source_url"] or None,
    }
    cells = [each for each in said.cells if not each.is_nothing]
    if said.is_new or not cells:
        what = "added" if said.is_new else None
        word = t("changes-added") if said.is_new else None
        yield {**told, **both, **EMPTY, "what": word}, {**coded, **both, **EMPTY, "what": what}
    for words, codes in (_cell(view, each) for each in cells):
        yield {**told, **both, **words}, {**coded, **both, **codes}


def _cell(view: View, change: StatementChange) -> tuple[Row, Row]:
    column, both = change.column, (change.before, change.after)
    before, after = (value(view, column, each) for each in both)
    return (
        {"what": view.t(f"column-{column}"), "before": before, "after": after},
        {"what": column, "before": cell(change.before), "after": cell(change.after)},
    )


def _public_event(view: View, event: Mapping[str, Any]) -> tuple[Row, Row]:
    told, coded = _who(view, event)
    place = "before" if event["withdrawn"] else "after"
    both = {
        **dict.fromkeys(("before", "after", "comment")),
        "effective_on": cell(event["happened_on"]),
        "source_url": event["source_url"] or None,
    }
    happened = happened_words(view, event["code"])
    return (
        {**told, **both, place: happened, "what": view.t("column-evidence")},
        {**coded, **both, place: event["code"], "what": "evidence"},
    )


def _partner(view: View, move: Mapping[str, Any]) -> Iterator[tuple[Row, Row]]:
    """(row in words, row in codes): one for a new partner, then one per cell, as of a removal."""
    t, called = view.t, {**partner_moves.facts(move), "code": move["code"]}
    name = view.localised(pd.DataFrame([called]), "name")["name"].iloc[0] or move["code"]
    about = {"code": move["code"], "title": t("history-partner", partner=name)}
    why = {"effective_on": None, "comment": _of_the_save(move), "source_url": None}
    told, coded = _by(view, move, {**about, **why})
    if move["before"]["removed"]:
        yield {**told, **EMPTY, "what": t("changes-added")}, {**coded, **EMPTY, "what": "added"}
    for words, codes in (_cell(view, each) for each in partner_moves.changes(move)):
        is_gone = codes["what"] == "removed"
        said = {**EMPTY, "what": t("undo-removes")} if is_gone else words
        yield {**told, **said}, {**coded, **codes}


def _who(view: View, row: Mapping[str, Any]) -> tuple[Row, Row]:
    code = row["action_code"]
    return _by(view, row, {"code": code, "title": view.titles.get(code)})


def _by(view: View, row: Mapping[str, Any], about: Row) -> tuple[Row, Row]:
    """`about` with the save, its moment and its author: once in words, once in codes."""
    both = {"batch_id": int(row["batch_id"]), **about}
    at, author = row["recorded_at"], row["author"]
    return (
        {**both, "recorded_at": _local(view, at), "author": origins.author(view.t, author)},
        {**both, "recorded_at": at.isoformat(), "author": author},
    )


def _local(view: View, at: datetime) -> datetime:
    """The moment in the programme's time zone, to the second, as spreadsheets have it."""
    return at.astimezone(ZoneInfo(view.timezone)).replace(tzinfo=None, microsecond=0)


def _of_the_save(row: Mapping[str, Any]) -> str | None:
    """The comment of a save; None for a load, whose comment is about a folder."""
    return None if row["batch_kind"] == "load" else row["batch_comment"] or None
