"""Files are read within limits, as what they say, or refused with the row: never wrong letters."""

import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import openpyxl
import pytest

from data.files import file_limits, file_tables, safe_zip, text_table, workbook_in
from data.files.file_sheet import FileSheet
from db.problems import ProblemsError
from tests.data.exchange.workbooks import saved, with_part, workbook, zipped

pytestmark = pytest.mark.faults("files that are not what they say")

HEAD, ROW = "code;titel", "2.1;Überprüfung – «œuvre» € é"
SAID = f"{HEAD}\r\n{ROW}\r\n"
PLAIN = workbook(["code", "title"], ["2.1", "One"])


def sheets(data: bytes) -> list[FileSheet]:
    return file_tables.held(workbook_in.tables(data))


def csv(data: bytes) -> FileSheet:
    return text_table.read(text_table.decoded(data))


def reason(read: Callable[[], object]) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(ProblemsError) as refused:
        read()
    (found,) = refused.value.problems
    row = {"row": found.row} if found.row else {}
    return found.code, {**found.values, **row}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_text_comes_out_right_however_it_was_saved(encoding: str, separator: str, end: str) -> None:
    said = SAID.replace(";", separator).replace("\r\n", end)
    (line,) = csv(said.encode(encoding)).lines
    assert (line.number, line.cells) == (2, tuple(ROW.split(";")))


@pytest.mark.parametrize(
    ("data", "row"),
    [
        ("code;titel\n1;Überprüfung\n2;né".encode()[:-1], "3"),
        ("code;titel\n1;Überprüfung\n".encode() + "2;né".encode("cp1252"), "3"),
        (b"code;titel\n1;\x81", "2"),
        ("code;titel\n1;\ufffd".encode(), "2"),
        (b"code;titel\n1;a\0b", "2"),
        ("\ufeffcode;titel\n1;a".encode("utf-16-le") + b"\xd8", "2"),
    ],
)
def test_letters_that_were_lost_are_told_with_their_row(data: bytes, row: str) -> None:
    assert reason(lambda: csv(data)) == ("lost-letter", {"line": row})


@pytest.mark.parametrize(
    ("said", "why", "row"),
    [
        ('code;titel\n1;"a\n2;b', "quotes", 2),
        ('code;titel\n1;"a"b', "quotes", 2),
        ("code;titel\n\n1;a;b", "wide", 3),
        ("code;titel\n1", "wide", 2),
        (f"code;titel\n1;{'a' * 40_000}", "too-long", 2),
        (f"code;titel\n1;{'a' * 140_000}", "too-long", 2),
    ],
)
def test_a_table_that_is_broken_is_told_with_its_row(said: str, why: str, row: int) -> None:
    found, places = reason(lambda: text_table.read(said))
    assert (found, places["row"]) == (why, row)


def test_what_is_no_table_is_told() -> None:
    assert reason(lambda: text_table.read(""))[0] == "empty"
    assert reason(lambda: text_table.read(" \n;;\n"))[0] == "empty"
    assert reason(lambda: text_table.read(HEAD))[0] == "no-rows"
    twins = reason(lambda: text_table.read("Code;titel;CODE \n1;a;b"))
    assert twins == ("twice", {"value": "CODE"})
    many = ";".join(f"h{n}" for n in range(201))
    assert reason(lambda: text_table.read(f"{many}\n{many}")) == (
        "too-many-columns",
        {"limit": 200},
    )
    long = "a;b\n" + "1;2\n" * 50_001
    assert reason(lambda: text_table.read(long)) == ("too-many-rows", {"limit": 50_000})


def test_a_table_is_found_below_its_title_and_beside_its_empty_columns() -> None:
    found = text_table.read("sep=;\nPlan 2024;;;\n;;;\ncode;;titel;\n1;x;a;\n;;;\n2;;b;\n")
    assert found.headings == ("code", "B", "titel")
    assert [line.number for line in found.lines] == [5, 7]
    assert found.lines[0].cells == ("1", "x", "a")


def test_quotes_hold_separators_and_breaks_and_an_apostrophe_what_would_run() -> None:
    (line,) = text_table.read('code,titel\n\'=1,"a, ""b""\nc"\n').lines
    assert line.cells == ("=1", 'a, "b"\nc')
    assert text_table.read("code,titel\n'a,''=b\n").lines[0].cells == ("'a", "'=b")


