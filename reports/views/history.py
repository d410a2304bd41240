"""What saves said, statement by statement and cell by cell, and the public events they brought."""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from data import authors, history
from data.history import Said
from reports.views import values
from reports.views.look import Look, cell
from reports.views.parts import Table

Row = Mapping[str, Any]


def table(look: Look, updates: pd.DataFrame, events: pd.DataFrame, note: str = "") -> Table:
    """One row per cell of `updates` (the record's), one per event (of its log); newest first."""
    told = [pair for said in history.said(look.record, updates) for pair in _statement(look, said)]
    moments = look.record.batches.set_index("id")[["recorded_at", "author"]]
    known = events.join(moments, on="batch_id")
    told += [_public_event(look, row) for row in known.to_dict("records")]
    told.sort(key=lambda pair: pair[1]["batch_id"], reverse=True)
    rows, coded = ([pair[at] for pair in told] for at in (0, 1))
    columns = [
        look.column("batch_id", "whole", "word-save"),
        look.column("recorded_at"),
        look.column("author"),
        look.column("code", "code"),
        look.column("title"),
        look.column("what", word="column-changed"),
        look.column("before", word="views-before"),
        look.column("after", word="views-after"),
        look.column("effective_on", "day"),
        look.column("comment"),
        look.column("source_url", "address"),
    ]
    return Table("history", look.t("page-history"), columns, rows, note=note, coded=coded)


def _statement(look: Look, said: Said) -> Iterator[tuple[Row, Row]]:
    """A row that it is new, then one per cell; one without a cell where it just says why."""
    t, row = look.t, said.row
    told, coded = _who(look, row)
    both = {
        "effective_on": cell(row["effective_on"]),
        "comment": values.comment(look, row) or _of_the_save(row),
        "source_url": row["source_url"] or None,
    }
    cells = [each for each in said.cells if not each.is_nothing]
    if said.is_new or not cells:
        what = "added" if said.is_new else None
        word = t("changes-added") if said.is_new else None
        empty = {"before": None, "after": None}
        yield {**told, **both, **empty, "what": word}, {**coded, **both, **empty, "what": what}
    for each in cells:
        before, after = (values.value(look, each.column, one) for one in (each.before, each.after))
        words = {"what": t(f"column-{each.column}"), "before": before, "after": after}
        codes = {"what": each.column, "before": cell(each.before), "after": cell(each.after)}
        yield {**told, **both, **words}, {**coded, **both, **codes}


def _public_event(look: Look, event: Mapping[str, Any]) -> tuple[Row, Row]:
    told, coded = _who(look, event)
    place = "before" if event["withdrawn"] else "after"
    both = {
        **dict.fromkeys(("before", "after", "comment")),
        "effective_on": cell(event["happened_on"]),
        "source_url": event["source_url"] or None,
    }
    happened = values.happened(look, event["code"])
    return (
        {**told, **both, place: happened, "what": look.t("column-evidence")},
        {**coded, **both, place: event["code"], "what": "evidence"},
    )


def _who(look: Look, row: Mapping[str, Any]) -> tuple[Row, Row]:
    code = row["action_code"]
    both = {"batch_id": int(row["batch_id"]), "code": code, "title": look.titles.get(code)}
    at, author = row["recorded_at"], row["author"]
    return (
        {**both, "recorded_at": look.moment(at), "author": authors.author(look.t, author)},
        {**both, "recorded_at": at.isoformat(), "author": author},
    )


def _of_the_save(row: Mapping[str, Any]) -> str | None:
    """What was said of all of a save; that of a load is about a folder and not about an action."""
    return None if row["batch_kind"] == "load" else row["batch_comment"] or None
