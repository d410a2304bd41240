"""A new action or measure is offered the next code of its place."""

import pytest

from data.drafts import draft

USED = ["4.1", "4.2", "4.10", "14.1", "2022-2.4-1", "2022-2.4-3", "2024-2.4-1", "4.x"]


@pytest.mark.parametrize(
    ("level", "place", "year", "code"),
    [
        ("action", "4", 2024, "4.11"),
        ("action", "5", 2024, "5.1"),
        ("measure", "2.4", 2022, "2022-2.4-4"),
        ("measure", "2.4", 2023, "2023-2.4-1"),
    ],
)
def test_the_next_code_follows_the_last_one_of_its_place(
    level: str, place: str, year: int, code: str
) -> None:
    assert draft.after(USED, level, place, year) == code
