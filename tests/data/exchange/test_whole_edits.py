"""A programme goes out as a file, people change cells, and it comes back as rows to import."""

import csv
import io
import zipfile
from datetime import date
from typing import Any

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from data.files import row_sentences, whole_edits, whole_file, whole_tables
from data.files.whole_edits import Edits
from data.record import load
from db.checks import check
from db.engine.database import opened
from db.imports import importing, whole_reading
from db.imports.import_rows import Preview
from db.problems import ProblemsError, sentence
from db.record.outcomes import ConflictError, RefusedError, Saved
from db.record.people import LOCAL, Person
from db.undo.undo_batch import undo
from locales import translator
from tests.data.exchange.bringing import against, bring
from tests.data.exchange.conftest import Bare
from tests.db.histories import History
from tests.db.saying import PROGRAMME, TODAY, row, say, written
from tests.db.steps import STEPS

# Sheet, code and column to what is typed there.
Typed = dict[tuple[str, str, str], Any]


@pytest.fixture
def real(sqlite_url: str) -> Any:
    with opened(sqlite_url) as engine:
        yield engine


def file(engine: Engine, cells: Typed | None = None) -> bytes:
    """The workbook of the programme, in which somebody typed `cells`."""
    book = openpyxl.load_workbook(io.BytesIO(whole_file.written(engine, PROGRAMME, ".xlsx")))
    for (sheet, code, column), value in (cells or {}).items():
        page = book[sheet]
        at = [cell.value for cell in page[1]].index(column) + 1
        lines = [line[0].row for line in page.iter_rows(min_row=2) if line[0].value == code]
        if not lines:
            page.append([code])
        page.cell(lines[0] if lines else page.max_row, at).value = value
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def typed(engine: Engine, cells: Typed) -> bytes:
    """The same as tables of text: for what no kind of file decides, since a workbook takes long."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(whole_file.written(engine, PROGRAMME, ".zip"))) as archive,
        zipfile.ZipFile(target, "w") as changed,
    ):
        for name in archive.namelist():
            lines = list(csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"))))
            table = name.partition("/")[2].removesuffix(".csv").replace("/", ".")
            for (sheet, code, column), value in cells.items():
                if sheet == table:
                    found = [line for line in lines if line[0] == str(code)]
                    if not found:
                        lines.append([str(code), *[""] * (len(lines[0]) - 1)])
                    (found or lines[-1:])[0][lines[0].index(column)] = str(value)
            text = io.StringIO()
            csv.writer(text).writerows(lines)
            changed.writestr(name, text.getvalue())
    return target.getvalue()


def edits(engine: Engine, data: bytes) -> Edits:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        ending = ".xlsx" if "[Content_Types].xml" in archive.namelist() else ".zip"
    return whole_edits.edits(engine, whole_file.texts(data, f"all{ending}"), "nl")


def asked(found: Edits, person: Person = LOCAL) -> Any:
    return found.asked(person=person, effective_on=TODAY, today=TODAY, language="nl")


def seen(engine: Engine, data: bytes, person: Person = LOCAL) -> Preview:
    return importing.preview(engine, asked(edits(engine, data), person))


def write(engine: Engine, data: bytes, person: Person = LOCAL) -> Saved:
    done = importing.write(engine, asked(edits(engine, data), person))
    assert done is not None
    assert check(engine) == []
    return done


PLAN: Typed = {
    ("actions", "1.1", "status"): "Voltooid",
    ("actions", "1.2", "status"): "on_hold",
    ("actions", "4.2", "title_en"): "Another title",
    ("actions", "4.2", "progress"): 33.333,
    ("actions", "4.2", "due_on"): date(2024, 11, 30),
}


def test_three_statuses_and_a_title_come_back_and_the_same_again_is_no_change(
    engine: Engine,
) -> None:
    data, before = file(engine, PLAN), written(engine)
    told = seen(engine, data)
    assert [(each.table, each.code, each.fate) for each in told.rows] == [
        ("actions", "1.1", "changed"),
        ("actions", "1.2", "changed"),
        ("actions", "4.2", "changed"),
    ]
    assert [cell.column for cell in told.rows[2].cells] == ["title_en", "due_on", "progress"]
    assert written(engine) == before
    batch = write(engine, data).batch_id
    stands = row(engine, "4.2")
    assert (stands["title_en"], stands["progress"]) == ("Another title", 33.333)
    assert (row(engine, "1.1")["status"], row(engine, "1.1")["progress"]) == ("completed", 100)
    assert importing.write(engine, asked(edits(engine, data))) is None
    undo(engine, LOCAL, PROGRAMME, batch, today=TODAY)
    assert row(engine, "4.2")["title_en"] != "Another title"


@pytest.mark.parametrize("ending", whole_file.ENDINGS)
def test_an_unchanged_file_is_no_change_whatever_was_said_since(real: Engine, ending: str) -> None:
    data = whole_file.written(real, PROGRAMME, ending)
    say(real, "1.1", {"title_en": "Said since", "progress": 60})
    bring(real, "code;name_nl\nNRW;Rijnland\n", "partners")
    assert edits(real, data).rows == []


def test_only_what_was_typed_comes_in_and_what_others_said_since_is_a_conflict(
    real: Engine,
) -> None:
    data = typed(real, {("actions", "1.1", "title_en"): "Ours", ("actions", "1.2", "weight"): 4})
    say(real, "1.1", {"progress": 61})
    write(real, data)
    assert (row(real, "1.1")["title_en"], row(real, "1.1")["progress"]) == ("Ours", 61)
    other = typed(real, {("actions", "1.1", "title_en"): "Ours again"})
    say(real, "1.1", {"title_en": "Theirs"})
    with pytest.raises(ConflictError) as conflict:
        write(real, other)
    assert [(c.column, c.theirs) for c in conflict.value.collisions] == [("title_en", "Theirs")]


def test_a_partner_and_an_action_that_names_it_come_in_and_go_as_one(real: Engine) -> None:
    data = typed(
        real,
        {
            ("actions", "9.9", "pillar"): "1",
            ("actions", "9.9", "title_nl"): "Nieuw",
            ("actions", "9.9", "partners"): "ALPS",
            ("partners", "ALPS", "name_nl"): "Alpen",
            ("partners", "ALPS", "kind"): "region",
            ("partners", "NRW", "short_nl"): "Rijnland",
        },
    )
    assert [(each.table, each.fate) for each in seen(real, data).rows] == [
        ("partners", "changed"),
        ("partners", "added"),
        ("actions", "added"),
    ]
    batch = write(real, data).batch_id
    assert row(real, "9.9")["partners"] == ("ALPS",)
    undo(real, LOCAL, PROGRAMME, batch, today=TODAY)
    assert "ALPS" not in set(load.record(real, PROGRAMME).partners["code"])
    assert check(real) == []
    with pytest.raises(RefusedError, match="partners-managed"):
        write(real, data, Person("Ed", "editor"))


def test_evidence_is_added_and_what_is_known_of_an_event_stays(real: Engine) -> None:
    told: Typed = {
        ("evidence", "E-new", "action_code"): "1.1",
        ("evidence", "E-new", "date"): date(2024, 1, 5),
        ("evidence", "E-new", "title_en"): "Seen",
        ("evidence", "E-new", "source_url"): "https://example.org/1",
    }
    write(real, typed(real, told))
    assert "E-new" in set(load.record(real, PROGRAMME).evidence["code"])
    with pytest.raises(RefusedError, match="event-stays"):
        write(real, typed(real, {("evidence", "E-new", "title_en"): "Otherwise"}))


def test_what_no_import_takes_is_refused_by_its_column_and_not_passed_over(real: Engine) -> None:
    data = typed(
        real,
        {
            ("actions", "1.1", "position"): 7,
            ("actions", "1.2", "status"): "onzin",
            ("measures", "2022-2.4-1", "basis"): "another",
        },
    )
    refused = [each for line in seen(real, data).rows for each in line.refusals]
    assert [(each.action_code, each.column, each.reason) for each in refused] == [
        ("1.1", "position", "not-by-file"),
        ("1.2", "status", "unknown-status"),
        ("2022-2.4-1", "basis", "not-by-file"),
    ]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        (("programme", PROGRAMME, "title_en"), "programme, row 2: what is recorded here is never"),
        (("status_history", "1.1", "progress"), "what is recorded here is never changed"),
        (("record.updates", 1, "comment_en"), "what is recorded here is never changed"),
        (("record.batches", 1, "author"), "its history is not the beginning of the one"),
    ],
)
def test_what_is_recorded_is_never_changed_by_a_file(
    real: Engine, cell: tuple[str, Any, str], told: str
) -> None:
    value = 3 if cell[2] == "progress" else "Someone"
    with pytest.raises(ProblemsError) as refused:
        edits(real, typed(real, {cell: value}))
    assert told in str(refused.value)


def renamed(data: bytes, sheet: str, name: str, heading: str = "") -> bytes:
    """The workbook in which a sheet, or the heading of a column, is called otherwise."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    if heading:
        at = [cell.value for cell in book[sheet][1]].index(heading) + 1
        book[sheet].cell(1, at).value = name
    else:
        book[sheet].title = name
    return saved(book)


