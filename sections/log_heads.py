"""What the page History says first: which saves, and of each its title, its moment and author."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from data.filters import LEVELS, Filters, narrow
from data.record import origins
from data.view import View
from locales.direction import upright
from sections import scope
from sections.words import SectionWords

# A row of data.record.saves.batches.
Batch = Mapping[str, Any]
Escape = Callable[[str], str]


def codes(view: View) -> frozenset[str] | None:
    """The codes of the actions and measures under the filters; None for all of the record.

    A save may be about both, so the level filters only where it is measure.
    """
    filters = view.filters
    if filters == Filters():
        return None
    levels = ("measure",) if filters.level == "measure" else LEVELS
    kept = [narrow(view.assessed, replace(filters, level=level))["code"] for level in levels]
    return frozenset(pd.concat(kept))


def answer(words: SectionWords, view: View, batches: pd.DataFrame, escape: Escape = str) -> str:
    """The number of saves, and moment and author of the last one; or why there are none."""
    t = view.t
    if batches.empty:
        nobody = view.record.batches.empty
        return scope.nothing(view) if nobody else t("history-answer-none")
    last = batches.iloc[0]
    by, moment = author(view, last["author"], escape), words.moment(last["recorded_at"])
    return t("history-answer", count=len(batches), moment=moment, author=by)


def trust(view: View, batches: pd.DataFrame) -> str:
    """The numbers of statements and public events in the saves; "" without saves."""
    if batches.empty:
        return ""
    sums = batches[["updates", "events"]].sum()
    told = view.t("history-trust", count=int(sums["updates"]), events=int(sums["events"]))
    return f"{told} {view.t('history-counts')}"


def title(view: View, batch: Batch) -> str:
    """The numbers of statements, events and partners of a save, as the title of a card."""
    t, said = view.t, []
    if batch["updates"]:
        about = {"actions": batch["actions"], "level": batch["level"]}
        said.append(t("history-updates", count=batch["updates"], **about))
    if batch["events"]:
        said.append(t("history-events", count=batch["events"]))
    if batch["partners"]:
        said.append(t("history-partners", count=batch["partners"]))
    return t("history-title", kind=batch["kind"], what=t.list(said))


def caption(words: SectionWords, view: View, batch: Batch, escape: Escape = str) -> str:
    """The moment of a save and its author, with the name that the author had then."""
    by = author(view, batch["author"], escape)
    if then := batch["author_then"]:
        by = view.t("history-author-then", author=by, then=escape(then))
    # Escaped, since Markdown takes a German day for the beginning of a numbered list.
    return f"{escape(words.moment(batch['recorded_at']))} · {by}"


def comment(view: View, batch: Batch, escape: Escape = str) -> str:
    """The comment of a save; for a load, a sentence on the file or programme that it names."""
    said = escape(batch["comment"]) if batch["comment"] else ""
    return view.t("history-loaded-from", file=said) if said and batch["kind"] == "load" else said


def author(view: View, name: str, escape: Escape = str) -> str:
    """The name of an author, or words for the local user."""
    return escape(upright(origins.author(view.t, name)))
