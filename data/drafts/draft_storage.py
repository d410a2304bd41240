"""Unsaved edits as JSON: written for the storage of a browser, and read back from there."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from data.drafts import grid_edits
from data.drafts.draft import CHOICES, COLUMNS, DAYS, NUMBERS, TEXTS, Draft, Pending, ReadAction
from data.drafts.edits import changed

# A status may set the progress too: the progress that was read shows whether it was changed.
ALONG = "progress"
GREATEST = 1e9  # bound of the numbers that are read back


def written(pending: Pending) -> dict[str, Any]:
    """`pending` for JSON: per action its version, the values as read, and the edited ones."""
    return {
        code: {
            "version": draft.read.version,
            "read": _plain({c: draft.read.shown[c] for c in (*draft.said, ALONG)}),
            "said": _plain(draft.said),
        }
        for code, draft in pending.items()
    }


def given_back(kept: object, rows: Mapping[str, ReadAction]) -> Pending:
    """The drafts in `kept`, the JSON that a browser returns, over the present `rows`.

    Unknown actions and columns and unfit values are left out. A draft has the version at which its
    action was read, so that a save finds a conflict with later ones.
    """
    found = {}
    for code, one in kept.items() if isinstance(kept, Mapping) else ():
        row, parts = rows.get(code), one if isinstance(one, Mapping) else {}
        version, said, before = (parts.get(name) for name in ("version", "said", "read"))
        if row is not None and type(version) is int and 0 < version <= row.version:
            read = ReadAction(version, {**row.shown, **_cells(before)})
            found[code] = Draft(read, _cells(said))
    return changed(found)


def _plain(cells: Mapping[str, Any]) -> dict[str, Any]:
    return {
        column: value.isoformat() if isinstance(value, date) else value
        for column, value in cells.items()
    }


def _cells(said: object) -> dict[str, Any]:
    known = said.items() if isinstance(said, Mapping) else ()
    return {c: _value(c, value) for c, value in known if c in COLUMNS and _fits(c, value)}


def _fits(column: str, value: Any) -> bool:
    if column in NUMBERS and type(value) in (int, float):
        return bool(abs(value) < GREATEST)
    if value is None:
        return column in NUMBERS | DAYS | CHOICES
    return grid_edits.fits(column, value)


def _value(column: str, value: Any) -> Any:
    if column in NUMBERS:
        return float(value) if isinstance(value, int) else value
    return value if column in TEXTS | CHOICES else grid_edits.plain(column, value, "")