def test_cells_of_a_workbook_keep_their_kind() -> None:
    book = openpyxl.Workbook()
    book.active.append(["code", "due", "at", "part", "n", "yes", "no"])
    book.active.append(
        ["=1+1", date(2024, 5, 3), datetime.combine(date(2024, 5, 3), time(8)), 0.55, 7, True, None]
    )
    book.active["A2"].data_type = "s"
    book.active["D2"].number_format = "0%"
    (found,) = sheets(saved(book))
    day = date(2024, 5, 3)
    assert found.lines[0].cells == ("=1+1", day, day, 55.0, 7.0, "TRUE", "")


@pytest.mark.parametrize(
    ("look", "read"),
    [("0%", 57), ("0.00 %", 57), ('0"%"', 0.57), (r"0\%", 0.57), ("0_%", 0.57), ('"a%"0%', 57)],
)
def test_a_number_shown_as_a_share_is_read_as_it_is_shown(look: str, read: float) -> None:
    book = openpyxl.Workbook()
    book.active.append(["code", "progress"])
    book.active.append(["1.1", 0.57])
    book.active["B2"].number_format = look
    (found,) = sheets(saved(book))
    assert found.lines[0].cells[1] == read


def test_a_problem_is_told_with_its_sheet() -> None:
    book = workbook(Plan=[["code", "x"], ["1", "a"]], Notes=[["code", "Code"], ["1", "2"]])
    with pytest.raises(ProblemsError, match="Notes: the column \u2018Code\u2019 is there twice"):
        sheets(book)


def test_sheets_without_a_table_are_passed_over() -> None:
    found = sheets(workbook(Plan=[["code", "x"], ["1", "a"]], Notes=[["only"]]))
    assert [each.name for each in found] == ["Plan"]
    assert reason(lambda: sheets(workbook()))[0] == "empty"


BOMB = zipped({"[Content_Types].xml": b"", "xl/a.xml": b" " * (file_limits.PAGE.unpacked + 1)})
ENTITY = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
COMPOUND = workbook_in.COMPOUND + b"\0" * 600


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"MZ\x90\0" + b"\0" * 90, "no-workbook"),
        (b"code;titel\n1;a", "no-workbook"),
        (zipped({"a.txt": b"a"}), "no-workbook"),
        (PLAIN[: len(PLAIN) // 2], "damaged"),
        (PLAIN.replace(b"xl/", b"../"), "damaged"),
        (BOMB, "unpacks-too-large"),
        (zipped({f"p{n}": b"" for n in range(1001)}), "too-many-parts"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (COMPOUND, "old-workbook"),
        (with_part(PLAIN, "xl/vbaProject.bin", b"x"), "macros"),
        (workbook(["code", "progress"], ["1.1", "=20+20"]), "uncomputed"),
        (with_part(PLAIN, "xl/sharedStrings.xml", ENTITY), "unsafe-xml"),
        (with_part(PLAIN, "xl/styles.xml", ENTITY.decode().encode("utf-16")), "unsafe-xml"),
        (b"PK\x03\x04" + b"\0" * 20_000_000, "too-large"),
    ],
)
def test_what_is_no_safe_workbook_is_refused_before_it_is_read(data: bytes, why: str) -> None:
    assert reason(lambda: sheets(data))[0] == why


def test_a_zip_that_lies_about_its_sizes_is_stopped() -> None:
    small = replace(file_limits.PAGE, unpacked=50_000)
    true, said = struct.pack("<I", 200_000), struct.pack("<I", 10)
    lying = zipped({"a": b" " * 200_000}).replace(true, said)
    assert reason(lambda: safe_zip.parts(lying, small))[0] in ("unpacks-too-large", "damaged")
    two = zipped({"a": b" " * 30_000, "b": b" " * 30_000})
    assert reason(lambda: safe_zip.parts(two, small))[0] == "unpacks-too-large"


def test_every_limit_is_told_in_its_refusal() -> None:
    assert reason(lambda: file_limits.check_size(b"\0" * 20_000_001)) == (
        "too-large",
        {"limit": 20},
    )
