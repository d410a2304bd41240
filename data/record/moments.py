"""The actions as they stood on a day, with the columns of pages and figures; and the events."""

from collections.abc import Collection, Sequence
from datetime import date

import numpy as np
import pandas as pd

from data.record import reports
from data.record.load import Record
from data.record.standing import standing
from db.record.replay import STATED

LEVELS = pd.array(["action", "measure"], dtype="str")
# The stated columns of an existing action; `removed` decides whether it exists.
SHOWN = tuple(column for column in STATED if column != "removed")


def actions_on(record: Record, day: date, loads: Collection[int] | None = None) -> pd.DataFrame:
    """One row per action and measure that exists on `day`, in the programme's order.

    `loads` are those with reports (reports.loads_with_reports) of the whole record, where `record`
    has a few actions of it.

    Columns: day, code, level, pillar_code (a measure has its parent's), the stated columns, the
    flags of the status, year, basis, plan_url; version (the newest known, for writing), the columns
    of data.record.reports.reported_by, evidence (the number of events in the period, up to `day`).
    No rows before the first action.
    """
    actions = on_days(record, [day], SHOWN)
    places = pd.Index(record.actions["code"]).get_indexer(actions["code"])
    if (places < 0).any():
        raise ValueError("a statement is about an action that is not there")
    known = record.actions.take(places).drop(columns="code")
    actions = actions.assign(**{name: known[name].array for name in known})
    loads = reports.loads_with_reports(record) if loads is None else loads
    said = reports.reported_by(record, day, loads)
    actions = actions.join(said, on="code")
    actions["updates"] = actions["updates"].fillna(0).astype("int64")
    actions["sourced"] = actions["sourced"].eq(True)
    actions["evidence"] = events_by(record, actions, day)
    return in_order(actions, record)


def on_days(
    record: Record, days: Sequence[date], columns: Sequence[str], *, coded: bool = False
) -> pd.DataFrame:
    """One row per day and action that exists then: day, code, level, `columns` and status flags.

    `days` in any order, each once. `columns` must hold status, parent_code and pillar_code. With
    `coded`, texts are categories, which are faster to count over many days and actions.
    """
    return _with_flags(standing(record.stated, days, columns, coded=coded), record)


def _with_flags(actions: pd.DataFrame, record: Record) -> pd.DataFrame:
    codes, known = pd.factorize(actions["status"])
    statuses = record.statuses.set_index("code").reindex(known)
    flags = {
        flag: statuses[flag].to_numpy(bool)[codes]
        for flag in ("in_scope", "done", "start", "has_health")
    }
    is_measure = (actions["parent_code"] != "").to_numpy(bool)
    return actions.assign(
        level=LEVELS.take(is_measure.astype("int64")),
        pillar_code=_pillars(actions, is_measure, record),
        **flags,
    )


def _pillars(actions: pd.DataFrame, is_measure: np.ndarray, record: Record) -> "pd.Series[str]":
    """The pillar of each row: that of a measure is the one of its action on that day."""
    if not is_measure.any():
        return actions["pillar_code"]
    texts = dict.fromkeys(("code", "parent_code", "pillar_code"), "str")
    actions = actions[["day", *texts]].astype(texts)
    measures = actions[is_measure]
    parents = actions[~is_measure].set_index(["day", "code"])["pillar_code"]
    found = parents.reindex(pd.MultiIndex.from_frame(measures[["day", "parent_code"]]))
    of_parent = found.set_axis(measures.index)
    # A measure may exist before its action: it has the pillar that the action will have.
    lost = of_parent.isna()
    if lost.any():
        to_come = measures.loc[lost, "parent_code"].map(_pillars_to_come(record))
        of_parent = of_parent.fillna(to_come)
    pillars = actions["pillar_code"].copy()
    pillars[is_measure] = of_parent
    return pillars


def _pillars_to_come(record: Record) -> pd.Series:
    """The pillar that the first statement about each action names."""
    updates = record.updates[record.updates["pillar_code"] != ""]
    first = updates.sort_values(["effective_on", "sequence"]).drop_duplicates("action_code")
    return first.set_index("action_code")["pillar_code"]


def events_by(record: Record, actions: pd.DataFrame, day: date) -> "pd.Series[int]":
    """The number of public events of each action in the period, by `day`."""
    known = events(record, day)
    per_action = known[known["in_period"]].groupby("action_code").size()
    return actions["code"].map(per_action).fillna(0).astype("int64")


def in_order(actions: pd.DataFrame, record: Record) -> pd.DataFrame:
    """The rows by pillar, then each action with its measures below it, by year and position."""
    pillar = actions["pillar_code"].map(record.pillars.set_index("code")["position"])
    own = actions.set_index("code")["position"]
    is_measure = actions["level"] == "measure"
    parent = actions["parent_code"].where(is_measure, actions["code"])
    keys = [
        pillar,
        parent.map(own),
        record.stated.rank(parent),
        is_measure,
        actions["year"].fillna(0).astype("int64"),
        actions["position"],
        record.stated.rank(actions["code"]),
    ]
    order = np.lexsort([np.asarray(key) for key in reversed(keys)])
    return actions.take(order).reset_index(drop=True)


def events(record: Record, day: date) -> pd.DataFrame:
    """The public events by `day`, oldest first, columns as in data.record.columns.EVIDENCE.

    Where only the month or year is known, an event counts from the last day it can have been.
    """
    known = record.evidence
    happened_on, precision = known["happened_on"], known["date_precision"]
    last = happened_on.where(precision != "month", happened_on + pd.offsets.MonthEnd(0))
    last = last.where(precision != "year", happened_on + pd.offsets.YearEnd(0))
    return known[last <= pd.Timestamp(day)]
