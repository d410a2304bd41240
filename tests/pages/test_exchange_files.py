"""The page Exchange gives files of what is looked at, and makes new programmes."""

import csv
import io
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pytest
from sqlalchemy import update
from streamlit.testing.v1 import AppTest

from data.files import programme_template, structure, whole_file
from data.filters import Filters
from data.record import load
from data.view import View
from db.checks import check
from db.engine.database import opened as opened_database
from db.engine.database import writing
from db.imports.file_schema import WHOLE
from db.record.people import LOCAL, Person
from db.record.programme_days import LONGEST
from db.tables import Programme
from locales import translator
from reports.sheets import csv_file
from sections import view_tables
from tests.data.exchange.test_new_programmes import SHEETS, fill
from tests.db.saying import PROGRAMME
from tests.pages.opening import captions, headers, heading, opened
from ui.frame import store


def bring(app: AppTest, name: str, data: bytes) -> AppTest:
    app.file_uploader(key="exchange-new").upload(name, data).run()
    assert not app.exception
    return app


def errors(app: AppTest) -> str:
    return " ".join(str(error.value) for error in app.error).replace("\\", "")


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_the_cards_are_there(language: str) -> None:
    t = translator(language)
    assert {t("export-card"), t("new-card")} <= set(headers(opened("exchange", lang=language)))


def test_a_programme_is_made_of_the_template_and_stands_in_the_sidebar(sqlite_url: str) -> None:
    app = bring(opened("exchange", lang="en"), "new.xlsx", fill(SHEETS))
    said = " ".join(str(each.value) for each in app.markdown).replace("\\", "")
    assert "Pillars 2, Partners 1, Actions 2, Measures 1." in said
    app.button(key="exchange-new-do").click().run()
    assert not app.exception
    assert "b-2025-2028" in str(app.success[0].value).replace("\\", "")
    assert "2025-2028" in app.selectbox(key="programme").options
    assert "exchange-new-do" not in [one.key for one in app.button]
    with opened_database(sqlite_url) as engine:
        assert check(engine) == []
        assert len(load.programmes(engine)) == 2
        record = load.record(engine, "b-2025-2028")
    assert list(record.batches["comment"]) == ["new.xlsx"]


@pytest.mark.usefixtures("sqlite_url")
def test_a_programme_that_is_there_takes_what_is_new_and_tells_what_differs() -> None:
    app = bring(opened("exchange", lang="en"), "new.xlsx", fill(SHEETS))
    app.button(key="exchange-new-do").click().run()
    pillars: list[list[Any]] = [["code", "title_nl"], [1, "Markten"], [2, "Veiligheid"]]
    app = bring(opened("exchange", lang="en"), "again.xlsx", fill({**SHEETS, "pillars": pillars}))
    assert "exists already" in str(app.info[0].value)
    app.button(key="exchange-new-do").click().run()
    assert "nothing was changed" in str(app.success[0].value)
    assert str(app.warning[0].value).startswith("One cell differs in the file")


def test_of_a_new_programme_nothing_is_an_assessment_yet(sqlite_url: str) -> None:
    with opened_database(sqlite_url) as engine:
        found = structure.of(engine, PROGRAMME, "next", date(2025, 1, 1))
        whole_file.begin(engine, LOCAL, found, "next")
    app = opened("overview", lang="en", programme="next")
    said = " ".join(str(each.value) for each in app.markdown)
    assert "assessment" not in said
    answer = heading(opened("pillars", lang="en", programme="next"))
    assert answer == "No progress has been reported yet for any of the 21 actions."


def test_of_programmes_with_the_same_years_the_sidebar_shows_the_codes(sqlite_url: str) -> None:
    with opened_database(sqlite_url) as engine:
        for code in ("next", "other"):
            found = structure.of(engine, PROGRAMME, code, date(2025, 1, 1))
            whole_file.begin(engine, LOCAL, found, code)
    options = opened("pillars", lang="en").selectbox(key="programme").options
    assert sorted(options) == ["2021-2024", "2025-2028 (next)", "2025-2028 (other)"]


