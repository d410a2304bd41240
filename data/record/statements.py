"""The statements about one action, with what each changed, and the public events behind it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data.record.load import Record
from data.record.moments import events
from data.record.reports import start_rows, undone_rows
from db.record.replay import STATED, split
from locales import CONTENT_LANGUAGES

# The columns shown of an action's first statement; its other columns are the plan.
PROGRESS = ("status", "progress")


@dataclass(frozen=True)
class StatementChange:
    """One column that a statement states, with its value before and after; None before the first.

    The values are equal where a statement repeats one.
    """

    column: str
    before: Any
    after: Any

    @property
    def is_one(self) -> bool:
        """Whether the value changed; missing before and after is no change."""
        return not self.is_nothing and bool(self.before != self.after)

    @property
    def is_nothing(self) -> bool:
        """Whether the value is missing before and after."""
        return bool(pd.isna(self.before) is True and pd.isna(self.after) is True)


def of_action(record: Record, code: str, day: date) -> pd.DataFrame:
    """One row per statement about `code` that is effective by `day`, newest first.

    Columns: sequence, effective_on, recorded_at, author, batch_id, batch_kind, source_url, evidence
    (codes), comment_nl and so on, save_comment (of the batch, "" where it is the statement's own or
    a load's), changes (a tuple of StatementChange, in the order of STATED), is_start, is_undone
    (of reports.undone_rows), and status and progress as they stand after it.
    """
    about = record.stated.about([code])
    said = record.updates.take(about).assign(
        is_start=start_rows(record).take(about), is_undone=undone_rows(record).take(about)
    )
    said = said[said["effective_on"] <= pd.Timestamp(day)]
    said = said.sort_values(["effective_on", "sequence"])
    stood: dict[str, Any] = {}
    changes, stands = [], []
    for update in said.to_dict("records"):
        stated = PROGRESS if not stood else split(update["states"])
        changes.append(tuple(_change(c, stood, update) for c in STATED if c in stated))
        stood |= {column: update[column] for column in split(update["states"])}
        stands.append([stood.get(column) for column in PROGRESS])
    after = pd.DataFrame(stands, index=said.index, columns=list(PROGRESS))
    rows = said.assign(
        changes=pd.Series(changes, index=said.index, dtype="object"),
        save_comment=_save_comments(said),
    )
    return rows.assign(status=after["status"], progress=after["progress"].astype("float64"))[::-1]


def is_removed(record: Record, code: str, day: date) -> bool:
    """Whether the last statement on an action or measure that holds on `day` removed it."""
    said = record.updates.take(record.stated.about([code]))
    said = said[said["effective_on"] <= pd.Timestamp(day)]
    return bool(said.sort_values(["effective_on", "sequence"])["removed"].tail(1).any())


def _save_comments(said: pd.DataFrame) -> pd.Series:
    """The comment of each statement's batch; "" where it is the statement's own, or a load's.

    The comment of a load is about a folder and not about an action.
    """
    own = [said[f"comment_{language}"] for language in CONTENT_LANGUAGES]
    known = said["batch_kind"] == "load"
    for comment in own:
        known |= comment == said["batch_comment"]
    return said["batch_comment"].mask(known, "")


def events_of_action(record: Record, code: str, day: date) -> pd.DataFrame:
    """The public events behind an action by `day`, newest first (data.record.columns.EVIDENCE).

    They are those about the action and those that its statements rest on. The column led is whether
    a statement that rests on the event changed its status or progress.
    """
    said = of_action(record, code, day)
    pairs = zip(said["evidence"], said["changes"], strict=True)
    rests = [(set(codes), changes) for codes, changes in pairs]
    cited = set().union(*(codes for codes, _ in rests))
    led = set().union(*(codes for codes, changes in rests if any(map(_moves, changes))))
    known = events(record, day)
    about = known[(known["action_code"] == code) | known["code"].isin(cited)]
    return about.assign(led=about["code"].isin(led))[::-1]


def _moves(change: StatementChange) -> bool:
    return change.column in PROGRESS and change.is_one


def _change(column: str, stood: dict[str, Any], update: dict[str, Any]) -> StatementChange:
    return StatementChange(column, stood.get(column), update[column])
