"""Each value of an action rests on the last statement that says it by the day."""

from datetime import date

from data.record.origins import origins
from tests.data.records import Said, born, record

KNOWN = record(
    born("1.1", title_en="One", weight=2.0),
    Said("1.1", date(2023, 1, 1), {"status": "in_progress", "progress": 10.0}, author="Ann"),
    Said("1.1", date(2024, 1, 1), {"progress": 30.0, "owner": "Bob"}, author="Bob"),
    Said("1.1", date(2023, 6, 1), {"progress": 20.0}, author="Cy"),
    Said("1.1", date(2024, 2, 1), {"owner": ""}),
    born("1.2"),
)


def resting(day: date) -> list[tuple[int, list[str], bool]]:
    return [
        (one.row["sequence"], list(one.columns), one.is_start) for one in origins(KNOWN, "1.1", day)
    ]


def test_values_stand_with_the_statement_they_rest_on_the_last_first() -> None:
    rest = ["due_on", "starts_on", "weight", "kind", "planning", "title_en"]
    assert resting(date(2024, 1, 1)) == [
        (3, ["progress", "owner"], False),
        (2, ["status"], False),
        (1, rest, True),
    ]
    assert resting(date(2023, 12, 31))[0] == (4, ["progress"], False)
    assert resting(date(2022, 1, 1)) == [(1, ["status", *rest], True)]
    assert resting(date(2020, 1, 1)) == []


def test_an_owner_that_was_taken_away_is_nobodys_value() -> None:
    assert resting(date(2024, 2, 1))[0] == (3, ["progress"], False)
