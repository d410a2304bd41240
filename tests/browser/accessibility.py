"""What axe-core finds on a page: its default rules and those of WCAG 2.2 AA."""

from pathlib import Path
from typing import NamedTuple

import axe_playwright_python
from playwright.sync_api import Page

from tests.browser import chromium

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# axe leaves the rules of WCAG 2.2 off until they are asked for by name.
RUN = """within => {
  const rules = axe.getRules(['wcag22aa']).map(rule => [rule.ruleId, {enabled: true}])
  return axe.run(within, {rules: Object.fromEntries(rules), resultTypes: ['violations']})
}"""


class Known(NamedTuple):
    """A finding in Streamlit's own widgets that no app can mend.

    `page` is one that has it, so that a test tells when upstream mended it; `cause` is why.
    """

    rule: str
    selector: str
    page: str
    cause: str


KNOWN = (
    Known(
        "target-size",
        '[data-testid="stDateInput"] [role="spinbutton"]',
        "/",
        "React Aria's date field in Streamlit 1.67: day and month are 18 px wide side by side; "
        "the calendar button beside them does the same and is large enough.",
    ),
    Known(
        "presentation-role-conflict",
        '[data-testid="stFileUploaderDropzone"]',
        "/exchange",
        "the place for files in Streamlit 1.67 is presentation only, and has a name all the same; "
        "the button and the field within it are announced.",
    ),
)


def violations(page: Page, within: str = "html") -> list[str]:
    """One line per violating element that isn't known: rule, selector, why.

    Only what lies in the first element that the selector `within` finds is looked at.
    """
    return [
        f"{rule}: {target}: {why}"
        for rule, target, why in _found(page, within)
        if not any(is_known(known, page, rule, target) for known in KNOWN)
    ]


def known_found(page: Page) -> set[Known]:
    """Which of the known findings are on the page."""
    found = _found(page, "html")
    return {
        known for known in KNOWN if any(is_known(known, page, rule, at) for rule, at, _ in found)
    }


def is_known(known: Known, page: Page, rule: str, target: str) -> bool:
    """Whether the violating element is, or lies in, the one that `known` names for that rule."""
    inside = page.locator(target).first.evaluate("(e, one) => !!e.closest(one)", known.selector)
    return known.rule == rule and bool(inside)


def _found(page: Page, within: str) -> list[tuple[str, str, str]]:
    """(rule, selector, why) per violating element."""
    chromium.stretch(page)  # axe can't judge the contrast of what is scrolled away
    return judged(page, within)


def judged(page: Page, within: str = "html") -> list[tuple[str, str, str]]:
    """The same of any page, as far as it is in the window."""
    page.evaluate(AXE)
    return [
        (violation["id"], " ".join(map(str, node["target"])), node["failureSummary"])
        for violation in page.evaluate(RUN, within)["violations"]
        for node in violation["nodes"]
    ]
