"""How far partners reach: the findings over the cells of pillars and partners."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when


@dataclass(frozen=True)
class Facts:
    """In how many of the `total` pillars each partner takes part: code to count, in their order.

    `is_everyone`: there are no other partners.
    """

    pillars: pd.Series
    total: int
    is_everyone: bool = True

    def who(self, partners: Sequence[str]) -> str:
        """Whether nobody but one of them all does it; nothing is known of those left out."""
        return "only" if self.is_everyone and len(partners) == 1 else "some"

    def with_most(self, place: int = 0) -> tuple[list[str], int]:
        """The partners that take part in the most pillars and in how many; or the `place` after."""
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
    """The finding over the cells of completion.matrix; its partners are codes, in their order.

    `is_everyone`: these are all the partners there are.
    """
    taken = cells[cells["actions"] > 0].groupby("partner_code").size()
    pillars = taken.reindex(list(partner_codes), fill_value=0)
    return strongest(REACH, Facts(pillars, len(pillar_codes), is_everyone))


def _none(facts: Facts) -> Places | None:
    return when(not (facts.pillars > 0).any())


def _one_partner(facts: Facts) -> Places | None:
    (partners, most), is_alone = facts.with_most(), len(facts.pillars) == 1
    return when(is_alone and most, partners=partners, pillars=most)


def _one_pillar(facts: Facts) -> Places | None:
    taking_part = int((facts.pillars > 0).sum())
    return when(facts.total == 1, count=taking_part, all=len(facts.pillars))


def _everywhere_then(facts: Facts) -> Places | None:
    (partners, most), (others, some) = facts.with_most(), facts.with_most(1)
    holds = most == facts.total and others
    who = facts.who(partners)
    return when(holds, who=who, partners=partners, total=most, others=others, pillars=some)


def _everywhere(facts: Facts) -> Places | None:
    partners, most = facts.with_most()
    return when(most == facts.total, who=facts.who(partners), partners=partners, total=most)


def _widest(facts: Facts) -> Places:
    partners, most = facts.with_most()
    return {"partners": partners, "pillars": most, "total": facts.total}


REACH: Catalogue[Facts] = {
    "finding-reach-none": _none,
    "finding-reach-one-partner": _one_partner,
    "finding-reach-one-pillar": _one_pillar,
    "finding-reach-everywhere-then": _everywhere_then,
    "finding-reach-everywhere": _everywhere,
    "finding-reach-widest": _widest,
}
