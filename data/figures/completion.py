"""The figures of a set of actions: completion, average, floor, coverage and counts of health."""

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd

from data.distinct_values import naming, of_each
from data.figures.schedule import HEALTHS
from locales.numbers import rounded

Group = np.ndarray
Figures = Mapping[str, Any]  # one row of figures, by column


def overall(actions: pd.DataFrame) -> pd.DataFrame:
    """One row of figures over all of `actions` (assessed, of one level); see `by`."""
    return _figures(actions, np.arange(len(actions)), np.zeros(len(actions), dtype="int64"), 1)


def total(actions: pd.DataFrame) -> Figures:
    """The row of `overall` as a mapping."""
    return overall(actions).to_dict("records")[0]  # type: ignore[no-any-return]


def by(actions: pd.DataFrame, column: str, codes: Sequence[str]) -> pd.DataFrame:
    """One row of figures per code of `codes`, in that order, also for a code without actions.

    `column` is pillar_code, code, day or partners; an action counts in full in the row of each of
    its partners. Columns: code; done, scope, completion (0 to 1) over one-off actions in scope;
    average, planned and floor (0 to 100), reported, actions over all in scope; ongoing (continuous)
    and ongoing_reported; members (in scope or not); one count per health. A share of nothing is
    missing, never 0.
    """
    rows, groups = _members(actions, column, codes)
    figures = _figures(actions, rows, groups, len(codes))
    figures.insert(0, "code", list(codes))
    return figures


def matrix(
    actions: pd.DataFrame, pillar_codes: Sequence[str], partner_codes: Sequence[str]
) -> pd.DataFrame:
    """One row of figures per pillar and partner that have an action in scope, as from `by`.

    The columns pillar_code and partner_code come first.
    """
    rows, partners = _members(actions, "partners", partner_codes)
    pillars = pd.Index(pillar_codes).get_indexer(actions["pillar_code"])[rows]
    size = len(pillar_codes) * len(partner_codes)
    figures = _figures(actions, rows, pillars * len(partner_codes) + partners, size)
    figures.insert(
        0, "pillar_code", np.repeat(np.asarray(pillar_codes, object), len(partner_codes))
    )
    figures.insert(1, "partner_code", np.tile(np.asarray(partner_codes, object), len(pillar_codes)))
    return figures[figures["actions"] > 0].reset_index(drop=True)


def status_counts(
    actions: pd.DataFrame, pillar_codes: Sequence[str], status_codes: Sequence[str]
) -> pd.DataFrame:
    """One row per pillar and status with actions in scope: code (of the pillar), status, count."""
    in_scope = actions[actions["in_scope"]]
    counts = in_scope.groupby(["pillar_code", "status"]).size()
    order = pd.MultiIndex.from_product([pillar_codes, status_codes], names=["code", "status"])
    return counts.reindex(order).dropna().astype("int64").rename("count").reset_index()


def memberships(actions: pd.DataFrame) -> tuple[int, int]:
    """The number of pairs of an action in scope and a partner, and of actions with a partner."""
    named = of_each(actions["partners"], len, "int64")[actions["in_scope"].to_numpy(bool)]
    return int(named.sum()), int((named > 0).sum())


def _members(actions: pd.DataFrame, column: str, codes: Sequence[str]) -> tuple[np.ndarray, Group]:
    """(row, group) of every action that belongs to a group; an action with two partners twice."""
    if column == "partners":
        return _partner_members(actions["partners"], codes)
    groups = pd.Index(codes).get_indexer(actions[column])
    return np.flatnonzero(groups >= 0), groups[groups >= 0]


