"""The lists of the API: the parameters and the rows of each."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pandas as pd

from data.api_rows import change_rows, record_rows
from data.view import View
from public.api.api_problems import ApiProblem
from public.api.api_query import CLOCKS, FILTERS, PAGING, Query

USUAL = (*CLOCKS, *FILTERS, *PAGING)


class Resource(NamedTuple):
    """A list: the names of its columns, its parameters, all its things, and the rows of some.

    `things` can be counted and cut into pages.
    """

    columns: tuple[str, ...]
    params: tuple[str, ...]
    things: Callable[[View, Query], Any]
    rows: Callable[[View, Any], list[dict[str, Any]]]


def _about(find: Callable[[View], pd.DataFrame], column: str) -> Callable[..., Any]:
    """The function for `things`: rows of `find`, of one action or measure with `action`."""

    def things(view: View, query: Query) -> pd.DataFrame:
        found, code = find(view), query.get("action")
        if code and code not in view.codes_within:
            raise ApiProblem("unknown-value", "action", code)
        return found[found[column] == code] if code else found

    return things


RESOURCES: Mapping[str, Resource] = {
    "pillars": Resource(
        record_rows.PILLARS,
        USUAL,
        lambda view, _: record_rows.pillars(view),
        record_rows.pillar_rows,
    ),
    "partners": Resource(
        record_rows.PARTNERS,
        USUAL,
        lambda view, _: record_rows.partners(view),
        record_rows.partner_rows,
    ),
    "actions": Resource(
        record_rows.ACTIONS,
        USUAL,
        lambda view, _: record_rows.actions(view),
        record_rows.action_rows,
    ),
    "updates": Resource(
        record_rows.UPDATES,
        (*USUAL, "action"),
        _about(record_rows.updates, "action_code"),
        record_rows.update_rows,
    ),
    "evidence": Resource(
        record_rows.EVENTS,
        (*USUAL, "action"),
        _about(record_rows.events, "action_code"),
        record_rows.event_rows,
    ),
    "figures": Resource(
        record_rows.FIGURES,
        (*USUAL, "by"),
        lambda view, query: record_rows.figures_of(view, query.get("by", "pillar")),
        lambda _, rows: list(rows),
    ),
    "changes": Resource(
        change_rows.CHANGES,
        (*USUAL, "since"),
        lambda view, _: change_rows.changes(view),
        change_rows.change_rows,
    ),
}
