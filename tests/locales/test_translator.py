"""t says a message in full, or complains loudly."""

from datetime import date

import numpy as np
import pytest

from locales import LANGUAGES, Translator, translator


def test_a_message_is_said_with_its_places_filled() -> None:
    said = translator("nl")("past-band", day="31 december 2022")
    assert said.startswith("U bekijkt een eerdere stand, die op 31 december 2022.")


@pytest.mark.parametrize(
    ("language", "none", "one", "two"),
    [
        ("nl", "0 maatregelen", "1 maatregel", "2 maatregelen"),
        ("fr", "0 mesure", "1 mesure", "2 mesures"),
        ("de", "0 Maßnahmen", "1 Maßnahme", "2 Maßnahmen"),
        ("en", "0 measures", "1 measure", "2 measures"),
    ],
)
def test_a_count_chooses_the_plural(language: str, none: str, one: str, two: str) -> None:
    t = translator(language)
    assert [t("count-measures", count=count) for count in (0, 1, 2)] == [none, one, two]


def test_a_large_count_is_grouped_and_one_of_numpy_counts_too() -> None:
    assert translator("nl")("count-actions", count=1200) == "1.200 acties"
    assert translator("en")("count-actions", count=np.int64(1)) == "1 action"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_message_is_loud(language: str) -> None:
    with pytest.raises(KeyError, match="page-nowhere"):
        translator(language)("page-nowhere")


def test_a_missing_place_is_loud_and_named() -> None:
    with pytest.raises(ValueError, match=r"past-return in en\.ftl.*day"):
        translator("en")("past-return")


def test_a_missing_count_is_loud() -> None:
    with pytest.raises(ValueError, match="count-actions"):
        translator("en")("count-actions")


@pytest.mark.parametrize("raw", [51.3, date(2024, 3, 5), None])
def test_what_nobody_formatted_is_refused(raw: object) -> None:
    with pytest.raises(TypeError, match="past-return: day"):
        translator("en")("past-return", day=raw)


def test_a_text_is_said_as_it_is() -> None:
    bad = '{ $row } <b>\u202e{"x"} %s'
    said = translator("en")("refusal-no-title", row=bad)
    assert said == f"{bad}: at least one title is needed."


@pytest.mark.parametrize("letters", [2000, 2001, 2501, 100_000])
def test_a_long_text_is_said_whole(letters: int) -> None:
    long = "x" * letters
    assert (
        translator("en")("refusal-no-title", row=long) == f"{long}: at least one title is needed."
    )


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "A, B en C"), ("fr", "A, B et C"), ("de", "A, B und C")]
)
def test_a_list_ends_with_and(language: str, said: str) -> None:
    assert translator(language).list(["A", "B", "C"]) == said


def test_a_list_of_one_and_of_none() -> None:
    assert translator("en").list(["A"]) == "A"
    assert translator("en").list([]) == "–"


def test_a_translator_is_its_language() -> None:
    assert translator("fr") is translator("fr") == Translator("fr")
    assert translator("fr").language == "fr"
    with pytest.raises(KeyError):
        translator("xx")
