"""The actions, or the measures, that are in scope."""

from data.sharing_scope import sources
from reports.views.look import Look, rows
from reports.views.parts import Column, Table


def table(look: Look) -> Table:
    """One row each, in the programme's order."""
    t, level = look.t, look.filters.level
    titles = dict(zip(look.pillars["code"], look.pillars["title"], strict=True))
    actions = look.actions
    shown = actions.assign(
        pillar=[titles.get(code, code) for code in actions["pillar_code"]],
        partners=[look.named(codes) for codes in actions["partners"]],
        kind=[t(f"kind-{kind}") for kind in actions["kind"]],
        status=[t(f"status-{code}") for code in actions["status"]],
        health=[t(f"health-{health}") if health else "" for health in actions["health"]],
        source_url=sources(look.record, actions["code"], look.day),
    )
    columns = _columns(look, level)
    return Table("actions", t(f"level-{level}"), columns, rows(shown, columns))


def _columns(look: Look, level: str) -> list[Column]:
    """What is computed here has names of its own, so that it isn't taken for what people state."""
    parent = [look.column("parent_code", "code")] if level == "measure" else []
    return [
        look.column("code", "code"),
        look.column("title"),
        *parent,
        look.column("pillar", word="column-pillar_code"),
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
        look.column("evidence", "whole"),
        look.column("source_url", "address", "views-source"),
    ]
