"""What axe-core finds on a page: its default rules and those of WCAG 2.2 AA."""

from pathlib import Path
from typing import NamedTuple

import axe_playwright_python
from playwright.sync_api import Page

from tests.browser import chromium

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# axe leaves the rules of WCAG 2.2 off until they are asked for by name.
RUN = """() => {
  const rules = axe.getRules(['wcag22aa']).map(rule => [rule.ruleId, {enabled: true}])
  return axe.run(document, {rules: Object.fromEntries(rules), resultTypes: ['violations']})
}"""


class Known(NamedTuple):
    """A finding in Streamlit's own widgets that no app can mend; `cause` is where it comes from."""

    rule: str
    selector: str
    cause: str


KNOWN = (
    Known(
        "target-size",
        '[data-testid="stDateInput"] [role="spinbutton"]',
        "React Aria's date field in Streamlit 1.67: day and month are 18 px wide side by side; "
        "the calendar button beside them does the same and is large enough.",
    ),
)


def violations(page: Page) -> list[str]:
    """One line per violating element that isn't known: rule, selector, why."""
    chromium.stretch(page)  # axe can't judge the contrast of what is scrolled away
    page.evaluate(AXE)
    found = page.evaluate(RUN)
    return [
        f"{violation['id']}: {_selector(node)}: {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
        if not _is_known(violation["id"], page, node)
    ]


def _selector(node: dict[str, list[str]]) -> str:
    return " ".join(map(str, node["target"]))


def _is_known(rule: str, page: Page, node: dict[str, list[str]]) -> bool:
    """Whether the element is, or lies in, one that `KNOWN` names for this rule."""
    selectors = [known.selector for known in KNOWN if known.rule == rule]
    closest = "(element, selectors) => selectors.some(one => element.closest(one))"
    target = page.locator(_selector(node)).first
    return bool(selectors) and bool(target.evaluate(closest, selectors))
