"""The figures per pillar and per partner, with their charts."""

import pandas as pd

from charts.palette import LIGHT
from data import completion
from data.schedule import HEALTHS
from reports.views.look import Look, rows
from reports.views.parts import Chart, Column, Kind, Table

FIGURES: tuple[tuple[str, Kind], ...] = (
    *(("done", "whole"), ("scope", "whole"), ("completion", "share"), ("average", "percent")),
    *(("planned", "percent"), ("reported", "whole"), ("actions", "whole"), ("floor", "percent")),
    *(("ongoing", "whole"), ("on_track", "whole"), ("at_risk", "whole"), ("off_track", "whole")),
    ("not_assessed", "whole"),
)
WORDS = {
    "done": "views-done",
    "scope": "views-scope",
    "completion": "views-completion",
    "actions": "views-actions",
    "ongoing": "views-ongoing",
}
COLOURS = {
    **{"average": LIGHT.primary, "planned": LIGHT.axis},
    **{"on_track": LIGHT.on_track, "at_risk": LIGHT.at_risk, "off_track": LIGHT.off_track},
    "not_assessed": LIGHT.not_started,
}


def pillars(look: Look) -> Table:
    """One row per pillar in scope."""
    named = look.pillars[["code", "title"]]
    columns = [look.column("code", "code", "column-pillar_code"), look.column("title")]
    return _table(look, "pillars", "pillar_code", named, columns)


def partners(look: Look) -> Table:
    """One row per partner in scope. An action counts in each of them: rows are never added up."""
    named = look.partners[["code", "name"]]
    columns = [look.column("code", "code"), look.column("name", word="column-partner_code")]
    table = _table(look, "partners", "partners", named, columns)
    memberships, actions = completion.memberships(look.actions)
    note = look.t(
        "overview-partners-caption",
        memberships=memberships,
        count=actions,
        level=look.filters.level,
    )
    return Table(table.name, table.title, table.columns, table.rows, table.charts, note)


def _table(look: Look, name: str, by: str, named: pd.DataFrame, columns: list[Column]) -> Table:
    figures = completion.by(look.actions, by, list(named["code"]))
    shown = named.reset_index(drop=True).join(figures.drop(columns="code"))
    columns = [*columns, *(_column(look, each, kind) for each, kind in FIGURES)]
    over = columns[1].name
    return Table(
        name,
        look.t(f"page-{name}"),
        columns,
        rows(shown, columns),
        [
            Chart("bars", look.t("column-average"), over, ("average", "planned"), COLOURS),
            Chart("stacked", look.t("column-health"), over, HEALTHS, COLOURS),
        ],
    )


def _column(look: Look, name: str, kind: Kind) -> Column:
    if name in HEALTHS:
        return look.column(name, kind, f"health-{name}")
    return look.column(name, kind, WORDS.get(name, ""))
