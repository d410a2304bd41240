"""Every language says everything, in the same places, and in its own typography."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from db.record import column_values, replay, stored_text
from locales import DEFAULT, LANGUAGES, NAMES, translator
from locales.messages import _entries
from tests.locales.files import choices, entries, fillings, is_count, messages, places, texts

OTHERS = [language for language in LANGUAGES if language != DEFAULT]

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_other = pytest.mark.parametrize("language", OTHERS)


def test_the_selector_offers_the_languages_in_order_by_their_own_names() -> None:
    assert LANGUAGES == ("nl", "fr", "de", "en")
    assert NAMES == {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}


@every_language
def test_a_file_has_no_line_that_fluent_cannot_read(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, ast.Junk)] == []


@every_language
def test_an_id_stands_once(language: str) -> None:
    ids = [entry.id.name for entry in entries(language) if isinstance(entry, ast.Message)]
    assert [name for name in ids if ids.count(name) > 1] == []


@every_language
def test_a_message_alone_is_what_fluent_reads_in_the_whole_file(language: str) -> None:
    alone = {
        name: FluentParser().parse_entry(entry)
        for name, entry in _entries(language).items()
        if name in messages(language)
    }
    assert list(alone) == list(messages(language))
    assert [name for name, each in messages(language).items() if not each.equals(alone[name])] == []


@every_other
def test_every_language_says_everything_in_the_order_of_english(language: str) -> None:
    assert list(messages(language)) == list(messages(DEFAULT))


@every_other
def test_every_language_has_the_places_of_english(language: str) -> None:
    english = {name: places(message) for name, message in messages(DEFAULT).items()}
    assert {name: places(message) for name, message in messages(language).items()} == english


@every_language
def test_every_message_can_be_said_on_one_line(language: str) -> None:
    t = translator(language)
    for name, message in messages(language).items():
        for values in fillings(message):
            said = t(name, **values)
            assert said.strip() == said != "", name
            assert "\n" not in said, name


@every_language
def test_a_plural_has_one_and_other(language: str) -> None:
    for name, message in messages(language).items():
        plurals = [keys for keys in choices(message).values() if is_count(keys)]
        assert all({"one", "other"} <= set(keys) and keys[-1] == "other" for keys in plurals), name


WRONG_MARKS = {
    "nl": r"""["'\u2018„«]|\d[ \u00a0]%|\.\.\.""",
    "fr": (
        r"""["'\u2018„“”]|(?<!\u202f)[;?!](?!FRANCE)|(?<!\u00a0)[:»](?!//)"""
        r"""|«(?!\u00a0)|(?<![\u00a0(])%|\.\.\."""
    ),
    "de": r"""["'\u2018”«»]|\d ?%|\.\.\.""",
    "en": r"""["'“”„«]|\d[ \u00a0]%|\.\.\.""",
}


@every_language
def test_marks_are_those_of_the_language(language: str) -> None:
    wrong = re.compile(WRONG_MARKS[language])
    assert [
        (name, text)
        for name, message in messages(language).items()
        for text in texts(message)
        if wrong.search(text)
    ] == []


@every_language
def test_a_message_names_no_other(language: str) -> None:
    # A message is read when it is said: the other one may not have been said yet.
    reference = re.compile(r"\{ *[a-z][a-z0-9-]* *\}")
    assert [name for name, entry in _entries(language).items() if reference.search(entry)] == []


LABELS = """
status-not_reported | Niet gerapporteerd | Non renseignée | Ohne Meldung | Not reported
status-not_started | Niet gestart | Non démarrée | Nicht begonnen | Not started
status-in_progress | In uitvoering | En cours | In Umsetzung | In progress
status-completed | Voltooid | Achevée | Abgeschlossen | Completed
status-on_hold | Opgeschort | Suspendue | Ausgesetzt | On hold
status-cancelled | Stopgezet | Abandonnée | Eingestellt | Cancelled
health-on_track | Op schema | En bonne voie | Im Zeitplan | On track
health-at_risk | Risico op vertraging | À risque | Gefährdet | At risk
health-off_track | Achter op schema | En retard | Im Verzug | Off track
health-not_assessed | Niet beoordeeld | Non évaluée | Nicht bewertet | Not assessed
"""


@pytest.mark.parametrize("row", LABELS.strip().splitlines())
def test_a_status_and_a_health_are_called_as_agreed(row: str) -> None:
    name, *agreed = row.split(" | ")
    assert [translator(language)(name) for language in LANGUAGES] == agreed


def test_every_column_that_an_update_can_state_has_a_name() -> None:
    stated = {*replay.STATED, *column_values.EDITABLE, *stored_text.LONGEST, "effective_on"}
    assert {f"column-{column}" for column in stated} <= set(messages(DEFAULT))
