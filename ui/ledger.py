"""What the pages of changes and of the history read and write, kept as ui.store keeps the rest."""

from datetime import date

import pandas as pd

from data import between, load
from data import partner_log as partners
from data.causes import Change
from db import undo as undoing
from db.outcomes import Saved
from db.undo_cells import Part, UndoCell
from ui import records, room, store


def changes(
    revision: int, programme_code: str, since: date, day: date, batch: int | None
) -> list[Change]:
    """What changed from the end of `since` to the end of `day` (data.between.between)."""
    return _changes(store.url(), store.of(revision, batch), programme_code, since, day, batch)


def evidence_log(revision: int, programme_code: str, batch: int | None) -> pd.DataFrame:
    """Which batch brought, withdrew or returned which public event (data.load.evidence_log)."""
    return _evidence_log(store.url(), store.of(revision, batch), programme_code, batch)


def partner_log(revision: int, programme_code: str, batch: int | None) -> pd.DataFrame:
    """Which batch made what of which partner (data.partner_log)."""
    return _partner_log(store.url(), store.of(revision, batch), programme_code, batch)


def preview(programme_code: str, batch_id: int, part: Part) -> list[UndoCell]:
    """What undoing a batch would touch, as it is now. Raises RefusedError and UnavailableError."""
    with store.writing() as engine:
        return undoing.preview(engine, programme_code, batch_id, part)


def undo(
    programme_code: str,
    batch_id: int,
    part: Part,
    choices: undoing.Choices,
    seen: int,
    comment: str,
    language: str,
) -> Saved:
    """Undo a batch, all or nothing. Raises UnavailableError and what db.undo.undo raises."""
    with store.writing() as engine:
        return undoing.undo(
            engine,
            store.person(),
            programme_code,
            batch_id,
            today=store.today(),
            part=part,
            choices=choices,
            seen=seen,
            comment=comment,
            language=language,
        )


@room.keep
def _changes(
    url: str,  # noqa: ARG001
    revision: int | None,
    programme_code: str,
    since: date,
    day: date,
    batch: int | None,
) -> list[Change]:
    known = records.record(revision, programme_code, batch)
    earlier, later = (
        records.assessed(revision, programme_code, each, batch) for each in (since, day)
    )
    return between.between(known, earlier, later, since, day)


@room.keep
def _evidence_log(
    url: str,  # noqa: ARG001
    revision: int | None,  # noqa: ARG001
    programme_code: str,
    batch: int | None,
) -> pd.DataFrame:
    return load.evidence_log(store.engine(), programme_code, batch)


@room.keep
def _partner_log(
    url: str,  # noqa: ARG001
    revision: int | None,  # noqa: ARG001
    programme_code: str,
    batch: int | None,
) -> pd.DataFrame:
    return partners.partner_log(store.engine(), programme_code, batch)
