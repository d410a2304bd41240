"""Text that people wrote reaches Markdown whole, and means nothing there."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import translator
from ui.kit.markdown import host, link, literal, spoken

JOINER, UNKNOWN = "\u2060", "\ufffd"
ANYTHING = st.text() | st.text(alphabet=":<>-=@w./\\`*_~$[](){}#|! \n1")


def _read(markdown: str) -> str:
    """What is left when Markdown has taken its backslashes and nobody sees the joiners."""
    return re.sub(r"\\([!-/:-@[-`{-~])", r"\1", markdown).replace(JOINER, "")


@given(ANYTHING)
def test_every_letter_is_kept_and_stands_on_one_line(text: str) -> None:
    seen = re.sub("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", UNKNOWN, text)
    seen = re.sub("[^\\S\u00a0\u202f]+", " ", seen).strip().replace("\ufeff", "")
    seen = seen.replace(JOINER, "")
    assert _read(literal(text)) == seen


@given(ANYTHING)
def test_no_mark_of_markdown_is_left_without_its_backslash(text: str) -> None:
    bare = re.sub(r"\\[!-/:-@[-`{-~]", "", literal(text))
    assert re.findall(r"[!-/:-@[-`{-~]", bare) == []


@pytest.mark.parametrize(
    "replaced", [":material_check:", ":streamlit:", "->", "<-", "--", ">=", "~="]
)
def test_what_streamlit_replaces_in_finished_text_is_broken_up(replaced: str) -> None:
    shown = re.sub(r"\\(.)", r"\1", literal(f"a {replaced} b"))
    assert replaced not in shown
    assert replaced in shown.replace(JOINER, "")


@pytest.mark.parametrize(
    "address", ["https://evil.example", "www.evil.example", "WWW.evil.example", "a@b.example"]
)
def test_what_looks_like_an_address_does_not_become_a_link(address: str) -> None:
    assert JOINER in literal(address)


def test_letters_that_turn_the_direction_are_shown_as_unknown() -> None:
    assert literal("a\u202eb\u2066c\u200fd") == f"a{UNKNOWN}b{UNKNOWN}c{UNKNOWN}d"


def test_a_number_and_its_sign_stay_together() -> None:
    assert literal("46\u00a0% et 1\u202f000\n\t fois ") == "46\u00a0\\% et 1\u202f000 fois"


def test_a_long_text_is_shown_whole_and_soon() -> None:
    long = "<script>alert(1)</script> -> :red[x] " * 3000
    assert _read(literal(long)) == long.strip()


def test_a_web_address_becomes_a_link_that_goes_where_it_says() -> None:
    address = "HTTPS://A.example/é(c)[d]\\g|h?a=1&copy;=2&lt;"
    found = re.fullmatch(r"\[Read \\\*me\\\*\]\(<([^<>\n]*)>\)", link("Read *me*", address))
    assert found
    goes = unescape(found[1])
    for letter in "\\[]|":
        goes = goes.replace(f"%{ord(letter):02X}", letter)
    assert goes == address


def test_what_may_not_become_a_link_stays_text() -> None:
    assert link("Read", "javascript:alert(1)") == "Read"


def test_a_site_is_named_as_people_know_it() -> None:
    assert host("https://www.benelux.int/nl/x") == "benelux.int"
    assert host("https://user@evil.example/www.benelux.int") == "evil.example"


def test_another_language_than_the_readers_has_its_badge() -> None:
    assert spoken("Titel", "nl", translator("nl")) == "Titel"
    assert spoken("A*b", "nl", translator("fr")) == r"A\*b :gray-badge[NL]"
