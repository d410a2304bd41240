"""A visit goes on: filters stay from page to page, going back restores, programmes don't mix."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from locales import translator
from tests.pages import second
from tests.pages.conftest import Visit, address, back, go
from ui.frame import store

FIRST = "benelux-2021-2024"
BOTH = ["partners", "pillars", "timeline", "update", "method", "overview"]


@pytest.fixture
def two(sqlite_url: str) -> None:
    second.plant(sqlite_url)


def _many(app: AppTest) -> dict[str, list[str]]:
    return {name: list(app.session_state[name]) for name in ("pillar", "partner", "status")}


def test_filters_stay_when_the_page_changes(visit: Visit) -> None:
    app = visit(lang="de", pillar=["2", "4"], level="measure", as_of="2023-06-30")
    before = address(app)
    for page in BOTH:
        go(app, page)
        assert not app.exception, page
        assert address(app) == before, page
        assert app.session_state["as_of"] == date(2023, 6, 30)
        assert app.session_state["level"] == "measure"


def test_going_back_restores_what_was_shown(visit: Visit) -> None:
    app = visit("partners", lang="nl")
    start = address(app)
    app.multiselect(key="pillar").set_value(["3"]).run()
    third = address(app)
    app.multiselect(key="pillar").set_value(["3", "5"]).run()
    app.date_input(key="as_of").set_value(date(2022, 12, 31)).run()
    assert address(app) != third
    back(app, "partners", third)
    assert _many(app)["pillar"] == ["3"]
    assert app.session_state["as_of"] == date(2024, 12, 31)
    back(app, "partners", start)
    assert _many(app)["pillar"] == []
    assert address(app) == start


def test_going_back_to_another_page_restores_its_filters(visit: Visit) -> None:
    app = visit("partners", lang="nl", pillar="2")
    before = address(app)
    go(app, "pillars")
    app.multiselect(key="pillar").set_value(["1"]).run()
    back(app, "partners", before)
    assert _many(app)["pillar"] == ["2"]


def test_going_forward_again_works_as_well(visit: Visit) -> None:
    app = visit("partners", lang="nl")
    start = address(app)
    app.button_group(key="level").set_value("measure").run()
    ahead = address(app)
    back(app, "partners", start)
    assert app.session_state["level"] == "action"
    back(app, "partners", ahead)
    assert app.session_state["level"] == "measure"


def test_going_back_restores_the_language(visit: Visit) -> None:
    app = visit("partners", lang="nl")
    before = address(app)
    app.button_group(key="lang").set_value("fr").run()
    assert address(app)["lang"] == ["fr"]
    back(app, "partners", before)
    assert app.session_state["lang"] == "nl"


@pytest.mark.usefixtures("two")
def test_without_a_code_the_latest_programme_that_has_begun_is_shown(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "today", lambda: date(2026, 3, 1))
    assert address(visit())["programme"] == [second.CODE]
    monkeypatch.setattr(store, "today", lambda: date(2025, 12, 31))
    assert address(visit())["programme"] == [FIRST]


@pytest.mark.usefixtures("two")
def test_another_programme_forgets_what_belongs_to_the_first(visit: Visit) -> None:
    app = visit("partners", programme=FIRST, pillar="2", partner="NRW", as_of="2023-06-30")
    app.selectbox(key="programme").set_value(second.CODE).run()
    assert not app.exception
    assert not app.warning
    assert _many(app) == {"pillar": [], "partner": [], "status": []}
    assert address(app) == {"lang": ["en"], "programme": [second.CODE]}
    assert app.session_state["as_of"] == store.today()


@pytest.mark.usefixtures("two")
def test_codes_of_another_programme_are_unknown(visit: Visit) -> None:
    app = visit("partners", programme=second.CODE, pillar=["2", "A"], partner="MOON")
    assert _many(app) == {"pillar": ["A"], "partner": ["MOON"], "status": []}
    said = translator("en")("notice-unknown-code", name="Pillar", value="2")
    assert app.warning[0].value == said


@pytest.mark.usefixtures("two")
def test_going_back_crosses_programmes(visit: Visit) -> None:
    app = visit("partners", programme=FIRST, pillar="2", partner="NRW")
    before = address(app)
    app.selectbox(key="programme").set_value(second.CODE).run()
    app.multiselect(key="pillar").set_value(["A"]).run()
    back(app, "partners", before)
    assert app.session_state["programme"] == FIRST
    assert (_many(app)["pillar"], _many(app)["partner"]) == (["2"], ["NRW"])


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("page", BOTH)
def test_every_page_shows_a_programme_that_is_not_benelux(visit: Visit, page: str) -> None:
    app = visit(page, programme=second.CODE, lang="fr")
    assert not app.exception
    assert not app.error
    assert len(app.title) == 1


def test_a_night_passes_and_the_day_shown_goes_with_it(
    sqlite_url: str, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    second.plant(sqlite_url)
    monkeypatch.setattr(store, "today", lambda: date(2026, 3, 1))
    app = visit("partners", programme=second.CODE)
    assert app.session_state["as_of"] == date(2026, 3, 1)
    monkeypatch.setattr(store, "today", lambda: date(2026, 3, 2))
    app.run()
    assert app.session_state["as_of"] == date(2026, 3, 2)
    assert "as_of" not in address(app)


def test_a_chosen_day_stays_when_a_night_passes(
    sqlite_url: str, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    second.plant(sqlite_url)
    monkeypatch.setattr(store, "today", lambda: date(2026, 3, 1))
    app = visit("partners", programme=second.CODE, as_of="2026-02-01")
    monkeypatch.setattr(store, "today", lambda: date(2026, 3, 2))
    app.run()
    assert app.session_state["as_of"] == date(2026, 2, 1)
    assert address(app)["as_of"] == ["2026-02-01"]


def test_days_are_written_as_the_language_does_and_stay_when_it_is_changed(visit: Visit) -> None:
    app = visit("update", lang="nl", known_on="2026-01-31")
    app.date_input(key="as_of").set_value(date(2022, 12, 31)).run()
    assert {field.format for field in app.date_input} == {"DD-MM-YYYY"}
    app.button_group(key="lang").set_value("en").run()
    assert {field.format for field in app.date_input} == {"YYYY-MM-DD"}
    days = [app.date_input(key=key).value for key in ("as_of", "known_on")]
    assert days == [date(2022, 12, 31), date(2026, 1, 31)]
    app.run()
    assert address(app)["as_of"] == ["2022-12-31"]
    assert not app.warning
