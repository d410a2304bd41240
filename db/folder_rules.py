"""What the files of a programme folder must hold, each alone and against each other."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from db.folder_values import day, reason_against
from locales import LANGUAGES

TITLES = tuple(f"title_{language}" for language in LANGUAGES)
NAMES = tuple(f"{part}_{language}" for part in ("name", "short") for language in LANGUAGES)
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
}
KEYS = {"evidence": "id"}
REFERENCES = {
    "actions": {"pillar": "pillars", "partners": "partners"},
    "measures": {"action_code": "actions", "partners": "partners", "outcome_evidence": "evidence"},
    "evidence": {"action_code": "actions", "partners": "partners"},
    "status_history": {"action_code": "actions", "evidence": "evidence"},
}
LISTS = {"partners", "evidence", "outcome_evidence"}
Tables = Mapping[str, list["Row"]]


class Row(dict[str, str]):
    """Column to text; `.number` is the row a spreadsheet shows (the header is 1)."""

    def __init__(self, values: Mapping[str, str], number: int) -> None:
        super().__init__(values)
        self.number = number


@dataclass(frozen=True)
class Fault:
    """Something that keeps a folder from being loaded; row 0 is the file itself."""

    file: str
    row: int
    reason: str

    def __str__(self) -> str:
        where = f"{self.file}, row {self.row}" if self.row else self.file
        return f"{where}: {self.reason}."


def faults_of(tables: Tables, statuses: Collection[str]) -> list[Fault]:
    """All that is wrong in `tables` (file name to rows), in the order of files and rows."""
    faults = []
    if len(tables["programme"]) != 1:
        faults.append(Fault("programme.csv", 0, "it must have exactly one row"))
    known = {name: {_key(name, row) for row in rows} for name, rows in tables.items()}
    for name, rows in tables.items():
        seen: dict[str, int] = {}
        for row in rows:
            reasons = [*_same_code(name, row, seen), *_reasons(name, row, known, statuses)]
            faults += [Fault(f"{name}.csv", row.number, reason) for reason in reasons]
    return faults or _same_code_in_both(tables)


def split(text: str) -> list[str]:
    """The codes in a text that has semicolons between them."""
    return [code.strip() for code in text.split(";") if code.strip()]


def folded(code: str) -> str:
    """What two codes must differ in: not only in case, spaces or invisible letters."""
    return "".join(letter for letter in code.casefold() if letter.isprintable() and letter != " ")


def _key(name: str, row: Row) -> str:
    return row.get(KEYS.get(name, "code"), "")


def _same_code(name: str, row: Row, seen: dict[str, int]) -> Iterator[str]:
    if name == "status_history":
        return
    code = _key(name, row)
    if not code or not code.isprintable() or len(code) > 60 or set(code) & set(",;"):
        yield f"{code[:60]!r} can't be a code"
    elif folded(code) in seen:
        yield f"the code {code} stands in row {seen[folded(code)]} already"
    seen.setdefault(folded(code), row.number)


def _same_code_in_both(tables: Tables) -> list[Fault]:
    actions = {folded(row["code"]) for row in tables["actions"]}
    return [
        Fault("measures.csv", row.number, f"the code {row['code']} is an action's")
        for row in tables["measures"]
        if folded(row["code"]) in actions
    ]


def _reasons(
    name: str, row: Row, known: Mapping[str, set[str]], statuses: Collection[str]
) -> Iterator[str]:
    for column, value in row.items():
        if reason := reason_against(name, column, value):
            yield f"{column}: {reason}"
    if row.get("status") is not None and row["status"] not in statuses:
        yield f"status: {row['status']!r} isn't one of {', '.join(statuses)}"
    for column, file in REFERENCES.get(name, {}).items():
        for code in split(row[column]) if column in LISTS else [row[column]]:
            if code not in known[file]:
                yield f"{column}: there is no {code!r} in {file}.csv"
    if "title_nl" in row and not any(row[title] for title in TITLES):
        yield "it has no title in any language"
    yield from _days_in_order(row)


def _days_in_order(row: Row) -> Iterator[str]:
    for last in ("due_on", "ends_on"):
        days = [row.get("starts_on", ""), row.get(last, "")]
        if all(text and not day(text) for text in days) and days[1] < days[0]:
            yield f"{last}: {days[1]} is before starts_on, {days[0]}"
