"""What is known of a programme and what follows from it, kept per revision as in ui.store."""

from datetime import date

import pandas as pd

from data import load, moments, schedule
from data import trend as trends
from data.filters import Filters
from data.load import Record
from ui import room, store


def record(revision: int | None, programme_code: str, batch: int | None) -> Record:
    """All that is known of a programme (by `batch`). Shared: never change its frames."""
    return _record(store.url(), store.of(revision, batch), programme_code, batch)


def assessed(
    revision: int | None, programme_code: str, day: date, batch: int | None
) -> pd.DataFrame:
    """Actions and measures as on `day`, with planned, gap and health (data.schedule.assess)."""
    return _assessed(store.url(), store.of(revision, batch), programme_code, day, batch)


def trend(
    revision: int, programme_code: str, filters: Filters, day: date, batch: int | None
) -> pd.DataFrame:
    """The trend up to `day` over the filtered actions (data.trend.trend)."""
    return _trend(store.url(), store.of(revision, batch), programme_code, filters, day, batch)


def outlook(
    revision: int, programme_code: str, filters: Filters, day: date, batch: int | None
) -> pd.DataFrame:
    """What is planned after `day` (data.trend.outlook)."""
    return _outlook(store.url(), store.of(revision, batch), programme_code, filters, day, batch)


@room.keep
def _record(
    url: str,  # noqa: ARG001
    revision: int | None,  # noqa: ARG001
    programme_code: str,
    batch: int | None,
) -> Record:
    return load.record(store.engine(), programme_code, batch)


@room.keep
def _assessed(
    url: str, revision: int | None, programme_code: str, day: date, batch: int | None
) -> pd.DataFrame:
    known = _record(url, revision, programme_code, batch)
    return schedule.assess(moments.actions_on(known, day), known.methods)


@room.keep
def _trend(
    url: str,
    revision: int | None,
    programme_code: str,
    filters: Filters,
    day: date,
    batch: int | None,
) -> pd.DataFrame:
    return trends.trend(_record(url, revision, programme_code, batch), filters, day)


@room.keep
def _outlook(
    url: str,
    revision: int | None,
    programme_code: str,
    filters: Filters,
    day: date,
    batch: int | None,
) -> pd.DataFrame:
    return trends.outlook(_record(url, revision, programme_code, batch), filters, day)
