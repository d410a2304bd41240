"""What changed between two days: each action's part of each figure, and what caused it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import numpy as np
import pandas as pd

from data.figures.causes import COLUMNS, CausedChange, Ground, Reason, is_same
from data.figures.schedule import HEALTHS, assess
from data.filters import Filters, narrow
from data.record.load import Record
from data.record.moments import events


def reporting_day(days: Iterable[date], day: date) -> date | None:
    """The last of the reporting `days` before `day`; None before the first one."""
    return max((reported for reported in days if reported < day), default=None)


def then(assessed: pd.DataFrame, filters: Filters, actions: pd.DataFrame) -> pd.DataFrame:
    """The rows of `assessed`, an earlier day, to compare with the filtered `actions` of a later
    one.

    A filter by status or health keeps the actions that have it on the later day, as in a trend.
    """
    earlier = narrow(assessed, filters.lasting)
    return earlier[earlier["code"].isin(actions["code"])] if filters.is_of_day else earlier


def parts(later: pd.DataFrame, earlier: pd.DataFrame) -> pd.DataFrame:
    """One row per action of either day, indexed by code: its part in the change of each figure.

    Columns: done and one per health, -1 to 1; average, in points: weight x progress / the day's sum
    of weights, later minus earlier, 0 without progress. Their sums are the changes exactly.
    """
    return _shares(later).sub(_shares(earlier), fill_value=0)


def total(later: pd.DataFrame, earlier: pd.DataFrame) -> "pd.Series[float]":
    """The change of each figure, the sums of `parts`; NaN for average where a day has none."""
    change = parts(later, earlier).sum()
    if not (_reported(later).any() and _reported(earlier).any()):
        change["average"] = float("nan")
    return change


def averages(later: pd.DataFrame, earlier: pd.DataFrame) -> "pd.Series[float]":
    """The change of the average, in points, in the order of `later`; NaN where a day has none.

    Both are of data.figures.completion.by, for the same things.
    """
    before = earlier.set_index("code")["average"].reindex(later["code"])
    return later["average"] - before.to_numpy()


def rounded(parts: "pd.Series[float]", decimals: int) -> "pd.Series[float]":
    """`parts` with so many `decimals` that still add up to their rounded sum.

    Those that lose most by rounding down are rounded up, so none is off by a whole last digit.
    """
    unit = 10.0**-decimals
    steps = (parts / unit).round(6)  # removes the error of binary fractions, as in 0.1 + 0.2
    down = np.floor(steps)
    missing = round(steps.sum()) - int(down.sum())
    up = (steps - down).sort_values(ascending=False, kind="stable").index[:missing]
    return (down + down.index.isin(up)) * unit


def _shares(actions: pd.DataFrame) -> pd.DataFrame:
    reported = _reported(actions)
    weights = actions["weight"].where(reported, 0.0)
    done = actions["in_scope"] & actions["done"] & (actions["kind"] == "one_off")
    average = (weights * actions["progress"].fillna(0.0) / (weights.sum() or 1.0)).astype(float)
    counts = {name: (actions["health"] == name) & actions["in_scope"] for name in HEALTHS}
    shares = pd.DataFrame({"done": done, **counts}).astype("int64").assign(average=average)
    return shares.set_index(actions["code"].to_numpy())


def _reported(actions: pd.DataFrame) -> "pd.Series[bool]":
    return actions["in_scope"] & actions["progress"].notna()


# Kinds of changes that can change an action's health, and, of a measure, that of its action.
DECIDES = {"status", "cancelled", "progress", "starts_on", "due_on", "kind", "planning", "added"}
OF_A_MEASURE = {*DECIDES, "weight", "parent_code", "removed"}


def turns(
    before: pd.DataFrame, after: pd.DataFrame, changes: Sequence[CausedChange], said: Ground
) -> Iterator[CausedChange]:
    """The changes of health between `before` and `after`, frames indexed by code.

    `changes` are all other changes, among which the cause is looked for. The health of an added
    action was "" before; one that isn't assessed yet is no change.
    """
    then = before["health"].reindex(after.index, fill_value="")
    own, below = _by_code(changes, before, after)
    waited = _waited(before, after["day"].iloc[0], said) if len(after) else {}
    for code, old, new in zip(after.index, then, after["health"], strict=True):
        if old == new or (code not in before.index and new not in HEALTHS[:3]):
            continue
        reason: Reason = "said"
        sequence = None
        if waited.get(code, ("", reason))[0] == new:
            reason = waited[code][1]
        elif (sequence := said.latest(own[code])) is None:
            sequence = said.latest(below[code])
            reason = "time" if sequence is None else "measures"
        yield CausedChange(code, "health", old, new, sequence, reason)


def _by_code(
    changes: Sequence[CausedChange], before: pd.DataFrame, after: pd.DataFrame
) -> tuple[Mapping[str, list[CausedChange]], Mapping[str, list[CausedChange]]]:
    """The `changes` that can change a health: by action, and by the action of a measure."""
    own, below = defaultdict(list), defaultdict(list)
    parents = [frame["parent_code"].to_dict() for frame in (before, after)]
    for change in changes:
        if change.kind in DECIDES:
            own[change.code].append(change)
        if change.kind in OF_A_MEASURE:
            for parent in {known.get(change.code, "") for known in parents}:
                below[parent].append(change)
    return own, below


def _waited(before: pd.DataFrame, day: pd.Timestamp, said: Ground) -> dict[str, tuple[str, Reason]]:
    """Code to the health of the earlier state on the later `day`, and its reason.

    The reason is thresholds where the earlier ones would give another health, else time.
    """
    if before.empty:
        return {}
    later = before.assign(day=day)
    now, by_old_rules = (assess(later, rules)["health"] for rules in (said.methods, said.rules))
    return {
        code: (health, "time" if health == old else "thresholds")
        for code, health, old in zip(before.index, now, by_old_rules, strict=True)
    }


# The most important first; then the columns in their own order, and evidence last.
KINDS = ("added", "removed", "cancelled", "status", "progress", "health", *COLUMNS, "evidence")


def between(
    record: Record, earlier: pd.DataFrame, later: pd.DataFrame, since: date, day: date
) -> list[CausedChange]:
    """The changes of every action and measure from the end of `since` to the end of `day`.

    `earlier` and `later` are all of them on these days (data.figures.schedule.assess). The changes
    are in the order of `later`, then of removed actions, and by KINDS within an action. An added
    action comes with what changed since its first statement.
    """
    said = Ground(record, since, day)
    before, after = (frame.set_index("code", drop=False) for frame in (earlier, later))
    found = [*_existence(before, after, said), *_values(before, after, said)]
    found += [*turns(before, after, found, said), *_evidence(record, since, day)]
    return in_order(found, earlier, later)


def in_order(
    changes: Iterable[CausedChange], earlier: pd.DataFrame, later: pd.DataFrame
) -> list[CausedChange]:
    """`changes` in the order of `later`, then of removed actions; by KINDS within an action."""
    codes = dict.fromkeys([*later["code"], *earlier["code"]])
    places = {code: place for place, code in enumerate(codes)}
    kinds = {kind: place for place, kind in enumerate(dict.fromkeys(KINDS))}
    return sorted(changes, key=lambda c: (places.get(c.code, len(places)), kinds[c.kind]))


def _existence(before: pd.DataFrame, after: pd.DataFrame, said: Ground) -> Iterator[CausedChange]:
    for code in after.index.difference(before.index):
        brought_back = said.last(code, "removed")
        yield CausedChange(code, "added", sequence=brought_back or said.first(code))
    for code in before.index.difference(after.index):
        yield CausedChange(code, "removed", sequence=said.last(code, "removed"))


def _values(before: pd.DataFrame, after: pd.DataFrame, said: Ground) -> Iterator[CausedChange]:
    """The changed values of COLUMNS; of an added action since its first statement."""
    for earlier in (before, said.births(after.index.difference(before.index))):
        codes = after.index.intersection(earlier.index)
        for column in COLUMNS:
            # A measure has the pillar of its action: where it moved, its parent_code is the change.
            own = codes[after["level"][codes] == "action"] if column == "pillar_code" else codes
            for code, old, new in zip(own, earlier[column][own], after[column][own], strict=True):
                if not is_same(old, new):
                    kind = "cancelled" if column == "status" and said.leaves(old, new) else column
                    yield CausedChange(code, kind, old, new, said.since(code, column, new))


def _evidence(record: Record, since: date, day: date) -> Iterator[CausedChange]:
    known = events(record, day)
    new = known[~known["code"].isin(events(record, since)["code"])]
    for code, about, batch in zip(new["code"], new["action_code"], new["batch_id"], strict=True):
        yield CausedChange(about, "evidence", after=code, reason="shown", batch_id=int(batch))
