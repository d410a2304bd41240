"""Files of a whole programme: what they keep of every text, whom they believe, what they refuse."""

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pytest
from sqlalchemy import Engine, select

from data.files import whole_file, whole_formats, whole_tables
from data.record import load
from db.checks import check
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.imports import file_cells, whole_reading
from db.imports.file_schema import WHOLE
from db.imports.loading import Loaded, load_folder
from db.imports.typed_tables import Tables
from db.imports.whole_writing import Brought
from db.problems import ProblemsError
from db.record.people import LOCAL, NotAllowedError, Person
from db.tables import Batch
from tests.data.exchange.conftest import Bare
from tests.databases import PROGRAMME as FOLDER
from tests.databases import Shelf
from tests.db.histories import History
from tests.db.saying import PROGRAMME, say
from tests.db.steps import Judge

BITES = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''=1", "'tis", "_x000D_", "a_x005F_x000D_b"),
    *("a\rb", "a\r\nb", "a\tb", 'say "no"; a, b', "\u202eleft", "e\u0301", "1,5", "007", "TRUE"),
    *('=HYPERLINK("https://a.test")', "a\x0bb", "a\ufffeb", "a\u2028b", "\N{GRINNING FACE}"),
)

BEA = Person("Bea", "admin")


@pytest.fixture
def real(sqlite_url: str) -> Any:
    with opened(sqlite_url) as engine:
        yield engine


@pytest.mark.parametrize("ending", whole_file.ENDINGS)
def test_every_text_comes_back_as_it_was(real: Engine, bare: Bare, ending: str) -> None:
    for text in BITES:
        say(real, "1.1", {"title_en": text, "owner": "=" + text}, comment=text, on=date(2024, 1, 1))
    file = whole_file.written(real, PROGRAMME, ending)
    with bare() as target:
        whole_file.bring_in(target, LOCAL, whole_file.texts(file, f"a{ending}"), "a")
        there, here = (load.record(each, PROGRAMME).updates for each in (real, target))
        for column in ("title_en", "owner", "comment_en"):
            assert list(here[column]) == list(there[column])
        assert check(target) == []


def test_no_cell_of_a_file_is_run(real: Engine) -> None:
    for text in BITES:
        say(real, "1.1", {"title_en": text}, on=date(2024, 1, 1))
    with zipfile.ZipFile(io.BytesIO(whole_file.written(real, PROGRAMME, ".zip"))) as archive:
        csv = archive.read(f"{PROGRAMME}/record/updates.csv").decode()
    assert ",=1+1" not in csv
    assert ",'=1+1" in csv
    book = openpyxl.load_workbook(io.BytesIO(whole_file.written(real, PROGRAMME, ".xlsx")))
    kinds = {cell.data_type for page in book for row in page.iter_rows() for cell in row}
    assert "f" not in kinds


def test_both_files_hold_the_same_tables(real: Engine) -> None:
    files = [
        whole_file.texts(whole_file.written(real, PROGRAMME, each), f"a{each}")
        for each in whole_file.ENDINGS
    ]
    tables = [whole_tables.read(found) for found in files]
    assert tables[0] == tables[1]
    assert set(files[0]) == set(files[1]) == set(WHOLE)


def test_the_folder_in_the_file_loads_as_the_programme_that_it_was_made_of(
    real: Engine, bare: Bare, tmp_path: Any
) -> None:
    with zipfile.ZipFile(io.BytesIO(whole_file.written(real, PROGRAMME, ".zip"))) as archive:
        archive.extractall(tmp_path)
    with bare() as target:
        load_folder(target, tmp_path / PROGRAMME, LOCAL)
        assert load_folder(target, FOLDER, LOCAL).differences == []


def test_a_file_without_a_record_is_loaded_as_a_folder_is(bare: Bare) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for path in FOLDER.glob("*.csv"):
            archive.write(path, path.name)
    with bare() as target:
        found = whole_file.texts(file.getvalue(), "a.zip")
        loaded = whole_file.bring_in(target, LOCAL, found, "a.zip")
        assert isinstance(loaded, Loaded)
        assert loaded.added["actions"] == 21
        again = whole_file.bring_in(target, LOCAL, found, "a.zip")
        assert isinstance(again, Loaded)
        assert not again.added
        assert load_folder(target, FOLDER, LOCAL).differences == []


def test_where_nothing_was_recorded_the_file_says_who_and_when_and_the_import_signs(
    real: Engine, bare: Bare
) -> None:
    say(real, "1.1", {"progress": 60}, person=Person("An", "editor"))
    file = whole_file.written(real, PROGRAMME, ".zip")
    with bare() as target:
        whole_file.bring_in(target, BEA, whole_file.texts(file, "a.zip"), "march.zip")
        there, here = batches(real), batches(target)
        assert here[:-1] == there
        assert here[-1][:3] == ("import", "Bea", "march.zip")


