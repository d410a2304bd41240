"""What a status in a programme folder must come with: its row's flags decide, never its name."""

from collections.abc import Iterator, Mapping

from db.faults import Reason, against, why
from db.vocabulary import StatusFlags

COMMENTS = ("rationale_en", "rationale_nl", "outcome_note_en")


def reasons_against_status(
    row: Mapping[str, str], statuses: Mapping[str, StatusFlags]
) -> Iterator[Reason]:
    """What a row of status_history.csv or measures.csv lacks, or contradicts, for its status."""
    if "status" not in row:
        return
    status, flags = row["status"], statuses.get(row["status"])
    if flags is None:
        yield against("one-of", status, all=", ".join(statuses)).at("status")
        return
    if flags.done and row.get("progress") and float(row["progress"]) != 100:
        yield why("done-needs-100", "progress", value=row["progress"], status=status)
    if flags.start and row.get("progress"):
        yield why("unreported", "progress", value=row["progress"], status=status)
    if flags.needs_comment and not any(row.get(comment) for comment in COMMENTS):
        yield why("comment", "status", status=status)
    if "completed_on" in row:
        yield from _reasons_against_day(row, flags)


def _reasons_against_day(row: Mapping[str, str], flags: StatusFlags) -> Iterator[Reason]:
    if row["completed_on"] and not flags.done:
        yield why("no-such-day", "completed_on", status=row["status"])
    if flags.done and not row["completed_on"] and not row["outcome_evidence"]:
        yield why("since-when", "completed_on", status=row["status"])
