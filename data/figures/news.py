"""The changes grouped by action, the worst first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from data.figures.causes import CausedChange
from data.filters import Filters
from data.record import public_events

# An action is in the first of these groups that fits.
GROUPS = (
    *("off_track", "at_risk", "cancelled", "removed", "completed", "better", "moved", "added"),
    *("planned", "evidence"),
)
LATE = ("off_track", "at_risk")


@dataclass(frozen=True)
class News:
    """All changes of one action, and its group, one of GROUPS.

    off_track and at_risk: its health changed to this; better: it is less late than before; moved:
    another status, progress or health; planned: another plan or title.
    """

    code: str
    group: str
    changes: tuple[CausedChange, ...]


def about(
    changes: Iterable[CausedChange], actions: pd.DataFrame, events: pd.DataFrame, filters: Filters
) -> Iterator[CausedChange]:
    """The `changes` of `actions`; those by evidence where public_events.shown keeps the event."""
    codes = set(actions["code"])
    alone = actions.assign(parent_code="")  # not the events of a measure's action
    shown = set(public_events.shown(events, alone, filters)["code"])
    for change in changes:
        if change.after in shown if change.kind == "evidence" else change.code in codes:
            yield change


def news(
    changes: Iterable[CausedChange], later: pd.DataFrame, statuses: pd.DataFrame
) -> list[News]:
    """One News per action: by group, in LATE the most behind first, then as in `changes`.

    `later` is the assessed frame of the later day.
    """
    by_code: dict[str, list[CausedChange]] = {}
    for change in changes:
        by_code.setdefault(change.code, []).append(change)
    done = frozenset(statuses.loc[statuses["done"], "code"])
    told = [News(code, _group(of_it, done), tuple(of_it)) for code, of_it in by_code.items()]
    gaps = later.set_index("code")["gap"].fillna(0).to_dict()
    return sorted(told, key=lambda one: _place(one, gaps))


def counts(told: Sequence[News]) -> dict[str, int]:
    """Group to the number of actions in it, in the order of GROUPS; no group with 0."""
    groups = [one.group for one in told]
    return {group: groups.count(group) for group in GROUPS if group in groups}


def _group(changes: Sequence[CausedChange], done: frozenset[str]) -> str:
    by_kind = {change.kind: change for change in changes}
    for gone in ("removed", "cancelled"):
        if gone in by_kind:
            return gone
    if "status" in by_kind and by_kind["status"].after in done:
        return "completed"
    if "health" in by_kind and (turned := _turn(by_kind["health"])):
        return turned
    if "added" in by_kind:
        return "added"
    if by_kind.keys() & {"status", "progress", "health"}:
        return "moved"
    return "evidence" if set(by_kind) == {"evidence"} else "planned"


def _turn(health: CausedChange) -> str:
    """off_track or at_risk where `health` got worse, better where it improved, else "".

    A change from late to not_assessed is no improvement.
    """
    before, after = (_lateness(value) for value in (health.before, health.after))
    if after > before:
        return str(health.after)
    return "better" if after < before and health.after in ("on_track", "at_risk") else ""


def _lateness(health: str) -> int:
    return len(LATE) - LATE.index(health) if health in LATE else 0


def _place(one: News, gaps: Mapping[str, float]) -> tuple[int, float]:
    return GROUPS.index(one.group), gaps.get(one.code, 0.0) if one.group in LATE else 0.0
