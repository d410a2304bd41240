"""How far the joint actions are: the findings over the rows of figures per partner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data import completion
from data.findings.catalogue import Catalogue, Finding, Places, strongest, when
from data.leading import level_with

APART = 10.0  # points between two averages that are worth a sentence
NAMED = 3  # partners that are level which a title has room for


@dataclass(frozen=True)
class Facts:
    """The partners that have actions in scope, and the figures over all joint actions, once each.

    An action with several partners is in several rows, so a total never comes from `rows`.
    """

    rows: pd.DataFrame
    joint: Mapping[str, Any]

    @property
    def comparable(self) -> pd.DataFrame:
        """The partners whose averages can be compared: of several actions, some of which end."""
        return self.rows[(self.rows["reported"] > 1) & (self.rows["scope"] > 0)]

    @property
    def silent(self) -> pd.DataFrame:
        """The partners none of whose actions reported progress."""
        return self.rows[self.rows["reported"] == 0]


def partners(by_partner: pd.DataFrame, actions: pd.DataFrame) -> Finding:
    """The finding over `by_partner` (completion.by, with short) and the joint `actions`."""
    joint = completion.total(actions)
    return strongest(PARTNERS, Facts(by_partner[by_partner["actions"] > 0], joint))


def _none(facts: Facts) -> Places | None:
    return when(facts.rows.empty)


def _all_silent(facts: Facts) -> Places | None:
    return when(facts.joint["reported"] == 0, count=facts.joint["actions"])


def _all_done(facts: Facts) -> Places | None:
    return when(0 < facts.joint["scope"] == facts.joint["done"], count=facts.joint["scope"])


def _some_silent(facts: Facts) -> Places | None:
    return when(len(facts.silent), count=len(facts.silent), partners=list(facts.silent["short"]))


def _none_done(facts: Facts) -> Places | None:
    scope = facts.joint["scope"]
    return when(scope and not facts.joint["done"], count=scope)


def _spread(facts: Facts) -> Places | None:
    """The furthest and the least far, with all that are level with them, as long as few are."""
    rows = facts.comparable
    high, low = rows["average"].max(), rows["average"].min()
    best, last = (list(rows["short"][level_with(rows["average"], end)]) for end in (high, low))
    apart = high - low >= APART and max(len(best), len(last)) <= NAMED
    return when(apart, best=best, high=high, last=last, low=low)


def _continuous(facts: Facts) -> Places | None:
    return when(not facts.joint["scope"], average=facts.joint["average"])


def _calm(facts: Facts) -> Places:
    return {"count": facts.joint["done"], "all": facts.joint["scope"]}


PARTNERS: Catalogue[Facts] = {
    "finding-partners-none": _none,
    "finding-partners-all-silent": _all_silent,
    "finding-partners-all-done": _all_done,
    "finding-partners-some-silent": _some_silent,
    "finding-partners-none-done": _none_done,
    "finding-partners-spread": _spread,
    "finding-partners-continuous": _continuous,
    "finding-partners-calm": _calm,
}
