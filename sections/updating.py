"""The page Update: what it says of its actions, who may change them, and its first rows."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from charts.frame_rows import rows as frame_rows
from charts.status_looks import GLYPHS, UNKNOWN
from data.drafts import edit_table
from data.view import View
from db.record.people import Person
from sections import scope
from sections.look_parts import LookPlace, LookTable, LookWords
from sections.timeline import plain_titles
from sections.words import is_nothing

TO_CHANGE = {"action": "update-answer-actions", "measure": "update-answer-measures"}
BY_CARDS = {"action": "update-answer-cards-actions", "measure": "update-answer-cards-measures"}
TO_READ = {"action": "update-answer-reading-actions", "measure": "update-answer-reading-measures"}
NAMES = {"action": "update-table-actions", "measure": "update-table-measures"}
# Letters per line of a title in the table, in a small window, and how many lines a row has.
LETTERS, SMALL_LETTERS = 37, 26
LINES = range(3, 7)
MOST = 100  # rows of a page
ROWS = 15  # as many as a high window shows
OPEN = ("changed", "code", "title", "status", "progress", "comment", "source_url")
READING = ("code", "title", "status", "progress", "last_update_on", "due_on", "partners")


def answer(view: View, messages: Mapping[str, str], count: int | None = None) -> str:
    """What can be done with the actions; `messages` is one of TO_CHANGE, BY_CARDS and TO_READ.

    `count` is how many of them a search found; None without one.
    """
    if view.assessed.empty:
        return scope.nothing(view)
    return view.t(messages[view.filters.level], count=len(view.actions) if count is None else count)


def hint(view: View) -> str:
    """How the table is changed; "" where no action is."""
    return "" if view.actions.empty else view.t("update-hint")


def may_report(view: View, person: Person, *, is_past: bool) -> bool:
    """Whether `person` may report on any action of a view that isn't of the past."""
    return not is_past and any(person.may_report(*place) for place in _places(view))


def may_edit(view: View, person: Person, *, is_past: bool) -> bool:
    """Whether `person` may change more of any action than what a report states."""
    return not is_past and any(person.may_edit(*place) for place in _places(view))


def _places(view: View) -> Iterable[tuple[str, Sequence[str]]]:
    return zip(view.assessed["pillar_code"], view.assessed["partners"], strict=True)


def statuses(view: View) -> dict[str, str]:
    """Status code to its word after its mark."""
    pairs = zip(view.record.statuses["code"], view.record.statuses["mark"], strict=True)
    return {code: f"{GLYPHS.get(mark, UNKNOWN)} {view.t(f'status-{code}')}" for code, mark in pairs}


def lines(titles: "pd.Series[str]", letters: int = LETTERS) -> int:
    """How many lines each row has, for the longest of the titles in plain text."""
    longest = int(titles.str.len().max())
    return min(max(-(-longest // letters), LINES.start), LINES.stop - 1)


def table(words: LookWords, *, is_open: bool, has_tools: bool) -> LookTable | None:
    """The table as it begins; None without an action."""
    view, t = words.whole, words.t
    if view.actions.empty:
        return None
    level = view.filters.level
    labels = {"title": f"column-{level}", "progress": "update-progress"}
    shown = view.actions.head(MOST)
    titles = pd.Series(plain_titles(shown, words))
    return LookTable(
        t(NAMES[level]),
        {name: t(labels.get(name, f"column-{name}")) for name in (OPEN if is_open else READING)},
        _rows(words, shown.head(ROWS)),
        lines(titles),
        lines(titles, SMALL_LETTERS),
        is_open,
        has_tools,
        _card(words, shown),
    )


def card_order(view: View, codes: Sequence[str]) -> list[str]:
    """`codes` in the order of the cards: those that need attention first."""
    known = {*codes}
    return [*dict.fromkeys([*(code for code in view.ranked if code in known), *codes])]


def _card(words: LookWords, shown: pd.DataFrame) -> LookPlace:
    view, t = words.whole, words.t
    first = card_order(view, shown["code"].tolist())[0]
    row = shown[shown["code"] == first].iloc[0].to_dict()
    place = t("update-card-place", place=1, count=len(shown))
    return LookPlace(place, f"{first} {words.text(row).plain}")


def _rows(words: LookWords, shown: pd.DataFrame) -> list[Mapping[str, str]]:
    t, said = words.t, statuses(words.whole)
    progress = [None if is_nothing(each) else each for each in shown["progress"]]
    last = ["" if is_nothing(day) else t.short_day(day) for day in shown["last_update_on"]]
    written = t.day_format.replace("DD", "%d").replace("MM", "%m").replace("YYYY", "%Y")
    due = ["" if is_nothing(day) else day.strftime(written) for day in shown["due_on"]]
    return [
        {
            "code": row["code"],
            "title": title,
            "status": said[row["status"]],
            "progress": edit_table.number(stated, t),
            "last_update_on": reported or t("word-never"),
            "due_on": end,
            "partners": words.partners(row["partners"]),
        }
        for row, title, stated, reported, end in zip(
            frame_rows(shown, "code", "status", "partners"),
            plain_titles(shown, words),
            progress,
            last,
            due,
            strict=True,
        )
    ]
