"""The rows that programs read: programmes, pillars, partners, actions, updates and events."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from data.api_rows import api_cells
from data.figures import figure_table, schedule
from data.record import localised, moments, public_events
from data.record.load import KnownProgramme
from data.sharing.shared_scope import in_language, told_of
from data.view import View
from db.record.replay import STATED, split

ACTIONS = (
    *("code", "title", "title_language", "level", "pillar", "parent", "kind", "status"),
    *("progress", "planned", "gap", "health", "overdue_days", "starts_on", "due_on", "weight"),
    *("planning", "last_update_on", "updates", "evidence", "partners", "owner", "source_url"),
)
FIGURES = figure_table.COLUMNS
BY = figure_table.KINDS


def actions(view: View) -> pd.DataFrame:
    """The view's actions, in the programme's order."""
    return view.actions


def action_rows(view: View, actions: pd.DataFrame) -> list[dict[str, Any]]:
    """One dict per action, with the keys ACTIONS.

    `parent` is None where a measure's action is outside the limits, `owner` where the view names no
    people.
    """
    told = schedule.told(told_of(actions, view.record, view.day, view.language))
    parents = told["parent_code"]
    told = told.assign(
        pillar=told["pillar_code"],
        parent=parents.where(parents.isin(view.codes_within), ""),
        owner=actions["owner"] if view.names_people else "",
    )
    return [_without_nothing(row) for row in api_cells.cell_rows(told, ACTIONS)]


def figures_of(view: View, by: str) -> list[dict[str, Any]]:
    """One row of figures per programme, pillar, partner or action; none outside the filters."""
    return figure_table.as_json(view.figures_by(by, in_scope=True))


def _without_nothing(row: dict[str, Any]) -> dict[str, Any]:
    """`row` with None for an empty parent, owner, health or source_url."""
    names = ("parent", "owner", "health", "source_url")
    return {**row, **{name: row[name] or None for name in names}}


EVENTS = (
    *("code", "action", "batch", "happened_on", "date_precision", "title", "title_language"),
    *("partners", "source_url", "in_period"),
)


def events(view: View) -> pd.DataFrame:
    """The public events by the view's day about its actions, or about the action of a measure."""
    known = moments.events(view.record, view.day)
    shown = public_events.shown(known, view.actions, view.filters)
    return shown[shown["action_code"].isin(view.codes_within)]


def event_rows(view: View, events: pd.DataFrame) -> list[dict[str, Any]]:
    """One dict per event, with the keys EVENTS; of its partners those that may be named."""
    told = in_language(events, view.record, view.language, "title")
    named = [tuple(c for c in codes if c in view.partners_within) for codes in told["partners"]]
    told = told.assign(
        action=told["action_code"],
        batch=told["batch_id"],
        partners=pd.Series(named, index=told.index, dtype="object"),
    )
    return [
        {**row, "source_url": row["source_url"] or None}
        for row in api_cells.cell_rows(told, EVENTS)
    ]


PROGRAMMES = ("code", "title", "title_language", "starts_on", "ends_on", "source_language")
PILLARS = ("code", "position", "title", "title_language")
PARTNERS = ("code", "position", "kind", "name", "name_language", "short", "short_language")


def programmes(known: Iterable[KnownProgramme], language: str) -> list[dict[str, Any]]:
    """One dict per programme, with the keys PROGRAMMES."""
    rows = []
    for one in known:
        title, spoken = localised.choose(one.titles, language, one.source_language)
        told = one.code, title, spoken, one.starts_on, one.ends_on, one.source_language
        rows.append(dict(zip(PROGRAMMES, map(api_cells.cell, told), strict=True)))
    return rows


def pillars(view: View) -> pd.DataFrame:
    """The pillars of the filter, else those of the view's actions; all where no filter narrows."""
    return figure_table.in_scope(view.record.pillars, "pillar_code", view.actions, view.filters)


