"""Findings over the rows of figures per pillar: which pillar lags."""

from dataclasses import dataclass

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when


@dataclass(frozen=True)
class PillarFacts:
    """The pillars with actions in scope, as rows of completion.by with `silent`, the number of
    their actions that never reported; and a threshold in points (db.tables.Method).

    `is_part` is whether a filter by status or schedule left out some: the shares of these rows are
    then none of the pillars'.
    """

    rows: pd.DataFrame
    at_risk_gap: float
    is_part: bool = False

    def sum(self, column: str) -> int:
        """The sum of `column` over all pillars."""
        return int(self.rows[column].sum())

    @property
    def half_silent(self) -> pd.DataFrame:
        """Pillars of which at least half of the actions were never reported."""
        return self.rows[self.rows["silent"] * 2 >= self.rows["actions"]]

    @property
    def mostly_off_track(self) -> pd.DataFrame:
        """Pillars of which more than half of the one-off actions are off track."""
        return self.rows[self.rows["off_track"] * 2 > self.rows["scope"]]

    @property
    def behind(self) -> pd.DataFrame:
        """Pillars whose average is further below planned than an action on track may be.

        A pillar with continuous actions alone is left out.
        """
        late = self.rows["average"] - self.rows["planned"] < self.at_risk_gap
        return self.rows[late & (self.rows["scope"] > 0)]


def pillars(
    by_pillar: pd.DataFrame, actions: pd.DataFrame, at_risk_gap: float, *, is_part: bool = False
) -> Finding:
    """The finding over `by_pillar` (completion.by) and the `actions` it was computed from."""
    never = actions[actions["in_scope"] & actions["start"]].groupby("pillar_code").size()
    silent = by_pillar["code"].map(never).fillna(0).astype("int64")
    rows = by_pillar.assign(silent=silent)
    return strongest(PILLARS, PillarFacts(rows[rows["actions"] > 0], at_risk_gap, is_part))


def _none(facts: PillarFacts) -> Places | None:
    return when(facts.rows.empty)


def _part(facts: PillarFacts) -> Places | None:
    return when(facts.is_part, count=facts.sum("actions"), pillars=len(facts.rows))


def _all_silent(facts: PillarFacts) -> Places | None:
    return when(facts.sum("silent") == facts.sum("actions"), count=facts.sum("actions"))


def _all_done(facts: PillarFacts) -> Places | None:
    return when(0 < facts.sum("scope") == facts.sum("done"), count=facts.sum("scope"))


def _one_silent(facts: PillarFacts) -> Places | None:
    return _one(facts, facts.half_silent, "silent", "actions")


def _several_silent(facts: PillarFacts) -> Places | None:
    return when(len(facts.half_silent), count=len(facts.half_silent), total=len(facts.rows))


def _one_off_track(facts: PillarFacts) -> Places | None:
    return _one(facts, facts.mostly_off_track, "off_track", "scope")


def _several_off_track(facts: PillarFacts) -> Places | None:
    found = facts.mostly_off_track
    return when(len(found), count=len(found), total=len(facts.rows))


def _behind(facts: PillarFacts) -> Places | None:
    return when(len(facts.behind), count=len(facts.behind), total=len(facts.rows))


def _some_off_track(facts: PillarFacts) -> Places | None:
    spread = int((facts.rows["off_track"] > 0).sum())
    return when(spread, count=facts.sum("off_track"), pillars=spread)


def _at_risk(facts: PillarFacts) -> Places | None:
    return when(facts.sum("at_risk"), count=facts.sum("at_risk"))


def _calm(facts: PillarFacts) -> Places:
    return {"total": len(facts.rows)}


def _one(facts: PillarFacts, found: pd.DataFrame, part: str, whole: str) -> Places | None:
    """The places for the only pillar of `found`; None where there are more, or none."""
    if len(found) != 1:
        return None
    row = found.iloc[0]
    count, all_of_it = int(row[part]), int(row[whole])
    return {"pillar": row["code"], "count": count, "all": all_of_it, "total": len(facts.rows)}


PILLARS: Catalogue[PillarFacts] = {
    "finding-pillars-none": _none,
    "finding-pillars-part": _part,
    "finding-pillars-all-silent": _all_silent,
    "finding-pillars-all-done": _all_done,
    "finding-pillars-one-silent": _one_silent,
    "finding-pillars-several-silent": _several_silent,
    "finding-pillars-one-off-track": _one_off_track,
    "finding-pillars-several-off-track": _several_off_track,
    "finding-pillars-behind": _behind,
    "finding-pillars-some-off-track": _some_off_track,
    "finding-pillars-at-risk": _at_risk,
    "finding-pillars-calm": _calm,
}
