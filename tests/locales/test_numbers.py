"""Numbers are written as each language writes them."""

import math

import numpy as np
import pandas as pd
import pytest

from locales import LANGUAGES, translator

NARROW, WIDE = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("value", "nl", "fr", "de", "en"),
    [
        (46, "46%", f"46{WIDE}%", f"46{WIDE}%", "46%"),
        (50.0, "50%", f"50{WIDE}%", f"50{WIDE}%", "50%"),
        (975 / 19, "51,3%", f"51,3{WIDE}%", f"51,3{WIDE}%", "51.3%"),
        (0, "0%", f"0{WIDE}%", f"0{WIDE}%", "0%"),
        (99.96, "100%", f"100{WIDE}%", f"100{WIDE}%", "100%"),
        (-0.04, "0%", f"0{WIDE}%", f"0{WIDE}%", "0%"),
        (1234.5, "1.234,5%", f"1{NARROW}234,5{WIDE}%", f"1.234,5{WIDE}%", "1,234.5%"),
    ],
)
def test_a_percent(value: float, nl: str, fr: str, de: str, en: str) -> None:
    said = [translator(language).percent(value) for language in ("nl", "fr", "de", "en")]
    assert said == [nl, fr, de, en]


@pytest.mark.parametrize(
    ("value", "nl", "en"),
    [
        (-24.9, "−24,9", "−24.9"),
        (0.1, "+0,1", "+0.1"),
        (-50, "−50", "−50"),
        (0, "0", "0"),
        (-0.04, "0", "0"),
        (0.04, "0", "0"),
    ],
)
def test_points_have_a_sign_and_a_true_minus(value: float, nl: str, en: str) -> None:
    assert translator("nl").points(value) == nl
    assert translator("en").points(value) == en


def test_a_number_has_as_many_decimals_as_asked_and_needed() -> None:
    t = translator("nl")
    assert t.number(1234567.89) == "1.234.568"
    assert t.number(1234.56, 1) == "1.234,6"
    assert t.number(1234.0, 1) == "1.234"
    assert t.number(-3) == "−3"


def test_rounding_is_done_once_from_what_was_computed() -> None:
    t = translator("en")
    assert t.number(0.4949, 0) == "0"  # 0.49 and then 0.5 would come to 1 by halves
    assert t.points(975 / 19 - 775 / 18) == "+8.3"


def test_a_half_goes_away_from_zero_as_in_a_spreadsheet() -> None:
    t = translator("en")
    assert (t.percent(56.25), t.number(2.5)) == ("56.3%", "3")
    assert (t.points(0.25), t.points(-0.25)) == ("+0.3", "−0.3")


def test_numbers_out_of_a_frame_need_no_care() -> None:
    t = translator("en")
    assert t.percent(np.float64(51.25)) == "51.3%"
    assert t.number(pd.Series([1200]).sum()) == "1,200"


@pytest.mark.parametrize("nothing", [None, math.nan, np.float64("nan"), pd.NA, pd.NaT])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_a_dash(language: str, nothing: float | None) -> None:
    t = translator(language)
    said = {t.percent(nothing), t.number(nothing), t.points(nothing), t.duration(nothing)}
    assert said == {"–"}
