"""What is downloaded of the record is what its pages tell."""

from datetime import date, datetime

from sqlalchemy import Engine

from data.record import load
from data.record.load import Record
from db.record.people import Person
from tests.data.exchange.bringing import bring
from tests.db.saying import PROGRAMME, say
from tests.pages.downloads.reading import DAY, Made, T, book, cells, rows, shown
from tests.pages.opening import captions, column, texts, tile_list
from tests.pages.opening import listing as found_listing
from ui.update import draft_session


def test_freshness_gives_the_silent(given: Made, scope: tuple[Record, dict[str, str]]) -> None:
    app = shown("freshness", **scope[1])
    told, listed = rows(given, "freshness"), found_listing(app, "freshness-list")
    assert texts(listed, "Code") == cells(told, "code")
    silent = [T.duration(int(row["silent_days"])) for row in told]
    assert [cell["text"] for cell in column(listed, "No update for")] == silent
    stale = cells(told, "is_stale").count("true")
    assert any(f"{stale}/{len(told)}" == tile["value"] for tile in tile_list(app))


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


def test_history_gives_what_saves_made_of_partners(given: Made, engine: Engine) -> None:
    ann = Person("Ann", "admin")
    bring(engine, "code;kind;name_en\nALPS;region;The Alps\n", "partners", person=ann)
    bring(engine, "code;name_en\nALPS;Alpine arc\n", "partners", person=ann)
    shown("history", author="Ann")
    told = [(row["what"], row["before"], row["after"]) for row in rows(given, "history")]
    assert told == [
        ("name_en", "The Alps", "Alpine arc"),
        ("added", "", ""),
        ("position", "", "9"),
        ("kind", "", "region"),
        ("name_en", "", "The Alps"),
    ]
    sheet = book(given)["History"].iter_rows(min_row=4, values_only=True)
    lines = [row[3:8] for row in sheet]
    called = ("ALPS", "Partner: Alpine arc", "Name in English", "The Alps", "Alpine arc")
    assert lines[0] == called
    assert lines[3] == ("ALPS", "Partner: The Alps", "Kind", None, "Region")
    recorded = book(given)["History"].cell(4, 2)
    assert (type(recorded.value), recorded.number_format) == (datetime, "yyyy-mm-dd hh:mm")


def test_update_gives_what_is_saved_and_says_what_is_not(given: Made) -> None:
    app = shown("update", level="measure")
    assert cells(rows(given, "update"), "code")
    table_key = app.session_state[draft_session.DESKS][PROGRAMME].table.key
    app.session_state[table_key] = {
        "edited_rows": {0: {"progress": "12"}},
        "added_rows": [],
        "deleted_rows": [],
    }
    app.run()
    assert "One unsaved change is not in it." in captions(app)