def test_beside_another_record_a_name_in_a_file_is_a_claim(real: Engine, database: Shelf) -> None:
    say(real, "1.1", {"progress": 60}, person=Person("An", "editor"), comment="So")
    found = whole_file.texts(whole_file.written(real, PROGRAMME, ".zip"), "a.zip")
    with database.empty() as url, opened(url, create=True) as engine:
        upgrade(engine)
        History(engine).take(Judge(date(2023, 1, 1), -40.0), 0)
        before = batches(engine)
        brought = whole_file.bring_in(engine, BEA, found, "a.zip")
        assert isinstance(brought, Brought)
        assert (brought.keeps_moments, brought.keeps_method) == (False, False)
        came = batches(engine)[len(before) :]
        assert batches(engine)[: len(before)] == before
        assert {each[:2] for each in came} == {("import", "Bea")}
        assert came[-1][2].startswith("An, ")
        assert check(engine) == []
        say(engine, "1.1", {"progress": 61})  # numbers go on after those that came
        assert check(engine) == []


def test_an_empty_database_of_either_kind_takes_it(real: Engine, database: Shelf) -> None:
    file = whole_file.written(real, PROGRAMME, ".zip")
    with database.empty() as url, opened(url, create=True) as engine:
        upgrade(engine)
        brought = whole_file.bring_in(engine, LOCAL, whole_file.texts(file, "a.zip"), "a.zip")
        assert isinstance(brought, Brought)
        assert check(engine) == []
        assert whole_file.written(engine, PROGRAMME, ".zip") == file
        say(engine, "1.1", {"progress": 61})
        assert check(engine) == []


def test_who_may_not_manage_brings_nothing(real: Engine, bare: Bare) -> None:
    found = whole_file.texts(whole_file.written(real, PROGRAMME, ".zip"), "a.zip")
    with bare() as target:
        for role in ("viewer", "editor"):
            with pytest.raises(NotAllowedError):
                whole_file.bring_in(target, Person("An", role), found, "a.zip")
        assert batches(target) == []


def test_a_programme_that_is_there_otherwise_is_left_as_it_is(real: Engine) -> None:
    found = whole_file.texts(whole_file.written(real, PROGRAMME, ".zip"), "a.zip")
    say(real, "1.1", {"progress": 60})
    before = batches(real)
    with pytest.raises(ProblemsError, match="already exists"):
        whole_file.bring_in(real, LOCAL, found, "a.zip")
    assert batches(real) == before


Cell = tuple[str, int, str, Any]
WRONG: Mapping[str, Cell] = {
    "status: \u2018gone\u2019 cannot appear here": ("record/updates", 1, "status", "gone"),
    "progress: \u2018101.0\u2019 cannot appear here": ("record/updates", 1, "progress", 101.0),
    "is not possible with completed, which means 100": ("record/updates", 1, "status", "completed"),
    "\u20189\u2019 is not a code of the sheet pillars": ("record/updates", 0, "pillar_code", "9"),
    "\u2018NOBODY\u2019 is not a code of the sheet partners": (
        "record/evidence",
        0,
        "partners",
        "NOBODY",
    ),
    "\u20189.9\u2019 is not a code of the sheet record/actions": (
        "record/updates",
        1,
        "action_code",
        "9.9",
    ),
    "\u20180\u2019 is not a code of the sheet record/batches": ("record/updates", 1, "batch", 0),
    "states: there is no column \u2018secret\u2019": (
        "record/updates",
        1,
        "states",
        "status,progress,secret",
    ),
    "something is here, but states does not name this column": (
        "record/updates",
        1,
        "states",
        "status",
    ),
    "the first update of an action must include": (
        "record/updates",
        0,
        "states",
        "status,progress",
    ),
    "the programme does not begin before 2021-01-01": (
        "record/updates",
        1,
        "effective_on",
        date(2020, 1, 1),
    ),
    "does not exist yet on 2021-02-11": ("record/updates", 0, "effective_on", date(2021, 6, 1)),
    "sequence: 999 is here, where 2 must be": ("record/updates", 1, "sequence", 999),
    "recorded_at: this lies in the future": (
        "record/batches",
        0,
        "recorded_at",
        datetime(2199, 1, 1, tzinfo=UTC),
    ),
    "kind: \u2018gift\u2019 is not one of these: load, edit": ("record/batches", 0, "kind", "gift"),
    "author: this must be filled in": ("record/batches", 0, "author", ""),
    "undoes: only what was recorded before": ("record/batches", 0, "undoes", 1),
    "the status \u2018completed\u2019 means something else": ("record/statuses", 3, "done", False),
    "is not a web address": ("record/evidence", 0, "source_url", "javascript:alert(1)"),
    "\u20181\u2019 is in row 2 already": ("pillars", 1, "code", "1"),
    "code: \u2018a,b\u2019 cannot be a code": ("pillars", 1, "code", "a,b"),
    "row 2, code: \u2018../x\u2019 cannot be a code": ("programme", 0, "code", "../x"),
    "code: \u2018..\u2019 cannot be a code": ("programme", 0, "code", ".."),
    "code: \u2018/\u2019 cannot be a code": ("partners", 0, "code", "/"),
    "row 2: a programme lies within the years 2000 to 2100 and lasts 50 years at most.": (
        *("programme", 0, "ends_on"),
        date(9999, 12, 31),
    ),
    "ends_on: 2020-12-31 is before starts_on": (
        *("programme", 0, "ends_on"),
        date(2020, 12, 31),
    ),
    "title_en: this text cannot be read": ("record/updates", 0, "title_en", "a\0b"),
    "position: this must be filled in": ("pillars", 0, "position", None),
}


