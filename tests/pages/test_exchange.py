"""The page Exchange: a file is read, matched, seen and saved; or it is told why not."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.files import bounded_reading, csv_out
from data.filters import Filters
from data.record import load
from db.engine.database import opened as opened_database
from db.record.people import Person
from tests.data.exchange.attacks import ATTACKS
from tests.data.exchange.workbooks import workbook
from tests.db.saying import PROGRAMME, row, say, written
from tests.pages.opening import captions, heading, listing, opened
from ui.frame import store

TODAY = datetime.now(UTC).date()


def bring(app: AppTest, name: str, data: bytes) -> AppTest:
    """Choose a file in the import card."""
    app.file_uploader(key="exchange-upload").upload(name, data).run()
    assert not app.exception
    return app


def errors(app: AppTest) -> str:
    return " ".join(str(error.value) for error in app.error).replace("\\", "")


def test_the_page_says_what_it_is_good_for() -> None:
    assert heading(opened("exchange", lang="en")).startswith("Import a plan from Excel")


def test_a_file_that_cannot_be_read_is_told_in_the_readers_language() -> None:
    app = bring(opened("exchange", lang="fr"), "plan.xlsx", b"MZ")
    assert errors(app) == "Ce n’est pas un classeur Excel, malgré son nom."
    app = bring(opened("exchange", lang="en"), "plan<b>.exe", b"MZ")
    assert errors(app).startswith("A file that ends in .exe cannot be read here")


def test_a_file_that_asks_for_too_much_work_is_told_and_the_next_one_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bounded_reading, "LEAST", 1)
    app = bring(opened("exchange", lang="de"), "plan.xlsx", ATTACKS["strings.xlsx"]())
    assert errors(app).startswith("Die Datei erfordert mehr Rechenaufwand")
    bring(app, "plan.csv", PLAN)
    assert not app.error


def test_what_is_pasted_has_a_bound() -> None:
    app = opened("exchange", lang="en")
    app.session_state["exchange-way"] = "paste"
    app.run()
    app.text_area(key="exchange-pasted").set_value("a" * 500_001).run()
    assert errors(app).startswith("More than 500,000 characters were pasted.")


PLAN = b"code;pillar;title_en;status;progress\n9.1;3;New;In progress;12\n1.1;;Another;;\n"


def test_of_several_sheets_it_is_told_that_one_is_looked_at() -> None:
    rows = ["code", "status"], ["1.1", "In progress"]
    app = bring(opened("exchange", lang="en"), "plan.xlsx", workbook(*rows, Notes=rows))
    told = "The file has 2 sheets. Only this one is read and imported."
    assert told in captions(app)
    bring(app, "plan.xlsx", workbook(*rows))
    assert told not in captions(app)


def moved(app: AppTest) -> list[str]:
    """The fates of the rows, as the preview offers them."""
    return list(group(app, "exchange-preview").options)


def group(app: AppTest, beginning: str) -> Any:
    """The row of choices whose key begins so."""
    every: list[Any] = [*app.main.get("button_group")]
    return next(one for one in every if str(one.key).startswith(beginning))


def test_a_plan_is_seen_imported_and_then_no_change(sqlite_url: str) -> None:
    app = bring(opened("exchange", lang="en"), "plan.csv", PLAN)
    assert moved(app) == ["1 changed", "1 added"]
    with opened_database(sqlite_url) as engine:
        assert written(engine)[1] == 1
        app.button(key="exchange-do").click().run()
        assert not app.exception
        assert written(engine)[1] == 2
        assert row(engine, "9.1", TODAY)["progress"] == 12
    assert "saved, in 2 rows." in str(app.success[0].value)
    assert moved(app) == ["2 unchanged"]
    assert "exchange-do" not in [one.key for one in app.button]


def test_a_file_of_an_earlier_day_is_told_before_it_is_imported(sqlite_url: str) -> None:
    with opened_database(sqlite_url) as engine:
        record = load.record(engine, PROGRAMME)
    old = csv_out.text("actions", record, Filters(), date(2023, 6, 30), "pillar", "en")
    app = bring(opened("exchange", lang="en"), "plan.csv", old.encode())
    (told,) = [str(each.value) for each in app.warning]
    assert "rows would only restore an earlier value. Is this an older file?" in told
    few = "code,progress\n1.1,0\n1.2,1\n1.3,2\n1.4,3\n"
    assert not bring(app, "plan.csv", few.encode()).warning


def test_progress_between_0_and_1_is_asked_before_anything_is_shown(sqlite_url: str) -> None:
    app = bring(opened("exchange", lang="en"), "plan.csv", b"code;Progress\n1.1;0.25\n1.2;1\n")
    (choice,) = app.main.radio
    assert "All values of ‘Progress’ lie between 0 and 1." in str(choice.label)
    assert choice.value is None
    assert not [one for one in app.button if one.key == "exchange-do"]
    choice.set_value("parts").run()
    assert moved(app) == ["2 changed"]
    assert "25%" in str(listing(app, "exchange-preview"))
    app.button(key="exchange-do").click().run()
    with opened_database(sqlite_url) as engine:
        assert [row(engine, code, TODAY)["progress"] for code in ("1.1", "1.2")] == [25, 100]


def test_which_of_two_readings_a_day_has_is_told_on_the_page() -> None:
    file = b"code;due\n1.1;03/04/2025\n1.2;03/04/2025\n"
    app = bring(opened("exchange", lang="en"), "plan.csv", file)
    told = "Dates are read with the day first: 03/04/2025 is 3 April 2025."
    assert captions(app).count(told) == 1


def test_a_plan_that_has_been_known_since_2021_exists_in_2021(sqlite_url: str) -> None:
    app = bring(opened("exchange", lang="en"), "plan.csv", PLAN)
    since = app.date_input(key=f"exchange-since-{PROGRAMME}")
    assert (since.min, since.value) == (date(2021, 1, 1), date(2024, 12, 31))
    since.set_value(date(2021, 1, 1)).run()
    assert moved(app) == ["1 changed", "1 added"]
    app.button(key="exchange-do").click().run()
    with opened_database(sqlite_url) as engine:
        assert row(engine, "9.1", date(2021, 1, 1))["title_en"] == "New"
        assert row(engine, "9.1", TODAY)["progress"] == 12


def test_a_column_is_matched_by_hand(sqlite_url: str) -> None:
    app = bring(opened("exchange", lang="en"), "plan.csv", b"code;Xyz\n1.1;Anna\n")
    assert moved(app) == ["1 unchanged"]
    (choice,) = [one for one in app.selectbox if str(one.label) == "Xyz"]
    choice.set_value("owner").run()
    assert moved(app) == ["1 changed"]
    app.button(key="exchange-do").click().run()
    with opened_database(sqlite_url) as engine:
        assert row(engine, "1.1", TODAY)["owner"] == "Anna"


def test_what_somebody_changed_since_is_told_and_nothing_is_written(sqlite_url: str) -> None:
    app = bring(opened("exchange", lang="en"), "plan.csv", b"code;owner\n1.1;Anna\n")
    with opened_database(sqlite_url) as engine:
        say(engine, "1.1", {"owner": "*Bea*"})
        count = written(engine)
        app.button(key="exchange-do").click().run()
        assert written(engine) == count
        told = str(app.warning[0].value).replace("\\", "")
        assert "the local user has entered ‘*Bea*’ here" in told
        app.button(key="exchange-again").click().run()
        app.button(key="exchange-do").click().run()
        assert row(engine, "1.1", TODAY)["owner"] == "Anna"


def test_a_refused_row_keeps_the_button_away() -> None:
    app = bring(opened("exchange", lang="en"), "plan.csv", PLAN + b"1.2;77;;;\n")
    assert moved(app)[0] == "1 refused"
    assert "exchange-do" not in [one.key for one in app.button]
    (cells,) = listing(app, "exchange-preview")["rows"]
    assert cells[1]["text"] == "Row 4, pillar: this programme has no pillar ‘77’."


def test_a_pasted_range_is_read_like_a_file() -> None:
    app = opened("exchange", lang="en")
    group(app, "exchange-way").set_value("paste").run()
    app.text_area(key="exchange-pasted").input("code\towner\n1.1\tAnna\n").run()
    assert not app.exception
    assert moved(app) == ["1 changed"]
    app.switch_page("pages/history.py").run()
    app.switch_page("pages/exchange.py").run()
    assert moved(app) == ["1 changed"]


def test_nothing_comes_in_from_a_viewer_or_into_the_past(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened("exchange", lang="en", as_of="2022-12-31")
    assert "While you are viewing an earlier date, nothing can be imported." in captions(app)
    assert not app.get("file_uploader")
    monkeypatch.setattr(store, "person", lambda: Person("Vic", "viewer"))
    app = opened("exchange", lang="en")
    assert "Only those who may edit can import files." in captions(app)
    assert not app.get("file_uploader")


@pytest.mark.usefixtures("sqlite_url")
def test_what_was_matched_by_hand_is_remembered_for_such_files() -> None:
    app = bring(opened("exchange", lang="en"), "plan.csv", b"code;Xyz\n1.1;Anna\n")
    next(one for one in app.selectbox if one.label == "Xyz").set_value("owner").run()
    app.button(key="exchange-do").click().run()
    app = bring(opened("exchange", lang="en"), "next.csv", b"Code;XYZ\n1.1;Bea\n")
    assert moved(app) == ["1 changed"]
    next(one for one in app.selectbox if one.label == "XYZ").set_value("").run()
    assert moved(app) == ["1 unchanged"]
