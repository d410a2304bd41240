"""What cells say: in four languages, as other trackers and spreadsheets write them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine

from data.files import file_rows, file_tables, file_words, matching, text_table, workbook_in
from data.files.file_sheet import FileLine, FileSheet
from data.files.file_words import FileWords
from data.record import load
from db.engine.database import opened
from tests.data.exchange.bringing import against, seen
from tests.data.exchange.workbooks import workbook
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, written

REDMINE = (
    "#,Project,Tracker,Parent task,Status,Priority,Subject,Assignee,Category,Start date,Due date,"
    "% Done,Created\n"
    "101,P,Task,,Closed,Normal,Green ports,Anna,1,03/25/2021,06/30/2022,100,03/25/2021 10:00 AM\n"
    "102,P,Task,,In Progress,Normal,Rail,Bob,2,01/04/2022,12/31/2024,40,01/04/2022 9:00 AM\n"
)
DECIDIM = (
    "id;category/id;category/name/nl;scope/id;scope/name/nl;parent/id;title/nl;title/fr;"
    "description/nl;start_date;end_date;status/id;status/key;status/name/nl;progress;created_at\n"
    "7;;Samenwerken rond veiligheid;;;;Een haven;Un port;x;2021-03-05;2022-06-30;1;ongoing;Bezig;"
    "40.0;2021-03-05 10:00:00 UTC\n"
)


@pytest.fixture(scope="module")
def untouched(sqlite: Shelf) -> Iterator[Engine]:
    with sqlite.loaded() as url, opened(url) as engine:
        yield engine
        assert written(engine)[0] == 1


@pytest.fixture
def known(untouched: Engine) -> FileWords:
    return file_words.words(load.record(untouched, PROGRAMME), "nl")


def one(known: FileWords, cell: Any, heading: str, table: Any = "actions") -> Any:
    """What is made of a cell: its value, or the reason against it."""
    sheet = FileSheet("", ("code", heading), (FileLine(2, ("x", cell)),))
    matches = matching.match(sheet.headings, table, "nl")
    (found,) = file_rows.rows(sheet, matches, table, known)
    return found.refusals[0].reason if found.refusals else found.cells.get(matches[heading])


@pytest.mark.parametrize(
    ("cell", "heading", "value"),
    [
        ("In uitvoering", "status", "in_progress"),
        ("ACHEVÉE", "Statut", "completed"),
        ("abgeschlossen", "Stand", "completed"),
        ("on hold", "status", "on_hold"),
        ("not_started", "status", "not_started"),
        ("Rejected", "status", "cancelled"),
        ("12,5", "Voortgang", 12.5),
        ("12.5", "Avancement", 12.5),
        (12.5, "Fortschritt", 12.5),
        ("80 %", "Voortgang", 80.0),
        ("0.125", "gewicht", 0.125),
        ("(leeg)", "Voortgang", None),
        ("5/3/2024", "Einddatum", date(2024, 3, 5)),
        ("05.03.2024", "Fällig", date(2024, 3, 5)),
        ("2024-03-05", "échéance", date(2024, 3, 5)),
        ("05-03-24", "Einddatum", date(2024, 3, 5)),
        ("31/12/99", "Einddatum", date(1999, 12, 31)),
        (date(2024, 3, 5), "due date", date(2024, 3, 5)),
        (45356.0, "due_on", date(2024, 3, 5)),
        ("NRW; Grande Région", "partners", ("NRW", "GRANDE_REGION")),
        ("Noordrijn-Westfalen", "Partner", ("NRW",)),
        ("3", "Pijler", "3"),
        (3.0, "Pilier", "3"),
        ("one-off", "Type", "one_off"),
        ("doorlopend", "soort", "continuous"),
        ("verstreken tijd", "Gepland naar", "time"),
        # As files were exported before the words changed.
        ("5/3/2024", "Due", date(2024, 3, 5)),
        ("volgens de tijd", "Gepland volgens", "time"),
        ("selon les mesures", "planning", "measures"),
        ("nach der Zeit", "planning", "time"),
        ("by its measures", "Planning", "measures"),
    ],
)
def test_a_cell_is_understood(known: FileWords, cell: Any, heading: str, value: object) -> None:
    assert one(known, cell, heading) == value


@pytest.mark.parametrize(
    ("cell", "heading", "reason"),
    [
        ("nonsense", "status", "unknown-status"),
        ("Atlantis", "partners", "unknown-partner"),
        ("77", "pillar", "unknown-pillar"),
        ("80 %", "weight", "percent-sign"),
        ("80 %%", "progress", "percent-sign"),
        ("NaN", "progress", "bad-number"),
        ("1e309", "progress", "bad-number"),
        ("1_000", "progress", "bad-number"),
        ("1.234", "weight", "ambiguous-number"),
        ("1,234", "weight", "ambiguous-number"),
        ("31.02.2024", "due", "bad-day"),
        ("45356", "due", "bad-day"),
        ("01.01.10000", "due", "bad-day"),
        (9e9, "due", "bad-day"),
        ("(leeg)", "status", "not-empty"),
    ],
)
def test_a_cell_that_is_not_understood_is_told(
    known: FileWords, cell: Any, heading: str, reason: str
) -> None:
    assert one(known, cell, heading) == reason


def test_a_number_beyond_all_numbers_is_no_place(known: FileWords) -> None:
    assert one(known, float("inf"), "position", "partners") == "bad-number"


def test_a_code_that_a_spreadsheet_took_for_a_number_or_a_day_is_told(known: FileWords) -> None:
    known = file_words.FileWords("nl", known.codes, frozenset({"2.10", "3.1"}), known.empty)
    for cell, reason in ((2.1, "ambiguous-code"), (date(2024, 1, 2), "bad-code")):
        sheet = FileSheet("", ("code", "status"), (FileLine(2, (cell, "Voltooid")),))
        (found,) = file_rows.rows(sheet, {"code": "code", "status": "status"}, "actions", known)
        assert [each.reason for each in found.refusals] == [reason]
    sheet = FileSheet("", ("code",), (FileLine(2, (3.1,)),))
    assert file_rows.rows(sheet, {"code": "code"}, "actions", known)[0].code == "3.1"


@pytest.mark.parametrize(
    "twin", ["A1", "a 1", "\u200ba1", "\uff411"], ids=["case", "space", "unseen", "wide"]
)
def test_a_code_stands_once_in_a_file(untouched: Engine, twin: str) -> None:
    text = f"code;pillar;title_en\na1;1;One\n{twin};1;Two\n"
    assert "Row 3, code: this code already appears in row 2." in against(untouched, text)


def test_every_refusal_has_its_row_and_column_in_the_readers_words(untouched: Engine) -> None:
    text = "code;Pijler;Titel;Voortgang;Status\n1.1;;;101;\n9.1;1;x;-1;\n9.2;1;;;\n9.3;;x;;\n"
    assert against(untouched, text.replace("Titel", "title_en")) == [
        "Row 2, Voortgang: progress must lie between 0% and 100%; you entered 101.",
        "Row 3, Voortgang: progress must lie between 0% and 100%; you entered -1.",
        "Row 4, Title in Dutch: at least one title is needed.",
        "Row 5, Pijler: a pillar is needed.",
    ]


def test_a_redmine_export_needs_no_match_by_hand(untouched: Engine) -> None:
    preview = seen(untouched, REDMINE)
    assert [row.fate for row in preview.rows] == ["added", "added"]
    told = {cell.column: cell.now for cell in preview.rows[0].cells}
    assert told["starts_on"] == date(2021, 3, 25)
    assert (told["title_en"], told["owner"], told["status"]) == ("Green ports", "Anna", "completed")


def test_results_of_decidim_need_one_match_at_most(untouched: Engine) -> None:
    head = DECIDIM.splitlines()[0].split(";")
    matches = matching.match(head, "actions", "nl")
    assert {name: column for name, column in matches.items() if column} == {
        "id": "code",
        "category/id": "pillar_code",
        "title/nl": "title_nl",
        "title/fr": "title_fr",
        "start_date": "starts_on",
        "end_date": "due_on",
        "scope/id": "partners",
        "status/key": "status",
        "progress": "progress",
    }
    text = DECIDIM.replace("category/name/nl", "pijler").replace("category/id", "x")
    text = text.replace("Samenwerken rond veiligheid", "4")
    assert [row.fate for row in seen(untouched, text, language="nl").rows] == ["added"]


@pytest.mark.parametrize(
    ("headings", "table"),
    [
        ("code;title_nl;pillar;status", "actions"),
        ("Code;Titel;Teil des Vorhabens;Jahr", "measures"),
        ("action_code;effective_on;status;progress;comment", "updates"),
        ("id;action_code;date;stage;title_en;source_url", "evidence"),
        ("code;position;name_nl;name_fr;short_nl;kind", "partners"),
        ("Nr;Actie;Status;Voortgang (%);Einddatum;Trekker;Opmerking", "actions"),
        ("Nr;Action;Responsible;Due date", "actions"),
        ("Actie;Status;Voortgang", "updates"),
        ("Code;Actie;Titel;Jaar", "measures"),
        ("Code;Titel;Deel van actie;Jaar", "measures"),
    ],
)
def test_the_table_is_known_by_its_headings(headings: str, table: str) -> None:
    assert matching.table_of(headings.split(";"), "nl") == table


@pytest.mark.parametrize(
    ("heading", "reader", "column"),
    [
        ("Titel", "nl", "title_nl"),
        ("Titel", "de", "title_de"),
        ("Titel", "fr", "title_nl"),
        ("Titre", "nl", "title_fr"),
        ("Subject", "fr", "title_en"),
        ("Title/DE", "nl", "title_de"),
        ("Actie", "en", "title_nl"),
        ("Action", "fr", "title_fr"),
        ("Vorhaben", "nl", "title_de"),
    ],
)
def test_a_title_is_in_the_language_of_its_heading(heading: str, reader: str, column: str) -> None:
    assert matching.match([heading], "actions", reader) == {heading: column}


def test_what_was_chosen_by_hand_comes_first() -> None:
    headings = ["Nr", "Stand", "Titel"]
    found = matching.match(headings, "actions", "de", {"STAND": "comment", "titel": ""})
    assert found == {"Nr": "code", "Stand": "comment", "Titel": ""}


def test_a_workbook_and_a_text_say_the_same(untouched: Engine) -> None:
    text = "code;status;progress;due\n1.1;Voltooid;100;05/03/2024\n"
    book = workbook(
        ["code", "status", "progress", "due"], ["1.1", "Voltooid", 100, date(2024, 3, 5)]
    )
    (sheet,) = file_tables.held(workbook_in.tables(book))
    record = file_words.words(load.record(untouched, PROGRAMME), "en")
    for each in (sheet, text_table.read(text)):
        matches = matching.match(each.headings, "actions", "en")
        (found,) = file_rows.rows(each, matches, "actions", record)
        assert found.cells == {"status": "completed", "progress": 100.0, "due_on": date(2024, 3, 5)}
