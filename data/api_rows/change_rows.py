"""The changes between two days for programs: one row per action and changed value."""

from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd

from data.api_rows import api_cells, record_rows
from data.figures import comparison
from data.figures.causes import CausedChange, only, tellable
from data.filters import narrow
from data.record import localised
from data.view import View

CHANGES = ("action", "title", "title_language", "kind", "before", "after", "sequence", "batch")
PEOPLE = "owner"


def changes(view: View) -> list[CausedChange]:
    """The changes of the view's actions from the end of its `since` on; [] without one.

    Within limits they are those of data.figures.causes.tellable; those of an owner are left out
    where the view names no people.
    """
    if view.since is None or (view.chosen_since and view.chosen_since >= view.day):
        return []
    earlier = view.assessed_on(view.since)
    codes = _codes(view, earlier)
    limited = only(view.record, earlier, view.assessed, codes)
    found = comparison.between(*limited, view.since, view.day)
    return [*_told(view, found, codes)]


def change_rows(view: View, changes: Iterable[CausedChange]) -> list[dict[str, Any]]:
    """One dict per change, with the keys CHANGES.

    `before` and `after` are None where the kind has no value, as for an added action.
    """
    listed = [*changes]
    titles = _titles(view, {change.code for change in listed})
    sequences = {change.sequence for change in listed}
    updates = view.record.updates
    said = updates[updates["sequence"].isin(sequences - {None})]
    batches = said.set_index("sequence")["batch_id"].to_dict()
    return [_row(change, titles, batches) for change in listed]


def _codes(view: View, earlier: pd.DataFrame) -> set[str]:
    """Codes of the view's actions, and of those within its filters at `earlier` that are gone."""
    then = comparison.then(earlier, view.filters, view.actions)
    gone = then[~then["code"].isin(view.assessed["code"])]
    return {*view.actions["code"], *gone["code"]}


def _told(view: View, found: Iterable[CausedChange], codes: set[str]) -> Iterator[CausedChange]:
    if view.is_limited:
        shown = set(record_rows.events(view)["code"])
        yield from tellable(found, codes, shown, set(view.partners_within), view.language)
        return
    for change in found:
        if change.code in codes and (view.names_people or change.kind != PEOPLE):
            yield change


def _titles(view: View, codes: set[str]) -> dict[str, tuple[str, str]]:
    """Code to title and its language: of the view's day, else the first one stated."""
    updates = view.record.updates
    about = updates["action_code"].isin(codes) & (updates["effective_on"] <= pd.Timestamp(view.day))
    said = updates[about].sort_values(["effective_on", "sequence"])
    named = said[said["states"].str.contains("title_")].drop_duplicates("action_code", keep="first")
    now = narrow(view.assessed, view.filters).set_index("code")
    named = named.set_index("action_code")
    source = view.record.programme.source_language
    found: dict[str, tuple[str, str]] = {}
    for frame in (named, now):
        titled = localised.localise(frame, "title", view.language, source)
        pairs = zip(titled["title"], titled["title_language"], strict=True)
        found |= {c: pair for c, pair in zip(titled.index, pairs, strict=True) if c in codes}
    return found


def _row(
    change: CausedChange, titles: dict[str, tuple[str, str]], batches: dict[int, int]
) -> dict[str, Any]:
    title, language = titles.get(change.code, ("", ""))
    batch = change.batch_id or batches.get(change.sequence or 0)
    told = change.code, title, language, change.kind, change.before, change.after
    values = (*told, change.sequence, batch)
    return dict(zip(CHANGES, map(api_cells.cell, values), strict=True))
