"""Numbers are read as people type them, and never as something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import LANGUAGES, translator

NARROW = "\u202f"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7,5", 7.5),
        ("7.5", 7.5),
        ("50,5", 50.5),
        ("0.500", 0.5),
        ("0,500", 0.5),
        (",5", 0.5),
        ("80", 80),
        (" 80 % ", 80),
        ("80%", 80),
        ("80\u00a0%", 80),
        ("007", 7),
        ("-1", -1),
        ("\u22121,5", -1.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        (f"1{NARROW}234,5", 1234.5),
        ("1 234", 1234),
        ("1.234.567", 1234567),
        ("", None),
        ("  ", None),
    ],
)
def test_what_can_only_be_one_number_is_that_in_every_language(
    language: str, text: str, number: float | None
) -> None:
    assert translator(language).typed_number(text) == number


@pytest.mark.parametrize(
    ("text", "nl", "fr", "de", "en"),
    [("7.500", 7500, None, 7500, 7.5), ("7,500", 7.5, 7.5, 7.5, 7500)],
)
def test_what_could_be_two_numbers_is_what_the_language_says(
    text: str, nl: float, fr: float | None, de: float, en: float
) -> None:
    for language, number in (("nl", nl), ("fr", fr), ("de", de), ("en", en)):
        if number is None:
            with pytest.raises(ValueError, match=r"7\.500"):
                translator(language).typed_number(text)
        else:
            assert translator(language).typed_number(text) == number


NUMBERLESS = [
    "x",
    "5.",
    "1.2.3",
    "12,34,5",
    "1e3",
    "NaN",
    "inf",
    "7_5",
    "\u0665",
    "5 6",
    "--5",
    "+5",
]


@pytest.mark.parametrize("text", [*NUMBERLESS, "%", "80 %%", "50 / 2", "½", "1" * 400, "0x10"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_no_number_is_said_to_be_none(language: str, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        translator(language).typed_number(text)


@given(st.floats(-1e6, 1e6).map(lambda value: round(value, 6)), st.sampled_from(LANGUAGES))
def test_a_number_that_is_shown_reads_as_itself(value: float, language: str) -> None:
    t = translator(language)
    assert t.typed_number(t.number(value, 6)) == value
    assert t.typed_number(t.percent(value, 6)) == value


@given(st.integers(0, 99_999), st.sampled_from(".,"), st.from_regex("[0-9]{1,2}", fullmatch=True))
def test_one_or_two_digits_after_a_mark_are_decimals_everywhere(
    whole: int, mark: str, part: str
) -> None:
    for language in LANGUAGES:
        assert translator(language).typed_number(f"{whole}{mark}{part}") == float(f"{whole}.{part}")
