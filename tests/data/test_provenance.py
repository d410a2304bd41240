"""Who said it is told apart: what came with the programme, and what people entered."""

from datetime import date

from data.record.reports import statements
from tests.data.records import Said, born, record

DAY = date(2022, 6, 30)
SAID = [
    born("1.1"),
    born("1.2"),
    Said("1.1", date(2021, 3, 1), {"progress": 25.0}, batch_kind="load"),
    Said("1.1", date(2022, 3, 1), {"progress": 50.0}, batch_kind="edit"),
    Said("1.2", date(2022, 3, 1), {"progress": 50.0}, batch_kind="import"),
    Said("1.1", date(2023, 3, 1), {"progress": 75.0}, batch_kind="edit"),
]


def test_start_rows_and_later_days_are_nobodys_statements() -> None:
    said = statements(record(*SAID), ["1.1", "1.2"], DAY)
    assert (said.loaded, said.people, said.all) == (1, 2, 3)


def test_only_the_actions_asked_for_count() -> None:
    said = statements(record(*SAID), ["1.2"], DAY)
    assert (said.loaded, said.people) == (0, 1)
