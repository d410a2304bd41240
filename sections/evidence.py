"""The public events of actions: day, title and source."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd

from charts.frame_rows import rows
from data.record import moments, public_events
from data.view import View
from locales import translator
from sections.tables import Column, Table, table_rows
from sections.words import SectionWords, Text, address

COLUMNS = (
    *("action_code", "happened_on", "date_precision", "title", "title_language"),
    "source_url",
)


@dataclass(frozen=True)
class Event:
    """A public event: its day and title in words, and its address, "" without one."""

    day: str
    title: Text
    address: str


def by_action(words: SectionWords, codes: set[str]) -> Mapping[str, list[dict[str, Any]]]:
    """Code to the events of each of `codes`, as rows; no key for an action without events."""
    known = words.view.evidence
    found: dict[str, list[dict[str, Any]]] = {}
    for event in rows(known[known["action_code"].isin(codes)], *COLUMNS):
        found.setdefault(event["action_code"], []).append(event)
    return found


def said(event: Mapping[str, Any], words: SectionWords) -> Event:
    """`event` in finished words."""
    return Event(_when(event, words), words.text(event), address(event["source_url"]))


@lru_cache(4096)
def day(language: str, value: Any) -> str:
    """A day in words; cached, since the same days recur."""
    return translator(language).day(value)


def _when(event: Mapping[str, Any], words: SectionWords) -> str:
    """The day, month or year of an event, as precisely as it is known."""
    on = event["happened_on"]
    if event["date_precision"] == "year":
        return str(on.year)
    return words.t.month(on) if event["date_precision"] == "month" else day(words.language, on)


def table(view: View) -> Table:
    """The table of the view's public events, newest first."""
    known = view.localised(moments.events(view.record, view.day), "title")
    return listed(view, public_events.shown(known, view.actions, view.filters))


def listed(view: View, events: pd.DataFrame) -> Table:
    """The table of `events`, whose titles are in the reader's language."""
    t = view.t
    shown = events.assign(
        partners=[view.named(codes) for codes in events["partners"]],
        date_precision=[t(f"date_precision-{each}") for each in events["date_precision"]],
        in_period=[t("word-yes" if each else "word-no") for each in events["in_period"]],
    )
    columns = [
        Column.of(view, "code", "code"),
        Column.of(view, "action_code", "action"),
        Column.of(view, "happened_on", "day"),
        Column.of(view, "date_precision"),
        Column.of(view, "title"),
        Column.of(view, "partners"),
        Column.of(view, "in_period", word="views-in_period"),
        Column.of(view, "source_url", "address"),
    ]
    coded = table_rows(events, columns)
    return Table("evidence", t("column-evidence"), columns, table_rows(shown, columns), coded=coded)
