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
        "actions, ligne 4, due_on : « 31.02.2025 » n’est pas un jour tel que",
        "actions, ligne 4 : il faut un intitulé",
    ):
        assert said in told
    with opened_database(sqlite_url) as engine:
        assert len(load.programmes(engine)) == 1


def copy(app: AppTest) -> str:
    """Copy the structure; return what is asked before."""
    app.button(key="exchange-new-copy").click().run()
    (asked,) = [str(each.value).replace("\\", "") for each in app.warning]
    app.button(key="exchange-new-copy-do").click().run()
    return asked


@pytest.mark.parametrize(
    ("years", "shown", "told"),
    [(1, PROGRAMME, "still opens with ‘benelux-2021-2024’"), (-1, "next", "from now on")],
)
def test_a_copy_is_shown_by_itself_from_its_first_day_on(
    sqlite_url: str, years: int, shown: str, told: str
) -> None:
    app = opened("exchange", lang="en")
    app.text_input(key="exchange-new-code").set_value("next").run()
    first = date(datetime.now(UTC).year + years, 1, 1)
    app.date_input(key=f"exchange-new-day-{PROGRAMME}").set_value(first).run()
    assert told in copy(app)
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


def test_the_structure_is_copied(sqlite_url: str) -> None:
    app = opened("exchange", lang="en")
    app.text_input(key="exchange-new-code").set_value("a,b").run()
    assert "cannot be a code" in errors(app)
    app.text_input(key="exchange-new-code").set_value("b 2025").run()
    assert "Write ‘b 2025’ without blanks" in errors(app)
    app.text_input(key="exchange-new-code").set_value(" next ").run()
    app.button(key="exchange-new-copy").click().run()
    with opened_database(sqlite_url) as engine:
        assert len(load.programmes(engine)) == 1
    app.button(key="exchange-new-leave").click().run()
    assert not app.warning
    copy(app)
    assert not app.exception
    with opened_database(sqlite_url) as engine:
        made = next(each for each in load.programmes(engine) if each.code == "next")
    assert made.starts_on == date(2025, 1, 1)
    # Of the one that was made, the next begins as much later.
    app.selectbox(key="programme").set_value("next").run()
    assert [field.value for field in app.main.date_input] == [date(2029, 1, 1)]
    app.text_input(key="exchange-new-code").set_value(PROGRAMME).run()
    copy(app)
    assert "is there already" in errors(app)


def test_who_may_not_manage_has_only_the_template(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "person", lambda: Person("An", "editor"))
    app = opened("exchange", lang="en")
    assert "Only administrators create programmes." in captions(app)
    assert not [each for each in app.button if str(each.key).startswith("exchange-new")]


def test_the_past_makes_no_programme() -> None:
    app = opened("exchange", lang="en", as_of="2022-12-31")
    assert not [each for each in app.button if str(each.key).startswith("exchange-new")]
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
    day = app.date_input(key=f"exchange-new-day-{PROGRAMME}").value
    assert day == date(2021 + LONGEST, 1, 1)
