"""The healths that turned between two days: by what somebody said, or by time alone."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from data.causes import Change, Reason, Said
from data.schedule import HEALTHS, assess

# What decides the health of an action, and that of one which is planned by its measures.
DECIDES = {"status", "cancelled", "progress", "starts_on", "due_on", "kind", "planning", "added"}
OF_A_MEASURE = {*DECIDES, "weight", "parent_code", "removed"}


def turns(
    before: pd.DataFrame, after: pd.DataFrame, changes: Sequence[Change], said: Said
) -> Iterator[Change]:
    """The healths that are otherwise; both frames by code, `changes` are what else is.

    What was added had none before, and one that isn't assessed yet is no news.
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
        yield Change(code, "health", old, new, sequence, reason)


def _by_code(
    changes: Sequence[Change], before: pd.DataFrame, after: pd.DataFrame
) -> tuple[Mapping[str, list[Change]], Mapping[str, list[Change]]]:
    """What could turn the health of an action: changes of itself, and of its measures."""
    own, below = defaultdict(list), defaultdict(list)
    parents = [frame["parent_code"].to_dict() for frame in (before, after)]
    for change in changes:
        if change.kind in DECIDES:
            own[change.code].append(change)
        if change.kind in OF_A_MEASURE:
            for parent in {known.get(change.code, "") for known in parents}:
                below[parent].append(change)
    return own, below


def _waited(before: pd.DataFrame, day: pd.Timestamp, said: Said) -> dict[str, tuple[str, Reason]]:
    """What the later day would make of the earlier state, and whether new thresholds did it."""
    if before.empty:
        return {}
    later = before.assign(day=day)
    now, by_old_rules = (assess(later, rules)["health"] for rules in (said.methods, said.rules))
    return {
        code: (health, "time" if health == old else "thresholds")
        for code, health, old in zip(before.index, now, by_old_rules, strict=True)
    }
