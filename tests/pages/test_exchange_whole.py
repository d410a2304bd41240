"""The page Exchange takes back the file of the programme, with what people changed in it."""

from datetime import date
from typing import Any

import pytest

from data.files import structure, whole_file, whole_formats, whole_tables
from db.engine.database import opened as database
from db.imports import whole_reading
from db.record.people import LOCAL
from tests.data.exchange.test_whole_edits import file
from tests.db.saying import PROGRAMME, row, written
from tests.pages.opening import opened
from tests.pages.test_exchange import bring, errors, moved


def said(app: Any) -> str:
    parts = [*app.markdown, *app.info, *app.success]
    return " ".join(str(part.value) for part in parts).replace("\\", "")


def test_what_was_changed_is_seen_saved_and_then_no_change(sqlite_url: str) -> None:
    with database(sqlite_url) as engine:
        title = ("actions", "1.1", "title_en")
        data = file(engine, {title: "Ours", ("actions", "1.2", "status"): "Voltooid"})
        app = bring(opened("exchange", lang="nl"), "all.xlsx", data)
        assert "worden nooit herschreven" in said(app)
        assert moved(app) == ["2 gewijzigd"]
        app.button(key="exchange-do").click().run()
        assert not app.exception
        assert row(engine, "1.1", date(2024, 12, 31))["title_en"] == "Ours"
        assert moved(app) == ["2 ongewijzigd"]
        count = written(engine)
        app = bring(opened("exchange", lang="en"), "all.xlsx", data)
        assert moved(app) == ["2 unchanged"]
        assert written(engine) == count


def test_of_a_refused_row_no_column_is_spoken_of_that_could_be_left_out(sqlite_url: str) -> None:
    with database(sqlite_url) as engine:
        data = file(engine, {("actions", "1.1", "partners"): "NRW, Atlantis"})
    app = bring(opened("exchange", lang="en"), "all.xlsx", data)
    assert moved(app) == ["1 refused"]
    captions = " ".join(str(each.value) for each in app.caption)
    assert "Correct the file and choose it again." in captions
    assert "skip the column" not in captions


@pytest.mark.parametrize("ending", whole_file.ENDINGS)
def test_a_file_in_which_nothing_was_changed_says_so(sqlite_url: str, ending: str) -> None:
    with database(sqlite_url) as engine:
        data = whole_file.written(engine, PROGRAMME, ending)
    app = bring(opened("exchange", lang="en"), f"all{ending}", data)
    assert "Nothing was changed in this file" in said(app)


def test_what_stays_although_the_file_lacks_it_is_said(sqlite_url: str) -> None:
    with database(sqlite_url) as engine:
        tables = whole_tables.shown(whole_reading.read(engine, PROGRAMME))
    data = whole_formats.zip_file({**tables, "actions": tables["actions"][1:]}, "p")
    app = bring(opened("exchange", lang="fr"), "all.zip", data)
    (told,) = [str(each.value) for each in app.warning]
    assert "1 ligne a été supprimée dans le fichier (1.1)" in told.replace("\\", "")
    assert "Rien n’a été modifié" in said(app)


def test_a_file_of_another_programme_is_told_where_it_belongs(sqlite_url: str) -> None:
    with database(sqlite_url) as engine:
        data = whole_file.written(engine, PROGRAMME, ".zip")
        found = structure.of(engine, PROGRAMME, "next", date(2025, 1, 1))
        whole_file.begin(engine, LOCAL, found, "next")
    app = bring(opened("exchange", lang="en", programme="next"), "all.zip", data)
    assert "Choose that programme in the sidebar" in said(app)
    with database(sqlite_url) as engine:
        tables = {**whole_tables.shown(whole_reading.read(engine, "next"))}
    tables["programme"] = [{**tables["programme"][0], "code": "elsewhere"}]
    app = bring(opened("exchange", lang="en"), "other.zip", whole_formats.zip_file(tables, "p"))
    assert "holds a whole programme that does not exist here yet" in said(app)


def test_a_changed_history_is_refused_in_words(sqlite_url: str) -> None:
    with database(sqlite_url) as engine:
        data = file(engine, {("status_history", "1.1", "progress"): 7})
    app = bring(opened("exchange", lang="fr"), "all.xlsx", data)
    assert "n’est jamais modifié par un fichier" in errors(app)


def test_each_file_says_whether_it_may_come_back() -> None:
    app = opened("exchange", lang="en")
    assert "changes in this file cannot be imported" in " ".join(c.value for c in app.caption)
    assert "can be imported again here" in " ".join(str(m.value) for m in app.markdown)
