"""Everything that changed between two days, and what caused each change."""

from collections.abc import Iterator
from datetime import date

import pandas as pd

from data.causes import COLUMNS, Change, Said, is_same
from data.load import Record
from data.moments import events
from data.turns import turns

# The most important first; then the columns in their own order, and evidence last.
KINDS = ("added", "removed", "cancelled", "status", "progress", "health", *COLUMNS, "evidence")


def between(
    record: Record, earlier: pd.DataFrame, later: pd.DataFrame, since: date, day: date
) -> list[Change]:
    """What changed of every action and measure from the end of `since` to the end of `day`.

    `earlier` and `later` are all of them on these days (data.schedule.assess). In the order of
    `later`, what is gone last. What was added comes with what changed since its first statement.
    """
    said = Said(record, since, day)
    before, after = (frame.set_index("code", drop=False) for frame in (earlier, later))
    found = [*_existence(before, after, said), *_values(before, after, said)]
    found += [*turns(before, after, found, said), *_evidence(record, since, day)]
    codes = dict.fromkeys([*after.index, *before.index])
    places = {code: place for place, code in enumerate(codes)}
    return sorted(found, key=lambda c: (places.get(c.code, len(places)), KINDS.index(c.kind)))


def _existence(before: pd.DataFrame, after: pd.DataFrame, said: Said) -> Iterator[Change]:
    for code in after.index.difference(before.index):
        brought_back = said.last(code, "removed")
        yield Change(code, "added", sequence=brought_back or said.first(code))
    for code in before.index.difference(after.index):
        yield Change(code, "removed", sequence=said.last(code, "removed"))


def _values(before: pd.DataFrame, after: pd.DataFrame, said: Said) -> Iterator[Change]:
    """The columns that say something else; of what was added, since its first statement."""
    for earlier in (before, said.births(after.index.difference(before.index))):
        codes = after.index.intersection(earlier.index)
        for column in COLUMNS:
            # The pillar of a measure is that of its action: moved, it has another one of these.
            own = codes[after["level"][codes] == "action"] if column == "pillar_code" else codes
            for code, old, new in zip(own, earlier[column][own], after[column][own], strict=True):
                if not is_same(old, new):
                    kind = "cancelled" if column == "status" and said.leaves(old, new) else column
                    yield Change(code, kind, old, new, said.since(code, column, new))


def _evidence(record: Record, since: date, day: date) -> Iterator[Change]:
    known = events(record, day)
    new = known[~known["code"].isin(events(record, since)["code"])]
    for code, about, batch in zip(new["code"], new["action_code"], new["batch_id"], strict=True):
        yield Change(about, "evidence", after=code, reason="shown", batch_id=int(batch))