@pytest.mark.parametrize("reason", WRONG)
def test_a_row_that_breaks_a_rule_brings_nothing(
    tables: Tables, target: Engine, reason: str
) -> None:
    name, at, column, value = WRONG[reason]
    rows = [dict(row) for row in tables[name]]
    rows[at][column] = value
    if name == "record/updates" and column == "status":
        rows[at]["states"] = "status,progress"
    shown = whole_tables.shown(tables)
    shown[name] = [{column: row[column] for column in shown[name][0]} for row in rows]
    texts = {
        name: [
            (number, {column: file_cells.text(cell) for column, cell in row.items()})
            for number, row in enumerate(rows, start=2)
        ]
        for name, rows in shown.items()
    }
    with pytest.raises(ProblemsError) as refused:
        whole_file.check(target, texts)
    assert reason in str(refused.value)
    assert batches(target) == []


@pytest.fixture(scope="module")
def tables(request: pytest.FixtureRequest) -> Tables:
    shelf: Shelf = request.getfixturevalue("sqlite")
    with shelf.loaded() as url, opened(url) as engine:
        return whole_reading.read(engine, PROGRAMME)


@pytest.fixture(scope="module")
def target(request: pytest.FixtureRequest) -> Any:
    bare: Bare = request.getfixturevalue("bare")
    with bare() as engine:
        yield engine


Change = Callable[[str, str], str]


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("actions", ",one_off,", ",continuous,", "actions, row 2, kind: this does not match"),
        ("status_history", ",25,", ",30,", "status_history, row 3, progress"),
        ("record/batches", "load", "=2", "record/batches, row 2, kind"),
        (
            "record/updates",
            ",25,",
            ",much,",
            "record/updates, row 3, progress: \u2018much\u2019 is not",
        ),
        (
            "record/updates",
            "effective_on,states",
            "effective,states",
            "\u2018effective_on\u2019 is missing",
        ),
        ("record/updates", ",1.1,", ",9.9,", "9.9\u2019 is not a code of the sheet record/actions"),
        ("record/methods", "", None, "record/methods: this table is missing"),
        # A blank row counts, as it does in a spreadsheet.
        ("record/batches", "undoes\n1,", "undoes\n\n2,", "record/batches, row 3, number: 2 is"),
        ("programme", "", None, "programme: this table is missing"),
    ],
)
def test_a_file_changed_by_hand_is_refused_with_its_row(
    tables: Tables, target: Engine, name: str, old: str, new: str | None, reason: str
) -> None:
    file = changed(tables, name, old, new)
    with pytest.raises(ProblemsError) as refused:
        whole_file.bring_in(target, LOCAL, whole_file.texts(file, "a.zip"), "a.zip")
    assert reason in str(refused.value)
    assert batches(target) == []


def changed(tables: Tables, name: str, old: str, new: str | None) -> bytes:
    """The file of `tables` with the first `old` of one table replaced; None leaves it out."""
    source = io.BytesIO(whole_formats.zip_file(whole_tables.shown(tables), "p"))
    target = io.BytesIO()
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w") as other:
        for each in archive.namelist():
            text = archive.read(each).decode()
            if each == f"p/{name}.csv":
                if new is None:
                    continue
                assert old in text
                text = text.replace(old, new, 1)
            other.writestr(each, text)
    return target.getvalue()


@pytest.mark.parametrize("name", ["a.txt", "a", "a.xlsx", "a.zip"])
def test_what_is_no_such_file_is_refused(name: str) -> None:
    with pytest.raises(ProblemsError):
        whole_file.texts(b"code;title", name)


def batches(engine: Engine) -> list[tuple[Any, ...]]:
    with engine.connect() as connection:
        query = select(Batch.kind, Batch.author, Batch.comment, Batch.recorded_at)
        return [tuple(row) for row in connection.execute(query.order_by(Batch.id))]
