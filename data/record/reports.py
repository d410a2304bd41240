"""Reports on actions up to a day: their number, the last one, and which statements are none."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from data.distinct_values import among
from data.record.load import Record
from db.record.replay import taken_back
from locales import CONTENT_LANGUAGES


def reported_by(record: Record, day: date, loads: Collection[int]) -> pd.DataFrame:
    """One row per action with statements by `day`, indexed by code.

    first_on (the first day on which it could be reported on); last_update_on (the last report, NaT
    without one); updates (reports and changes of the plan, without those of `nobodys`); sourced
    (whether the last statement of the status has a source or evidence). `loads` are the batches of
    `loads_with_reports`.
    """
    stated = record.stated
    until, size = stated.until(day), len(stated.names)
    people = np.flatnonzero(~nobodys(record).to_numpy(bool)[stated.rows[:until]])
    told = stated.telling("status")
    first = _last(stated.actions[:until][::-1], np.arange(until)[::-1], size)
    said, status = (
        _last(stated.actions[which], which, size)
        for which in (_reports(record, people), told[told < until])
    )
    resting = record.updates.take(stated.rows[status])
    sourced = (resting["source_url"] != "") | (resting["evidence"].map(len) > 0)
    entered_on = _entered_on(record, stated.rows[first], loads)
    entered_on = np.minimum(entered_on, np.datetime64(day, "s"))
    return pd.DataFrame(
        {
            "first_on": np.fmax(stated.effective_on[first], entered_on),
            "last_update_on": np.where(said < 0, np.datetime64("NaT"), stated.effective_on[said]),
            "updates": np.bincount(stated.actions[people], minlength=size),
            "sourced": (sourced.to_numpy(bool) & (status >= 0)),
        },
        index=stated.names,
    )[first >= 0]


def _entered_on(record: Record, rows: np.ndarray, loads: Collection[int]) -> np.ndarray:
    """The day in UTC on which each of the updates `rows` was entered by a load; NaT for others.

    The action couldn't be reported on before, whatever its effective day. A load with reports
    (`loads`) is of a programme that was reported on elsewhere, so its updates are NaT too.
    """
    said = record.updates.take(rows)
    entered = (said["batch_kind"] == LOADED) & ~said["batch_id"].isin(loads)
    days = said["recorded_at"].to_numpy(dtype="datetime64[D]")
    return np.where(entered, days.astype("datetime64[s]"), np.datetime64("NaT", "s"))


def loads_with_reports(record: Record) -> frozenset[int]:
    """The batches of kind "load" that have a report or a change of the plan by a person."""
    batches = record.updates["batch_id"].to_numpy()
    reported = batches[_of_kind(record, LOADED) & ~nobodys(record).to_numpy(bool)]
    return frozenset(np.unique(reported).tolist())


def _reports(record: Record, which: np.ndarray) -> np.ndarray:
    """The statements of `which` that report on the progress of an action.

    They state status or progress, or have a comment, a source or evidence. A change of the plan
    alone, such as another owner, is no report.
    """
    stated = record.stated
    are = np.zeros(len(stated.rows), dtype=bool)
    for column in ("status", "progress"):
        are[stated.telling(column)] = True
    others = which[~are[which]]
    said = record.updates.take(stated.rows[others])
    why = [said[f"comment_{language}"] != "" for language in CONTENT_LANGUAGES]
    grounds = (said["source_url"] != "") | (said["evidence"].map(len) > 0)
    are[others] = np.logical_or.reduce([*why, grounds])
    reports: np.ndarray = which[are[which]]
    return reports


def _last(actions: np.ndarray, which: np.ndarray, size: int) -> np.ndarray:
    """Per action, the one of the statements `which` that comes last in it; -1 for none.

    `actions` are the places of their actions, of `size` in all.
    """
    last = np.full(size, -1, dtype="int64")
    last[actions] = which  # of two of an action numpy keeps the later one
    return last


def start_rows(record: Record) -> pd.Series:
    """Whether each update is the start row: the first of its action, with a starting status."""
    stated, updates = record.stated, record.updates
    first = stated.rows[np.flatnonzero(~pd.Series(stated.actions).duplicated())]
    silent = record.statuses.loc[record.statuses["start"], "code"]
    is_start = np.zeros(len(updates), dtype=bool)
    is_start[first] = updates["status"].take(first).isin(silent)
    return pd.Series(is_start, updates.index)


def nobodys(record: Record) -> pd.Series:
    """Whether each update is no report or change of the plan by a person.

    That is so for start rows, for statements of `removed` alone, for those of an undo, and for
    those that an undo took back of the action.
    """
    return start_rows(record) | record.stated.stating_alone("removed") | undone_rows(record)


def undone_rows(record: Record) -> pd.Series:
    """Whether each update is one of an undo, or was taken back by one that still holds.

    Without these the others are the course of an action as nobody took it back.
    """
    return _undone(record) | _of_kind(record, "undo")


def _of_kind(record: Record, kind: str) -> np.ndarray:
    """Whether the batch of each update is of this kind; numbers are compared faster than texts."""
    wanted = record.batches.loc[record.batches["kind"] == kind, "id"]
    return np.isin(record.updates["batch_id"].to_numpy(), wanted.to_numpy())


def _undone(record: Record) -> pd.Series:
    """Whether each update was taken back, by an undo that touched its action and still holds."""
    updates, batches = record.updates, record.batches.dropna(subset=["undoes_id"])
    is_gone = np.zeros(len(updates), dtype=bool)
    undoes = batches.set_index("id")["undoes_id"].to_dict()
    about = {*undoes, *undoes.values()}
    places = np.flatnonzero(np.isin(updates["batch_id"].to_numpy(), [*about]))
    said = updates.take(places)
    cells = list(zip(said["batch_id"], said["action_code"], strict=True))
    gone = taken_back((batch, undoes[batch], code) for batch, code in {*cells} if batch in undoes)
    is_gone[places] = [cell in gone for cell in cells]
    return pd.Series(is_gone, updates.index)


LOADED = "load"


@dataclass(frozen=True)
class Statements:
    """Numbers of statements: `loaded` with the programme, and entered or imported by `people`.

    Neither counts those of `nobodys`.
    """

    loaded: int
    people: int

    @property
    def all(self) -> int:
        """The sum of both."""
        return self.loaded + self.people


def statements(record: Record, codes: Collection[str], day: date) -> Statements:
    """The numbers of statements about the actions `codes` that are effective by `day`."""
    stated = record.stated
    wanted = among(stated.names, pd.Index(codes, dtype="str"))
    until = stated.until(day)
    rows = stated.rows[:until][wanted[stated.actions[:until]]]
    rows = rows[~nobodys(record).to_numpy(bool)[rows]]
    kinds = record.updates["batch_kind"].take(rows)
    loaded = int((kinds == LOADED).sum())
    return Statements(loaded, len(kinds) - loaded)
