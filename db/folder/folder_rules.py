"""What the files of a programme folder must hold, each alone and against each other."""

from collections.abc import Iterator, Mapping
from datetime import date

from db.folder.codes import faults_of_codes, folded, key, split
from db.folder.faults import Fault, Reason, against, why
from db.folder.folder_values import reason_against
from db.record import programme_days
from db.record.stored_text import is_day
from db.record.vocabulary import StatusFlags
from locales import CONTENT_LANGUAGES

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


TITLES = tuple(f"title_{language}" for language in CONTENT_LANGUAGES)
SOURCES = ("title_fr_source", "title_en_source", "title_de_source")
NAMES = tuple(f"{part}_{language}" for part in ("name", "short") for language in CONTENT_LANGUAGES)
FILES = {
    "programme": ("code", *TITLES, "starts_on", "ends_on", "source_language"),
    "pillars": ("code", "position", *TITLES),
    "partners": ("code", "position", *NAMES, "kind"),
    "actions": (
        *("code", "pillar", "position", *TITLES, "kind"),
        *("starts_on", "due_on", "weight", "partners"),
    ),
    "measures": (
        *("code", "action_code", "year", *TITLES, "starts_on", "due_on", "partners"),
        *("basis", "source_url", "status", "completed_on", "outcome_evidence", "outcome_note_en"),
    ),
    "evidence": (
        *("id", "action_code", "date", "date_precision", "stage", *TITLES),
        *("partners", "source_url", "note_en", "in_period"),
    ),
    "status_history": (
        *("action_code", "effective_on", "status", "progress", "evidence"),
        *("rationale_en", "rationale_nl", "rule"),
    ),
    "reporting_dates": ("day",),
}
MAY_BE_MISSING = {"reporting_dates"}
REFERENCES = {
    "actions": {"pillar": "pillars", "partners": "partners"},
    "measures": {"action_code": "actions", "partners": "partners", "outcome_evidence": "evidence"},
    "evidence": {"action_code": "actions", "partners": "partners"},
    "status_history": {"action_code": "actions", "evidence": "evidence"},
}
BEGINNINGS = (
    *(("measures", "starts_on"), ("status_history", "effective_on")),
    ("reporting_dates", "day"),
)
LISTS = {"partners", "evidence", "outcome_evidence"}
NEVER_EMPTY = ("programme", "pillars", "actions")


class FolderRow(dict[str, str]):
    """Column to text; `.number` is the row a spreadsheet shows (the header is 1)."""

    def __init__(self, values: Mapping[str, str], number: int) -> None:
        super().__init__(values)
        self.number = number


Tables = Mapping[str, list[FolderRow]]


def faults_of(tables: Tables, statuses: Mapping[str, StatusFlags]) -> list[Fault]:
    """All that is wrong in `tables` (file name to rows), in the order of files and rows."""
    faults = [Fault(f"{name}.csv", 0, why("empty")) for name in NEVER_EMPTY if not tables[name]]
    if len(tables["programme"]) > 1:
        faults.append(Fault("programme.csv", 0, why("one-row")))
    known = {name: {key(name, row) for row in rows} for name, rows in tables.items()}
    for name, rows in tables.items():
        of_codes = faults_of_codes(name, rows)
        for row in rows:
            reasons = [*of_codes.get(row.number, ()), *_reasons(name, row, known)]
            # What a status asks for is read from cells that are sound.
            reasons = reasons or [*reasons_against_status(row, statuses)]
            faults += [Fault(f"{name}.csv", row.number, reason) for reason in reasons]
    return faults or [*_same_code_in_both(tables), *_before_the_programme(tables)]


def _reasons(name: str, row: FolderRow, known: Mapping[str, set[str]]) -> Iterator[Reason]:
    for column, value in row.items():
        if reason := reason_against(name, column, value):
            yield reason.at(column)
    for column, file in REFERENCES.get(name, {}).items():
        for code in split(row[column]) if column in LISTS else [row[column]]:
            if code not in known[file]:
                yield against("unknown", code, table=file).at(column)
    if "title_nl" in row and not any(row[title] for title in TITLES):
        yield why("title")
    if "name_nl" in row and not any(row[name] for name in NAMES):
        yield why("name")
    yield from _days_in_order(row)
    if name == "programme":
        yield from _against_period(row)


def _days_in_order(row: FolderRow) -> Iterator[Reason]:
    for last in ("due_on", "ends_on", "completed_on"):
        days = [row.get("starts_on", ""), row.get(last, "")]
        if all(map(is_day, days)) and days[1] < days[0]:
            yield why("order", last, day=days[1], first=days[0])


def _against_period(row: FolderRow) -> Iterator[Reason]:
    days = row["starts_on"], row["ends_on"]
    if all(map(is_day, days)) and (
        reason := programme_days.against(*map(date.fromisoformat, days))
    ):
        yield reason


def _same_code_in_both(tables: Tables) -> list[Fault]:
    actions = {folded(row["code"]) for row in tables["actions"]}
    return [
        Fault("measures.csv", row.number, why("action", value=row["code"]))
        for row in tables["measures"]
        if folded(row["code"]) in actions
    ]


def _before_the_programme(tables: Tables) -> list[Fault]:
    first = tables["programme"][0]["starts_on"]
    return [
        Fault(f"{name}.csv", row.number, why("early", column, day=first))
        for name, column in BEGINNINGS
        for row in tables[name]
        if row[column] < first
    ]
