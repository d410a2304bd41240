"""A broken programme folder is refused with file, row and reason, and nothing of it is loaded."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.imports.loading import load_folder
from db.problems import Problem, ProblemsError, problem
from db.record.people import LOCAL
from tests.db import folders
from tests.db.saying import written

Refuse = Callable[[], list[tuple[str, int, str]]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.copy(tmp_path)


def said(found: Problem) -> str:
    return f"{found.column} {found.code}".strip()


@pytest.fixture
def refuse(untouched: Engine, folder: Path) -> Refuse:
    """Loading the folder, which must fail: (file, row, column and reason) of each fault."""

    def refuse() -> list[tuple[str, int, str]]:
        before = written(untouched)
        with pytest.raises(ProblemsError) as caught:
            load_folder(untouched, folder, LOCAL)
        assert written(untouched) == before
        return [(each.sheet, each.row, said(each)) for each in caught.value.problems]

    return refuse


CELLS = [
    # file, row, cells, column and reason
    ("actions", 2, {"pillar": "9"}, "pillar unknown"),
    ("actions", 3, {"pillar": ""}, "pillar blank"),
    ("actions", 4, {"partners": "NRW;MARS"}, "partners unknown"),
    ("actions", 4, {"partners": "nrw"}, "partners unknown"),
    ("actions", 4, {"partners": "NRW,FRANCE"}, "partners unknown"),
    ("actions", 5, {"kind": "sometimes"}, "kind one-of"),
    ("actions", 5, {"weight": "0"}, "weight above"),
    ("actions", 5, {"weight": "-1"}, "weight above"),
    ("actions", 5, {"weight": ""}, "weight blank"),
    ("actions", 5, {"weight": "1,5"}, "weight above"),
    ("actions", 5, {"weight": "1e309"}, "weight above"),
    ("actions", 5, {"weight": "NaN"}, "weight above"),
    ("actions", 5, {"position": "1.5"}, "position whole"),
    ("actions", 6, {"due_on": "9999-12-31"}, "due_on day"),
    ("programme", 2, {"ends_on": "9999-12-31"}, "period"),
    ("programme", 2, {"ends_on": "2071-01-01"}, "period"),
    ("programme", 2, {"starts_on": "1999-12-31"}, "period"),
    ("programme", 2, {"code": "../x"}, "code code"),
    ("programme", 2, {"code": ".."}, "code code"),
    ("pillars", 2, {"code": "1\\2"}, "code code"),
    ("actions", 6, {"due_on": "31.02."}, "due_on day"),
    ("actions", 6, {"due_on": "2024-02-30"}, "due_on day"),
    ("actions", 6, {"due_on": "20240131"}, "due_on day"),
    ("actions", 6, {"due_on": "2024-W05-3"}, "due_on day"),
    ("actions", 6, {"due_on": "45322"}, "due_on day"),
    ("actions", 6, {"due_on": "10000-01-01"}, "due_on day"),
    ("actions", 6, {"due_on": "2020-12-31"}, "due_on order"),
    ("actions", 7, dict.fromkeys(("title_nl", "title_fr", "title_en", "title_de"), ""), "title"),
    ("actions", 7, {"title_nl": "Europ\ufffdes"}, "title_nl text"),
    ("actions", 7, {"title_nl": "x" * 10_001}, "title_nl too-long"),
    ("actions", 8, {"code": ""}, "code blank"),
    ("actions", 8, {"code": "1;1"}, "code code"),
    ("actions", 8, {"code": "1,1"}, "code code"),
    ("actions", 8, {"code": "x" * 61}, "code code"),
    ("programme", 2, {"starts_on": ""}, "starts_on blank"),
    ("programme", 2, {"ends_on": "2020-12-31"}, "ends_on order"),
    ("programme", 2, {"source_language": "la"}, "source_language one-of"),
    (
        "partners",
        2,
        {f"{part}_{each}": "" for part in ("name", "short") for each in ("nl", "fr", "de", "en")},
        "name",
    ),
    ("partners", 2, {"kind": "planet"}, "kind one-of"),
    ("measures", 2, {"action_code": "9.9"}, "action_code unknown"),
    ("measures", 2, {"starts_on": ""}, "starts_on blank"),
    ("measures", 2, {"starts_on": "2020-06-01"}, "starts_on early"),
    ("measures", 2, {"year": "20"}, "year whole"),
    ("measures", 2, {"status": "lost"}, "status one-of"),
    ("measures", 2, {"status": ""}, "status blank"),
    ("measures", 2, {"status": "cancelled"}, "status comment"),
    ("measures", 2, {"status": "completed"}, "completed_on since-when"),
    ("measures", 2, {"completed_on": "2021-03-01"}, "completed_on no-such-day"),
    ("measures", 2, {"outcome_evidence": "E998"}, "outcome_evidence unknown"),
    ("measures", 2, {"source_url": "javascript:alert(1)"}, "source_url address"),
    ("measures", 2, {"source_url": "https://u:p@example.org"}, "source_url secret-address"),
    ("measures", 2, {"code": "1.1"}, "code action"),
    ("evidence", 2, {"action_code": "9.9"}, "action_code unknown"),
    ("evidence", 2, {"partners": "MARS"}, "partners unknown"),
    ("evidence", 2, {"date": "12/2021"}, "date day"),
    ("evidence", 2, {"date_precision": "week"}, "date_precision one-of"),
    ("evidence", 2, {"source_url": ""}, "source_url blank"),
    ("evidence", 2, {"in_period": "yes"}, "in_period one-of"),
    ("status_history", 3, {"action_code": "9.9"}, "action_code unknown"),
    ("status_history", 3, {"evidence": "E008;E999"}, "evidence unknown"),
    ("status_history", 3, {"effective_on": ""}, "effective_on blank"),
    (
        "status_history",
        3,
        {"effective_on": "2020-12-31"},
        "effective_on early",
    ),
    ("status_history", 3, {"status": "In progress"}, "status one-of"),
    ("status_history", 3, {"status": "completed"}, "progress done-needs-100"),
    ("status_history", 2, {"progress": "25"}, "progress unreported"),
    ("status_history", 3, {"progress": "-1"}, "progress number"),
    ("status_history", 3, {"progress": "101"}, "progress number"),
    ("status_history", 3, {"progress": "80 %"}, "progress number"),
    ("status_history", 3, {"progress": "NaN"}, "progress number"),
    ("status_history", 3, {"progress": "1e309"}, "progress number"),
    ("status_history", 3, {"progress": "1_0"}, "progress number"),
    ("status_history", 3, {"progress": "٢٥"}, "progress number"),
    ("status_history", 3, {"progress": "2.5.0"}, "progress number"),
]


@pytest.mark.parametrize(("file", "row", "cells", "reason"), CELLS)
def test_a_cell_that_cannot_be_is_told_with_its_row(
    folder: Path, refuse: Refuse, file: str, row: int, cells: dict[str, str], reason: str
) -> None:
    folders.put(folder, file, row, **cells)
    told = [text for name, number, text in refuse() if (name, number) == (file, row)]
    assert reason in told


def test_problems_stand_in_the_order_of_files_and_rows(folder: Path, refuse: Refuse) -> None:
    folders.put(folder, "measures", 3, source_url="x")
    folders.put(folder, "actions", 4, title_nl="", title_fr="", title_en="", title_de="")
    folders.put(folder, "actions", 6, weight="0")
    assert refuse() == [
        ("actions", 4, "title"),
        ("actions", 6, "weight above"),
        ("measures", 3, "source_url address"),
    ]


def test_a_status_is_not_asked_about_a_day_that_cannot_be_read(
    folder: Path, refuse: Refuse
) -> None:
    folders.put(folder, "measures", 2, status="completed", completed_on="soon")
    assert refuse() == [("measures", 2, "completed_on day")]


def test_a_cancelled_status_needs_a_rationale_in_some_language(
    folder: Path, refuse: Refuse
) -> None:
    gone = {"status": "cancelled", "progress": ""}
    folders.put(folder, "status_history", 3, **gone, rationale_en="", rationale_nl="")
    assert refuse() == [("status_history", 3, "status comment")]


def test_what_is_completed_before_it_starts_is_refused(folder: Path, refuse: Refuse) -> None:
    number = folders.find(folder, "measures", code="2022-2.4-1")
    folders.put(folder, "measures", number, completed_on="2021-12-31")
    reason = "completed_on order"
    assert refuse() == [("measures", number, reason)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A1", "A1"),
        ("A1", "a1"),
        ("A1", "A 1"),
        ("stra\u00dfe", "STRASSE"),
        ("caf\u00e9", unicodedata.normalize("NFD", "caf\u00e9")),
        ("\u00c5", "\u212b"),
        ("A1", "\uff211"),
    ],
)
def test_codes_that_look_alike_are_one_code(
    folder: Path, refuse: Refuse, first: str, second: str
) -> None:
    folders.add(folder, "actions", code=first)
    two = folders.add(folder, "actions", code=second)
    assert refuse() == [("actions", two, "code double")]


@pytest.mark.parametrize(
    "code", ["A\u200b1", "A\u00ad1", "A\t1", "A\u00a01", "\ufeffA1", "A\u202e1"]
)
def test_a_code_with_letters_that_nobody_sees_is_refused(
    folder: Path, refuse: Refuse, code: str
) -> None:
    number = folders.add(folder, "actions", code=code)
    assert refuse() == [("actions", number, "code code")]


@pytest.mark.parametrize("file", ["pillars", "partners", "measures", "evidence"])
def test_a_code_stands_once_in_every_file(folder: Path, refuse: Refuse, file: str) -> None:
    number = folders.add(folder, file)
    ((name, row, reason),) = refuse()
    assert (name, row) == (file, number)
    assert reason.endswith(" double")


FILES = ["programme", "pillars", "partners", "actions", "measures", "evidence", "status_history"]


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_is_named(folder: Path, refuse: Refuse, file: str) -> None:
    (folder / f"{file}.csv").unlink()
    assert refuse() == [(file, 0, "missing")]


@pytest.mark.parametrize("file", FILES)
def test_an_empty_file_is_named(folder: Path, refuse: Refuse, file: str) -> None:
    (folder / f"{file}.csv").write_bytes(b"")
    assert refuse() == [(file, 0, "no-header")]


@pytest.mark.parametrize("file", ["programme", "pillars", "actions"])
def test_a_header_alone_is_no_programme(folder: Path, refuse: Refuse, file: str) -> None:
    folders.write(folder, file, [], list(folders.read(folder, file)[0]))
    assert (file, 0, "no-rows") in refuse()


def test_two_programmes_in_one_folder_are_refused(folder: Path, refuse: Refuse) -> None:
    folders.add(folder, "programme", code="other")
    assert refuse() == [("programme", 0, "one-row")]


@pytest.mark.parametrize("file", FILES)
def test_a_missing_column_is_named(folder: Path, refuse: Refuse, file: str) -> None:
    rows = folders.read(folder, file)
    column = list(rows[0])[1]
    folders.write(folder, file, [{k: v for k, v in r.items() if k != column} for r in rows])
    assert refuse() == [(file, 1, "no-column")]


def test_a_column_that_stands_there_twice_is_named(folder: Path, refuse: Refuse) -> None:
    path = folder / "actions.csv"
    path.write_bytes(path.read_bytes().replace(b"title_nl,title_fr", b"title_nl,title_nl", 1))
    assert refuse() == [("actions", 1, "twice")]


def test_a_header_that_stands_there_again_is_told(folder: Path, refuse: Refuse) -> None:
    path = folder / "actions.csv"
    header, rest = path.read_bytes().split(b"\n", 1)
    path.write_bytes(b"\n".join([header, header, rest]))
    assert refuse() == [("actions", 2, "header-again")]


def test_a_file_with_semicolons_is_refused(folder: Path, refuse: Refuse) -> None:
    path = folder / "pillars.csv"
    path.write_bytes(path.read_bytes().replace(b",", b";"))
    assert {(file, row) for file, row, _ in refuse()} == {("pillars", 1)}


def drop(line: bytes) -> bytes:
    return line.rpartition(b",")[0]


@pytest.mark.parametrize("wrong", [lambda line: line + b",x", drop])
def test_a_ragged_row_is_told_with_its_number(
    folder: Path, refuse: Refuse, wrong: Callable[[bytes], bytes]
) -> None:
    path = folder / "actions.csv"
    lines = path.read_bytes().split(b"\n")
    lines[4] = wrong(lines[4])
    path.write_bytes(b"\n".join(lines))
    assert refuse() == [("actions", 5, "wide")]


def test_a_row_is_counted_as_a_spreadsheet_does(folder: Path, refuse: Refuse) -> None:
    """An empty line is a row; a line end within quotes is none."""
    folders.put(folder, "actions", 2, title_en="Two\nlines")
    path = folder / "actions.csv"
    header, rest = path.read_bytes().split(b"\n", 1)
    path.write_bytes(header + b"\n\n" + rest + b"\na,b\n")
    number = 2 + 21 + 2
    assert refuse() == [("actions", number, "wide")]


def test_an_unclosed_quote_is_told_with_the_row_where_it_opens(
    folder: Path, refuse: Refuse
) -> None:
    path = folder / "actions.csv"
    lines = path.read_bytes().split(b"\n")
    lines[4] = lines[4].replace(b"1.4,1,4,", b'1.4,1,4,"', 1)
    path.write_bytes(b"\n".join(lines))
    ((file, row, reason),) = refuse()
    assert (file, row) == ("actions", 5)
    assert reason == "quotes"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le"])
def test_another_encoding_is_refused_with_its_row(
    folder: Path, refuse: Refuse, encoding: str
) -> None:
    path = folder / "pillars.csv"
    path.write_bytes(path.read_text("utf-8").encode(encoding))
    ((file, row, reason),) = refuse()
    assert file == "pillars"
    assert (row, reason) == (0, "lost-letter")


def test_a_folder_in_place_of_a_file_is_told(folder: Path, refuse: Refuse) -> None:
    (folder / "actions.csv").unlink()
    (folder / "actions.csv").mkdir()
    ((file, row, reason),) = refuse()
    assert (file, row) == ("actions", 0)
    assert reason == "closed"


def test_a_file_beyond_the_limit_is_told(refuse: Refuse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.imports.folder_reading.LONGEST_FILE", 20_000)
    ((file, _, reason),) = refuse()
    assert file == "evidence"
    assert reason == "too-large"


def test_a_folder_that_is_not_there_is_named(untouched: Engine, tmp_path: Path) -> None:
    with pytest.raises(ProblemsError, match="nowhere: there is no such folder"):
        load_folder(untouched, tmp_path / "nowhere", LOCAL)


def test_every_fault_is_kept_and_the_first_twenty_are_told(folder: Path, refuse: Refuse) -> None:
    rows = [{**cells, "date": "?"} for cells in folders.read(folder, "evidence")]
    folders.write(folder, "evidence", rows)
    assert len(refuse()) == 122
    told = str(
        ProblemsError(*[problem("blank").at("a.csv", row) for row in range(122)])
    ).splitlines()
    assert (len(told), told[1], told[-1]) == (
        21,
        "a.csv, row 1: this must be filled in.",
        "and 102 more",
    )


def test_a_broken_folder_leaves_an_empty_database_empty(empty_engine: Engine, folder: Path) -> None:
    folders.put(folder, "status_history", 64, progress="101")
    before = written(empty_engine)
    with pytest.raises(ProblemsError):
        load_folder(empty_engine, folder, LOCAL)
    assert written(empty_engine) == before == (0, 0, 0)
