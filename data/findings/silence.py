"""Where the public record is silent: the findings over the evidence of each action."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when

YEAR = pd.DateOffset(years=1)
NAMED = 3  # actions that a sentence names one by one


@dataclass(frozen=True)
class Facts:
    """Per action its last event that counts, NaT for none; and the day that is looked at.

    `named`: how many partners somebody chose, whom an event must name to count; 0: any event does.
    """

    last_on: "pd.Series[pd.Timestamp]"
    day: pd.Timestamp
    named: int = 0

    @property
    def without(self) -> list[str]:
        """The actions without any evidence."""
        return list(self.last_on.index[self.last_on.isna()])

    @property
    def quiet(self) -> int:
        """How many have none of the twelve months before the day."""
        return int((~(self.last_on > self.day - YEAR)).sum())

    def places(self, **counted: object) -> Places:
        """What is counted, of how many actions, by which events."""
        return {**counted, "all": len(self.last_on), "named": self.named}


def silence(
    codes: Collection[str], last_on: "pd.Series[pd.Timestamp]", day: date, named: int = 0
) -> Finding:
    """The finding over the actions `codes`; `last_on`: action to its last event, up to `day`."""
    return strongest(SILENCE, Facts(last_on.reindex(list(codes)), pd.Timestamp(day), named))


def _nothing(facts: Facts) -> Places | None:
    return when(facts.last_on.empty)


def _few_without(facts: Facts) -> Places | None:
    count = len(facts.without)
    return when(0 < count <= NAMED, **facts.places(count=count, actions=facts.without))


def _without(facts: Facts) -> Places | None:
    return when(facts.without, **facts.places(count=len(facts.without)))


def _quiet(facts: Facts) -> Places | None:
    return when(facts.quiet, **facts.places(count=facts.quiet))


def _calm(facts: Facts) -> Places:
    return facts.places()


SILENCE: Catalogue[Facts] = {
    "finding-silence-nothing": _nothing,
    "finding-silence-few-without": _few_without,
    "finding-silence-without": _without,
    "finding-silence-quiet": _quiet,
    "finding-silence-calm": _calm,
}
