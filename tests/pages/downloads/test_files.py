"""The files themselves: their names, who may have them, and that nothing in them runs."""

import csv
import io

import pytest
from sqlalchemy import Engine

from data.record.load import Record
from db.record.people import Person
from tests.db.saying import PROGRAMME, say
from tests.pages.downloads.reading import DAY, Made, T, book, rows, shown
from tests.pages.opening import captions
from ui.frame import heading, store

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
    (row,) = csv.DictReader(io.StringIO(people.removeprefix("\ufeff")), delimiter=";")
    (coded,) = rows(given, "overview-partners")
    assert row["Avancement moyen"].replace(",", ".") == coded["average"]


def test_a_report_is_not_offered_under_filters_that_it_does_not_know(given: Made) -> None:
    app = shown("overview", status="completed")
    assert T("download-no-report") in captions(app)
    assert not [name for name in given if name.endswith(("pdf", "pptx"))]


def test_whoever_may_only_read_has_it_too(given: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "person", lambda: Person("An", "viewer"))
    shown("update")
    assert len(rows(given, "update")) == 21


@pytest.mark.parametrize("page", heading.PAGES)
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
