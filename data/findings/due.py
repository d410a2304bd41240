"""What is due: the findings over the due days of actions or measures."""

from data.due_days import DueDays
from data.findings.catalogue import Catalogue, Finding, Places, strongest, when


def due(days: DueDays) -> Finding:
    """The finding over due days. Silent actions have them too, whatever was reported since."""
    return strongest(DUE, days)


def _none(days: DueDays) -> Places | None:
    return when(not days.dated)


def _all_done(days: DueDays) -> Places | None:
    return when(days.done == days.dated, count=days.dated)


def _all_past(days: DueDays) -> Places | None:
    return when(days.past == days.dated, count=days.dated)


def _past_then(days: DueDays) -> Places | None:
    ahead = days.today + days.soon
    if not (days.past and ahead):
        return None
    return {**_counts(days), "ahead": ahead, "until": days.until}


def _past(days: DueDays) -> Places | None:
    return when(days.past, **_counts(days))


def _counts(days: DueDays) -> Places:
    # Of a single one "one of which" says nothing.
    silent = days.silent if days.past > 1 else 0
    return {"count": days.past, "all": days.dated, "silent": silent}


def _all_today(days: DueDays) -> Places | None:
    return when(days.today == days.dated, count=days.dated, on=days.day)


def _today(days: DueDays) -> Places | None:
    return when(days.today, count=days.today, all=days.dated, on=days.day)


def _soon(days: DueDays) -> Places | None:
    return when(days.soon, count=days.soon, all=days.dated, until=days.until)


def _later(days: DueDays) -> Places:
    return {"count": days.dated - days.done, "on": days.next_on}


DUE: Catalogue[DueDays] = {
    "finding-due-none": _none,
    "finding-due-all-done": _all_done,
    "finding-due-all-past": _all_past,
    "finding-due-past-then": _past_then,
    "finding-due-past": _past,
    "finding-due-all-today": _all_today,
    "finding-due-today": _today,
    "finding-due-soon": _soon,
    "finding-due-later": _later,
}
