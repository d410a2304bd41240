"""What changed is said with its most important, and nothing is left uncounted."""

from datetime import date
from typing import Any

import pytest

from data.figures.news import GROUPS
from locales import LANGUAGES, translator
from sections.changes import NAMED, answer_words, because_words

LATE: dict[str, Any] = {"due_on": date(2024, 6, 30), "overdue_days": 9, "gap": -50.0}
BEHIND: dict[str, Any] = {"overdue_days": 0, "gap": -50.0, "planned": 70.0, "progress": 20.0}


def test_every_group_has_its_place() -> None:
    assert {*NAMED, "evidence"} == set(GROUPS)


def test_all_that_came_to_something_is_counted() -> None:
    said = answer_words(dict.fromkeys(GROUPS, 2), 5, "1 May 2024", translator("en"), "action")
    assert said == (
        "Since 1 May 2024, 2 actions were completed, 2 went off track, 2 became at risk "
        "and 12 more changed in another way."
    )


def test_of_four_groups_each_is_named() -> None:
    counts = {"moved": 1, "removed": 1, "cancelled": 2, "planned": 3}
    said = answer_words(counts, 0, "1 May 2024", translator("en"), "measure")
    assert said == (
        "Since 1 May 2024, 2 measures were cancelled, one was removed, "
        "one changed in status or progress and the details of 3 changed."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", [LATE, BEHIND, {"overdue_days": 0, "gap": None}])
def test_what_time_did_although_the_plan_moved_says_so(
    language: str, action: dict[str, Any]
) -> None:
    t = translator(language)
    alone, moved = (because_words("time", action, kinds, t) for kinds in ((), ("due_on", "status")))
    assert alone != moved
    assert because_words("time", action, ("status", "health"), t) == alone
    assert because_words("thresholds", action, ("due_on",), t) == t("changes-thresholds")
