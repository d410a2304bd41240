"""A record made by hand, without a database: who said what about which action, from when on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pandas as pd

from data.record.columns import (
    ACTIONS,
    BATCHES,
    EVIDENCE,
    PARTNERS,
    PILLARS,
    STATUSES,
    UPDATES,
    typed,
)
from data.record.load import KnownProgramme, Record
from db.record.replay import STATED, join, split
from tests.data.rows import METHODS
from tests.data.rows import STATUSES as STATUS_ROWS

STARTS_ON, ENDS_ON = date(2021, 1, 1), date(2024, 12, 31)
PROGRAMME = KnownProgramme("p", {"en": "Programme", "nl": "Programma"}, STARTS_ON, ENDS_ON, "nl")
# All that the first statement about an action says of it.
BIRTH: dict[str, Any] = {
    "pillar_code": "1",
    "parent_code": "",
    "position": 1,
    **{f"title_{language}": "" for language in ("nl", "fr", "en", "de")},
    "kind": "one_off",
    "starts_on": STARTS_ON,
    "due_on": ENDS_ON,
    "weight": 1.0,
    "owner": "",
    "planning": "time",
    "partners": (),
    "status": "not_reported",
    "progress": None,
}


@dataclass(frozen=True)
class Said:
    """One statement about an action, true from the day `on`."""

    action_code: str
    on: date
    states: Mapping[str, Any] = field(default_factory=dict)
    source_url: str = ""
    evidence: tuple[str, ...] = ()
    batch_kind: str = "edit"
    comment_nl: str = ""
    batch_comment: str = ""
    author: str = ""
    batch_id: int | None = None  # its own, if left out
    undoes: int | None = None  # the batch that this one takes back


def born(code: str, on: date = STARTS_ON, **states: Any) -> Said:
    """The first statement about an action; nothing reported, unless `states` say otherwise."""
    return Said(code, on, {**BIRTH, **states}, batch_kind="load")


def event(code: str, action_code: str, on: date, precision: str = "day", **cells: Any) -> Any:
    plain = dict.fromkeys(EVIDENCE, "") | {"partners": (), "in_period": True, "batch_id": 1}
    own = {"code": code, "action_code": action_code, "happened_on": on}
    return {**plain, **own, "date_precision": precision, **cells}


def record(*said: Said, evidence: Iterable[Mapping[str, Any]] = (), pillars: int = 3) -> Record:
    """A programme of which so much was said, in that order."""
    codes = list(dict.fromkeys(statement.action_code for statement in said))
    updates = _frame([_update(n, s) for n, s in enumerate(said, start=1)], UPDATES)
    batches = _frame(_batches(updates, said), BATCHES)
    return Record(
        programme=PROGRAMME,
        pillars=_frame([{"code": str(n), "position": n} for n in range(1, pillars + 1)], PILLARS),
        partners=_frame([{"code": c, "position": n} for n, c in enumerate("ABC")], PARTNERS),
        statuses=_frame(STATUS_ROWS.to_dict("records"), STATUSES),
        methods=METHODS,
        actions=_frame([{"code": code, "version": 1} for code in codes], ACTIONS),
        updates=updates.assign(
            partners=updates["partners"].map(split), evidence=[one.evidence for one in said]
        ),
        evidence=_frame(evidence, EVIDENCE),
        batches=batches,
        reporting_days=tuple(date(year, 12, 31) for year in range(2021, 2025)),
        last_batch=int(batches["id"].max()),
        known_at=batches["recorded_at"].max().to_pydatetime(),
    )


def _batches(updates: pd.DataFrame, said: Iterable[Said]) -> list[dict[str, Any]]:
    undoes = {s.batch_id or number: s.undoes for number, s in enumerate(said, start=1)}
    columns = updates[["batch_id", "batch_kind", "author", "recorded_at", "batch_comment"]]
    rows = columns.drop_duplicates("batch_id").itertuples(index=False)
    batches = [dict(zip(BATCHES, row, strict=False)) for row in rows]
    return [{**batch, "undoes_id": undoes[batch["id"]], "person_id": 0} for batch in batches]


def _update(number: int, said: Said) -> dict[str, Any]:
    partners = {"partners": join(said.states["partners"])} if "partners" in said.states else {}
    return {
        "sequence": number,
        "action_code": said.action_code,
        "effective_on": said.on,
        "recorded_at": datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number),
        "batch_id": said.batch_id or number,
        "author": said.author,
        "batch_kind": said.batch_kind,
        "batch_comment": said.batch_comment,
        "comment_nl": said.comment_nl,
        "version": 1,
        "states": join(column for column in STATED if column in said.states),
        "source_url": said.source_url,
        **said.states,
        **partners,
    }


def _frame(rows: Iterable[Any], dtypes: dict[str, str]) -> pd.DataFrame:
    cells = [[row.get(column) for column in dtypes] for row in rows]
    return typed([cells], list(dtypes), dtypes)
