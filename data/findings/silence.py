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
    """Per action its last event that counts, NaT for none; and the day that is looked at."""

    last_on: "pd.Series[pd.Timestamp]"
    day: pd.Timestamp

    @property
    def without(self) -> list[str]:
        """The actions without any evidence."""
        return list(self.last_on.index[self.last_on.isna()])

    @property
    def quiet(self) -> int:
        """How many have none of the twelve months before the day."""
        return int((~(self.last_on > self.day - YEAR)).sum())


def silence(codes: Collection[str], last_on: "pd.Series[pd.Timestamp]", day: date) -> Finding:
    """The finding over the actions `codes`; `last_on`: action to its last event, up to `day`."""
    return strongest(SILENCE, Facts(last_on.reindex(list(codes)), pd.Timestamp(day)))


def _nothing(facts: Facts) -> Places | None:
    return when(facts.last_on.empty)


def _few_without(facts: Facts) -> Places | None:
    few = 0 < len(facts.without) <= NAMED
    return when(few, count=len(facts.without), all=len(facts.last_on), actions=facts.without)


def _without(facts: Facts) -> Places | None:
    return when(facts.without, count=len(facts.without), all=len(facts.last_on))


def _quiet(facts: Facts) -> Places | None:
    return when(facts.quiet, count=facts.quiet, all=len(facts.last_on))


def _calm(facts: Facts) -> Places:
    return {"all": len(facts.last_on)}


SILENCE: Catalogue[Facts] = {
    "finding-silence-nothing": _nothing,
    "finding-silence-few-without": _few_without,
    "finding-silence-without": _without,
    "finding-silence-quiet": _quiet,
    "finding-silence-calm": _calm,
}
