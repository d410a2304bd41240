"""The actions as they stood on a day, with all that pages and figures ask of them."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from data.load import Record
from data.standing import standing
from db.fold import STATED, split
from db.taken_back import taken_back

# What an action that is there may differ in; whether it is there is none of it.
SHOWN = tuple(column for column in STATED if column != "removed")


def actions_on(record: Record, day: date) -> pd.DataFrame:
    """One row per action and measure that exists on `day`, in the programme's order.

    Columns: day, code, level, pillar_code (a measure has its parent's), the stated columns, the
    flags of the status, year, basis, plan_url; version (of all that is known, for writing),
    first_on, last_update_on (NaT: never), updates (what is nobody's report is in neither),
    sourced (the status rests on a source), evidence (events that count, up to `day`).
    No action yet: no rows.
    """
    actions = on_days(record, [day], SHOWN)
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
    return _with_flags(standing(record.updates, days, columns), record)


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
    people = by_then[~nobodys(record).loc[by_then.index]].groupby("action_code")["effective_on"]
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


def nobodys(record: Record) -> pd.Series:
    """Whether each update is nobody's report of how an action comes on.

    Start rows, taken away, what an undo says, and what one took back of that action.
    """
    updates = record.updates
    undoing = (updates["states"] == "removed") | (updates["batch_kind"] == "undo")
    return start_rows(record) | undoing | _undone(record)


def _undone(record: Record) -> pd.Series:
    """Whether each update was taken back, by an undo that touched its action and still holds."""
    updates, batches = record.updates, record.batches.dropna(subset=["undoes_id"])
    undoes = batches.set_index("id")["undoes_id"].to_dict()
    undos = updates.loc[updates["batch_id"].isin(undoes), ["batch_id", "action_code"]]
    pairs = undos.drop_duplicates().itertuples(index=False)
    gone = taken_back((batch, undoes[batch], code) for batch, code in pairs)
    of_each = pd.MultiIndex.from_frame(updates[["batch_id", "action_code"]])
    return pd.Series(of_each.isin(gone) if gone else False, updates.index, dtype="bool")


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
