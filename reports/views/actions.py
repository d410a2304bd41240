"""The actions, or the measures, that are in scope."""

import pandas as pd

from data import evidence, moments, own
from data.sharing_scope import sources
from reports.views.look import Look, rows
from reports.views.parts import Column, Table


def table(look: Look) -> Table:
    """One row each, in the programme's order."""
    return _listed(look, look.actions)


def of_partner(look: Look, code: str) -> Table:
    """Those with a partner, of whose evidence only what names it is counted."""
    actions = look.actions[look.actions["partners"].map(lambda codes: code in codes).astype(bool)]
    events = evidence.of_partner(moments.events(look.record, look.day), code)
    counts = evidence.per_action(events)["count"].reindex(actions["code"], fill_value=0)
    return _listed(look, actions.assign(evidence=counts.to_numpy()))


def _listed(look: Look, actions: pd.DataFrame) -> Table:
    t, level = look.t, look.filters.level
    titles = dict(zip(look.pillars["code"], look.pillars["title"], strict=True))
    coded = own.told(actions).assign(
        shown_title=actions["title"],
        status_source_url=sources(look.record, actions["code"], look.day),
    )
    said = coded.assign(
        pillar_code=[titles.get(code, code) for code in actions["pillar_code"]],
        partners=[look.named(codes) for codes in actions["partners"]],
        kind=[t(f"kind-{kind}") for kind in actions["kind"]],
        status=[t(f"status-{code}") for code in actions["status"]],
        health=[t(f"health-{health}") if health else "" for health in actions["health"]],
    )
    columns = _columns(look, level)
    in_words, in_codes = rows(said, columns), rows(coded, columns)
    return Table("actions", t(f"level-{level}"), columns, in_words, coded=in_codes)


def _columns(look: Look, level: str) -> list[Column]:
    """What is computed here has names of its own, so that it isn't taken for what people state.

    A title is in one language here, and perhaps in another than the reader's.
    """
    parent = [look.column("parent_code", "code")] if level == "measure" else []
    return [
        look.column("code", "code"),
        look.column("shown_title", word="column-title"),
        *parent,
        look.column("pillar_code"),
        look.column("partners"),
        look.column("kind"),
        look.column("status"),
        look.column("progress", "percent"),
        look.column("planned", "percent"),
        look.column("gap", "points"),
        look.column("health", word="views-health"),
        look.column("starts_on", "day"),
        look.column("due_on", "day"),
        look.column("weight", "number"),
        look.column("owner"),
        look.column("last_update_on", "day"),
        *[look.column("evidence", "whole")] * (level == "action"),
        look.column("status_source_url", "address", "views-source"),
    ]