def test_what_is_wrong_is_told_by_sheet_and_row_in_the_readers_language(sqlite_url: str) -> None:
    rows = [*SHEETS["actions"], ["1.1", "9", None, "NRW", "31.02.2025"]]
    app = bring(opened("exchange", lang="fr"), "new.xlsx", fill({**SHEETS, "actions": rows}))
    assert "exchange-new-do" not in [one.key for one in app.button]
    told = errors(app).replace("\u00a0", " ")
    for said in (
        "actions, ligne 4, code : « 1.1 » est déjà à la ligne 2.",
        "actions, ligne 4, pillar : « 9 » n’est pas un code de la feuille pillars.",
        "actions, ligne 4, due_on : « 31.02.2025 » n’est pas une date telle que",
        "actions, ligne 4 : il faut un intitulé",
    ):
        assert said in told
    with opened_database(sqlite_url) as engine:
        assert len(load.programmes(engine)) == 1


def press(app: AppTest, *buttons: str) -> AppTest:
    """Press these buttons of the dialogue for the next programme, one after the other."""
    for button in buttons:
        app.button(key=f"exchange-next-{button}").click().run()
        assert not app.exception
    return app


def told(app: AppTest) -> str:
    """All that the page says, without the signs of Markdown."""
    return " ".join(str(each.value) for each in app.markdown).replace("\\", "")


@pytest.mark.parametrize(
    ("years", "shown", "said"),
    [(1, PROGRAMME, "still opens with ‘benelux-2021-2024’"), (-1, "next", "from now on")],
)
def test_a_copy_is_shown_by_itself_from_its_first_day_on(
    sqlite_url: str, years: int, shown: str, said: str
) -> None:
    app = press(opened("exchange", lang="en"), "begin")
    app.text_input(key="exchange-next-code").set_value("next").run()
    first = date(datetime.now(UTC).year + years, 1, 1)
    app.date_input(key=f"exchange-next-day-{PROGRAMME}").set_value(first).run()
    assert said in told(press(app, "on", "on"))
    press(app, "create")
    with opened_database(sqlite_url) as engine:
        assert len(load.programmes(engine)) == 2
    assert opened("overview", lang="en").selectbox(key="programme").value == shown
    chosen = opened("overview", lang="en", programme="next")
    assert chosen.selectbox(key="programme").value == "next"


def test_of_a_programme_that_was_just_made_nothing_is_silent(sqlite_url: str) -> None:
    with opened_database(sqlite_url) as engine:
        found = structure.of(engine, PROGRAMME, "next", date(2025, 1, 1))
        whole_file.begin(engine, LOCAL, found, "next")
    app = opened("freshness", lang="en", programme="next")
    assert heading(app) == (
        "None of the 21 open actions has been without an update for more than 180 days."
    )


def test_each_step_to_the_next_programme_can_be_gone_back_on(sqlite_url: str) -> None:
    app = press(opened("exchange", lang="en"), "begin")
    code = app.text_input(key="exchange-next-code")
    assert code.value == "benelux-2025-2028"
    assert "1 January 2025 to 31 December 2028" in told(app)
    press(app, "on")
    assert "21 of 21 are carried over" in told(app)
    for dropped in ("1.1", "2.3"):
        app.checkbox(key=f"exchange-next-goes-{dropped}").uncheck().run()
    press(app, "on")
    assert "Pillars 5, Partners 8, Actions 19" in told(app)
    assert "Not carried over: 1.1 " in told(app)
    press(app, "back")
    app.checkbox(key="exchange-next-goes-1.1").check().run()
    press(app, "back")
    assert app.text_input(key="exchange-next-code").value == "benelux-2025-2028"
    press(app, "on")
    assert not app.checkbox(key="exchange-next-goes-2.3").value
    press(app, "on", "leave")
    with opened_database(sqlite_url) as engine:
        assert len(load.programmes(engine)) == 1
    # What was left begins anew.
    press(app, "begin", "on")
    assert "21 of 21 are carried over" in told(app)


