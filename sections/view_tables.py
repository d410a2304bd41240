"""What the pages show, as tables for files: in the reader's words, and with their charts."""

from collections.abc import Callable, Mapping

from sections import actions, changes, evidence, figures, head, method, trend
from sections.tables import Table, TableView

PARTS: Mapping[str, Callable[[TableView], Table]] = {
    "scope": head.scope_table,
    "pillars": figures.pillars,
    "partners": figures.partners,
    "actions": actions.table,
    "trend": trend.table,
    "changes": changes.table,
    "evidence": evidence.table,
    "method": method.table,
}
# Those that are rows of data, and the word for each.
NAMES: Mapping[str, str] = {
    "pillars": "page-pillars",
    "partners": "page-partners",
    "actions": "level-action",
    "trend": "views-trend",
    "changes": "page-changes",
    "evidence": "column-evidence",
}


def of(look: TableView) -> list[Table]:
    """Every view of what is looked at, in the order of the pages; scope first, method last."""
    return [part(look) for part in PARTS.values()]


def one(look: TableView, name: str) -> Table:
    """The view of that name."""
    return PARTS[name](look)
