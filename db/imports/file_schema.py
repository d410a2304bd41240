"""The tables of a programme's files: every column, what it holds, and the table that it refers to.

A programme's folder, the workbook to fill in, a whole programme with its record and rows to import
are read and written by these tables.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from db.record.replay import STATED
from db.record.stored_text import TITLES
from locales import CONTENT_LANGUAGES


@dataclass(frozen=True)
class Field:
    """A column. `kind` is what db.imports.file_cells and data.files.cell_values read it as.

    A cell of one that is `needed` can't be blank; each of a `key` stands once. `of` is the table
    whose keys it names. `blank` is what a blank cell means where people fill in a new programme,
    `absent` what holds where the column is missing; None: it must be there.
    """

    name: str
    kind: str = "text"
    needed: bool = False
    of: str = ""
    key: bool = False
    blank: str = ""
    absent: str | None = None


# The columns of a table by name, in order: the key of a table is the first.
Fields = Mapping[str, Field]
NAMES = tuple(f"{part}_{language}" for part in ("name", "short") for language in CONTENT_LANGUAGES)
COMMENTS = tuple(f"comment_{language}" for language in CONTENT_LANGUAGES)
SOURCES = ("title_fr_source", "title_en_source", "title_de_source")
THRESHOLDS = ("off_track_gap", "at_risk_gap", "off_track_days", "least_planned")
FLAGS = ("in_scope", "done", "start", "has_health", "needs_comment")


def _texts(names: Sequence[str], absent: str | None = None) -> Sequence[Field]:
    return [Field(name, absent=absent) for name in names]


def _fields(*fields: Field) -> Fields:
    return {field.name: field for field in fields}


CODE = Field("code", "code", needed=True, key=True)
POSITION = Field("position", "position", needed=True)
LANGUAGE = Field("source_language", "language", needed=True)
PARTNER_KIND = Field("kind", "partner_kind", needed=True)
KIND = Field("kind", "kind", needed=True, blank="one_off")
STARTS_ON, DUE_ON = Field("starts_on", "day"), Field("due_on", "day")
WEIGHT = Field("weight", "weight", needed=True, blank="1")
PARTNERS = Field("partners", "codes", of="partners")
STATUS, PROGRESS = Field("status", "status", needed=True), Field("progress", "per_cent")
YEAR = Field("year", "year", needed=True)
PRECISION = Field("date_precision", "precision", needed=True, blank="day")
ACTION = Field("action_code", "one", needed=True, of="actions")
SOURCE = Field("source_url", "address", needed=True)

# A programme as it stands, in the order of its files: a folder, or sheets that people fill in.
FOLDER: Mapping[str, Fields] = {
    "programme": _fields(
        CODE,
        *_texts(TITLES),
        Field("starts_on", "any_day", needed=True),
        Field("ends_on", "any_day", needed=True),
        LANGUAGE,
    ),
    "pillars": _fields(CODE, POSITION, *_texts(TITLES), *_texts(SOURCES, absent="")),
    "partners": _fields(CODE, POSITION, *_texts(NAMES), PARTNER_KIND),
    "actions": _fields(
        *(CODE, Field("pillar", "one", needed=True, of="pillars"), POSITION, *_texts(TITLES)),
        *(KIND, STARTS_ON, DUE_ON, WEIGHT, PARTNERS),
    ),
    "measures": _fields(
        *(CODE, ACTION, YEAR, *_texts(TITLES), replace(STARTS_ON, needed=True), DUE_ON, PARTNERS),
        *(Field("basis"), replace(SOURCE, needed=False), STATUS, Field("completed_on", "day")),
        *(Field("outcome_evidence", "codes", of="evidence"), Field("outcome_note_en")),
    ),
    "evidence": _fields(
        *(replace(CODE, name="id"), ACTION, Field("date", "day", needed=True), PRECISION),
        *(Field("stage"), *_texts(TITLES), PARTNERS, SOURCE, Field("note_en")),
        Field("in_period", "flag", needed=True, blank="true"),
    ),
    "status_history": _fields(
        *(ACTION, Field("effective_on", "day", needed=True), STATUS, PROGRESS),
        *(Field("evidence", "codes", of="evidence"), Field("rationale_en"), Field("rationale_nl")),
        Field("rule"),
    ),
    "reporting_dates": _fields(Field("day", "day", needed=True, key=True)),
}
MAY_BE_MISSING = {"reporting_dates"}

# A whole programme with its record. Batches and statements are numbered from 1 in the order in
# which they were recorded: what a file holds doesn't depend on what else the database has. `since`
# is the batch that a row came with, blank where it came with its programme.
_RECORDED: Mapping[str, Sequence[str]] = {
    "programme": ("code", *TITLES, "starts_on", "ends_on", "source_language"),
    "pillars": ("code", "position", *TITLES, *SOURCES, "since"),
    "partners": ("code", "position", *NAMES, "kind", "since", "removed"),
    "record/partner_changes": ("partner_code", "batch", "position", *NAMES, "kind", "removed"),
    "reporting_dates": ("day", "since"),
    "record/statuses": ("code", "position", *FLAGS),
    "record/methods": ("effective_on", *THRESHOLDS, "since"),
    "record/batches": ("number", "kind", "author", "recorded_at", "comment", "undoes"),
    "record/actions": ("code", "year", "basis", "plan_url"),
    "record/updates": (
        *("sequence", "batch", "action_code", "effective_on", "states", *STATED, *COMMENTS),
        *("source_url", "rule", "evidence"),
    ),
    "record/evidence": (
        *("code", "batch", "action_code", "happened_on", "date_precision", "stage", *TITLES),
        *("partners", "source_url", "note_en", "in_period"),
    ),
    "record/evidence_marks": ("evidence_code", "batch", "withdrawn"),
}
# What was recorded may be beyond what may be written today: days of any year, numbers of any size.
_KINDS = {
    **dict.fromkeys(("starts_on", "ends_on", "due_on", "effective_on"), "any_day"),
    **dict.fromkeys(("happened_on", "day"), "any_day"),
    **dict.fromkeys(("position", "since", "number", "undoes", "sequence", "batch"), "whole"),
    **dict.fromkeys(("year", "off_track_days"), "whole"),
    **dict.fromkeys(("off_track_gap", "at_risk_gap", "least_planned"), "number"),
    **dict.fromkeys(("weight", "progress"), "number"),
    **dict.fromkeys((*FLAGS, "withdrawn", "in_period", "removed"), "flag"),
    **{"recorded_at": "moment", "code": "code", "author": "author", "source_language": "language"},
    **dict.fromkeys(("plan_url", "source_url"), "link"),
    **dict.fromkeys(("pillar_code", "parent_code"), "one"),
    **dict.fromkeys(("partners.kind", "record/partner_changes.kind"), "partner_kind"),
    **{"date_precision": "precision", "record/batches.kind": "batch_kind"},
}
_MAY_BE_BLANK = {
    "since",
    "undoes",
    "record/actions.year",
    *(f"record/updates.{name}" for name in STATED),
}
_NAMED = {
    **dict.fromkeys(("since", "batch", "undoes"), "record/batches"),
    **{
        "action_code": "record/actions",
        "evidence_code": "record/evidence",
        "partner_code": "partners",
    },
}
_ABSENT = {"partners.removed": "false"}


def _recorded(table: str, name: str) -> Field:
    kind = _KINDS.get(f"{table}.{name}") or _KINDS.get(name, "text")
    is_text = kind in ("text", "link", "one")
    return Field(
        name,
        kind,
        needed=not is_text and not _MAY_BE_BLANK & {name, f"{table}.{name}"},
        of=_NAMED.get(name, ""),
        key=kind == "code" or (table, name) == ("reporting_dates", "day"),
        absent=_ABSENT.get(f"{table}.{name}"),
    )


RECORD: Mapping[str, Fields] = {
    table: {name: _recorded(table, name) for name in names} for table, names in _RECORDED.items()
}

# What a folder doesn't ask for, and readers look for, or change where they find it.
AS_IT_STANDS: Mapping[str, Fields] = {
    "actions": {**FOLDER["actions"], **_fields(STATUS, PROGRESS)},
    "measures": {**FOLDER["measures"], **_fields(PROGRESS)},
    "evidence": FOLDER["evidence"],
    "status_history": FOLDER["status_history"],
}
NEWER = {"record/partner_changes"}  # files of before it was recorded lack it
# The file of a whole programme, table by table: as it stands, and its record.
WHOLE: Mapping[str, Fields] = {
    name: AS_IT_STANDS[name] if name in AS_IT_STANDS else RECORD[name]
    for name in (
        *("programme", "pillars", "partners", *AS_IT_STANDS, "reporting_dates"),
        *("record/statuses", "record/methods", "record/batches", "record/updates"),
        *("record/actions", "record/evidence", "record/evidence_marks", "record/partner_changes"),
    )
}

# Rows to import, of files that call their columns as they like; the first is the code of a row.
Table = Literal["actions", "measures", "updates", "evidence", "partners"]
TABLES: tuple[Table, ...] = ("actions", "measures", "updates", "evidence", "partners")
STATEMENT = (
    *(Field("kind", "kind"), STARTS_ON, DUE_ON, Field("weight", "number"), Field("owner")),
    *(Field("planning", "planning"), PARTNERS, Field("status", "status"), PROGRESS),
    *(Field("effective_on", "day"), Field("comment"), Field("source_url")),
)
BESIDE = ("effective_on", "comment", "source_url")  # what goes with a statement
_CODE, _ACTION = Field("code", "code", needed=True), Field("action_code", "code", needed=True)
ROWS: Mapping[Table, Fields] = {
    "actions": _fields(_CODE, Field("pillar_code", "pillar"), *_texts(TITLES), *STATEMENT),
    "measures": _fields(
        *(_CODE, replace(_ACTION, name="parent_code"), Field("year", "year")),
        *(*_texts(TITLES), *STATEMENT),
    ),
    "updates": _fields(_ACTION, *STATEMENT, *_texts(TITLES)),
    "evidence": _fields(
        *(Field("evidence_code", "code"), _ACTION, Field("happened_on", "day", needed=True)),
        *(Field("date_precision", "precision"), Field("stage"), *_texts(TITLES), PARTNERS),
        Field("source_url", needed=True),
    ),
    "partners": _fields(
        *(replace(_CODE, name="partner_code"), Field("position", "whole"), PARTNER_KIND),
        *_texts(NAMES),
    ),
}

# The columns of a whole programme's tables that may be edited there, in the order of import, and
# the columns that they are brought into.
_BROUGHT_INTO = {
    ("partners", "code"): "partner_code",
    ("actions", "pillar"): "pillar_code",
    ("measures", "action_code"): "parent_code",
    ("measures", "source_url"): "",  # that of the plan, and no source of a statement
    ("evidence", "id"): "evidence_code",
    ("evidence", "date"): "happened_on",
}


def _editable(table: Table) -> Mapping[str, str]:
    into = {name: _BROUGHT_INTO.get((table, name), name) for name in WHOLE[table]}
    return {name: column for name, column in into.items() if column in ROWS[table]}


_TABLES: tuple[Table, ...] = ("partners", "actions", "measures", "evidence")
EDITABLE: Mapping[Table, Mapping[str, str]] = {table: _editable(table) for table in _TABLES}
