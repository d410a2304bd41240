"""OpenDocument spreadsheets are read as workbooks are, and refused as these are."""

from dataclasses import replace
from datetime import date

import pytest

from data.files import file_tables, ods_in, text_table
from data.files.file_limits import COLUMNS, PAGE, ROWS, FileLimits
from data.files.file_sheet import Cell, FileSheet, PerCent
from db.problems import ProblemsError, sentences
from locales import LANGUAGES, translator
from tests.data.exchange.open_documents import LIBREOFFICE, cell, row, saved_again, spreadsheet
from tests.data.exchange.workbooks import workbook, zipped

pytestmark = pytest.mark.faults("files that are not what they say")

MANY = 100_000_000
MANIFEST = "META-INF/manifest.xml"
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '<!DOCTYPE l SYSTEM "http://127.0.0.1:9/x.dtd">',
)


def read(data: bytes) -> FileSheet:
    (found,) = file_tables.sheets("plan.ods", data)
    return found


def why(data: bytes) -> str:
    with pytest.raises(ProblemsError) as refused:
        file_tables.sheets("plan.ods", data)
    for language in LANGUAGES:
        assert sentences(translator(language), refused.value.problems)
    return refused.value.problems[0].code


def cells(*said: str) -> list[tuple[int, tuple[Cell, ...]]]:
    return [(line.number, line.cells) for line in read(spreadsheet("".join(said))).lines]


def test_what_libreoffice_saves_keeps_its_kinds() -> None:
    found = read(LIBREOFFICE)
    assert (found.name, found.headings[4]) == ("Plan", "Voortgang")
    first = dict(zip(found.headings, found.lines[0].cells, strict=True))
    assert first["Voortgang"] == 57.5
    assert isinstance(first["Voortgang"], PerCent)
    assert (first["Startdatum"], first["Gewicht"]) == (date(2021, 2, 1), 1.5)
    assert [line.number for line in found.lines] == [2, 3, 4, 5]


def test_blank_cells_and_rows_that_are_repeated_are_counted_and_no_more() -> None:
    assert cells(
        row(cell("1.1"), cell("a"), cell(again=MANY)),
        row(cell(again=16_384), again=MANY),
        row(cell("1.2"), cell("b"), again=2),
        row(cell(again=16_384), again=MANY),
    ) == [
        (2, ("1.1", "a")),
        (3 + MANY, ("1.2", "b")),
        (4 + MANY, ("1.2", "b")),
    ]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        (cell("a<text:s text:c='2'/>b<text:tab/>c"), "a  b\tc"),
        (cell("a</text:p><text:p>b"), "a\nb"),
        (cell("a<text:span>b</text:span>c"), "abc"),
        (cell("a\n   b"), "a b"),
        (
            cell("a").replace("<text:p>", "<office:annotation><text:p>n</text:p>"
                              "</office:annotation><text:p>"),
            "a",
        ),
        (cell("x", about='office:value-type="float" office:value="0.25"'), 0.25),
        (cell("x", about='office:value-type="percentage" office:value="0.57"'), 57.0),
        (cell("x", about='office:value-type="currency" office:value="3"'), 3.0),
        (cell("x", about='office:value-type="date" office:date-value="2024-02-29"'),
         date(2024, 2, 29)),
        (cell("x", about='office:value-type="date" office:date-value="2024-02-29T10:00:00"'),
         date(2024, 2, 29)),
        (cell("30/2", about='office:value-type="date" office:date-value="2024-02-30"'), "30/2"),
        (cell("x", about='office:value-type="boolean" office:boolean-value="true"'), "TRUE"),
        (cell(about='office:value-type="string" office:string-value="s"'), "s"),
        (cell("=1+1"), "=1+1"),
    ],
)  # fmt: skip
def test_a_cell_says_what_it_is(said: str, value: Cell) -> None:
    assert cells(row(cell("1.1"), said)) == [(2, ("1.1", value))]


def test_a_covered_cell_and_a_table_within_a_cell_are_passed_over() -> None:
    covered = "<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>"
    within = f"<table:table-cell><table:table>{row(cell('y'))}</table:table></table:table-cell>"
    found = cells(row(cell("1.1"), covered, cell("z")), row(cell("1.2"), within, cell("z")))
    assert found == [(2, ("1.1", "", "z")), (3, ("1.2", "", "z"))]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"MZ", "no-ods"),
        (b"", "no-ods"),
        (workbook(["code", "owner"], ["1.1", "a"]), "no-ods"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "no-ods"),
        (spreadsheet("", more={"mimetype": b"application/zip"}), "no-ods"),
        (spreadsheet("", more={MANIFEST: b"<a><encryption-data/></a>"}), "encrypted"),
        (spreadsheet("", more={"Basic/Standard/Module1.xml": b"Sub Main"}), "macros"),
        (spreadsheet("", more={"Scripts/python/a.py": b"print()"}), "macros"),
        *((spreadsheet(row(cell("&b;")), before=each), "unsafe-xml") for each in LAUGHS),
        (saved_again({"styles.xml": LAUGHS[0].encode()}), "unsafe-xml"),
        (saved_again({"content.xml": LAUGHS[0].encode("utf-16")}), "unsafe-xml"),
        (saved_again({"content.xml": b"<a>"}), "damaged"),
        (saved_again({"content.xml": b""}), "damaged"),
        (LIBREOFFICE[:4000], "damaged"),
        (spreadsheet(row(cell("1.1"), cell("a", MANY))), "too-many-columns"),
        (spreadsheet(row(cell("1.1"), cell(again=MANY), cell("a"))), "too-many-columns"),
        (spreadsheet(row(cell("1.1"), cell("a"), again=MANY)), "too-many-rows"),
        (spreadsheet(row(cell("1.1", COLUMNS), again=ROWS)), "too-many-cells"),
        (spreadsheet(row(cell("1.1"), cell("a"), again="9" * 4000)), "damaged"),
        (spreadsheet(row(cell("1.1"), cell("a", "-1"))), "damaged"),
        (spreadsheet(row(cell("1.1"), cell("a<text:s text:c='999999999'/>x"))), "too-long"),
        (spreadsheet(row(cell("1.1"), cell("x" * 40_000))), "too-long"),
        (spreadsheet(row(cell("x", about='office:value-type="float" office:value="NaN"'))),
         "damaged"),
        (spreadsheet(row(cell("1.1"), cell(about='table:formula="of:=1+1"'))), "uncomputed"),
        (spreadsheet(""), "no-rows"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_in_a_sentence(data: bytes, reason: str) -> None:
    assert why(data) == reason


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (replace(PAGE, bytes=100), "too-large"),
        (replace(PAGE, unpacked=100), "unpacks-too-large"),
        (replace(PAGE, cells=3), "too-many-cells"),
    ],
)
def test_the_limits_that_are_given_count(limits: FileLimits, code: str) -> None:
    book = spreadsheet("".join(row(cell("1.1"), cell("a")) for _ in range(4)))
    assert len(ods_in.tables(book)) == 1
    with pytest.raises(ProblemsError) as refused:
        ods_in.tables(book, limits)
    assert refused.value.problems[0].code == code


def test_a_text_has_the_limits_that_are_given() -> None:
    text = b"code;titel\n1.1;a\n"
    assert text_table.tables(text)
    with pytest.raises(ProblemsError) as refused:
        text_table.tables(text, replace(PAGE, bytes=len(text) - 1))
    assert refused.value.problems[0].code == "too-large"
