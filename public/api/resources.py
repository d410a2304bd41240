"""The lists that can be read: what each is asked by, and the rows of each."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

import pandas as pd

from data.told import actions, changes, events, programmes, updates
from data.told.view import View
from public.api.problems import Problem
from public.api.query import CLOCKS, FILTERS, PAGING, Query

Earlier = Callable[[date], pd.DataFrame]
USUAL = (*CLOCKS, *FILTERS, *PAGING)


class Resource(NamedTuple):
    """A list: the names of its columns, its parameters, all its things, and the rows of some.

    `things` can be counted and cut into pages; it is given all actions of an earlier day.
    """

    columns: tuple[str, ...]
    params: tuple[str, ...]
    things: Callable[[View, Query, Earlier], Any]
    rows: Callable[[View, Any], list[dict[str, Any]]]


def _about(find: Callable[[View], pd.DataFrame], column: str) -> Callable[..., Any]:
    """The things of one action or measure, if one is asked for."""

    def things(view: View, query: Query, _: Earlier) -> pd.DataFrame:
        found, code = find(view), query.get("action")
        if code and code not in view.codes:
            raise Problem("unknown-value", "action", code)
        return found[found[column] == code] if code else found

    return things


def _changes(view: View, query: Query, earlier: Earlier) -> Any:
    since = query.get("since") or changes.since(view.record, view.day)
    return changes.changes(view, earlier(since), since) if since < view.day else []


RESOURCES: Mapping[str, Resource] = {
    "pillars": Resource(
        programmes.PILLARS,
        USUAL,
        lambda view, *_: programmes.pillars(view),
        programmes.pillar_rows,
    ),
    "partners": Resource(
        programmes.PARTNERS,
        USUAL,
        lambda view, *_: programmes.partners(view),
        programmes.partner_rows,
    ),
    "actions": Resource(
        actions.ACTIONS, USUAL, lambda view, *_: actions.actions(view), actions.action_rows
    ),
    "updates": Resource(
        updates.UPDATES,
        (*USUAL, "action"),
        _about(updates.updates, "action_code"),
        updates.update_rows,
    ),
    "evidence": Resource(
        events.EVENTS, (*USUAL, "action"), _about(events.events, "action_code"), events.event_rows
    ),
    "figures": Resource(
        actions.FIGURES,
        (*USUAL, "by"),
        lambda view, query, _: actions.figures_of(view, query.get("by", "pillar")),
        lambda _, rows: list(rows),
    ),
    "changes": Resource(changes.CHANGES, (*USUAL, "since"), _changes, changes.change_rows),
}
