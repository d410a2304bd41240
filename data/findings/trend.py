"""Whether the work will finish: the findings over the months of a trend."""

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when

AHEAD = 10.0  # points above planned that are worth a sentence
STILL = 365  # days without a change that are


def trend(months: pd.DataFrame) -> Finding:
    """The finding over the rows of data.trend.trend."""
    return strongest(TREND, months[months["average"].notna()])


def behind_since(months: pd.DataFrame) -> pd.Timestamp | None:
    """The first day of the last unbroken run below planned; None where it isn't below now.

    Months in which nobody had reported yet (no average) are no part of it.
    """
    known = months[months["average"].notna()]
    below = (known["average"] < known["planned"]).to_numpy(bool)
    if not len(below) or not below[-1]:
        return None
    runs = (~below).nonzero()[0]
    return known["day"].iloc[runs[-1] + 1 if len(runs) else 0]


def _none(known: pd.DataFrame) -> Places | None:
    return when(known.empty)


def _complete(known: pd.DataFrame) -> Places | None:
    last = known.iloc[-1]
    return when(last["floor"] >= 100, average=last["average"])


def _always_behind(known: pd.DataFrame) -> Places | None:
    # A single month is no story of its own: it is said with its figures.
    return when(len(known) > 1 and behind_since(known) == known["day"].iloc[0])


def _behind(known: pd.DataFrame) -> Places | None:
    since = behind_since(known)
    return when(since is not None and len(known) > 1, since=since)


def _ahead(known: pd.DataFrame) -> Places | None:
    """Ahead even with the silent ones as 0: silence must not flatter."""
    last = known.iloc[-1]
    gap = last["average"] - last["planned"]
    return when(gap >= AHEAD and last["floor"] >= last["planned"], points=gap)


def _still(known: pd.DataFrame) -> Places | None:
    last = known.iloc[-1]
    moved = known[known["average"] != last["average"]]
    since = known.loc[known["day"] > moved["day"].max(), "day"] if len(moved) else known["day"]
    return when((last["day"] - since.iloc[0]).days >= STILL, since=since.iloc[0])


def _measured(known: pd.DataFrame) -> Places | None:
    last = known.iloc[-1]
    return when(pd.notna(last["planned"]), average=last["average"], planned=last["planned"])


def _calm(known: pd.DataFrame) -> Places:
    return {"average": known["average"].iloc[-1]}


TREND: Catalogue[pd.DataFrame] = {
    "finding-trend-none": _none,
    "finding-trend-complete": _complete,
    "finding-trend-always-behind": _always_behind,
    "finding-trend-behind": _behind,
    "finding-trend-ahead": _ahead,
    "finding-trend-still": _still,
    "finding-trend-measured": _measured,
    "finding-trend-calm": _calm,
}
