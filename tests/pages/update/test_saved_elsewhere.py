"""Rows that another window or person saves while the page is open: marked, and told of."""

from streamlit.testing.v1 import AppTest

from tests.pages.conftest import Visit, go
from tests.pages.update.conftest import Colleague
from tests.pages.update.editing import cell, edit, rest, save, saved
from tests.pages.update.test_form import ADD, adding, click, put

MARK = "↻ saved elsewhere"


def _told(app: AppTest) -> str:
    said = [each.value for each in app.markdown if "elsewhere since" in each.value]
    return " ".join(said).replace("\\", "")


def test_a_row_saved_by_somebody_else_is_marked_and_told_of(
    visit: Visit, colleague: Colleague
) -> None:
    app = visit("update", lang="en", pillar="4")
    assert _told(app) == ""
    colleague("4.2", progress=60)
    app = rest(app.run())
    assert cell(app, "4.2", "progress") == "60"
    assert cell(app, "4.2", "changed") == MARK
    assert cell(app, "4.1", "changed") == ""
    assert "since you opened this page: [4.2]" in _told(app)
    app = app.button(key="update-elsewhere-seen").click().run()
    assert (cell(app, "4.2", "changed"), _told(app)) == ("", "")
    colleague("4.1", progress=20)
    assert cell(app.run(), "4.1", "changed") == MARK


def test_it_stands_beside_what_is_unsaved_and_says_when_the_table_follows(
    visit: Visit, colleague: Colleague
) -> None:
    app = edit(visit("update", lang="en", pillar="4"), "4.2", comment="so")
    colleague("4.2", progress=60)
    app = app.run()
    assert cell(app, "4.2", "changed") == "↻ ✎ Comment"
    assert cell(app, "4.2", "progress") == "50"
    assert "once your changes are saved or discarded" in _told(app)


def test_ones_own_saves_and_additions_are_no_news(visit: Visit) -> None:
    app = save(edit(visit("update", lang="en", pillar="4"), "4.2", progress="60"))
    assert saved(app)
    app = app.button(key="update-undo").click().run()
    app = click(put(adding(app), "Title in Dutch", "Nieuw"), ADD)
    assert _told(rest(app)) == ""


def test_what_was_saved_before_the_page_was_opened_is_no_news(
    visit: Visit, colleague: Colleague
) -> None:
    app = visit("update", lang="en", pillar="4")
    colleague("4.2", progress=60)
    assert _told(app.run())
    assert _told(go(go(app, "method"), "update")) == ""


def test_a_search_without_a_hit_forgets_nothing(visit: Visit, colleague: Colleague) -> None:
    app = visit("update", lang="en", pillar="4")
    colleague("4.2", progress=60)
    assert _told(app.run())
    app.text_input(key="update-search").set_value("nothing has this").run()
    app.text_input(key="update-search").set_value("").run()
    assert _told(app)


def test_of_many_rows_the_number_is_told_and_of_hidden_ones_nothing(
    visit: Visit, colleague: Colleague
) -> None:
    app = visit("update", lang="en", pillar=["1", "2", "3"])
    colleague("4.2", progress=60)
    assert _told(app.run()) == ""
    for code in ("1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4"):
        colleague(code, owner="Jansen")
    assert _told(app.run()).endswith("9 rows.")
