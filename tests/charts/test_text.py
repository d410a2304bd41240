import pytest

from charts.chart_text import link, literal, styled
from tests.charts.frames import HOSTILE, shown


def test_what_plotly_would_read_is_shown_instead() -> None:
    text = literal("<b>1</b> & 2 $x$ %{y}")
    assert text == "&lt;b&gt;1&lt;/b&gt; &amp; 2 &#36;x&#36; %&#123;y}"
    assert shown(text) == "<b>1</b> & 2 $x$ %{y}"


def test_an_entity_that_somebody_typed_is_shown_as_typed() -> None:
    assert shown(literal("&lt; &#36;")) == "&lt; &#36;"


def test_a_text_cannot_turn_what_follows_it() -> None:
    assert "\u202e" not in literal(HOSTILE)


def test_line_breaks_are_spaces_and_hard_spaces_stay() -> None:
    assert literal(" a\n b\t c 50\u00a0% ") == "a b c 50\u00a0%"


def test_styles_are_said_only_where_there_are_some() -> None:
    assert styled("x") == "x"
    assert styled("x", colour="#123456", bold=True) == (
        '<span style="color:#123456;font-weight:600">x</span>'
    )


def test_an_address_becomes_a_link_that_opens_beside_the_page() -> None:
    url = "https://example.org/a%20b?c=d&e=f#g"
    assert link(url, "x") == f'<a href="{url.replace("&", "&amp;")}" target="_blank">x</a>'


def test_what_may_not_become_a_link_is_none() -> None:
    assert link("javascript:alert(1)", "x") == ""


@pytest.mark.parametrize("escape", ["%E0%A4", "%", "%zz", "%2F", "%26"])
def test_an_address_that_plotly_would_break_or_change_is_no_link(escape: str) -> None:
    assert link(f"https://example.org/{escape}", "x") == ""
