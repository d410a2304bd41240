"""The columns that a file can bring into each table, and the kind of thing that each holds."""

from collections.abc import Mapping

from db.imports.import_rows import Table
from locales import CONTENT_LANGUAGES

TITLES = tuple(f"title_{language}" for language in CONTENT_LANGUAGES)
NAMES = tuple(f"{part}_{each}" for part in ("name", "short") for each in CONTENT_LANGUAGES)
STATED = {
    "kind": "kind",
    "starts_on": "day",
    "due_on": "day",
    "weight": "number",
    "owner": "text",
    "planning": "planning",
    "partners": "partners",
    "status": "status",
    "progress": "per_cent",
    "effective_on": "day",
    "comment": "text",
    "source_url": "text",
}
_titles = dict.fromkeys(TITLES, "text")

# Column to its kind, by table; the first column is the code of a row.
FIELDS: Mapping[Table, Mapping[str, str]] = {
    "actions": {"code": "code", "pillar_code": "pillar", **_titles, **STATED},
    "measures": {"code": "code", "parent_code": "code", "year": "year", **_titles, **STATED},
    "updates": {"action_code": "code", **STATED, **_titles},
    "evidence": {
        "evidence_code": "code",
        "action_code": "code",
        "happened_on": "day",
        "date_precision": "precision",
        "stage": "text",
        **_titles,
        "partners": "partners",
        "source_url": "text",
    },
    "partners": {
        "partner_code": "code",
        "position": "whole",
        "kind": "partner_kind",
        **dict.fromkeys(NAMES, "text"),
    },
}
# What rows of a table can hardly do without.
NEEDED: Mapping[Table, tuple[str, ...]] = {
    "actions": ("code",),
    "measures": ("code", "parent_code"),
    "updates": ("action_code",),
    "evidence": ("action_code", "happened_on", "source_url"),
    "partners": ("partner_code", "kind"),
}
# What can be taken away again by a word that says so.
CLEARED: Mapping[str, object] = {
    **dict.fromkeys(("starts_on", "due_on", "progress")),
    **dict.fromkeys((*TITLES, *NAMES, "owner"), ""),
    "partners": (),
}
