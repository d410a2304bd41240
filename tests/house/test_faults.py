"""Every line of the table of faults has a test, and every test of a fault has its line."""

import re

from tests.faults.lines import LINES
from tests.house.files import ROOT


def test_every_line_is_provoked() -> None:
    found = set[str]()
    for path in (ROOT / "tests").rglob("test_*.py"):
        found |= set(re.findall(r"mark\.faults\(\"(.+?)\"\)", path.read_text(encoding="utf-8")))
    assert found == set(LINES)
