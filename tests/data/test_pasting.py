"""A pasted block is understood cell by cell, and what isn't understood is named."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.drafts import pasted
from data.drafts.edits import Edit
from data.drafts.pasted import PastedPlace
from data.files import typed_values
from data.files.folding import folded
from db.record.statement_rules import Refusal
from db.record.stored_text import UnfitError
from locales import LANGUAGES
from locales.calendar import month_names

WORDS = {"voltooid": "completed", "acheve": "completed", "onhold": "on_hold"}
READERS: pasted.Readers = {
    "status": lambda text: typed_values.status(text, WORDS),
    "progress": lambda text: typed_values.number(text, "nl"),
    "comment": str,
}
COLUMNS = ["code", "title", "status", "progress", "comment"]
SHOWN = {code: {"code": code, "title": f"Title {code}"} for code in ("1.1", "1.2", "2.1")}


def paste(text: str, row: int = 0, column: str = "status") -> pasted.Pasted:
    place = PastedPlace(row, COLUMNS[COLUMNS.index(column) :], SHOWN)
    return pasted.paste(pasted.cells(text), place, READERS)


def test_a_block_goes_into_the_cells_from_the_chosen_one_on() -> None:
    done = paste("Voltooid\t80 %\tzo\n\u2713 Achevé\t7,5\n", row=1)
    assert done.edits == [
        Edit("1.2", "status", "completed"),
        Edit("1.2", "progress", 80.0),
        Edit("1.2", "comment", "zo"),
        Edit("2.1", "status", "completed"),
        Edit("2.1", "progress", 7.5),
    ]
    assert (done.skipped, done.beside) == ([], 0)


def test_what_is_not_understood_is_named_and_the_rest_is_taken() -> None:
    done = paste("Klaar\t1e3\tso\nVoltooid\t50")
    assert done.edits == [
        Edit("1.1", "comment", "so"),
        Edit("1.2", "status", "completed"),
        Edit("1.2", "progress", 50.0),
    ]
    assert done.skipped == [
        Refusal("1.1", "unknown-status", "status", "Klaar"),
        Refusal("1.1", "bad-number", "progress", "1e3"),
    ]


def test_cells_beside_and_below_the_table_are_counted() -> None:
    assert paste("a\tb\tc\n\nd\te", row=2, column="comment").beside == 4


def test_a_line_that_brings_its_code_along_is_about_that_row() -> None:
    text = "2.1\tTitle 2.1\tVoltooid\n1.1\tOther\tOn hold\n9.9\tx\tVoltooid"
    done = paste(text, column="code")
    assert done.edits == [Edit("2.1", "status", "completed"), Edit("1.1", "status", "on_hold")]
    assert done.skipped == [
        Refusal("1.1", "read-only", "title", "Other"),
        Refusal("9.9", "unknown-action"),
    ]


def test_a_quoted_cell_may_hold_lines_and_a_quote_may_be_a_quote() -> None:
    assert pasted.cells('"a\nb"\tc\r\nd') == [["a\nb", "c"], ["d"]]
    assert pasted.cells('"so\tx\ny') == [['"so', "x"], ["y"]]
    assert pasted.cells("") == []


@given(st.text(max_size=40), st.integers(0, 5), st.sampled_from(COLUMNS))
def test_no_block_whatever_raises_or_loses_a_cell(text: str, row: int, column: str) -> None:
    block = pasted.cells(text)
    done = paste(text, row, column)
    assert all(edit.code in SHOWN for edit in done.edits)
    lost = sum(bool(cell) for line in block for cell in line)
    about_rows = [refusal for refusal in done.skipped if refusal.reason == "unknown-action"]
    if not about_rows and column != "code":
        title = sum(len(line) > 0 for line in block) if column == "title" else 0
        assert len(done.edits) + len(done.skipped) + done.beside + title >= lost


@pytest.mark.parametrize(
    "text", ["2024-03-05", "5/3/2024", "05-03-2024", "5.3.2024", "2024-03-05T00:00:00.000Z"]
)
def test_a_day_is_read_with_the_day_first(text: str) -> None:
    assert typed_values.day(text) == date(2024, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "5 maart 2024",
        "5 mrt. 2024",
        "5 mars 2024",
        "5. M\u00e4rz 2024",
        "05 MAR 2024",
        "5 march 2024",
    ],
)
def test_a_month_may_be_a_word_of_any_language(text: str) -> None:
    assert typed_values.day(text) == date(2024, 3, 5)
    assert typed_values.day("1er ao\u00fbt 2024") == date(2024, 8, 1)


def test_no_word_for_a_month_is_another_one_elsewhere() -> None:
    names = [(folded(name), month) for each in LANGUAGES for name, month in month_names(each)]
    assert len({name for name, _ in names}) == len(set(names))


@pytest.mark.parametrize(
    "text",
    [
        "31 februari 2024",
        "5 soon 2024",
        "31.02.2024",
        "3/25/2024",
        "45000",
        "soon",
        "2024-3-5",
        "5/3/24",
    ],
)
def test_what_is_no_day_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UnfitError):
        typed_values.day(text)


def test_partners_are_read_by_any_of_their_names() -> None:
    words = {"nrw": "NRW", "frankrijk": "FRANCE", "france": "FRANCE"}
    assert typed_values.partners("Frankrijk; nrw, France", words) == ("FRANCE", "NRW")
    assert typed_values.partners(" ", words) == ()
    with pytest.raises(UnfitError):
        typed_values.partners("NRW, Mars", words)
