"""The files themselves: their names, who may have them, and that nothing in them runs."""

import csv
import io
from datetime import UTC, datetime

import openpyxl
import pytest
from sqlalchemy import Engine

from data.record.load import Record
from db.record.people import Person
from reports.sheets.workbook import workbook
from sections import view_tables
from sections.tables import Column, Table
from tests.db.saying import PROGRAMME, say
from tests.pages.downloads.reading import DAY, Made, T, book, rows, shown
from tests.pages.opening import captions
from ui.frame import store

HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>", "a;b,c\n=2")


def test_names_tell_programme_view_day_what_was_known_and_language(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    query = {**scope[1], "lang": "fr"}
    shown("overview", part="partners", **query)
    known = query["known_on"].replace(":", "-").replace(".", "-")
    assert set(given) == {
        f"{PROGRAMME}_{name}_2024-06-30_known-{known}_fr.{ending}"
        for name, ending in (
            *(("overview", "xlsx"), ("report", "pdf"), ("report", "pptx")),
            *(("overview-partners", "csv"), ("overview-partners-data", "csv")),
        )
    }
    people = next(made for name, made in given.items() if "partners_" in name)().decode()
    told = csv.DictReader(io.StringIO(people.removeprefix("\ufeff")), delimiter=";")
    averages = [float(row["Avancement moyen"].replace(",", ".")) for row in told]
    assert averages == [float(row["average"]) for row in rows(given, "overview-partners")]
    assert len(averages) == 8


def test_a_report_is_not_offered_under_filters_that_it_does_not_know(given: Made) -> None:
    app = shown("overview", status="completed")
    assert T("download-no-report") in captions(app)
    assert not [name for name in given if name.endswith(("pdf", "pptx"))]


def test_whoever_may_only_read_has_it_too(given: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "person", lambda: Person("An", "viewer"))
    shown("update")
    assert len(rows(given, "update")) == 21


@pytest.mark.parametrize("page", view_tables.PAGES)
def test_there_are_files_where_there_is_nothing_yet(given: Made, page: str) -> None:
    shown(page, as_of="2020-06-01", level="measure")
    for name, made in given.items():
        if not name.endswith(("pdf", "pptx")):
            assert made(), name


def test_nothing_in_a_file_runs(given: Made, engine: Engine) -> None:
    for number, text in enumerate(HOSTILE, start=1):
        states = {"title_en": text, "owner": text.strip()[:50]}
        say(engine, f"1.{number}" if number < 6 else f"2.{number - 5}", states, comment=text)
    for page in ("pillars", "freshness", "history"):
        given.clear()
        shown(page, as_of=DAY.isoformat())
        for name, made in given.items():
            if name.endswith(".csv"):
                _check(made().decode().removeprefix("\ufeff"))
        kinds = {cell.data_type for sheet in book(given) for row in sheet for cell in row}
        assert "f" not in kinds


def _check(text: str) -> None:
    for row in csv.reader(io.StringIO(text)):
        for cell in row:
            is_number = cell.lstrip("-").replace(".", "").isdigit()
            assert is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell


def targets(given: Made, sheet: str) -> dict[str, str]:
    """What the codes of a sheet open."""
    linked = [cell for row in book(given)[sheet].iter_rows() for cell in row if cell.hyperlink]
    opened = {cell.value: str(cell.hyperlink.target) for cell in linked}
    return {code: there for code, there in opened.items() if "/action?" in there}


def test_codes_open_their_actions_where_the_dashboard_has_an_address(
    given: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example.org")
    shown("pillars", pillar="2")
    found = targets(given, "Actions")
    assert set(found) == {"2.1", "2.2", "2.3", "2.4", "2.5"}
    assert found["2.3"] == (
        "https://progress.example.org/action?lang=en&programme=benelux-2021-2024&code=2.3&pillar=2"
    )


def test_codes_of_this_machine_alone_open_nothing(given: Made) -> None:
    shown("pillars", pillar="2")
    assert targets(given, "Actions") == {}


def test_the_code_of_no_action_opens_nothing() -> None:
    column = Column("code", "Code", "action")
    table = Table("actions", "Actions", [column], [{"code": "NRW"}, {"code": "1.1"}])
    there = {"1.1": "https://example.org/action?code=1.1"}
    made = workbook([table], datetime(2024, 1, 1, tzinfo=UTC), lambda code: there.get(code, ""))
    cells = openpyxl.load_workbook(io.BytesIO(made))["Actions"]["A"]
    assert {cell.value: cell.hyperlink and cell.hyperlink.target for cell in cells[-2:]} == {
        "NRW": None,
        **there,
    }
