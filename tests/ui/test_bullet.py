"""The bar of a row in Markdown: the picture itself, and its words."""

import re
from base64 import b64decode

from charts.bullet_bar import svg
from charts.palette import palette
from ui.kit import status_marks

LIGHT = palette(dark=False)


def test_the_picture_travels_whole() -> None:
    shown = status_marks.bullet(50, 37.3, "alt", LIGHT)
    found = re.fullmatch(r"!\[alt\]\(data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)\)", shown)
    assert found
    assert b64decode(found[1]).decode() == svg(50, 37.3, LIGHT)


def test_its_words_are_shown_literally() -> None:
    said = status_marks.bullet(1, 1, "](http://evil) <b>", LIGHT)
    assert said.startswith(r"![\]\(")
