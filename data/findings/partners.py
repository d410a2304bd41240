"""How far the joint actions are: the findings over the rows of figures per partner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data import completion
from data.findings.catalogue import Catalogue, Finding, Places, strongest, when

APART = 10.0  # points between two averages that are worth a sentence


@dataclass(frozen=True)
class Facts:
    """The partners that have actions in scope, and the figures over all joint actions, once each.

    An action with several partners is in several rows, so a total never comes from `rows`.
    """

    rows: pd.DataFrame
    joint: Mapping[str, Any]

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
    rows = facts.rows.sort_values("average", ascending=False, kind="stable")
    best, last = rows.iloc[0], rows.iloc[-1]
    return when(
        best["average"] - last["average"] >= APART,
        best=best["short"],
        high=best["average"],
        last=last["short"],
        low=last["average"],
    )


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
