"""What needs somebody: the findings over the list that has the worst first."""

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when

YEAR = 365  # days


def attention(rows: pd.DataFrame) -> Finding:
    """The finding over the rows of data.attention.worst_first."""
    return strongest(ATTENTION, rows)


def _stuck(rows: pd.DataFrame) -> Places | None:
    """The off track with the least progress, when each has been silent for more than a year."""
    late = rows[rows["reason"] == "off_track"]
    least = late[late["progress"] == late["progress"].min()]
    years = (int(least["silent_days"].min()) - 1) // YEAR if len(least) else 0
    progress = least["progress"].min()
    return when(years, count=len(least), progress=progress, years=years)


def _off_track(rows: pd.DataFrame) -> Places | None:
    late = rows[rows["reason"] == "off_track"]
    furthest = late["gap"].min()
    return when(len(late) and furthest < 0, count=len(late), points=-furthest)


def _past_due(rows: pd.DataFrame) -> Places | None:
    return _count(rows, "off_track")


def _at_risk(rows: pd.DataFrame) -> Places | None:
    return _count(rows, "at_risk")


def _overdue(rows: pd.DataFrame) -> Places | None:
    return _count(rows, "overdue")


def _silent(rows: pd.DataFrame) -> Places | None:
    return _count(rows, "silent")


def _calm(_: pd.DataFrame) -> Places:
    return {}


def _count(rows: pd.DataFrame, reason: str) -> Places | None:
    count = int((rows["reason"] == reason).sum())
    return when(count, count=count)


ATTENTION: Catalogue[pd.DataFrame] = {
    "finding-attention-stuck": _stuck,
    "finding-attention-off-track": _off_track,
    "finding-attention-past-due": _past_due,
    "finding-attention-at-risk": _at_risk,
    "finding-attention-overdue": _overdue,
    "finding-attention-silent": _silent,
    "finding-attention-calm": _calm,
}
