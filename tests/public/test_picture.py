"""The picture beside a shared address: each status that there is has its box, however few it is."""

from collections.abc import Iterable
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from data.record.load import Record
from public.pages.link_picture import HEIGHT, MARGIN, WIDTH, boxes, png
from tests.data.records import born, record
from tests.public import pages

STATUSES = ("completed", "in_progress", "on_hold", "not_started", "not_reported", "cancelled")
counts = st.lists(st.integers(1, 100_000), max_size=len(STATUSES))


def _many(statuses: Iterable[str]) -> Record:
    births = [born(str(n), title_en="Work", status=status) for n, status in enumerate(statuses)]
    return pages.titled(record(*births))


@given(counts)
def test_boxes_stand_side_by_side_within_the_margins(counts: list[int]) -> None:
    found = boxes(counts)
    assert len(found) == len(counts)
    end = MARGIN - 3
    for left, right in found:
        assert left == end + 3
        assert right - left >= 4
        end = right
    assert end + 3 == (WIDTH - MARGIN if counts else MARGIN)


@given(counts)
def test_whatever_is_more_is_not_drawn_shorter(counts: list[int]) -> None:
    drawn = sorted(zip(counts, (right - left for left, right in boxes(counts)), strict=True))
    for (_, fewer), (_, more) in pairwise(drawn):
        assert fewer <= more + 1  # whole pixels


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(STATUSES), st.sampled_from([1, 2, 400])), max_size=4))
def test_any_distribution_of_statuses_has_a_picture(found: list[tuple[str, int]]) -> None:
    statuses = [status for status, count in found for _ in range(count)] or ["cancelled"]
    assert Image.open(BytesIO(png(pages.of(_many(statuses))))).size == (WIDTH, HEIGHT)


@pytest.mark.parametrize("few", ["completed", "in_progress", "on_hold", "not_started"])
def test_one_action_of_a_thousand_is_seen(few: str) -> None:
    most = "in_progress" if few == "completed" else "completed"

    def colours(known: Record) -> set[object]:
        picture = Image.open(BytesIO(png(pages.of(known)))).convert("RGB")
        y = HEIGHT - MARGIN - 80
        row = [picture.getpixel((x, y)) for x in range(MARGIN, WIDTH - MARGIN)]
        return {*row}

    assert colours(_many([most] * 999 + [few])) > colours(_many([most] * 999))
