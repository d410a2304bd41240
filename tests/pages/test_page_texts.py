"""Every text of every page stands in texts/, so that a change of any of them is seen."""

from collections.abc import Iterator
from difflib import unified_diff

import pytest

from locales import LANGUAGES
from tests.pages import page_texts
from tests.pages.page_texts import ASKED, FOLDER


@pytest.fixture(scope="module")
def read_url() -> Iterator[str]:
    """One database for all, with what people did; nothing here writes into it."""
    with page_texts.prepared() as url:
        yield url


@pytest.mark.parametrize(("page", "language", "case"), ASKED)
def test_a_page_says_what_it_said(page: str, language: str, case: str) -> None:
    for name, found in page_texts.texts(page, language, case).items():
        path = FOLDER / name
        there = path.read_text(encoding="utf-8") if path.exists() else ""
        lines = unified_diff(there.splitlines(), found.splitlines(), name, "now", "", "", 1, "")
        told = "\n".join(lines)
        assert not told, f"{told}\nWhere that is meant: {page_texts.COMMAND} --write"


def test_no_file_is_of_a_page_that_is_not_asked_for() -> None:
    wanted = {page_texts.name(*each) for each in ASKED}
    frames = {page_texts.name("frame", language, "") for language in LANGUAGES}
    assert {path.name for path in FOLDER.iterdir()} == wanted | frames
