"""Updating on a phone: one action at a time, the most urgent first."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import Visit
from tests.pages.update.conftest import Stands
from tests.pages.update.editing import refused, save, saved, unsaved
from ui.update.phone_cards import NARROW


@pytest.fixture
def phone(visit: Visit) -> AppTest:
    """The page once it knows that its window is narrow."""
    app = visit("update", lang="en")
    app.session_state[NARROW] = True
    return app.run()


def _shown(app: AppTest) -> str:
    return str(_picked(app).value)


def _picked(app: AppTest) -> Any:
    return next(each for each in app.selectbox if str(each.key).startswith("update-pick-"))


def _buttons(app: AppTest, column: str) -> Any:
    """The big buttons of a column."""
    beginning = f"update-{'steps' if column == 'progress' else column}-{_shown(app)}-"
    keys = [str(each.key) for each in app.main.get("button_group")]
    return app.button_group(key=next(key for key in keys if key.startswith(beginning)))


def _press(app: AppTest, column: str, value: object) -> AppTest:
    """Press one of the big buttons."""
    _buttons(app, column).set_value(value)
    return app.run()


def _label(app: AppTest, key: str) -> str:
    return str(app.button(key=key).label)


def test_no_table_but_the_most_urgent_action_comes_first(phone: AppTest) -> None:
    assert unsaved(phone) == "21 actions, the most urgent first."
    assert list(phone.data_editor) == []
    assert _picked(phone).label == "1 of 21"
    assert _shown(phone) == "1.4"


def test_two_updates_in_six_touches_go_from_card_to_card(phone: AppTest, stands: Stands) -> None:
    first = _shown(phone)
    app = _press(_press(phone, "status", "on_hold"), "progress", 50)
    assert _label(app, "update-save") == ":violet[Save and next]"
    app = save(app)
    assert saved(app) == ["Saved: 2 changes in 1 action."]
    second = _shown(app)
    assert second != first
    app = save(_press(app, "progress", 75))
    assert saved(app) == ["Saved: 1 change in 1 action."]
    assert (stands(first, "status"), stands(first, "progress")) == ("on_hold", 50)
    assert stands(second, "progress") == 75


def test_what_is_completed_stands_at_100_at_once(phone: AppTest, stands: Stands) -> None:
    code = _shown(phone)
    app = _press(phone, "status", "completed")
    assert _buttons(app, "progress").value == 100
    app = _press(app, "status", "in_progress")
    assert _buttons(app, "progress").value == 25  # as it was
    app = save(_press(app, "status", "completed"))
    assert (stands(code, "status"), stands(code, "progress")) == ("completed", 100)


def test_a_number_beside_the_buttons_and_the_buttons_agree(phone: AppTest) -> None:
    number = next(each for each in phone.main.text_input if each.label == "Or another number")
    app = number.set_value("37.5").run()
    assert _buttons(app, "progress").value is None
    app = _press(app, "progress", 100)
    number = next(each for each in app.main.text_input if each.label == "Or another number")
    assert number.value == "100"


def test_a_comment_of_10_000_letters_is_refused_in_one_sentence_and_stays(phone: AppTest) -> None:
    code = _shown(phone)
    app = _press(phone, "progress", 75)
    app = next(each for each in app.main.text_area).set_value("x" * 10_000).run()
    app = save(app)
    [said] = refused(app)
    assert said.endswith(
        "the text in the column 'Comment' is too long; at most 5,000 characters can be saved."
    )
    assert _shown(app) == code
    assert app.main.text_area[0].value == "x" * 10_000
    app = app.main.text_area[0].set_value("short").run()
    assert saved(save(app)) == ["Saved: 2 changes in 1 action."]


def test_a_card_that_is_left_keeps_what_is_unsaved_and_its_form_is_the_same_action(
    phone: AppTest,
) -> None:
    app = _press(phone, "progress", 75)
    code = _shown(app)
    app = app.button(key="update-card-on").click().run()
    assert unsaved(app) == "1 change is not saved yet."
    app = app.button(key="update-card-back").click().run()
    assert _shown(app) == code
    app = app.button(key="update-switch").click().run()
    assert app.selectbox(key="update.chosen").value == code
