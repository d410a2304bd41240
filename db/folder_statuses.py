"""What a status in a programme folder must come with: its row's flags decide, never its name."""

from collections.abc import Iterator, Mapping

from db.vocabulary import StatusFlags

COMMENTS = ("rationale_en", "rationale_nl", "outcome_note_en")


def reasons_against_status(
    row: Mapping[str, str], statuses: Mapping[str, StatusFlags]
) -> Iterator[str]:
    """What a row of status_history.csv or measures.csv lacks, or contradicts, for its status."""
    if "status" not in row:
        return
    status, flags = row["status"], statuses.get(row["status"])
    if flags is None:
        yield f"status: {status[:60]!r} isn't one of {', '.join(statuses)}"
        return
    if flags.done and row.get("progress") and float(row["progress"]) != 100:
        yield f"progress: {row['progress']} doesn't go with {status}, which is 100"
    if flags.start and row.get("progress"):
        yield f"progress: {row['progress']} is a report, and {status} says there is none"
    if flags.needs_comment and not any(row.get(comment) for comment in COMMENTS):
        yield f"status: {status} needs a reason in words"
    if "completed_on" in row:
        yield from _reasons_against_day(row, flags)


def _reasons_against_day(row: Mapping[str, str], flags: StatusFlags) -> Iterator[str]:
    if row["completed_on"] and not flags.done:
        yield f"completed_on: {row['status']} has no such day"
    if flags.done and not row["completed_on"] and not row["outcome_evidence"]:
        yield f"completed_on: nothing says since when it is {row['status']}"
