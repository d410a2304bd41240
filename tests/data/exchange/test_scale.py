"""Progress in a file, as parts of one or in per cent: what shows which, and what is asked."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from data.files import (
    csv_out,
    file_rows,
    file_tables,
    file_words,
    matching,
    progress_scale,
    text_table,
    whole_file,
    workbook_in,
)
from data.files.file_sheet import FileSheet
from data.files.file_words import FileWords
from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from locales import LANGUAGES
from reports.sheets import csv_file
from sections import view_tables
from tests.data.exchange.workbooks import saved
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, say

PARTS = st.integers(0, 10_000).map(lambda each: each / 10_000)


@pytest.fixture(scope="module")
def untouched(sqlite: Shelf) -> Iterator[Engine]:
    with sqlite.loaded() as url, opened(url) as engine:
        yield engine


@pytest.fixture(scope="module")
def known(untouched: Engine) -> FileWords:
    return file_words.words(load.record(untouched, PROGRAMME), "nl")


def column(*cells: Any) -> FileSheet:
    """A table of actions with these cells of progress."""
    book = openpyxl.Workbook()
    book.active.append(["code", "Voortgang"])
    for at, value in enumerate(cells):
        value, _, shape = value if isinstance(value, tuple) else (value, "", "General")
        book.active.append([f"9.{at}", value])
        book.active.cell(at + 2, 2).number_format = shape
    (found,) = file_tables.held(workbook_in.tables(saved(book)))
    return found


def matches(sheet: FileSheet) -> dict[str, str]:
    return matching.match(sheet.headings, "actions", "nl")


def doubt(sheet: FileSheet, known: FileWords) -> str:
    return progress_scale.in_doubt(sheet, matches(sheet), known)


def read(sheet: FileSheet, known: FileWords, written: progress_scale.Scale) -> list[Any]:
    found = file_rows.rows(sheet, matches(sheet), "actions", known, written)
    return [each.cells.get("progress") for each in found]


def shown(value: float, shape: str) -> tuple[float, str, str]:
    return value, "", shape


@pytest.mark.parametrize(
    "cells",
    [(0.25, 0.5, 1), (0, 1), ("0,25", "1"), ("0.125", None, "(leeg)"), (0.5, "80 %"), (1,)],
    ids=str,
)
def test_what_lies_between_0_and_1_may_be_either(known: FileWords, cells: Any) -> None:
    assert doubt(column(*cells), known) == "Voortgang"


@pytest.mark.parametrize(
    "cells",
    [
        (0, 0),
        (0.25, 50),
        (0.5, 101),
        (-1, 0.5),
        ("0,5 %", "1 %"),
        (shown(0.005, "0.0%"), shown(0.01, "0%")),
        (None, "(leeg)"),
        ("niets", None),
    ],
    ids=str,
)
def test_what_shows_itself_is_not_asked(known: FileWords, cells: Any) -> None:
    assert doubt(column(*cells), known) == ""


def test_the_answer_decides(known: FileWords) -> None:
    cells = (0.25, "0,5", 1, 0, None, "(leeg)", shown(0.07, "0%"), "80 %")
    sheet = column(*cells)
    assert read(sheet, known, "parts") == [25, 50, 100, 0, None, None, 7, 80]
    assert read(sheet, known, "percent") == [0.25, 0.5, 1, 0, None, None, 7, 80]


@given(st.lists(PARTS, min_size=1, max_size=8))
def test_parts_of_one_are_the_per_cents_that_a_spreadsheet_shows(
    known: FileWords, values: list[float]
) -> None:
    plain, signed = column(*values), column(*(shown(each, "0.00%") for each in values))
    assert read(plain, known, "parts") == read(signed, known, "percent")
    assert bool(doubt(plain, known)) == any(values)
    assert not doubt(signed, known)


@pytest.mark.parametrize(
    "cell", ["57 %", "57%", "57\u00a0%", "57\u202f%", "57,0\u202f%", " 57 % "], ids=ascii
)
def test_a_per_cent_sign_says_that_it_is_in_per_cent(known: FileWords, cell: str) -> None:
    assert read(column(cell), known, "percent") == [57]


def test_what_was_exported_is_never_asked(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        record = load.record(engine, PROGRAMME)
        for code in record.actions["code"]:
            if record.updates[record.updates["action_code"] == code]["status"].iloc[-1]:
                say(engine, code, {"progress": 0.5, "status": "in_progress"})
        record, day = load.record(engine, PROGRAMME), date(2024, 12, 31)
        book = whole_file.written(engine, PROGRAMME, ".xlsx")
    given_out = [
        csv_out.text(name, record, Filters(), day, "pillar", "en")
        for name in ("actions", "measures", "updates")
    ]
    for language in LANGUAGES:
        seen = View(record, Filters(), day, language)
        given_out += [
            csv_file.text(view_tables.one(seen, "actions"), language).removeprefix("\ufeff")
        ]
        given_out += [csv_file.coded(view_tables.one(seen, "actions"))]
    tables = [text_table.read(each) for each in given_out]
    tables += [
        each
        for each in file_tables.held(workbook_in.tables(book))
        if each.name in ("actions", "measures")
    ]
    known, found = file_words.words(record, "nl"), 0
    for sheet in tables:
        table = matching.table_of(sheet.headings, "nl")
        columns = matching.match(sheet.headings, table, "nl")
        found += "progress" in columns.values()
        assert progress_scale.in_doubt(sheet, columns, known) == ""
    assert found >= len(tables) - 1


def test_a_share_of_a_weight_is_refused(known: FileWords) -> None:
    sheet = text_table.read("code;Gewicht\n9.1;80 %\n")
    (found,) = file_rows.rows(sheet, matches(sheet), "actions", known)
    assert [each.reason for each in found.refusals] == ["percent-sign"]
