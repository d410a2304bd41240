"""What needs somebody: the findings over the list that has the worst first."""

from dataclasses import dataclass

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when
from data.leading import level_with

YEAR = 366  # days: the longest that one can be, so that "more than a year" always is


@dataclass(frozen=True)
class Facts:
    """The rows of data.attention.worst_first, and how many actions there are to need somebody."""

    rows: pd.DataFrame
    actions: int


def attention(rows: pd.DataFrame, actions: int) -> Finding:
    """The finding over `rows` (data.attention.worst_first), out of that many `actions`."""
    return strongest(ATTENTION, Facts(rows, actions))


def _none(facts: Facts) -> Places | None:
    return when(not facts.actions)


def _stuck(facts: Facts) -> Places | None:
    """The off track with the least progress, when each has been silent for more than a year."""
    late = facts.rows[facts.rows["reason"] == "off_track"]
    least = late[level_with(late["progress"], late["progress"].min())]
    # Whoever spoke on the day itself has been silent for 0 days.
    years = (int(least["silent_days"].min()) - 1) // YEAR if len(least) else 0
    progress = least["progress"].min()
    return when(years > 0, count=len(least), progress=progress, years=years)


def _off_track(facts: Facts) -> Places | None:
    late = facts.rows[facts.rows["reason"] == "off_track"]
    furthest = late["gap"].min()
    return when(len(late) and furthest < 0, count=len(late), points=-furthest)


def _past_due(facts: Facts) -> Places | None:
    return _count(facts, "off_track")


def _at_risk(facts: Facts) -> Places | None:
    return _count(facts, "at_risk")


def _overdue(facts: Facts) -> Places | None:
    return _count(facts, "overdue")


def _silent(facts: Facts) -> Places | None:
    return _count(facts, "silent")


def _calm(_: Facts) -> Places:
    return {}


def _count(facts: Facts, reason: str) -> Places | None:
    count = int((facts.rows["reason"] == reason).sum())
    return when(count, count=count)


ATTENTION: Catalogue[Facts] = {
    "finding-attention-none": _none,
    "finding-attention-stuck": _stuck,
    "finding-attention-off-track": _off_track,
    "finding-attention-past-due": _past_due,
    "finding-attention-at-risk": _at_risk,
    "finding-attention-overdue": _overdue,
    "finding-attention-silent": _silent,
    "finding-attention-calm": _calm,
}
