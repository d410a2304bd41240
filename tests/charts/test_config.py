import json

import pytest

from charts.figure_template import CONFIG, locale_config
from locales import LANGUAGES


def test_there_is_no_mode_bar_and_nothing_to_zoom() -> None:
    assert CONFIG["displayModeBar"] is False
    assert CONFIG["scrollZoom"] is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_plotly_gets_a_language_whole(language: str) -> None:
    config = locale_config(language)
    words = config["locales"][language]["format"]
    assert config["locale"] == language
    assert [len(words[name]) for name in ("days", "shortDays", "months", "shortMonths")] == [
        7,
        7,
        12,
        12,
    ]
    json.dumps(config)


def test_the_week_begins_on_sunday_as_plotly_counts() -> None:
    words = locale_config("nl")["locales"]["nl"]["format"]
    assert words["days"][0] == "zondag"
    assert words["months"][2] == "maart"
    assert words["decimal"] == ","
