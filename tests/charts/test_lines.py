import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.chart_text import AVERAGE, flow, width, wrap


def test_a_short_title_is_one_line() -> None:
    assert wrap("Een schoner personen- en vrachtvervoer") == (
        "Een schoner personen- en vrachtvervoer",
    )


def test_a_long_title_is_two_lines_of_about_the_same_length() -> None:
    title = "Een platform voor verantwoorde samenwerking, bereid om concrete maatregelen te nemen"
    first, second = wrap(title)
    assert f"{first} {second}" == title
    assert abs(len(first) - len(second)) < 8


def test_a_very_long_title_ends_in_an_ellipsis_on_the_fourth_line() -> None:
    lines = wrap("word " * 20_000)
    assert len(lines) == 4
    assert lines[-1].endswith("…")


def test_a_word_is_broken_only_when_it_is_longer_than_a_line() -> None:
    word = "x" * 60
    assert "".join(wrap(word)) == word
    assert wrap(f"short {'y' * 30}") == (f"short {'y' * 30}",)


@pytest.mark.parametrize("text", ["", " "])
def test_nothing_is_one_empty_line(text: str) -> None:
    assert "".join(wrap(text)) == ""


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=400))
def test_no_line_is_wider_than_the_limit(text: str) -> None:
    assert all(width(line, bold=True) <= 46 * AVERAGE for line in wrap(text))


def test_bold_text_takes_more_room() -> None:
    assert width("abc", bold=True) > width("abc")
    assert width("abc", size=28) == 2 * width("abc")


def test_pieces_stand_on_a_line_while_there_is_room() -> None:
    assert flow([100, 100, 100, 400], room=326, gap=10) == [[0, 1, 2], [3]]
    assert flow([]) == []