def pillar_rows(view: View, pillars: pd.DataFrame) -> list[dict[str, Any]]:
    """One dict per pillar, with the keys PILLARS; titles in the view's language."""
    return api_cells.cell_rows(in_language(pillars, view.record, view.language, "title"), PILLARS)


def partners(view: View) -> pd.DataFrame:
    """The partners of the filter and of the view's actions; all where no filter narrows."""
    return figure_table.in_scope(view.record.partners, "partners", view.actions, view.filters)


def partner_rows(view: View, partners: pd.DataFrame) -> list[dict[str, Any]]:
    """One dict per partner, with the keys PARTNERS; names in the view's language."""
    return api_cells.cell_rows(
        in_language(partners, view.record, view.language, "name", "short"), PARTNERS
    )


# Columns that have another name in the API; the position of an action isn't in it.
NAMES = {"pillar_code": "pillar", "parent_code": "parent"}
CELLS = tuple(NAMES.get(column, column) for column in STATED if column != "position")
UPDATES = (
    *("sequence", "batch", "batch_kind", "action", "effective_on", "recorded_at", "states"),
    *CELLS,
    *("source_url", "evidence", "comment", "comment_language", "batch_comment", "author"),
)
OF_PEOPLE = ("owner", "comment", "comment_language", "batch_comment", "author")


def updates(view: View) -> pd.DataFrame:
    """The statements about the view's actions that are effective by its day, in their order."""
    known = view.record.updates
    about = known["action_code"].isin(view.actions["code"])
    return known[about & (known["effective_on"] <= pd.Timestamp(view.day))]


def update_rows(view: View, updates: pd.DataFrame) -> list[dict[str, Any]]:
    """One dict per statement, with the keys UPDATES.

    `states` lists the stated columns; the others of CELLS are None, and so are OF_PEOPLE where the
    view names no people.
    """
    source = view.record.programme.source_language
    told = localised.localise(updates, "comment", view.language, source)
    events = _events(view)
    return [_row(view, row, events) for row in told.to_dict("records")]


def _row(view: View, row: dict[str, Any], events: set[str]) -> dict[str, Any]:
    stated = {NAMES.get(c, c): row[c] for c in split(row["states"]) if c != "position"}
    if view.is_limited:
        stated = _within(view, stated)
    if not view.names_people:
        stated.pop("owner", None)
    told = {
        "sequence": row["sequence"],
        "batch": row["batch_id"],
        "batch_kind": row["batch_kind"],
        "action": row["action_code"],
        "effective_on": row["effective_on"],
        "recorded_at": row["recorded_at"],
        "states": list(stated),
        **{name: None if stated.get(name) == "" else stated.get(name) for name in CELLS},
        "source_url": row["source_url"] or None,
        "evidence": [code for code in row["evidence"] if code in events],
        **{name: row[name] or None for name in OF_PEOPLE if name != "owner"},
    }
    if not view.names_people:
        told |= dict.fromkeys(OF_PEOPLE)
    return {name: api_cells.cell(told[name]) for name in UPDATES}


def _within(view: View, stated: dict[str, Any]) -> dict[str, Any]:
    """`stated` without the pillar, parent and partners that are outside the view's limits."""
    known = {"pillar": view.pillars_within, "parent": view.codes_within}
    kept = {n: v for n, v in stated.items() if n not in known or not v or v in known[n]}
    if "partners" in kept:
        kept["partners"] = [code for code in kept["partners"] if code in view.partners_within]
    return kept


def _events(view: View) -> set[str]:
    """The codes of the public events that the view may name."""
    known = view.record.evidence
    if view.is_limited:
        known = known[known["action_code"].isin(view.codes_within)]
        wanted = set(view.limits.partner)
        if wanted:
            named = [not wanted.isdisjoint(codes) for codes in known["partners"]]
            known = known[pd.Series(named, index=known.index, dtype="bool")]
    return set(known["code"])
