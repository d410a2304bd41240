"""No page escapes its frame: each is listed, begins with it, and opens in it as a first link."""

import ast
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import OF_PEOPLE, PAGES
from locales import LANGUAGES, translator
from tests.pages.conftest import ROOT, Visit, begin

NAMES = sorted(path.stem for path in (ROOT / "pages").glob("*.py"))
DOOR = """
from ui.frame import entry
entry.enter({"overview": "look", "pillars": "look"}).run()
"""
FRAMED = """
import streamlit as st
from ui.frame.entry import open_page
view = open_page("pillars")
st.title(view.title)
"""
FORGETFUL = """
import streamlit as st
st.title("bare")
"""


def is_framed(app: AppTest) -> bool:
    """Whether the page stands in its frame: the filters of the sidebar are there."""
    return {"lang", "programme", "level"} <= {
        widget.key for kind in ("button_group", "selectbox") for widget in app.sidebar.get(kind)
    }


def begins_with_its_frame(path: Path) -> bool:
    """Whether the first thing a page does is to assign open_page("its own name")."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    bodies = [node for node in module.body if not isinstance(node, ast.Import | ast.ImportFrom)]
    return ast.unparse(bodies[1]) == f"view = open_page({path.stem!r})" and bool(
        ast.get_docstring(module)
    )


def test_the_menu_lists_every_page() -> None:
    assert sorted([*PAGES, *OF_PEOPLE]) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_page_begins_with_its_frame(name: str) -> None:
    assert begins_with_its_frame(ROOT / "pages" / f"{name}.py")


@pytest.mark.parametrize(
    "page",
    [
        '"""A page."""\nimport streamlit as st\nst.title("x")\nview = open_page("planted")',
        '"""A page."""\nview = open_page("another")',
        '"""A page."""\nopen_page("planted")',
        '"""A page."""\nif True:\n    view = open_page("planted")',
        'view = open_page("planted")\nx = 1',
        '"""A page."""\nx = 1\ny = 2',
    ],
)
def test_a_page_that_forgets_is_found_by_reading(tmp_path: Path, page: str) -> None:
    path = tmp_path / "planted.py"
    path.write_text(page, encoding="utf-8")
    assert not begins_with_its_frame(path)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_opens_in_its_frame_as_the_first_link(visit: Visit, name: str) -> None:
    app = visit(name, lang="fr")
    assert not app.exception
    assert is_framed(app)
    assert len(app.title) == 1
    assert app.session_state["lang"] == "fr"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("trapped")
def test_a_page_that_streamlit_runs_alone_fetches_its_frame(visit: Visit, name: str) -> None:
    app = visit(name, lang="fr", pillar=["1", "3"], partner=["NRW"])
    assert not app.exception
    assert is_framed(app)
    assert len(app.title) == 1
    assert (app.session_state["pillar"], app.session_state["partner"]) == (["1", "3"], ["NRW"])


@pytest.mark.usefixtures("visit", "trapped")
@pytest.mark.parametrize(("page", "framed"), [(FRAMED, True), (FORGETFUL, False)])
def test_a_page_that_forgets_is_found_by_running(tmp_path: Path, page: str, framed: bool) -> None:
    (tmp_path / "pages").mkdir()
    for name in ("overview", "pillars"):
        (tmp_path / "pages" / f"{name}.py").write_text(page, encoding="utf-8")
    (tmp_path / "dashboard.py").write_text(DOOR, encoding="utf-8")
    app = begin(tmp_path / "dashboard.py", "pillars")
    assert not app.exception
    assert app.title
    assert is_framed(app) == framed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_its_name_in_every_language(language: str) -> None:
    for name in (*PAGES, *OF_PEOPLE):
        assert translator(language)(f"page-{name}")


def test_the_day_is_not_set_again_at_every_run(visit: Visit) -> None:
    app = visit("overview", lang="en")
    assert not app.run().date_input(key="as_of").proto.set_value
