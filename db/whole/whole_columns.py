"""The tables of a whole programme, and what their cells hold.

Batches are numbered from 1 in the order they were recorded, and so are statements: what a file
holds doesn't depend on what else the database it came from has.
"""

from collections.abc import Mapping
from typing import Any

from db.folder.folder_rules import NAMES, SOURCES, TITLES
from db.record.replay import STATED
from locales import CONTENT_LANGUAGES

Row = dict[str, Any]
Tables = Mapping[str, list[Row]]
COMMENTS = tuple(f"comment_{language}" for language in CONTENT_LANGUAGES)
THRESHOLDS = ("off_track_gap", "at_risk_gap", "off_track_days", "least_planned")
FLAGS = ("in_scope", "done", "start", "has_health", "needs_comment")
# `since` is the batch that a row came with, nothing where it came with its programme.
TABLES: Mapping[str, tuple[str, ...]] = {
    "programme": ("code", *TITLES, "starts_on", "ends_on", "source_language"),
    "pillars": ("code", "position", *TITLES, *SOURCES, "since"),
    "partners": ("code", "position", *NAMES, "kind", "since", "removed"),
    "partner_changes": ("partner_code", "batch", "position", *NAMES, "kind", "removed"),
    "reporting_dates": ("day", "since"),
    "statuses": ("code", "position", *FLAGS),
    "methods": ("effective_on", *THRESHOLDS, "since"),
    "batches": ("number", "kind", "author", "recorded_at", "comment", "undoes"),
    "rows": ("code", "year", "basis", "plan_url"),
    "updates": (
        *("sequence", "batch", "action_code", "effective_on", "states", *STATED, *COMMENTS),
        *("source_url", "rule", "evidence"),
    ),
    "events": (
        *("code", "batch", "action_code", "happened_on", "date_precision", "stage", *TITLES),
        *("partners", "source_url", "note_en", "in_period"),
    ),
    "marks": ("evidence_code", "batch", "withdrawn"),
}
KINDS: Mapping[str, str] = {
    **dict.fromkeys(("starts_on", "ends_on", "due_on", "effective_on"), "day"),
    **dict.fromkeys(("happened_on", "day"), "day"),
    **dict.fromkeys(("position", "since", "number", "undoes", "sequence", "batch"), "whole"),
    **dict.fromkeys(("year", "off_track_days"), "whole"),
    **dict.fromkeys(("off_track_gap", "at_risk_gap", "least_planned"), "number"),
    **dict.fromkeys(("weight", "progress"), "number"),
    **dict.fromkeys((*FLAGS, "withdrawn", "in_period", "removed"), "flag"),
    "recorded_at": "moment",
}


def kind(column: str) -> str:
    """What cells of `column` are: day, whole, number, flag, moment or text."""
    return KINDS.get(column, "text")