def saved(book: Any) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("sheet", "name", "heading", "told"),
    [
        (
            "actions",
            "Acties",
            "",
            ["actions: this table is missing.", "Acties: there is no such sheet"],
        ),
        (
            "record.updates",
            "log",
            "",
            ["record/updates: this table is missing.", "log: there is no"],
        ),
        (
            *("actions", "Stand", "status"),
            [
                "actions, row 1: the column \u2018status\u2019 is missing.",
                "actions, row 1: \u2018Stand\u2019 is not a column of this sheet.",
            ],
        ),
        (
            *("partners", "Naam", "name_nl"),
            [
                "partners, row 1: the column \u2018name_nl\u2019 is missing.",
                "\u2018Naam\u2019 is not a column",
            ],
        ),
        (
            "measures",
            "",
            "code",
            ["measures, row 2: there is a value in the column A, which has no"],
        ),
    ],
)
def test_a_sheet_or_a_heading_by_another_name_is_named_and_takes_no_edit_along(
    real: Engine, sheet: str, name: str, heading: str, told: list[str]
) -> None:
    data = renamed(file(real, {("actions", "1.1", "status"): "on_hold"}), sheet, name, heading)
    with pytest.raises(ProblemsError) as refused:
        edits(real, data)
    for each in told:
        assert each in str(refused.value)


