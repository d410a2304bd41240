"""Owners: whose actions are shown, "mine" for whoever reads, and the name of the local user."""

from datetime import date
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from data.record import load
from db.engine.database import opened
from db.record import saving
from db.record.people import LOCAL, local_person
from db.record.saving import ChangeRequest
from locales import translator
from tests.db.saying import say
from tests.pages.conftest import Visit, address
from tests.pages.opening import captions, heading, tile_list
from ui.frame import store
from ui.kit.markdown import literal

BEGUN = date(2021, 1, 1)
BITES = "*B* [x](http://a.test) :red[y] <b>"


@pytest.fixture
def owned(sqlite_url: str) -> None:
    """Anna owns two actions, somebody with an awkward name one."""
    anna = local_person("Anna")
    with opened(sqlite_url) as engine:
        say(engine, "1.1", {"owner": "Anna"}, on=BEGUN, person=anna)
        say(engine, "2.1", {"owner": "Anna"}, on=BEGUN, person=anna)
        say(engine, "2.2", {"owner": BITES}, on=BEGUN)


def _options(app: AppTest) -> list[str]:
    return list(app.multiselect(key="owner").options)


def _unknown(name: str) -> str:
    return translator("en")("notice-unknown-code", name="Owner", value=literal(name))


def test_where_nobody_owns_anything_nobody_is_asked(visit: Visit) -> None:
    app = visit("pillars", lang="en", owner=["Anna", "@me"])
    assert "owner" not in {widget.key for widget in app.multiselect}
    assert len(app.warning) == 1
    assert "owner" not in address(app)


@pytest.mark.usefixtures("owned")
def test_the_owners_of_an_address_are_those_that_are_shown(visit: Visit) -> None:
    app = visit("pillars", lang="en", owner=["Anna", "Nobody"])
    assert app.warning[0].value == _unknown("Nobody")
    assert _options(app) == [BITES, "Anna"]
    assert tile_list(app)[0]["value"] == "1/2"
    assert "owner Anna" in captions(app)
    assert "all pillars and partners" not in captions(app)
    assert address(app)["owner"] == ["Anna"]
    app.multiselect(key="owner").set_value([BITES]).run()
    assert not app.exception
    assert app.button(key="filter-mark-top-owner").label.startswith("Owner \\*B\\* \\[x\\]")
    assert address(app)["owner"] == [BITES]
    for link in app.get("page_link"):
        assert parse_qs(link.proto.query_string)["owner"] == [BITES]


@pytest.mark.usefixtures("owned")
def test_mine_is_whoever_reads(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    nameless = visit("update", lang="en", owner="@me")
    assert nameless.warning[0].value == _unknown("@me")
    for name, count in (("Anna", "2"), (BITES, "1"), ("Zoë", "0")):
        monkeypatch.setenv("LOCAL_PERSON", name)
        app = visit("update", lang="en", owner="@me")
        assert not app.warning
        assert _options(app) == [f"Mine ({name})", BITES, "Anna"]
        assert address(app)["owner"] == ["@me"]
        words = {"2": "these 2 actions", "1": "this action", "0": "No action matches"}
        assert words[count] in heading(app)


@pytest.mark.usefixtures("owned")
def test_the_owners_are_those_that_were_known_then(sqlite_url: str, visit: Visit) -> None:
    with opened(sqlite_url) as engine:
        known = load.record(engine, "benelux-2021-2024").batches["recorded_at"].iloc[-1]
        say(engine, "3.1", {"owner": "Carl"}, on=BEGUN)
    then = known.isoformat()
    app = visit("method", lang="en", owner=["Carl", "Anna"], known_on=then)
    assert app.warning[0].value == _unknown("Carl")
    assert _options(app) == [BITES, "Anna"]
    assert address(app)["owner"] == ["Anna"]
    app.date_input(key="known_on").set_value(date(2020, 1, 1)).run()
    assert not app.exception
    assert "owner" not in {widget.key for widget in app.multiselect}
    assert "owner" not in address(app)
    app.date_input(key="known_on").set_value(None).run()
    assert _options(app) == [BITES, "Anna", "Carl"]


def test_what_the_local_user_saves_bears_their_name(
    sqlite_url: str, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCAL_PERSON", "Zoë")
    visit("method")
    change = ChangeRequest("1.1", 2, date(2024, 6, 30), {"owner": "Zoë"})
    store.write(saving.save, "benelux-2021-2024", [change])
    with opened(sqlite_url) as engine:
        updates = load.record(engine, "benelux-2021-2024").updates
    assert updates["author"].tolist()[-1] == "Zoë"
    assert updates["author"].tolist()[0] == LOCAL.name
