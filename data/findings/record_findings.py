"""Findings over the record: actions without public events, and the trend of the average."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when

YEAR = pd.DateOffset(years=1)
NAMED = 3  # actions that a sentence names one by one


@dataclass(frozen=True)
class SilenceFacts:
    """Per action the day of its last event that counts, NaT without one; and the viewed day.

    `named` is the number of partners in the filter, one of which an event must name to count; 0
    where every event counts.
    """

    last_on: "pd.Series[pd.Timestamp]"
    day: pd.Timestamp
    named: int = 0

    @property
    def without(self) -> list[str]:
        """The codes of the actions without any event that counts."""
        return list(self.last_on.index[self.last_on.isna()])

    @property
    def quiet(self) -> int:
        """The number of actions without an event in the twelve months up to the day."""
        return int((~(self.last_on > self.day - YEAR)).sum())

    def places(self, **counted: object) -> Places:
        """`counted`, with the number of actions and `named`."""
        return {**counted, "all": len(self.last_on), "named": self.named}


def silence(
    codes: Collection[str], last_on: "pd.Series[pd.Timestamp]", day: date, named: int = 0
) -> Finding:
    """The finding over the actions `codes`; `last_on`: action to its last event, up to `day`."""
    return strongest(SILENCE, SilenceFacts(last_on.reindex(list(codes)), pd.Timestamp(day), named))


def _nothing(facts: SilenceFacts) -> Places | None:
    return when(facts.last_on.empty)


def _few_without(facts: SilenceFacts) -> Places | None:
    count = len(facts.without)
    return when(0 < count <= NAMED, **facts.places(count=count, actions=facts.without))


def _without(facts: SilenceFacts) -> Places | None:
    return when(facts.without, **facts.places(count=len(facts.without)))


def _quiet(facts: SilenceFacts) -> Places | None:
    return when(facts.quiet, **facts.places(count=facts.quiet))


def _calm(facts: SilenceFacts) -> Places:
    return facts.places()


SILENCE: Catalogue[SilenceFacts] = {
    "finding-silence-nothing": _nothing,
    "finding-silence-few-without": _few_without,
    "finding-silence-without": _without,
    "finding-silence-quiet": _quiet,
    "finding-silence-calm": _calm,
}


AHEAD = 10.0  # points above planned that are worth a sentence
STILL = 365  # days without a change that are worth a sentence


def trend(months: pd.DataFrame) -> Finding:
    """The finding over `months`, rows of data.figures.monthly.until.

    Rows without an average are left out; finding-trend-none where no row is left.
    """
    return strongest(TREND, months[months["average"].notna()])


def behind_since(months: pd.DataFrame) -> pd.Timestamp | None:
    """The first month end of the last run below planned; None where the last isn't below.

    Months without an average (no reports yet) are left out.
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
    # A single month is no run: a later condition writes its figures.
    return when(len(known) > 1 and behind_since(known) == known["day"].iloc[0])


def _behind(known: pd.DataFrame) -> Places | None:
    since = behind_since(known)
    return when(since is not None and len(known) > 1, since=since)


def _ahead(known: pd.DataFrame) -> Places | None:
    """Ahead of planned, also with 0 for actions without progress: silence must not flatter."""
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


def _calm_trend(known: pd.DataFrame) -> Places:
    return {"average": known["average"].iloc[-1]}


TREND: Catalogue[pd.DataFrame] = {
    "finding-trend-none": _none,
    "finding-trend-complete": _complete,
    "finding-trend-always-behind": _always_behind,
    "finding-trend-behind": _behind,
    "finding-trend-ahead": _ahead,
    "finding-trend-still": _still,
    "finding-trend-measured": _measured,
    "finding-trend-calm": _calm_trend,
}
