"""Who said it: how many statements came with the programme's files, and how many from people."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import pandas as pd

from data.different import among
from data.load import Record
from data.reported import nobodys

LOADED = "load"


@dataclass(frozen=True)
class Statements:
    """`loaded` with the programme, and entered or imported by `people`; both without start rows."""

    loaded: int
    people: int

    @property
    def all(self) -> int:
        """Every statement."""
        return self.loaded + self.people


def statements(record: Record, codes: Collection[str], day: date) -> Statements:
    """The statements about the actions `codes` that are true by `day`."""
    stated = record.stated
    wanted = among(stated.names, pd.Index(codes, dtype="str"))
    until = stated.until(day)
    rows = stated.rows[:until][wanted[stated.actions[:until]]]
    rows = rows[~nobodys(record).to_numpy(bool)[rows]]
    kinds = record.updates["batch_kind"].take(rows)
    loaded = int((kinds == LOADED).sum())
    return Statements(loaded, len(kinds) - loaded)
