"""Who saves is asked once, and the record tells a typed name from one that is known."""

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from data.record import load
from db.record.people import TYPED, fit_name
from tests.pages.conftest import Visit, go
from tests.pages.update.editing import PROGRAMME, edit, review, save, saved
from ui.update.save_bar import WHO


def _author(engine: Engine) -> str:
    return str(load.record(engine, PROGRAMME).batches["author"].iloc[-1])


def _is_asked(app: AppTest) -> bool:
    return any(each.key == WHO for each in app.text_input)


def test_a_name_is_asked_once_and_the_history_says_that_it_was_typed(
    visit: Visit, engine: Engine
) -> None:
    app = edit(visit("update", lang="en"), "1.4", owner="Ann Jansen")
    assert _is_asked(app)
    app.text_input(key=WHO).set_value("  Ann   Jansen ")
    app = save(app)
    assert saved(app) == ["Saved: 1 change in 1 action."]
    assert _author(engine) == f"{TYPED}Ann Jansen"
    assert not _is_asked(edit(app, "4.2", progress=75))
    told = " ".join(each.value for each in [*go(app, "history").main.markdown, *app.main.caption])
    assert "Ann Jansen (name typed, not checked)" in told.replace("\\", "")


def test_mine_is_what_the_typed_name_owns(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "1.4", owner="Ann Jansen")
    app.text_input(key=WHO).set_value("Ann Jansen")
    app = save(app)
    assert "Mine (Ann Jansen)" in app.multiselect(key="owner").options


def test_a_name_is_changed_where_it_stands(visit: Visit, engine: Engine) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    app = app.text_input(key=WHO).set_value("Ann").run()
    app = review(app)
    app = app.button(key="update-unname").click().run()
    assert _is_asked(app)
    app.text_input(key=WHO).set_value("Bob")
    save(app)
    assert _author(engine) == f"{TYPED}Bob"


def test_the_settings_know_better(
    visit: Visit, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCAL_PERSON", "Cas")
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    assert not _is_asked(app)
    save(app)
    assert _author(engine) == "Cas"


def test_without_a_name_one_saves_as_before(visit: Visit, engine: Engine) -> None:
    save(edit(visit("update", lang="en"), "4.2", progress=75))
    assert _author(engine) == "local"


@pytest.mark.parametrize("text", ["", "x" * 101, "a\u0000b", f"{TYPED}Ann", "   "])
def test_a_cookie_that_is_no_name_is_none(text: str) -> None:
    assert fit_name(text) == ""
