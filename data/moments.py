"""The actions as they stood on a day: per column, the value of the last statement by then.

The same rule as db.fold, for whole programmes at once and for many days in one pass.
"""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from data.load import Record
from db.fold import STATED, split


def actions_on(record: Record, day: date) -> pd.DataFrame:
    """One row per action and measure that exists on `day`, in the programme's order.

    Columns: day, code, level, pillar_code (a measure has its parent's), the stated columns, the
    flags of the status, year, basis, plan_url; version (of all that is known, for writing),
    first_on, last_update_on (NaT: never), updates (the start row, nobody's statement, is in
    neither), sourced (the status rests on a source), evidence (events that count, up to `day`).
    No action yet: no rows.
    """
    actions = on_days(record, [day], STATED)
    actions = actions.merge(record.actions, on="code", how="left", validate="1:1")
    said = _statements_by(record, day)
    actions = actions.join(said, on="code")
    actions["updates"] = actions["updates"].fillna(0).astype("int64")
    actions["sourced"] = actions["sourced"].eq(True)
    actions["evidence"] = _events_by(record, actions, day)
    return _in_order(actions, record).reset_index(drop=True)


def on_days(record: Record, days: Sequence[date], columns: Sequence[str]) -> pd.DataFrame:
    """One row per day and action that exists then: day, code, level, `columns` and status flags.

    `days` in any order, each once. `columns` must hold status, parent_code and pillar_code.
    """
    updates = record.updates.sort_values(["effective_on", "sequence"], ignore_index=True)
    codes, names = pd.factorize(updates["action_code"])
    at = np.array(days, dtype="datetime64[s]")
    effective = updates["effective_on"].to_numpy(dtype="datetime64[s]")
    exists = _last_rows(np.arange(len(updates)), codes, effective, at, len(names)).ravel() >= 0
    stood = {
        "day": np.repeat(at, len(names))[exists],
        "code": np.tile(np.asarray(names), len(at))[exists],
    }
    states = updates["states"].map({text: split(text) for text in updates["states"].unique()})
    for column in columns:
        stated = np.flatnonzero(states.map(lambda said, c=column: c in said).to_numpy(bool))
        last = _last_rows(stated, codes, effective, at, len(names)).ravel()[exists]
        # Every column is stated by the first update, so `last` is -1 only for broken data.
        stood[column] = updates[column].take(last).array
    return _with_flags(pd.DataFrame(stood), record)


def _last_rows(
    rows: np.ndarray, codes: np.ndarray, effective: np.ndarray, days: np.ndarray, actions: int
) -> np.ndarray:
    """Per day and action, the last of `rows` (in order of time) by then; -1 when there is none."""
    cuts = np.searchsorted(effective[rows], days, side="right")
    last = np.empty((len(days), actions), dtype="int64")
    # Days may come in any order, so each is filled from the nearest one before it.
    order = np.argsort(cuts, kind="stable")
    standing, start = np.full(actions, -1, dtype="int64"), 0
    for position in order:
        new = rows[start : cuts[position]]
        standing[codes[new]] = new  # for an action twice in `new`, numpy keeps the later row
        last[position], start = standing, cuts[position]
    return last


def _with_flags(actions: pd.DataFrame, record: Record) -> pd.DataFrame:
    statuses = record.statuses.set_index("code")
    flags = {
        flag: actions["status"].map(statuses[flag]).astype(bool)
        for flag in ("in_scope", "done", "start", "has_health")
    }
    is_measure = actions["parent_code"] != ""
    parents = actions[~is_measure].set_index(["day", "code"])["pillar_code"]
    of_parent = pd.Series(
        actions.set_index(["day", "parent_code"]).index.map(parents), actions.index, dtype="str"
    )
    # A measure may begin before its action does: then what the action's pillar is going to be.
    of_parent = of_parent.fillna(actions["parent_code"].map(_pillars_to_come(record)))
    return actions.assign(
        level=np.where(is_measure, "measure", "action"),
        pillar_code=np.where(is_measure, of_parent, actions["pillar_code"]),
        **flags,
    )


def _pillars_to_come(record: Record) -> pd.Series:
    """The pillar that the first statement about each action names."""
    updates = record.updates[record.updates["pillar_code"] != ""]
    first = updates.sort_values(["effective_on", "sequence"]).drop_duplicates("action_code")
    return first.set_index("action_code")["pillar_code"]


def _statements_by(record: Record, day: date) -> pd.DataFrame:
    """Per action: first_on, last_update_on, updates and sourced, from the statements by `day`."""
    updates = record.updates
    by_then = updates[updates["effective_on"] <= pd.Timestamp(day)]
    by_then = by_then.sort_values(["effective_on", "sequence"])
    is_start = start_rows(record).loc[by_then.index]
    people = by_then[~is_start].groupby("action_code")["effective_on"]
    status = by_then[by_then["states"].map(lambda text: "status" in split(text)).astype(bool)]
    last = status.drop_duplicates("action_code", keep="last").set_index("action_code")
    return pd.DataFrame(
        {
            "first_on": by_then.groupby("action_code")["effective_on"].min(),
            "last_update_on": people.max(),
            "updates": people.size(),
            "sourced": (last["source_url"] != "") | (last["evidence"].map(len) > 0),
        }
    )


def start_rows(record: Record) -> pd.Series:
    """Whether each update is the start row: the first of its action, with nothing said yet."""
    updates = record.updates
    first = ~updates.sort_values(["effective_on", "sequence"])["action_code"].duplicated()
    silent = record.statuses.loc[record.statuses["start"], "code"]
    return first.reindex(updates.index) & updates["status"].isin(silent)


def _events_by(record: Record, actions: pd.DataFrame, day: date) -> pd.Series:
    known = events(record, day)
    per_action = known[known["in_period"]].groupby("action_code").size()
    return actions["code"].map(per_action).fillna(0).astype("int64")


def _in_order(actions: pd.DataFrame, record: Record) -> pd.DataFrame:
    """By pillar, then each action with its measures below it."""
    pillar = actions["pillar_code"].map(record.pillars.set_index("code")["position"])
    own = actions.set_index("code")["position"]
    is_measure = actions["level"] == "measure"
    parent = actions["parent_code"].where(is_measure, actions["code"])
    keys = pd.DataFrame(
        {
            "pillar": pillar,
            "action": parent.map(own),
            "parent": parent,
            "measure": is_measure,
            "year": actions["year"].fillna(0),
            "position": actions["position"],
            "code": actions["code"],
        }
    )
    return actions.loc[keys.sort_values(list(keys)).index]


def events(record: Record, day: date) -> pd.DataFrame:
    """The public events by `day`, oldest first, columns as in data.columns.EVIDENCE.

    Where only the month or year is known, an event counts from the last day it can have been.
    """
    known = record.evidence
    happened_on, precision = known["happened_on"], known["date_precision"]
    last = happened_on.where(precision != "month", happened_on + pd.offsets.MonthEnd(0))
    last = last.where(precision != "year", happened_on + pd.offsets.YearEnd(0))
    return known[last <= pd.Timestamp(day)]
