"""A table of more rows than anyone reads: a page at a time, and no edit on another is lost."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest
import streamlit as st
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from bench import bulk, programme
from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.pages.conftest import Visit
from tests.pages.opening import heading
from tests.pages.update.conftest import Colleague, Stands
from tests.pages.update.editing import cell, codes, edit, rest, save, saved, unsaved
from ui.update import editor_rows

MANY, PAGE = 130, 100


@pytest.fixture
def many(engine: Engine) -> None:
    programme.build(engine, MANY, MANY)


def _search(app: AppTest, text: str) -> AppTest:
    (field,) = [each for each in app.main.text_input if each.key == "update-search"]
    return field.set_value(text).run()


def _turn(app: AppTest, label: str) -> AppTest:
    (button,) = [each for each in app.button if each.label == label]
    return button.click().run()


@pytest.mark.usefixtures("many")
def test_a_page_at_a_time_and_edits_of_every_page_are_saved_together(
    visit: Visit,
) -> None:
    app = visit("update", lang="en", programme=programme.CODE)
    first = codes(app)
    assert len(first) == PAGE
    app = _turn(edit(app, first[0], status="on_hold"), "Next page")
    second = codes(app)
    assert (len(second), set(first) & set(second)) == (MANY - PAGE, set())
    app = edit(app, second[0], status="on_hold")
    assert unsaved(app) == "2 changes are not saved yet."
    app = _turn(app, "Previous page")
    assert codes(app) == first
    assert unsaved(app) == "2 changes are not saved yet."
    assert saved(save(app)) == ["Saved: 2 changes in 2 actions."]


@pytest.mark.usefixtures("many")
def test_a_row_is_found_by_code_or_title_and_unsaved_edits_of_others_stay(visit: Visit) -> None:
    app = visit("update", lang="en", programme=programme.CODE)
    app = edit(app, "1.1", status="on_hold")
    app = _search(app, "5.26")
    assert codes(app) == ["5.26"]
    app = _search(edit(app, "5.26", status="on_hold"), "SUBJECT 26")
    assert codes(app) == [f"{pillar}.26" for pillar in range(1, 6)]
    app = _search(app, "nothing has this in it")
    assert not app.data_editor
    assert "No code and no title contains" in " ".join(each.value for each in app.markdown)
    assert unsaved(_search(app, "")) == "2 changes are not saved yet."


def test_the_heading_counts_the_rows_that_a_search_found(visit: Visit) -> None:
    app = visit("update", lang="en", pillar="4")
    assert heading(app) == "Change cells of these 4 actions, then save everything at once."
    assert heading(_search(app, "4.2")) == "Change a cell of this action, then save."
    assert heading(_search(app, "")) == (
        "Change cells of these 4 actions, then save everything at once."
    )


@pytest.mark.parametrize("name", ["progress", "status", "title", "due_on"])
def test_the_order_is_that_of_all_pages_and_edits_stay(
    visit: Visit, engine: Engine, name: str
) -> None:
    programme.build(engine, MANY, 5 * MANY)
    app = visit("update", lang="en", programme=programme.CODE)
    by_code = codes(app)
    app = edit(app, by_code[0], comment="so")
    (field,) = [each for each in app.main.selectbox if each.key == "update-sort"]
    app = field.set_value(f"{name} up").run()
    first = codes(app)
    second = codes(_turn(app, "Next page"))
    assert {*first, *second} > {*by_code}
    assert first != by_code
    record = load.record(engine, programme.CODE)
    now = View(record, Filters(), max(record.updates["effective_on"]).date(), "en").actions
    order = now.set_index("code").loc[[*first, *second], name]
    if name == "status":
        order = order.map({code: n for n, code in enumerate(record.statuses["code"])})
    assert order.dropna().is_monotonic_increasing
    assert not order.isna().any() or order.isna().to_numpy().nonzero()[0][0] == order.count()
    assert unsaved(app) == "1 change is not saved yet."


def test_titles_are_sorted_without_regard_to_case_and_accents() -> None:
    titles = ["Zone", "Élaborer", "eau", "Übergang", "uitrol", None, "Ökologie"]
    actions = pd.DataFrame({"code": list("abcdefg"), "title": pd.Series(titles, dtype="str")})
    view: Any = SimpleNamespace(assessed=actions)
    assert list(editor_rows._places(view, "title").index) == list("cbgdeaf")


def test_owners_are_sorted_without_regard_to_case_and_accents() -> None:
    owners = pd.Series(["Zoë", "de Vries", "", "Émile", "Anna"], dtype="str")
    view: Any = SimpleNamespace(assessed=pd.DataFrame({"code": list("abcde"), "owner": owners}))
    assert list(editor_rows._places(view, "owner").index) == list("ebdac")


@pytest.mark.usefixtures("many")
def test_sorted_rows_keep_their_places_after_a_save(visit: Visit) -> None:
    app = visit("update", lang="en", programme=programme.CODE)
    (field,) = [each for each in app.main.selectbox if each.key == "update-sort"]
    app = field.set_value("last_update_on up").run()
    first = codes(app)
    assert saved(save(edit(app, first[0], comment="so")))
    assert codes(app.run()) == first


def test_few_rows_have_their_list_of_orders_among_the_columns(
    visit: Visit, colleague: Colleague
) -> None:
    app = visit("update", lang="en", pillar="4")
    by_code = codes(app)
    (field,) = [each for each in app.main.selectbox if each.key == "update-sort"]
    assert field.value == "code up"
    app = field.set_value("progress down").run()
    fallen = codes(app)
    numbers = [float(cell(app, code, "progress") or "-1") for code in fallen]
    assert numbers == sorted(numbers, reverse=True)
    assert fallen != by_code
    app = edit(app, fallen[0], progress="1")
    assert codes(app) == fallen
    assert saved(save(app))
    assert codes(rest(app)) == fallen
    colleague(fallen[1], progress=2)
    assert codes(rest(app)) == fallen


def test_the_rows_that_need_attention_are_shown_alone(visit: Visit) -> None:
    app = visit("update", lang="en", pillar="4")
    every = codes(app)
    app = edit(app, every[0], comment="so")
    app.button_group(key="update-show").set_value("urgent").run()
    urgent = codes(app)
    assert 0 < len(urgent) < len(every)
    assert unsaved(app) == "1 change is not saved yet."
    app = _search(app, urgent[0])
    assert codes(app) == urgent[:1]


def test_columns_are_switched_on_and_edited(visit: Visit, stands: Stands) -> None:
    app = visit("update", lang="en", pillar="4")
    usual = ["changed", "code", "title", "status", "progress", "comment", "source_url"]
    assert list(app.data_editor[0].proto.column_order) == usual
    app.button_group(key="update-columns").set_value(["planned", "owner"]).run()
    assert list(app.data_editor[0].proto.column_order) == [
        *usual[:5],
        "planned",
        *usual[5:],
        "owner",
    ]
    assert cell(app, "4.2", "planned") == "100%"
    assert saved(save(edit(app, "4.2", owner="Jansen"))) == ["Saved: 1 change in 1 action."]
    assert stands("4.2", "owner") == "Jansen"


def test_more_cells_than_pandas_styles_open_all_the_same(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'many.sqlite'}"
    monkeypatch.setenv("DATABASE_URL", url)
    with opened(url, create=True) as engine:
        upgrade(engine)
        bulk.build(engine, 24_000, 24_000)
    for day in ({}, {"as_of": "2023-06-01"}):  # to change, and to read alone
        app = visit("update", lang="en", programme=programme.CODE, **day)
        assert not app.exception
        assert not app.error
        assert len((app.data_editor or app.dataframe)[0].value) == PAGE


def test_headings_sort_up_down_and_then_by_codes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    state: dict[str, Any] = {}
    monkeypatch.setattr(st, "session_state", state)
    seen = []
    for _ in range(4):
        editor_rows.sort("progress", editor_rows.NEXT)
        seen.append(editor_rows.order())
    assert seen == [("progress", False), ("progress", True), ("code", False), ("progress", False)]
    editor_rows.sort("progress", editor_rows.DOWN)
    editor_rows.sort("title", editor_rows.NEXT)
    assert editor_rows.order() == ("title", False)
    editor_rows.sort("code", editor_rows.NEXT)
    assert (editor_rows.order(), editor_rows.is_sorted()) == (("code", False), False)
    editor_rows.sort("code", editor_rows.NEXT)
    assert (editor_rows.order(), editor_rows.is_sorted()) == (("code", True), True)
