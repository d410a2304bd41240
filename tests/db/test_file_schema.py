"""One schema of files: what it says holds of the database, of every way in, and of each cell."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.files import cell_values, programme_template
from db.imports import file_cells
from db.imports.file_schema import EDITABLE, FOLDER, RECORD, ROWS, WHOLE, Field
from db.problems import Problem, ProblemsError, sentence
from db.tables import Base
from locales import translator

# The table of the database that holds the rows of a table of the record.
STORED = {
    **{name: name for name in ("pillars", "partners", "programme", "reporting_dates")},
    **{f"record/{name}": name for name in ("statuses", "batches", "actions", "updates")},
    **{"record/evidence": "evidence", "record/evidence_marks": "evidence_marks"},
    **{"record/methods": "methods", "record/partner_changes": "partner_changes"},
}
# Columns that stand for numbers of the database, or for rows of other tables.
TIED = {"since", "batch", "number", "undoes", "action_code", "evidence_code", "partner_code"}


@pytest.mark.parametrize("name", RECORD)
def test_the_record_has_the_columns_of_the_database(name: str) -> None:
    tables = Base.metadata.tables
    stored = tables.get(STORED[name]) if STORED[name] in tables else tables[f"{STORED[name]}s"]
    assert stored is not None
    assert {*RECORD[name]} - TIED - {"evidence"} <= {*stored.columns.keys()}


def test_what_a_column_names_is_there() -> None:
    for schema in (FOLDER, RECORD):
        for fields in schema.values():
            for field in fields.values():
                assert not field.of or next(iter(schema[field.of].values())).needed, field


def test_every_way_in_has_columns_of_the_schema() -> None:
    for name, fields in programme_template.TABLES.items():
        assert fields.items() <= FOLDER[name].items()
    for table, into in EDITABLE.items():
        assert {*into} <= {*WHOLE[table]}
        assert {*into.values()} <= {*ROWS[table]}
    kinds = {field.kind for fields in ROWS.values() for field in fields.values()}
    assert kinds <= {*cell_values.READERS}


DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
VALUES = st.one_of(
    st.tuples(st.just("any_day"), DAYS),
    st.tuples(st.just("day"), DAYS),
    st.tuples(st.just("moment"), MOMENTS),
    st.tuples(st.just("flag"), st.booleans()),
    st.tuples(st.just("whole"), st.integers(-(10**9), 10**9)),
    st.tuples(st.just("number"), st.integers(-(10**6), 10**6).map(lambda n: n / 1000)),
    st.tuples(st.just("text"), st.text(st.characters(exclude_categories=["Cs"]), max_size=50)),
)


@given(VALUES)
def test_a_cell_is_read_as_it_was_written(given: tuple[str, Any]) -> None:
    kind, value = given
    text = file_cells.text(value)
    if "\0" in text:
        with pytest.raises(ProblemsError):
            file_cells.read(Field("a", kind), text)
    else:
        assert file_cells.read(Field("a", kind), text) == value


@given(st.sampled_from([*file_cells.READERS, "one", "status"]), st.text(max_size=80))
def test_any_text_is_a_value_or_a_problem_with_its_column(kind: str, text: str) -> None:
    for found in problems(kind, text):
        assert found.column == "a"
        assert sentence(translator("en"), found)


def problems(kind: str, text: str) -> Sequence[Problem]:
    try:
        file_cells.read(Field("a", kind, needed=True), text)
    except ProblemsError as error:
        return error.problems
    return ()
