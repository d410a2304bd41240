"""The page about freshness: who has been silent for how long, and where."""

import pytest

from tests.pages.opening import headers, heading, listing, opened, tile_list


def test_the_answer_counts_the_silent_of_the_open_actions() -> None:
    app = opened("freshness", lang="en", as_of="2024-12-31")
    assert heading(app) == "16 of the 20 open actions have had no update for more than 180 days."
    assert headers(app) == ["By pillar", LIST]
    rows = listing(app, "freshness-list")
    assert len(rows["rows"]) == 20
    assert rows["rows"][0][-1]["text"] == "4 years"


LIST = "Open actions, longest without update first"


HEADINGS = {
    "nl": (
        "Op 1 juni 2020 maakte nog niets deel uit van dit programma.",
        "Hier loopt geen maatregel meer: elke maatregel is voltooid of stopgezet.",
        "21 van de 22 lopende maatregelen zijn langer dan 180 dagen zonder update.",
    ),
    "fr": (
        "Au 1er juin 2020, rien ne faisait encore partie de ce programme.",
        "Aucune mesure n’est à suivre ici : chacune est achevée ou abandonnée.",
        "21 des 22 mesures à suivre sont sans mise à jour depuis plus de 180 jours.",
    ),
    "de": (
        "Am 1. Juni 2020 gehörte noch nichts zu diesem Programm.",
        "Hier ist keine Maßnahme mehr offen: Jede ist abgeschlossen oder eingestellt.",
        "21 der 22 offenen Maßnahmen sind seit mehr als 180 Tagen ohne Meldung.",
    ),
    "en": (
        "On 1 June 2020, nothing was part of this programme yet.",
        "No measure is open here: each is completed or has been cancelled.",
        "21 of the 22 open measures have had no update for more than 180 days.",
    ),
}
DAYS = {
    "nl": ("Gemeten op 1 juni 2020,", "Gemeten op 31 december 2024,"),
    "fr": ("Mesuré au 1er juin 2020,", "Mesuré au 31 décembre 2024,"),
    "de": ("Gemessen am 1. Juni 2020,", "Gemessen am 31. Dezember 2024,"),
    "en": ("Measured on 1 June 2020,", "Measured on 31 December 2024,"),
}
STATES: tuple[tuple[dict[str, str], list[str]], ...] = (
    ({"as_of": "2020-06-01"}, ["–", "–"]),
    ({"status": "completed"}, ["–", "–"]),
    ({}, ["21/22", "14/22"]),
)


@pytest.mark.parametrize("lang", HEADINGS)
@pytest.mark.parametrize("state", range(len(STATES)))
def test_there_is_a_page_for_every_state(lang: str, state: int) -> None:
    query, tiles = STATES[state]
    app = opened("freshness", lang=lang, level="measure", **query)
    assert heading(app).replace("\xa0", " ") == HEADINGS[lang][state]
    assert app.markdown[0].value.replace("\xa0", " ").startswith(DAYS[lang][state > 0])
    assert [tile["value"] for tile in tile_list(app)][:2] == tiles
    assert len(app.header) == (2 if tiles[0] != "–" else 0)


@pytest.mark.parametrize(("silence", "count"), [("stale", 16), ("never", 2), ("unowned", 20)])
def test_a_figure_leads_to_the_part_of_the_list_that_it_counts(silence: str, count: int) -> None:
    app = opened("freshness", lang="en", silence=silence)
    assert headers(app) == [LIST, "By pillar"]  # what was asked for comes first
    assert len(listing(app, "freshness-list")["rows"]) == count


def test_the_part_is_chosen_on_the_page_too_and_its_address_says_so() -> None:
    app = opened("freshness", lang="en", pillar="3")
    assert len(listing(app, "freshness-list")["rows"]) == 3
    app.button_group(key="freshness-choice").set_value("never").run()
    assert len(listing(app, "freshness-list")["rows"]) == 2
    assert app.query_params["silence"] == "never"
    app.button_group(key="freshness-choice").set_value("").run()
    assert len(listing(app, "freshness-list")["rows"]) == 3
    assert "silence" not in app.query_params


def test_a_part_without_actions_is_not_offered() -> None:
    app = opened("freshness", lang="en", pillar="1", silence="never")
    assert app.button_group(key="freshness-choice").value == ""
    assert len(listing(app, "freshness-list")["rows"]) == 5
