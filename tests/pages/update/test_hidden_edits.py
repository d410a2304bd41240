"""Unsaved edits on rows that search, filters or page don't show: told of, and shown on request."""

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from bench import programme
from tests.pages.conftest import Visit, go
from tests.pages.update.editing import codes, edit, review, save, saved

ONE = "1 of these changes is on a row that isn't shown here."
BACK = "Show the other rows again"


def _search(app: AppTest, text: str) -> AppTest:
    return app.text_input(key="update-search").set_value(text).run()


def _told(app: AppTest) -> list[str]:
    """What the bar says of edits that aren't in sight."""
    said = [each.value.replace("\u2019", "'") for each in app.caption]
    return [text for text in said if "shown here" in text]


def _show(app: AppTest) -> AppTest:
    return app.button(key="update-unseen").click().run()


def test_the_bar_says_how_many_edits_a_search_hides(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress="75", comment="so")
    app = edit(app, "1.1", progress="20")
    assert _told(app) == []
    assert "update-unseen" not in [each.key for each in app.button]
    assert _told(_search(app, "4.2")) == [ONE]
    assert _told(_search(app, "1.1")) == ["2 of these changes are on rows that aren't shown here."]
    assert _told(review(app)) == ["2 of these changes are on rows that aren't shown here."]


def test_the_button_shows_the_changed_rows_alone_whatever_is_searched_and_filtered(
    visit: Visit,
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress="75")
    app = edit(app, "1.1", progress="20")
    app.multiselect(key="pillar").set_value(["2"]).run()
    app = _search(app, "2.1")
    assert codes(app) == ["2.1"]
    app = _show(app)
    assert codes(app) == ["1.1", "4.2"]
    assert _told(app) == []
    assert saved(save(app)) == ["Saved: 2 changes in 2 actions."]
    assert codes(app.run()) == ["1.1", "4.2"]
    (back,) = [each for each in app.button if each.label == BACK]
    assert codes(back.click().run()) == ["2.1"]
    assert BACK not in [each.label for each in app.button]


def test_another_search_ends_it(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress="75")
    app = _show(_search(app, "1.1"))
    assert codes(app) == ["4.2"]
    app = _search(app, "1.2")
    assert codes(app) == ["1.2"]
    assert _told(app) == [ONE]


def test_what_is_discarded_ends_it(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress="75")
    app = _show(_search(app, "1.1"))
    app = app.button(key="update-discard").click().run()
    assert codes(app) == ["1.1"]
    assert BACK not in [each.label for each in app.button]


def test_measures_are_shown_beside_actions(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress="75")
    app.button_group(key="level").set_value("measure").run()
    assert _told(app) == [ONE]
    assert codes(_show(app)) == ["4.2"]


def test_a_page_opened_again_with_nothing_unsaved_shows_all_rows(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress="75")
    app = save(_show(_search(app, "1.1")))
    assert codes(app) == ["4.2"]
    app = go(go(app, "method"), "update")
    assert codes(app) == ["1.1"]


def test_other_pages_of_the_table_count_too(visit: Visit, engine: Engine) -> None:
    programme.build(engine, 130, 130)
    app = visit("update", lang="en", programme=programme.CODE)
    code = codes(app)[0]
    app = edit(app, code, status="on_hold")
    (turn,) = [each for each in app.button if each.label == "Next page"]
    app = turn.click().run()
    assert _told(app) == [ONE]
    assert codes(_show(app)) == [code]


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_it_is_said_in_each_language(visit: Visit, language: str) -> None:
    app = _search(edit(visit("update", lang=language), "4.2", progress="75"), "1.1")
    words = {"nl": "rij", "fr": "ligne", "de": "Zeile"}[language]
    assert any(words in each.value and "1" in each.value for each in app.caption)
    assert app.button(key="update-unseen").label
