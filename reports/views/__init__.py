"""What the pages show, as tables for files: in the reader's words, and with their charts."""

from reports.views import actions, changes, evidence, figures, method, scope, trend
from reports.views.look import Look
from reports.views.parts import Table


def of(look: Look) -> list[Table]:
    """Every view of what is looked at, in the order of the pages; scope first, method last."""
    parts = (scope.table, figures.pillars, figures.partners, actions.table, trend.table)
    return [part(look) for part in (*parts, changes.table, evidence.table, method.table)]
