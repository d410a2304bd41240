"""The page about freshness: who has been silent for how long, and where."""

import pytest

from tests.pages.opening import captions, headers, heading, listing, opened


def test_the_answer_counts_the_silent_of_the_open_actions() -> None:
    app = opened("freshness", lang="en", as_of="2024-12-31")
    assert heading(app) == "16 of the 20 open actions have had no update for more than 180 days."
    assert headers(app) == ["In which pillar", LIST]
    rows = listing(app, "freshness-list")
    assert len(rows["rows"]) == 20
    assert rows["rows"][0][-1]["text"] == "4 years"


LIST = "Open actions, the longest silent first"


@pytest.mark.parametrize("lang", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("query", [{"as_of": "2020-06-01"}, {"status": "completed"}, {}])
def test_there_is_a_page_for_every_state(lang: str, query: dict[str, str]) -> None:
    app = opened("freshness", lang=lang, level="measure", **query)
    assert heading(app)
    assert captions(app)
