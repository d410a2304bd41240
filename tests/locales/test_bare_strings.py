"""No text that a person reads stands in the code: it comes from locales/, or from the data."""

import ast
import re
from pathlib import Path

import pytest

from tests.locales import code
from tests.locales.bare_strings import bare_strings, colons, sentences


def _name(path: Path) -> str:
    return str(path.relative_to(code.ROOT))


# Commands speak English, like their names and options.
FOLDERS = ("pages", "ui", "public", "reports", "sections", "charts")
TEMPLATES = code.ROOT / "public" / "templates"
SHOWING = [p for p in code.sources(*FOLDERS) if not p.stem.endswith(("__main__", "command"))]


@pytest.mark.parametrize("path", SHOWING, ids=_name)
def test_nothing_shows_a_bare_string(path: Path) -> None:
    assert bare_strings(code.tree(path)) == []


@pytest.mark.parametrize("path", code.sources("pages"), ids=_name)
def test_a_page_has_no_sentence_in_it(path: Path) -> None:
    assert sentences(code.tree(path)) == []


@pytest.mark.parametrize(
    "planted",
    [
        'st.title("Overview")',
        'st.sidebar.caption("as of " + t.day(day))',
        'column.metric(t("a-b"), "none yet")',
        'st.metric(t("a-b"), 3, delta="up")',
        'st.button(label="Save", key="save")',
        'st.markdown(f"**{count}** actions")',
        "st.markdown(f\"{count} {'is' if count == 1 else t('a-b')}\")",
        'st.info("Gefährdet" if late else t("a-b"))',
        'st.error("{} is wrong".format(row))',
        'st.write(t("a-b"), "and more")',
        'st.caption(", ".join(["Pillar", code]))',
        'st.tabs(["Chart", t("a-b")])',
        'st.segmented_control(t("a-b"), ["Chart", "Table"], key="view")',
        'st.selectbox(t("a-b"), options=["Chart"])',
        'st.plotly_chart(figure, alt="A chart")',
        'st.data_editor(rows, column_config={"status": "Status"})',
        'st.column_config.NumberColumn("Progress", format="%d%%")',
        'st.navigation({"Main": pages})',
        'st.Page("pages/overview.py", title="Overview")',
        "st.html(\"<b class='x'>Bold</b>\")",
        'label = "Hello"\nst.title(label)',
        'figure.add_annotation(text="on plan", x=1)',
        'go.Bar(hovertemplate="%{x} actions<extra></extra>")',
        'PlainTextResponse("Not found", 404)',
    ],
)
def test_a_planted_bare_string_is_found(planted: str) -> None:
    assert bare_strings(ast.parse(planted))


@pytest.mark.parametrize(
    "fine",
    [
        'st.title(t("page-overview"))',
        'st.caption(" · ".join([t("a-b"), t("c-d")]))',
        'st.markdown(f":gray[{literal(title)}]")',
        'st.markdown(f":{colour}[:material/{icon}:] {t(name)}")',
        'st.metric(t("a-b"), f"{done}/{scope}", delta_color="gray", border=True)',
        'st.button(t("a-b"), key="save", type="primary", icon=":material/save:")',
        'st.selectbox(t("a-b"), ["action", "measure"], format_func=name, key="level")',
        'st.date_input(t("a-b"), value="today", format="DD/MM/YYYY")',
        'st.html("<style>.card { padding: 16px }</style>")',
        "st.markdown(f\"<div class='v{share}'></div>&nbsp;\", unsafe_allow_html=True)",
        'st.data_editor(rows, column_config={"status": st.column_config.TextColumn(t("a-b"))})',
        'st.column_config.NumberColumn(t("a-b"), format="%.1f %%")',
        'st.Page("pages/overview.py", title=t("page-overview"), url_path="overview")',
        'st.caption("–")',
        'go.Bar(hovertemplate="%{x}<br>%{customdata[0]}<extra></extra>", name="completed")',
        'Palette(text="#1B242C")',
        'logger.warning("The editor sent an unknown column")',
        'title.replace("x", "y").title()',
    ],
)
def test_codes_keys_and_icons_are_no_text(fine: str) -> None:
    assert bare_strings(ast.parse(fine)) == []


# Before a colon French has a space that doesn't break.
COLON = re.compile(r"[}>)]: |\": \"|[}>)] [:;?!]")


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html")), ids=_name)
def test_no_template_has_a_colon_of_its_own(path: Path) -> None:
    assert COLON.findall(path.read_text()) == []


@pytest.mark.parametrize("path", code.sources("ui", "sections", "charts"), ids=_name)
def test_nothing_that_is_shown_has_a_colon_of_its_own(path: Path) -> None:
    assert colons(code.tree(path)) == []


@pytest.mark.parametrize("planted", ['f"{name}: {value}"', 'f"{name}: " + value'])
def test_a_planted_colon_is_found(planted: str) -> None:
    assert colons(ast.parse(planted))
    assert not colons(ast.parse(f"raise Wrong({planted})"))
    assert not colons(ast.parse('f":{colour}-badge[:material/{icon}: {t(name)}]"'))


def test_a_sentence_is_found_wherever_it_goes() -> None:
    page = '"""A page: how far it is."""\ncards.draw("No action matches", key="over_all")'
    assert sentences(ast.parse(page)) == ["2: No action matches"]