def test_the_next_programme_has_the_actions_that_continue(sqlite_url: str) -> None:
    app = press(opened("exchange", lang="en"), "begin")
    app.text_input(key="exchange-next-code").set_value(" next ").run()
    press(app, "on")
    app.checkbox(key="exchange-next-goes-2.3").uncheck().run()
    press(app, "on", "create")
    assert "‘next’ has been created" in str(app.success[0].value).replace("\\", "")
    with opened_database(sqlite_url) as engine:
        made = load.record(engine, "next")
        assert check(engine) == []
    assert made.programme.starts_on == date(2025, 1, 1)
    assert len(made.actions) == 20
    assert "2.3" not in set(made.actions["code"])
    # Of the one that was made, the next begins as much later.
    app.selectbox(key="programme").set_value("next").run()
    press(app, "begin")
    assert app.date_input(key="exchange-next-day-next").value == date(2029, 1, 1)
    assert app.text_input(key="exchange-next-code").value == "next-2029"


@pytest.mark.usefixtures("sqlite_url")
def test_a_code_that_cannot_be_is_told_at_the_first_step() -> None:
    app = press(opened("exchange", lang="en"), "begin")
    for code, said in (
        ("a,b", "cannot be a code"),
        ("", "cannot be a code"),
        ("b 2025", "Write ‘b 2025’ without blanks"),
        (PROGRAMME, "already exists"),
    ):
        app.text_input(key="exchange-next-code").set_value(code).run()
        assert said in errors(press(app, "on"))
        assert app.text_input(key="exchange-next-code").value == code
    app.text_input(key="exchange-next-code").set_value("next").run()
    app.date_input(key=f"exchange-next-day-{PROGRAMME}").set_value(None).run()
    assert errors(press(app, "on")) == "Enter the first day."


def test_who_may_not_manage_has_only_the_template(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "person", lambda: Person("An", "editor"))
    app = opened("exchange", lang="en")
    assert "Only administrators can create programmes." in captions(app)
    assert not [
        each for each in app.button if str(each.key).startswith(("exchange-new", "exchange-next"))
    ]


def test_the_past_makes_no_programme() -> None:
    app = opened("exchange", lang="en", as_of="2022-12-31")
    assert not [
        each for each in app.button if str(each.key).startswith(("exchange-new", "exchange-next"))
    ]
    assert not app.exception


def test_a_view_as_csv_has_the_languages_words_and_separators(sqlite_url: str) -> None:
    with opened_database(sqlite_url) as engine:
        record = load.record(engine, PROGRAMME)
        file = whole_file.written(engine, PROGRAMME, ".xlsx")
    found = {}
    for language in ("nl", "en"):
        look = View(record, Filters(), date(2024, 12, 31), language)
        said = csv_file.text(view_tables.one(look, "pillars"), language)
        assert said.startswith("\ufeff")
        separator = ";" if language == "nl" else ","
        found[language] = list(csv.DictReader(io.StringIO(said[1:]), delimiter=separator))
    dutch, english = (found[language][4] for language in ("nl", "en"))
    assert dutch["Gemiddelde voortgang"].replace(",", ".") == english["Average progress"]
    assert (found["nl"][1]["Voltooiingsgraad"], found["nl"][1]["Gemiddelde voortgang"]) == (
        "20",
        "55",
    )
    gaps = csv_file.text(view_tables.one(look, "actions"), "nl")
    assert "'-" not in gaps.replace("'-n", "")
    assert len(openpyxl.load_workbook(io.BytesIO(file)).sheetnames) == len(WHOLE)
    assert programme_template.written(translator("de")) == programme_template.written(
        translator("de")
    )


def test_a_programme_that_ends_beyond_all_calendars_is_shown_and_copied(sqlite_url: str) -> None:
    with opened_database(sqlite_url) as engine, writing(engine).begin() as connection:
        connection.execute(update(Programme).values(ends_on=date(9999, 12, 31)))
    app = opened("exchange", lang="en")
    assert not app.exception
    # It is read as far as a programme may last.
    press(app, "begin")
    day = app.date_input(key=f"exchange-next-day-{PROGRAMME}").value
    assert day == date(2021 + LONGEST, 1, 1)
