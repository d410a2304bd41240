"""What of a change may be told to whoever holds a link."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pandas as pd

from data.causes import Change, is_same
from data.load import Record

# What may be told; the owner is a person, and where an action came from may be out of scope.
KINDS = {"added", "removed", "cancelled", "status", "progress", "health", "evidence"}
KINDS |= {"kind", "starts_on", "due_on", "weight", "planning", "partners"}


def only(
    record: Record, earlier: pd.DataFrame, later: pd.DataFrame, codes: set[str]
) -> tuple[Record, pd.DataFrame, pd.DataFrame]:
    """Of record and days these actions, and the measures by which they may be planned."""
    before, after = (
        frame[frame["code"].isin(codes) | frame["parent_code"].isin(codes)]
        for frame in (earlier, later)
    )
    said = record.updates["action_code"].isin({*before["code"], *after["code"]})
    return replace(record, updates=record.updates[said]), before, after


def tellable(
    found: Iterable[Change], codes: set[str], events: set[str], partners: set[str], language: str
) -> Iterator[Change]:
    """Of `found` what may be told to whoever holds a link: about `codes`, naming nobody else."""
    for change in found:
        kinds = {*KINDS, f"title_{language}"}
        if change.code not in codes or change.kind not in kinds:
            continue
        if change.kind == "evidence":
            if change.after in events:
                yield change
        elif change.kind == "partners":
            before, after = (named(value, partners) for value in (change.before, change.after))
            if not is_same(before, after):
                yield Change(change.code, "partners", before, after, change.sequence)
        else:
            yield change


def named(value: Any, partners: set[str]) -> tuple[str, ...]:
    """Of the partners in a cell those that may be named."""
    return tuple(code for code in value or () if code in partners)
