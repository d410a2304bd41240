"""The code that a new action or measure is offered: the next one beside those of its place."""

import re
from collections.abc import Iterable


def after(used: Iterable[str], level: str, place: str, year: int) -> str:
    """4.5 after 4.4 in pillar 4; 2024-2.4-2 after 2024-2.4-1, a measure of action 2.4."""
    beginning = f"{place}." if level == "action" else f"{year}-{place}-"
    pattern = re.compile(rf"{re.escape(beginning)}(\d+)", re.ASCII)
    numbers = [int(found[1]) for code in used if (found := pattern.fullmatch(code))]
    return f"{beginning}{max(numbers, default=0) + 1}"
