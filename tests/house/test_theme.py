"""Streamlit's theme knows only options that exist, and its colours are those of the charts."""

import tomllib
from typing import Any

import pytest
from streamlit import config

from charts.palette import palette
from tests.house.files import text

CONFIG = tomllib.loads(text(".streamlit/config.toml"))
ROLES = {
    "backgroundColor": "background",
    "secondaryBackgroundColor": "tint",
    "linkColor": "link",
    "borderColor": "border",
    "dataframeBorderColor": "hairline",
    "dataframeHeaderBackgroundColor": "tint",
    "dataframeHeaderTextColor": "muted",
    "grayTextColor": "muted",
    "blueTextColor": "on_track",
    "orangeTextColor": "at_risk",
    "redTextColor": "off_track",
    "greenTextColor": "completed",
}


def _options(section: str, values: dict[str, Any]) -> list[str]:
    return [
        option
        for key, value in values.items()
        for option in (
            _options(f"{section}.{key}", value) if isinstance(value, dict) else [f"{section}.{key}"]
        )
    ]


def test_streamlit_knows_every_option() -> None:
    wanted = [option for section, values in CONFIG.items() for option in _options(section, values)]
    assert [option for option in wanted if option not in config.get_config_options()] == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_theme_has_the_colours_of_the_charts(dark: bool) -> None:
    theme = CONFIG["theme"]["dark" if dark else "light"]
    colours = palette(dark)
    assert {option: theme[option] for option in ROLES} == {
        option: getattr(colours, role) for option, role in ROLES.items()
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sidebar_swaps_ground_and_tint(scheme: str) -> None:
    theme = CONFIG["theme"][scheme]
    swapped = (theme["secondaryBackgroundColor"], theme["backgroundColor"])
    sidebar = theme["sidebar"]
    assert (sidebar["backgroundColor"], sidebar["secondaryBackgroundColor"]) == swapped
