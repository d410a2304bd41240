"""An editor with limits shares one action of theirs, and none of anybody else's."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from db.links import reading_links
from tests.pages.conftest import go
from tests.pages.opening import opened
from tests.pages.people.conftest import SignIn

PROGRAMME = "benelux-2021-2024"


def shared(engine: Engine) -> list[tuple[str, ...]]:
    """The actions of each page that is open."""
    live = reading_links.live(engine, PROGRAMME, datetime.now(UTC))
    return [link.question.actions for link in live]


def asked(code: str) -> AppTest:
    """The page of making a link, asked for on the page of an action."""
    app = opened("action", code=code, lang="en")
    app.session_state["share-here"] = True
    app.run()
    app.button(key="share-from-here").click().run()
    return go(app, "share")


@pytest.mark.parametrize("limits", [{"pillars": ("2",)}, {"partners": ("NRW",)}])
def test_one_action_within_the_limits_is_shared(
    engine: Engine, sign_in: SignIn, limits: dict[str, tuple[str, ...]]
) -> None:
    sign_in("Eva", "editor", **limits)
    app = asked("2.3")
    assert app.multiselect(key="share-actions").value == ["2.3"]
    app.button(key="share-create").click().run()
    assert not app.exception
    assert [each.value for each in app.error] == []
    assert shared(engine) == [("2.3",)]


def test_one_action_beyond_them_is_not(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Eva", "editor", pillars=("2",))
    app = asked("4.2")
    app.button(key="share-create").click().run()
    assert not app.exception
    (said,) = app.error
    assert said.value.startswith("You may only share, change and end what belongs to your own")
    assert shared(engine) == []
    assert str(app.text_input(key="share-name").value).startswith("4.2 ")  # what was typed is there
