"""Content in the reader's language, or visibly in another; never a blank where anyone wrote."""

import pandas as pd
import pytest

from data.record import localised as content
from locales import CONTENT_LANGUAGES, LANGUAGES

TITLES = {"nl": "Titel", "fr": "Titre", "de": "", "en": ""}


@pytest.mark.parametrize(
    ("titles", "language", "expected"),
    [
        (TITLES, "fr", ("Titre", "fr")),
        (TITLES, "en", ("Titel", "nl")),
        ({**TITLES, "nl": ""}, "en", ("Titre", "fr")),
        (dict.fromkeys(LANGUAGES, ""), "en", ("", "")),
        ({}, "en", ("", "")),
    ],
)
def test_the_readers_language_comes_first_then_the_source_then_any(
    titles: dict[str, str], language: str, expected: tuple[str, str]
) -> None:
    assert content.choose(titles, language, "nl") == expected
    row = {f"title_{code}": titles.get(code, "") for code in LANGUAGES}
    frame = content.localise(pd.DataFrame([row]), "title", language, "nl")
    assert (frame["title"].item(), frame["title_language"].item()) == expected


def test_each_row_falls_back_alone_and_the_frame_given_stays_as_it_was() -> None:
    rows = [{f"title_{c}": t for c, t in TITLES.items()}, {f"title_{c}": c for c in LANGUAGES}]
    frame = pd.DataFrame(rows)
    before = frame.copy()
    localised = content.localise(frame, "title", "en", "nl")
    assert localised["title_language"].tolist() == ["nl", "en"]
    pd.testing.assert_frame_equal(frame, before)


def test_a_name_stands_for_a_short_name_that_nobody_gave_and_the_other_way_round() -> None:
    blank = {f"{part}_{each}": "" for part in ("name", "short") for each in CONTENT_LANGUAGES}
    rows = [{**blank, "name_nl": "Frankrijk"}, {**blank, "short_fr": "NRW", "short_nl": "NRW"}]
    frame = pd.DataFrame(rows)
    for column in ("name", "short"):
        localised = content.localise(frame, column, "fr", "nl")
        assert localised[column].tolist() == ["Frankrijk", "NRW"]
        assert localised[f"{column}_language"].tolist() == ["nl", "fr"]


def test_nothing_to_localise_is_no_error() -> None:
    empty = pd.DataFrame(columns=[f"title_{code}" for code in LANGUAGES])
    assert content.localise(empty, "title", "en", "nl")["title_language"].tolist() == []
