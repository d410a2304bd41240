"""What stands on the paper: nothing over anything else, and what is copied is what was written."""

import re
from io import BytesIO
from itertools import combinations
from typing import Any, NamedTuple

import pytest
from pypdf import PageObject, PdfReader

from reports.paper.pdf import pdf
from reports.report_template import ReportTemplate
from sections import head
from tests.public import pages
from tests.reports import made

FOOTER = 60  # points from below: what stands lower is the footer
NARROW = 0.35  # of its size: no letter on average is narrower


class Piece(NamedTuple):
    """A text on a page: where its line begins, in points from below, and how big it is."""

    x: float
    y: float
    size: float
    text: str

    def covers(self, other: "Piece") -> bool:
        """Whether `other` begins within the letters of this one."""
        right = self.x + NARROW * self.size * len(self.text)
        apart = abs(self.y - other.y)
        is_other_line = apart >= 0.6 * min(self.size, other.size)
        return not is_other_line and self.x + 0.5 < other.x < right


def pieces(page: PageObject) -> list[Piece]:
    found = []

    def note(text: str, matrix: list[float], own: list[float], _: Any, size: float) -> None:
        if text.strip():
            x, y = (own[4] * matrix[0] + matrix[4], own[5] * matrix[3] + matrix[5])
            found.append(Piece(x, y, size, text.strip()))

    page.extract_text(visitor_text=note)
    return found


CASES = {
    "17 pillars": made.wide(17, 8),
    "6 pillars with titles of 300 letters": made.wide(6, 8, made.TITLE[:298]),
    "30 pillars with titles of 300 letters": made.wide(30, 12, made.TITLE[:298]),
    "40 partners": made.wide(6, 40),
    "10,000 actions": pages.large(10_000),
}


@pytest.mark.parametrize("case", CASES)
def test_no_text_stands_over_another_or_over_the_footer(case: str) -> None:
    reader = PdfReader(BytesIO(pdf(made.of(CASES[case], "de"), ReportTemplate())))
    for number, page in enumerate(reader.pages, start=1):
        found = pieces(page)
        assert len({piece.y for piece in found if piece.y < FOOTER}) == 2
        assert sum(piece.y < FOOTER for piece in found) == 3
        over = [
            (one.text, other.text)
            for one, other in combinations([p for p in found if p.size > 1], 2)
            if one.covers(other) or other.covers(one)
        ]
        assert (number, over) == (number, [])


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_the_command_is_copied_as_one_line(language: str) -> None:
    told = made.of(pages.small(), language)
    reader = PdfReader(BytesIO(pdf(told, ReportTemplate())))
    lines = reader.pages[-1].extract_text().splitlines()
    assert " ".join(head.command(told.view)) in [line.strip() for line in lines]


def test_a_long_command_goes_on_after_an_option_as_a_shell_reads_it() -> None:
    known = CASES["40 partners"]
    told = made.of(known, pillar=tuple("123456"), partner=tuple(known.partners["code"][:20]))
    text = PdfReader(BytesIO(pdf(told, ReportTemplate()))).pages[-1].extract_text()
    (copied,) = re.findall(r"python -m.*?--check", text, re.DOTALL)
    options = head.command(told.view)
    lines = [line.strip() for line in copied.split("\\\n")]
    assert len(lines) > 2
    assert " ".join(lines) == " ".join(options)
    assert all(line.startswith("--") for line in lines[1:])


def test_a_hyphen_is_copied_as_one_where_words_are_divided_too() -> None:
    reader = PdfReader(
        BytesIO(pdf(made.of(CASES["6 pillars with titles of 300 letters"]), ReportTemplate()))
    )
    assert "\u00ad" not in " ".join(page.extract_text() for page in reader.pages)
