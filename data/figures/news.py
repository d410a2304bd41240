"""What changed, told action by action and worst first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from data.figures.causes import CausedChange
from data.filters import Filters
from data.record import public_events

# An action stands once, in the first of these that fits.
GROUPS = (
    *("off_track", "at_risk", "cancelled", "removed", "completed", "better", "moved", "added"),
    *("planned", "evidence"),
)
LATE = ("off_track", "at_risk")


@dataclass(frozen=True)
class News:
    """All that changed of one action, and the one of GROUPS that says what it comes to.

    off_track and at_risk came to be so; better is no longer as late; moved has another status,
    progress or health; planned another plan or name.
    """

    code: str
    group: str
    changes: tuple[CausedChange, ...]


def about(
    changes: Iterable[CausedChange], actions: pd.DataFrame, events: pd.DataFrame, filters: Filters
) -> Iterator[CausedChange]:
    """Those about `actions`; of the new `events`, what names the partners that are asked for."""
    codes = set(actions["code"])
    alone = actions.assign(parent_code="")  # what is tied to them, not to what they are part of
    shown = set(public_events.shown(events, alone, filters)["code"])
    for change in changes:
        if change.after in shown if change.kind == "evidence" else change.code in codes:
            yield change


def news(
    changes: Iterable[CausedChange], later: pd.DataFrame, statuses: pd.DataFrame
) -> list[News]:
    """One per action, by group; what is late by its gap on the `later` day, the rest in order."""
    by_code: dict[str, list[CausedChange]] = {}
    for change in changes:
        by_code.setdefault(change.code, []).append(change)
    done = frozenset(statuses.loc[statuses["done"], "code"])
    told = [News(code, _group(of_it, done), tuple(of_it)) for code, of_it in by_code.items()]
    gaps = later.set_index("code")["gap"].fillna(0).to_dict()
    return sorted(told, key=lambda one: _place(one, gaps))


def counts(told: Sequence[News]) -> dict[str, int]:
    """How many actions there are of each group; none of a group: it isn't in it."""
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
    """To the worse, to the better, or neither: what is no longer assessed is neither."""
    before, after = (_lateness(value) for value in (health.before, health.after))
    if after > before:
        return str(health.after)
    return "better" if after < before and health.after in ("on_track", "at_risk") else ""


def _lateness(health: str) -> int:
    return len(LATE) - LATE.index(health) if health in LATE else 0


def _place(one: News, gaps: Mapping[str, float]) -> tuple[int, float]:
    return GROUPS.index(one.group), gaps.get(one.code, 0.0) if one.group in LATE else 0.0