def stays(engine: Engine, data: bytes) -> list[str]:
    t = translator("en")
    return [sentence(t, each) for each in edits(engine, data).stays]


def test_what_was_deleted_in_the_file_stays_and_that_is_said(real: Engine) -> None:
    book = openpyxl.load_workbook(io.BytesIO(file(real)))
    for sheet, rows in (("actions", 2), ("evidence", 1)):
        codes = [book[sheet].cell(at + 2, 1).value for at in range(rows)]
        book[sheet].delete_rows(2, rows)
    at = [cell.value for cell in book["actions"][1]].index("weight") + 1
    book["actions"].delete_cols(at)
    book["actions"].cell(1, book["actions"].max_column + 1).value = "own notes"
    book["actions"].cell(2, book["actions"].max_column).value = "said to nobody"
    book.create_sheet("Notes").append(["a", "b"])
    data = saved(book)
    with pytest.raises(ProblemsError, match="weight"):
        edits(real, data)
    book["actions"].delete_cols(book["actions"].max_column)
    data = saved(book)
    assert edits(real, data).rows == []
    assert stays(real, data) == [
        "Notes: this is not a sheet of a programme’s file, and is left out.",
        "actions: the column \u2018weight\u2019 is missing; its values in the programme stay as "
        "they are.",
        "actions: 2 rows were deleted in the file (1.1, 1.2). They stay in the programme: an "
        "import takes nothing away.",
        f"evidence: 1 row was deleted in the file ({codes[0]}). It stays in the programme: an "
        "import takes nothing away.",
    ]


def test_a_column_beside_the_others_is_left_out_and_that_is_said(real: Engine) -> None:
    book = openpyxl.load_workbook(io.BytesIO(file(real)))
    book["actions"].cell(1, book["actions"].max_column + 1).value = "own notes"
    book["actions"].cell(2, book["actions"].max_column).value = "said to nobody"
    assert stays(real, saved(book)) == [
        "actions: the column \u2018own notes\u2019 is not one of this sheet, and is left out."
    ]
    assert stays(real, file(real)) == []


