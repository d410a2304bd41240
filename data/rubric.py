"""The ladder by which a programme's loaded statements were assessed from the public record."""

import tomllib
from datetime import date
from pathlib import Path

import pandas as pd

from data.load import Record
from data.provenance import LOADED

FOLDERS = Path(__file__).parent / "programme"


def assessed_on(programme_code: str) -> date | None:
    """The day on which the statements of a programme's folder were assessed; None where it is mute.

    The fact stands beside the files it speaks of: FOLDER/provenance.toml.
    """
    folder = next((each for each in FOLDERS.iterdir() if each.name == programme_code), None)
    if folder is None or not (told := folder / "provenance.toml").exists():
        return None
    day: date | None = tomllib.loads(told.read_text(encoding="utf-8")).get("assessed_on")
    return day


def rungs(record: Record, day: date, rules: list[str]) -> pd.DataFrame:
    """One row per rule of `rules` that a loaded statement rests on by `day`, in that order.

    Columns: rule; progress, what all statements by that rule say, missing where they differ; count.
    """
    loaded = record.updates[record.updates["batch_kind"] == LOADED]
    by_rule = loaded.groupby("rule")["progress"]
    progress = by_rule.min().where(by_rule.min() == by_rule.max())
    count = loaded.loc[loaded["effective_on"] <= pd.Timestamp(day), "rule"].value_counts()
    found = [rule for rule in rules if rule in count.index]
    return pd.DataFrame(
        {"rule": found, "progress": progress[found].array, "count": count[found].array}
    )
