"""What a changed filter tells a screen reader, and the words in the place of Streamlit's own."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import opened
from ui.frame import live


def words(app: AppTest) -> dict[str, Any]:
    """What the script gets in the browser."""
    found = [e.proto for e in app.get("bidi_component") if "reader_words" in e.proto.id]
    return dict(json.loads(found[0].json))


@pytest.mark.parametrize(
    ("language", "some", "none"),
    [
        ("nl", "5 acties getoond", "Geen acties getoond"),
        ("fr", "5 actions affichées", "Aucune action affichée"),
        ("de", "5 Vorhaben angezeigt", "Keine Vorhaben angezeigt"),
        ("en", "5 actions shown", "No actions shown"),
    ],
)
def test_a_filter_says_how_much_it_left(language: str, some: str, none: str) -> None:
    app = opened("overview", lang=language)
    assert (words(app)["number"], words(app)["said"]) == (0, "")
    app.multiselect(key="pillar").set_value(["1"]).run()
    assert (words(app)["number"], words(app)["said"]) == (1, some)
    app.run()
    assert words(app)["number"] == 1
    app.multiselect(key="status").set_value(["cancelled"]).run()
    assert (words(app)["number"], words(app)["said"]) == (2, none)


def test_every_word_of_streamlits_has_one_of_ours() -> None:
    given = words(opened("overview", lang="fr"))
    assert set(given["alone"]) == set(live.ALONE)
    assert given["alone"]["No results"] == "Aucun résultat"
    assert given["before"]["Help for "] == "Aide\u00a0: {name}"
