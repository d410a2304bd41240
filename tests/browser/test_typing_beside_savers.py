"""Whoever types slowly while others save finds every letter, the focus, and what was open."""

import ast
from importlib import import_module

import pytest
from playwright.sync_api import Locator, Page

from db.engine.database import opened
from tests.browser import colleague
from tests.browser.conftest import OpenPage
from tests.browser.forms import FORMS, Form
from tests.browser.server import Server
from tests.databases import ROOT

LETTERS, YEAR = "slowly", "2023"
A_DAY = f"{YEAR}0615"  # the parts of a date hand on to one another
A_LETTER = 150  # milliseconds
# The field that was there before, or another part of its date.
IN_USE = """() => {
  const group = window.field.closest('[role="group"]')
  const place = window.field.role === 'spinbutton' && group ? group : window.field
  return place.isConnected && place.contains(document.activeElement)
}"""
TYPED = {"text_input", "text_area", "number_input", "date_input", "ask_last_day", "multiselect"}
# These draw what others ask them for.
FOR_OTHERS = {"action_table", "form_fields", "day_field", "link_store"}
# These draw in the container at the bottom of the window, apart from the places of a page.
AT_THE_BOTTOM = {"save_bar"}
# These stand on pages for people who sign in, which nobody does at the server of these tests.
SIGNED_IN = {"own_account", "people_list", "rights_form"}


def test_every_module_that_draws_a_field_is_known_here() -> None:
    drawing = {path.stem for path in (ROOT / "ui").rglob("*.py") if _draws(path.read_text())}
    known = {name for form in FORMS.values() for name in form.modules}
    assert drawing - FOR_OTHERS - SIGNED_IN == known


def test_every_part_of_a_page_has_a_place_of_its_own() -> None:
    for path in sorted((ROOT / "pages").glob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text())))
        froms = [node for node in nodes if isinstance(node, ast.ImportFrom)]
        places = {
            each.asname or each.name: f"{node.module}.{each.name}"
            for node in froms
            for each in node.names
        }
        said = sorted((node for node in nodes if isinstance(node, ast.Expr)), key=_line)
        drawn = [call for node in said if (call := _drawn(node))]
        parts = [
            hasattr(_function(places[place], name), "__wrapped__")
            for place, name in drawn
            if place not in AT_THE_BOTTOM
        ]
        assert parts
        # Only what draws nothing that stands anywhere, dialogues and guards, comes after the last.
        assert parts == sorted(parts, reverse=True), path.name


def _line(statement: ast.Expr) -> int:
    return statement.lineno


def _drawn(statement: ast.Expr) -> tuple[str, str] | None:
    """The module and the function of a statement that draws something."""
    called = statement.value.func if isinstance(statement.value, ast.Call) else None
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        return called.value.id, called.attr
    return None


def _function(module: str, name: str) -> object:
    return getattr(import_module(module), name)


def _draws(source: str) -> bool:
    """Whether it has a widget that is typed in, or asks one of the modules that have."""
    calls = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    named = [call for call in calls if isinstance(call, ast.Attribute)]
    asked = {f"{call.value.id}.{call.attr}" for call in named if isinstance(call.value, ast.Name)}
    fields = {"day_field.ask", "entry.ask", "fields.ask"}
    return bool(TYPED & {call.attr for call in named} or fields & asked)


@pytest.mark.faults("others save while somebody types")
@pytest.mark.parametrize("name", FORMS)
def test_nothing_that_is_typed_is_lost_while_others_save(
    open_page: OpenPage, server: Server, name: str
) -> None:
    form = FORMS[name]
    with opened(server.database_url) as engine:
        colleague.begin(engine, form.actions)
        there = f"/{form.page}".replace("/overview", "/")
        page = open_page(there, language="en", level=form.level, code=form.code or [])
        form.opened(page)
        with colleague.saving(engine):
            _fill_in(page, form)


def _fill_in(page: Page, form: Form) -> None:
    """Type in every field, each of which keeps it and the focus, and says so at the end too."""
    count = len(form.fields(page))
    assert count
    typed: list[tuple[Locator, str]] = []
    for number in range(count):
        field = form.fields(page)[number]
        field.evaluate("(field) => { window.field = field; field.focus() }")
        before = _says(field)
        is_day = field.get_attribute("role") == "spinbutton"
        if not is_day:
            field.press("End")
        for letter in A_DAY if is_day else LETTERS:
            page.keyboard.type(letter)
            page.wait_for_timeout(A_LETTER)
        assert page.evaluate(IN_USE)
        # A list that is searched begins anew, any other text goes on.
        starts_anew = is_day or field.get_attribute("role") == "combobox"
        typed.append((field, ("" if starts_anew else before) + (YEAR if is_day else LETTERS)))
        assert _says(field) == typed[-1][1]
    # A list that is searched gives up what it has no entry for, as soon as it is left.
    kept = [each for each in typed if each[0].get_attribute("role") != "combobox"]
    assert [_says(field) for field, _ in kept] == [said for _, said in kept]


def _says(field: Locator) -> str:
    said = field.evaluate("(field) => field.value ?? field.innerText")
    return str(said)