def _partner_members(partners: pd.Series, codes: Sequence[str]) -> tuple[np.ndarray, Group]:
    """`_members` of `partners`, tuples of codes of which few are distinct."""
    places, tuples = pd.factorize(partners.to_numpy(object), use_na_sentinel=False)
    # The groups of all distinct tuples, one after the other, and where those of each begin.
    groups = pd.Index(codes).get_indexer(pd.Index([*chain.from_iterable(tuples)], dtype="str"))
    sizes = np.fromiter(map(len, tuples), "int64", len(tuples))
    begins, counts = (np.cumsum(sizes) - sizes)[places], sizes[places]
    # Of each cell the first, second and further group.
    nth = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    found = groups[np.repeat(begins, counts) + nth]
    return np.repeat(np.arange(len(partners)), counts)[found >= 0], found[found >= 0]


def _figures(actions: pd.DataFrame, rows: np.ndarray, groups: Group, size: int) -> pd.DataFrame:
    def taken(name: str, dtype: type) -> np.ndarray:
        values: np.ndarray = actions[name].to_numpy(dtype)
        return values.take(rows)

    def said(name: str, word: str) -> np.ndarray:
        # Texts are compared before `take`, which would copy each.
        equals: np.ndarray = (actions[name] == word).to_numpy(bool)
        return equals.take(rows)

    in_scope = taken("in_scope", bool)
    one_off = in_scope & said("kind", "one_off")
    weight, progress = taken("weight", float), taken("progress", float)
    scheduled = taken("planned", float)
    reported = in_scope & ~np.isnan(progress)
    with_plan = reported & ~np.isnan(scheduled)

    def count(which: np.ndarray) -> np.ndarray:
        return np.bincount(groups[which], minlength=size)

    def total(values: np.ndarray, which: np.ndarray) -> np.ndarray:
        return np.bincount(groups[which], weights=values[which], minlength=size)

    done = count(one_off & taken("done", bool))
    sum_reported = total(weight * progress, reported)
    figures = {
        "done": done,
        "scope": count(one_off),
        "completion": _share(done, count(one_off)),
        "average": _share(sum_reported, total(weight, reported)),
        "reported": count(reported),
        "actions": count(in_scope),
        "floor": _share(sum_reported, total(weight, in_scope)),
        "ongoing": count(in_scope & ~one_off),
        "ongoing_reported": count(in_scope & ~one_off & ~taken("start", bool)),
        "planned": _share(total(weight * scheduled, with_plan), total(weight, with_plan)),
        "members": np.bincount(groups, minlength=size),
    }
    healths = HEALTHS if "health" in actions else ()
    counts = {name: count(in_scope & said("health", name)) for name in healths}
    return pd.DataFrame(figures | dict.fromkeys(HEALTHS, 0) | counts)


def _share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    shares = np.full(len(whole), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares


def joint(actions: pd.DataFrame, codes: Collection[str]) -> pd.DataFrame:
    """The rows of `actions` that name any partner of `codes`, each with these partners alone."""

    def named(partners: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code for code in partners if code in codes)

    cut = of_each(actions["partners"], named)
    return actions.assign(partners=cut)[naming(actions["partners"], codes)]


DECIMALS = 1  # of a per cent and of points, wherever they are written


def busiest(by_partner: pd.DataFrame) -> tuple[list[str], int]:
    """The partners with the most actions in scope, in their order, and that number of actions.

    `by_partner` as from data.figures.completion.by; ([], 0) where no partner has an action.
    """
    actions = by_partner.set_index("code")["actions"]
    most = int(actions.max()) if len(actions) else 0
    return (list(actions.index[actions == most]) if most else []), most


def level_with(values: pd.Series, value: float) -> "pd.Series[bool]":
    """Which of `values` equal `value` with DECIMALS decimals: no ranking by unseen digits."""
    # Numbers that are written alike differ by a step of the decimals at the most; two are on the
    # safe side of floats.
    near = (values - value).abs().to_numpy(float) < 2 * 10**-DECIMALS
    found, written = np.zeros(len(values), dtype=bool), rounded(value, DECIMALS)
    found[near] = [rounded(other, DECIMALS) == written for other in values[near]]
    return pd.Series(found, index=values.index)
