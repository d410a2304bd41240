"""The tables of the pages for files: in the reader's words, and with charts."""

from collections.abc import Callable, Mapping

from data.view import View
from sections import MONTHLY, actions, changes, evidence, figures, head, method
from sections.tables import Table

PARTS: Mapping[str, Callable[[View], Table]] = {
    "scope": head.scope_table,
    "pillars": figures.pillars,
    "partners": figures.partners,
    "actions": actions.table,
    **{name: chart.table for name, chart in MONTHLY.items()},
    "changes": changes.table,
    "evidence": evidence.table,
    "method": method.table,
}
# The pages of the dashboard that offer them.
PAGES = (
    *("overview", "pillars", "partners", "timeline", "changes", "freshness"),
    *("update", "history"),
)
# The tables of PARTS with rows of data, each with the message of its name.
NAMES: Mapping[str, str] = {
    "pillars": "page-pillars",
    "partners": "page-partners",
    "actions": "level-action",
    **{name: f"views-{name}" for name in MONTHLY},
    "changes": "page-changes",
    "evidence": "column-evidence",
}


def of(view: View) -> list[Table]:
    """Every table of `view`, in the order of the pages; scope first, method last."""
    return [part(view) for part in PARTS.values()]


def one(view: View, name: str) -> Table:
    """The table `name` of `view`."""
    return PARTS[name](view)
