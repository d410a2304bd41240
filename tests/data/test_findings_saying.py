"""Every finding is a sentence in every language, about actions and about measures."""

import re

import pandas as pd
import pytest

from data.findings import Finding, say, strongest
from data.findings.action_findings import ATTENTION, DUE, ROWS
from data.findings.catalogue import NothingFoundError
from data.findings.partner_findings import PARTNERS, REACH
from data.findings.pillar_findings import PILLARS
from data.findings.record_findings import SILENCE, TREND
from locales import LANGUAGES, translator
from tests.locales.files import fillings, messages

EVERY = [*PILLARS, *PARTNERS, *TREND, *ATTENTION, *ROWS, *DUE, *REACH, *SILENCE]
EXAMPLES = {
    **dict.fromkeys(("average", "planned", "progress", "high", "low", "points"), 51.25),
    "pillar": "X",
    **dict.fromkeys(("partners", "others", "codes", "actions", "best", "last"), ("X", "Y")),
    **dict.fromkeys(("since", "on", "until"), pd.Timestamp(2022, 8, 31)),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message", EVERY)
def test_a_finding_can_be_said_of_any_count(language: str, message: str) -> None:
    for filling in fillings(messages(language)[message]):
        level = str(filling.pop("level", "action"))
        filling.pop("extent", None)  # say gives it
        places = {name: EXAMPLES.get(name, value) for name, value in filling.items()}
        sentence = say(Finding(message, places), translator(language), level)
        assert re.fullmatch(r"\S(.*\S)?", sentence)
        assert "  " not in sentence


def test_figures_are_formatted_and_names_escaped() -> None:
    places = {"best": ["*A*"], "high": 51.25, "last": ["B"], "low": 0.0}
    found = Finding("finding-partners-spread", places)
    said = say(found, translator("nl"), "action", lambda name: f"<{name}>")
    assert said == "Het verst: <*A*>, 51,3%; het minst ver: <B>, 0%"


LEVEL = {
    "nl": "Het verst: A en B, 80%; het minst ver: C en D, 50%",
    "fr": "Avancement le plus élevé : A et B, 80 %\u202f; le plus faible : C et D, 50 %",
    "de": "Am weitesten: A und B, 80 %; am wenigsten weit: C und D, 50 %",
    "en": "Most advanced: A and B, 80%; least advanced: C and D, 50%",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_partners_that_are_level_are_named_together(language: str) -> None:
    places = {"best": ["A", "B"], "high": 80.0, "last": ["C", "D"], "low": 50.0}
    found = Finding("finding-partners-spread", places)
    said = say(found, translator(language), "action")
    assert said.replace("\u00a0", " ") == LEVEL[language]


def test_a_month_is_named() -> None:
    found = Finding("finding-trend-behind", {"since": pd.Timestamp(2022, 8, 31)})
    said = say(found, translator("fr"), "action")
    assert said == "Depuis août 2022, la moyenne est inférieure aux prévisions"


def test_a_day_is_told_to_the_day_and_a_count_stays_a_count() -> None:
    found = Finding("finding-due-today", {"count": 1, "all": 2, "on": pd.Timestamp(2024, 3, 5)})
    said = say(found, translator("nl"), "action")
    assert said == (
        "Eén van de 2 eenmalige acties heeft 5 maart 2024 als einddatum en is niet voltooid."
    )


def test_a_list_is_said_as_its_page_says_lists() -> None:
    found = Finding("finding-reach-widest", {"partners": ["A", "B"], "pillars": 1, "total": 2})
    said = say(found, translator("en"), "action", listed=lambda codes: f"{len(codes)} partners")
    assert said == "In most pillars (1 of 2): 2 partners"


def test_a_catalogue_must_end_with_what_always_holds() -> None:
    with pytest.raises(NothingFoundError):
        strongest({"finding-never": lambda _: None}, 0)
