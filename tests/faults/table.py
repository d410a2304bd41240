"""What `make faults` adds to pytest: a row per line, with its count, its result and its time."""

from collections import defaultdict
from dataclasses import dataclass

import pytest

from tests.faults.lines import LINES, count

NAME = "fault"


@dataclass
class Row:
    """What became of the tests of one line."""

    tests: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0

    @property
    def result(self) -> str:
        """In a word; a line without one test that ran to its end has not held."""
        if self.failed:
            return "FELL SHORT"
        return "held" if self.tests > self.skipped else "skipped"


rows: dict[str, Row] = defaultdict(Row)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have each report say which line it belongs to, from other processes as well."""
    for item in items:
        for mark in item.iter_markers("faults"):
            item.user_properties.append((NAME, mark.args[0]))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add one report, of which each test has three."""
    for name, line in report.user_properties:
        if name == NAME:
            row = rows[str(line)]
            row.tests += report.when == "setup"
            row.failed += report.failed
            row.skipped += report.skipped
            row.seconds += report.duration


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Write the table, in the order of the lines."""
    write = terminalreporter.write_line
    terminalreporter.section("faults")
    width = max(map(len, LINES))
    write(f"{'fault':{width}}  {'count':>5}  {'result':10}  seconds")
    for line in LINES:
        if row := rows.get(line):
            times = row.tests if LINES[line] is None else count(line)
            write(f"{line:{width}}  {times:>5}  {row.result:10}  {row.seconds:7.1f}")
