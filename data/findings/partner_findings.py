"""How far the work with partners is, and how far each reaches: findings over figures and cells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.figures import completion
from data.figures.completion import level_with
from data.findings.catalogue import Catalogue, Finding, Places, strongest, when

APART = 10.0  # points between two averages that are worth a sentence
NAMED = 3  # partners of equal average that a title has room for


@dataclass(frozen=True)
class PartnerFacts:
    """The partners that have actions in scope, and the figures over the joint actions.

    An action with several partners is in several rows, so a total never comes from `rows`.
    `names_behind` is whether partners that are behind may be named.
    """

    rows: pd.DataFrame
    joint: Mapping[str, Any]
    names_behind: bool = False

    @property
    def comparable(self) -> pd.DataFrame:
        """Partners whose averages can be compared: with two or more reported, some one-off."""
        return self.rows[(self.rows["reported"] > 1) & (self.rows["scope"] > 0)]

    @property
    def silent(self) -> pd.DataFrame:
        """The partners none of whose actions reported progress."""
        return self.rows[self.rows["reported"] == 0]


def partners(
    by_partner: pd.DataFrame, actions: pd.DataFrame, *, names_behind: bool = False
) -> Finding:
    """The finding over `by_partner` (completion.by, with short) and the joint `actions`.

    `names_behind` is whether it may name partners as silent or as the least advanced.
    """
    rows, joint = by_partner[by_partner["actions"] > 0], completion.total(actions)
    return strongest(PARTNERS, PartnerFacts(rows, joint, names_behind))


def _none(facts: PartnerFacts) -> Places | None:
    return when(facts.rows.empty)


def _all_silent(facts: PartnerFacts) -> Places | None:
    return when(facts.joint["reported"] == 0, count=facts.joint["actions"])


def _all_done(facts: PartnerFacts) -> Places | None:
    return when(0 < facts.joint["scope"] == facts.joint["done"], count=facts.joint["scope"])


def _some_silent(facts: PartnerFacts) -> Places | None:
    told = facts.names_behind and len(facts.silent)
    return when(told, count=len(facts.silent), partners=list(facts.silent["short"]))


def _none_done(facts: PartnerFacts) -> Places | None:
    scope = facts.joint["scope"]
    return when(scope and not facts.joint["done"], count=scope)


def _spread(facts: PartnerFacts) -> Places | None:
    """The furthest and the least far, with all that are level with them, as long as few are."""
    rows = facts.comparable
    high, low = rows["average"].max(), rows["average"].min()
    best, last = (list(rows["short"][level_with(rows["average"], end)]) for end in (high, low))
    apart = high - low >= APART and max(len(best), len(last)) <= NAMED
    return when(facts.names_behind and apart, best=best, high=high, last=last, low=low)


def _continuous(facts: PartnerFacts) -> Places | None:
    return when(not facts.joint["scope"], average=facts.joint["average"])


def _calm(facts: PartnerFacts) -> Places:
    return {"count": facts.joint["done"], "all": facts.joint["scope"]}


PARTNERS: Catalogue[PartnerFacts] = {
    "finding-partners-none": _none,
    "finding-partners-all-silent": _all_silent,
    "finding-partners-all-done": _all_done,
    "finding-partners-some-silent": _some_silent,
    "finding-partners-none-done": _none_done,
    "finding-partners-spread": _spread,
    "finding-partners-continuous": _continuous,
    "finding-partners-calm": _calm,
}


@dataclass(frozen=True)
class ReachFacts:
    """Partner code to the number of pillars, out of `total`, in which it takes part.

    `is_everyone` is False where there are partners besides these.
    """

    pillars: pd.Series
    total: int
    is_everyone: bool = True

    def who(self, partners: Sequence[str]) -> str:
        """The word only for a single one of all partners there are (`is_everyone`), else some."""
        return "only" if self.is_everyone and len(partners) == 1 else "some"

    def with_most(self, place: int = 0) -> tuple[list[str], int]:
        """The partners in the most pillars, and that number; `place` 1 is the next number.

        ([], 0) where there is no such number.
        """
        counts = self.pillars[self.pillars > 0]
        largest = counts.drop_duplicates().nlargest(place + 1)
        if len(largest) <= place:
            return [], 0
        most = int(largest.iloc[place])
        return list(counts.index[counts == most]), most


def reach(
    cells: pd.DataFrame,
    pillar_codes: Sequence[str],
    partner_codes: Sequence[str],
    *,
    is_everyone: bool = True,
) -> Finding:
    """The finding over `cells` (completion.matrix), for these pillars and partners.

    `is_everyone`: these are all the partners there are.
    """
    taken = cells[cells["actions"] > 0].groupby("partner_code").size()
    pillars = taken.reindex(list(partner_codes), fill_value=0)
    return strongest(REACH, ReachFacts(pillars, len(pillar_codes), is_everyone))


def _no_cells(facts: ReachFacts) -> Places | None:
    return when(not (facts.pillars > 0).any())


def _one_partner(facts: ReachFacts) -> Places | None:
    (partners, most), is_alone = facts.with_most(), len(facts.pillars) == 1
    return when(is_alone and most, partners=partners, pillars=most)


def _one_pillar(facts: ReachFacts) -> Places | None:
    taking_part = int((facts.pillars > 0).sum())
    return when(facts.total == 1, count=taking_part, all=len(facts.pillars))


def _everywhere_then(facts: ReachFacts) -> Places | None:
    (partners, most), (others, some) = facts.with_most(), facts.with_most(1)
    holds = most == facts.total and others
    who = facts.who(partners)
    return when(holds, who=who, partners=partners, total=most, others=others, pillars=some)


def _everywhere(facts: ReachFacts) -> Places | None:
    partners, most = facts.with_most()
    return when(most == facts.total, who=facts.who(partners), partners=partners, total=most)


def _widest(facts: ReachFacts) -> Places:
    partners, most = facts.with_most()
    return {"partners": partners, "pillars": most, "total": facts.total}


REACH: Catalogue[ReachFacts] = {
    "finding-reach-none": _no_cells,
    "finding-reach-one-partner": _one_partner,
    "finding-reach-one-pillar": _one_pillar,
    "finding-reach-everywhere-then": _everywhere_then,
    "finding-reach-everywhere": _everywhere,
    "finding-reach-widest": _widest,
}