@pytest.mark.parametrize("ending", whole_file.ENDINGS)
def test_a_row_that_somebody_took_away_since_is_not_said_to_stay(real: Engine, ending: str) -> None:
    batch = bring(real, "code;pillar;title_en\n9.1;3;New\n")
    assert batch is not None
    undo(real, LOCAL, PROGRAMME, batch.batch_id, today=TODAY)
    assert stays(real, whole_file.written(real, PROGRAMME, ending)) == []


def test_a_column_without_a_heading_is_none_unless_something_stands_in_it(real: Engine) -> None:
    book = openpyxl.load_workbook(io.BytesIO(file(real)))
    for at in (3, 6):
        book["actions"].insert_cols(at)
    assert edits(real, saved(book)).rows == []
    assert stays(real, saved(book)) == []
    book["actions"].cell(4, 6).value = "lost?"
    with pytest.raises(ProblemsError, match="actions, row 4: there is a value in the column F"):
        edits(real, saved(book))


def test_an_unknown_partner_among_several_is_named(real: Engine) -> None:
    data = typed(real, {("actions", "1.1", "partners"): "NRW;NORDICKS;BALTICS"})
    refused = [each for line in seen(real, data).rows for each in line.refusals]
    assert [(each.reason, each.value) for each in refused] == [("unknown-partner", "NORDICKS")]
    assert against(real, "code;partners\n1.1;NRW, Nowhere\n") == [
        "Row 2, partners: this programme has no partner \u2018Nowhere\u2019."
    ]


def test_a_new_row_written_as_those_above_it_says_what_to_leave_blank(real: Engine) -> None:
    data = typed(
        real,
        {
            ("actions", "9.9", "pillar"): "1",
            ("actions", "9.9", "title_nl"): "Nieuw",
            ("actions", "9.9", "position"): 22,
        },
    )
    t = translator("en")
    told = [each for line in seen(real, data).rows for each in row_sentences.against(t, line, {})]
    assert len(told) == 1
    assert told[0].endswith("Leave it as it was, and blank in a new row.")


def test_an_action_that_was_taken_away_since_is_not_brought_back_by_a_cell(real: Engine) -> None:
    batch = bring(real, "code;pillar;title_en\n9.1;3;New\n")
    assert batch is not None
    data = typed(real, {("actions", "9.1", "title_nl"): "Nieuw"})
    undo(real, LOCAL, PROGRAMME, batch.batch_id, today=TODAY)
    refused = [each.reason for line in seen(real, data).rows for each in line.refusals]
    assert refused == ["no-longer-there"]


def test_a_file_of_before_has_fewer_columns_and_tables_and_is_read_as_ever(
    real: Engine, bare: Bare
) -> None:
    source, target = io.BytesIO(whole_file.written(real, PROGRAMME, ".zip")), io.BytesIO()
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w") as other:
        for each in archive.namelist():
            if each.endswith("partner_changes.csv"):
                continue
            text = archive.read(each).decode()
            if each.endswith(("/actions.csv", "/partners.csv")) and "/record/" not in each:
                cut = 2 if each.endswith("/actions.csv") else 1
                lines = [line.rsplit(",", cut)[0] for line in text.splitlines()]
                text = "\n".join(lines) + "\n"
            other.writestr(each, text)
    found = whole_file.texts(target.getvalue(), "a.zip")
    assert "status" not in found["actions"][0][1]
    assert whole_edits.edits(real, found, "en").rows == []
    with bare() as empty:
        whole_file.bring_in(empty, LOCAL, found, "a.zip")
        assert whole_file.written(empty, PROGRAMME, ".zip") == source.getvalue()


@pytest.fixture(scope="module")
def many(request: pytest.FixtureRequest) -> Any:
    copy: Bare = request.getfixturevalue("bare")
    with copy() as engine:
        yield engine


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate))
@given(first=st.lists(STEPS, max_size=6), later=st.lists(STEPS, min_size=1, max_size=6))
def test_what_a_programme_was_is_found_again_under_all_that_came_since(
    many: Engine, first: list[Any], later: list[Any]
) -> None:
    history = History(many)
    for step in first:
        history.take(step, 0)
    then = whole_reading.read(many, history.code)
    for step in later:
        history.take(step, 0)
    found = whole_reading.earlier(
        whole_reading.read(many, history.code), len(then["record/batches"])
    )
    assert whole_tables.shown(found) == whole_tables.shown(then)
