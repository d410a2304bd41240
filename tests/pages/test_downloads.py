"""What is downloaded beside a page's scope is what the page shows, to the last number."""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import openpyxl
import pytest
import streamlit as st
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from data import figures, load
from data.filters import Filters
from data.load import Record
from db.engine import opened as opened_database
from db.people import Person
from locales import translator
from tests.databases import ROOT
from tests.db.saying import PROGRAMME, say
from tests.pages.opening import SECONDS, captions, column, table, texts
from tests.pages.opening import listing as found_listing
from ui import desk, downloads, history_words, on_screen, store

DAY = date(2024, 6, 30)
T = translator("en")
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>", "a;b,c\n=2")
Made = dict[str, Callable[[], bytes]]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Made:
    """Name to what makes it of every file that a page offers."""
    made: Made = {}

    def button(_: str, data: Callable[[], bytes], *, file_name: str, **__: Any) -> None:
        made[file_name] = data

    monkeypatch.setattr(st, "download_button", button)
    return made


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    with opened_database(sqlite_url) as engine:
        yield engine


def shown(page: str, part: str = "", form: str = "", **query: str) -> AppTest:
    """The page with its files open, a table chosen among them, and a card turned to its table."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=SECONDS)
    if page != "overview":
        app.switch_page(f"pages/{page}.py")
    for name, value in {"lang": "en", **query}.items():
        app.query_params[name] = value
    app.session_state["download-here"] = True
    if part:
        app.session_state[f"download-table-{page}"] = part
    if form:
        app.session_state[f"form-{form}"] = "table"
    app.run()
    assert not app.exception
    return app


def rows(made: Made, part: str) -> list[dict[str, str]]:
    """The table for programs of that name, which is made without the visit."""
    (name,) = [name for name in made if name.split("_")[1] == f"{part}-data"]
    return list(csv.DictReader(io.StringIO(made[name]().decode())))


def cells(told: list[dict[str, str]], name: str) -> list[str]:
    return [row[name] for row in told]


def number(text: str) -> float | None:
    return float(text) if text else None


@pytest.fixture
def scope(engine: Engine) -> tuple[Record, dict[str, str]]:
    """A partner on a day, as it was known before the last save; and the address of that."""
    record = load.record(engine, PROGRAMME)
    moment = history_words.exactly(record.batches["recorded_at"].iloc[-1])
    say(engine, "1.1", {"progress": 99.0}, on=date(2024, 6, 1))
    return record, {"partner": "NRW", "as_of": DAY.isoformat(), "known_on": moment}


def test_the_pages_have_their_tables() -> None:
    assert set(downloads.PAGES) == set(on_screen.PAGES)


def test_the_overview_gives_the_figures_of_its_scope(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    record, query = scope
    app = shown("overview", form="pillars", **query)
    told = rows(given, "overview-pillars")
    wanted = figures.table(record, figures.Scope("pillar", Filters(partner=("NRW",)), DAY, "en"))
    for row, figure in zip(told, figures.as_json(wanted), strict=True):
        assert {name: row[name] for name in ("code", "title")}.items() <= figure.items()
        numbers = [name for name in figures.COLUMNS if name not in ("code", "title")]
        assert [number(row[name]) for name in numbers] == [figure[name] for name in numbers]
    twin = table(app, "table-pillars")
    assert list(twin["Average progress"]) == [T.percent(number(row["average"])) for row in told]
    in_progress = [T.number(number(row["status_in_progress"])) for row in told]
    assert list(twin["In progress"]) == in_progress
    book = _book(given)
    assert book.sheetnames == ["Scope", "Pillars", "Needs attention", "Partners", "Trend", "Method"]
    averages = [row[5].value for row in book["Pillars"].iter_rows(min_row=4, max_row=8)]
    assert averages == pytest.approx([float(row["average"]) / 100 for row in told])


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


def test_the_pillars_give_their_actions(given: Made, scope: tuple[Record, dict[str, str]]) -> None:
    app = shown("pillars", part="actions", form="pillars-actions", **scope[1])
    told, listed = rows(given, "pillars-actions"), found_listing(app, "pillars-actions")
    assert texts(listed, "Code") == cells(told, "code")
    assert texts(listed, "Gap, points") == [T.points(number(row["gap"])) for row in told]
    assert texts(listed, "Planned") == [T.percent(number(row["planned"])) for row in told]
    assert texts(listed, "Evidence") == cells(told, "evidence")
    assert next(row for row in told if row["code"] == "1.1")["progress"] != "99"


def test_the_partners_give_all_of_them_and_the_actions_of_the_chosen_one(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    record, query = scope
    app = shown("partners", part="actions", **query)
    told, listed = rows(given, "partners-actions"), found_listing(app, "partners-actions")
    assert texts(listed, "Code") == cells(told, "code")
    assert texts(listed, "Evidence") == cells(told, "evidence")
    wanted = figures.table(record, figures.Scope("partner", Filters(), DAY, "en"))
    book = _book(given)
    averages = [row[5].value for row in book["Partners"].iter_rows(min_row=4, max_row=11)]
    assert averages == pytest.approx([value / 100 for value in wanted["average"]])
    done = [row[4].value for row in book["Pillars and partners"].iter_rows(min_row=4)]
    assert sum(filter(None, done)) == wanted["done"].sum()


def test_the_timeline_gives_its_days_and_the_events_of_the_open_action(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    app = shown("timeline", part="timeline", form="timeline", **scope[1])
    told, twin = rows(given, "timeline"), table(app, "table-timeline")
    assert list(twin["Evidence"]) == cells(told, "evidence")
    assert [text.split()[0] for text in twin["Action"]] == cells(told, "code")
    given.clear()
    app = shown("timeline", part="evidence", action="1.1", **scope[1])
    listed = found_listing(app, "timeline-evidence")
    assert set(cells(rows(given, "timeline-evidence"), "action_code")) == {"1.1"}
    assert len(listed["rows"]) == len(rows(given, "timeline-evidence"))


def test_freshness_gives_the_silent(given: Made, scope: tuple[Record, dict[str, str]]) -> None:
    app = shown("freshness", **scope[1])
    told, listed = rows(given, "freshness"), found_listing(app, "freshness-list")
    assert texts(listed, "Code") == cells(told, "code")
    silent = [T.duration(int(row["silent_days"])) for row in told]
    assert [cell["text"] for cell in column(listed, "Silent for")] == silent
    stale = cells(told, "is_stale").count("true")
    assert any(f"{stale}/{len(told)}" == metric.value for metric in app.metric)


def test_changes_gives_what_changed_since_the_chosen_day(given: Made, engine: Engine) -> None:
    say(engine, "2.2", {"progress": 99.0}, on=date(2024, 6, 1), comment="Because")
    app = shown("changes", as_of=DAY.isoformat(), since="2024-05-31", pillar="2")
    said = [row for row in rows(given, "changes") if row["what"] != "evidence"]
    assert {row["code"] for row in said} == {"2.2"}
    (progress,) = [row for row in said if row["what"] == "progress"]
    assert (progress["after"], progress["comment"]) == ("99", "Because")
    assert f"{len(said)} changes" in " ".join(str(each.value) for each in app.markdown)


def test_history_gives_each_cell_of_the_saves_asked_for(given: Made, engine: Engine) -> None:
    bob = Person("Bob", "admin")
    say(engine, "2.2", {"progress": 99.0}, on=date(2024, 6, 1), comment="Because", person=bob)
    app = shown("history", author="Bob")
    told = [(row["code"], row["what"], row["after"]) for row in rows(given, "history")]
    assert told == [("2.2", "progress", "99")]
    given.clear()
    app.session_state["author"] = ""
    app.run()
    everything = rows(given, "history")
    record = load.record(engine, PROGRAMME)
    said = {row["code"] for row in everything if row["what"] != "evidence"}
    assert said == set(record.updates["action_code"])
    assert cells(everything, "what").count("evidence") == len(record.evidence)


def test_update_gives_what_is_saved_and_says_what_is_not(given: Made) -> None:
    app = shown("update", level="measure")
    assert cells(rows(given, "update"), "code")
    table_key = app.session_state[desk.DESKS][PROGRAMME].table.key
    app.session_state[table_key] = {
        "edited_rows": {0: {"progress": "12"}},
        "added_rows": [],
        "deleted_rows": [],
    }
    app.run()
    assert "One unsaved change is not in it." in captions(app)


def test_whoever_may_only_read_has_it_too(given: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "person", lambda: Person("An", "viewer"))
    shown("update")
    assert len(rows(given, "update")) == 21


@pytest.mark.parametrize("page", downloads.PAGES)
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
        kinds = {cell.data_type for sheet in _book(given) for row in sheet for cell in row}
        assert "f" not in kinds


def _check(text: str) -> None:
    for row in csv.reader(io.StringIO(text)):
        for cell in row:
            is_number = cell.lstrip("-").replace(".", "").isdigit()
            assert is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell


def _book(given: Made) -> Any:
    (made,) = [made for name, made in given.items() if name.endswith(".xlsx")]
    return openpyxl.load_workbook(io.BytesIO(made()))
