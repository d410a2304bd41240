"""What a listing hands to the browser: plain text, and addresses of the web alone."""

import json

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from charts.palette import palette
from locales import translator
from tests.data.rows import STATUSES
from ui.kit import cell_words, listing

T = translator("en")


def test_only_a_web_address_becomes_a_link() -> None:
    assert listing.link("Source", "https://x.be/a")["address"] == "https://x.be/a"
    assert "address" not in listing.link("Source", "javascript:alert(1)")


def test_text_in_another_language_carries_it_and_a_badge() -> None:
    assert cell_words.title("Titel", "nl", T) == listing.text("Titel", language="nl")
    assert cell_words.title("Titel", "nl", T)["badge"] == "NL"
    assert cell_words.title("Title", "en", T)["badge"] == ""


def test_nothing_reported_is_a_dash_after_an_empty_bar() -> None:
    assert cell_words.progress(50, T) == {"text": "50%", "bar": 50}
    assert cell_words.progress(float("nan"), T) == {"text": "–", "bar": None}


@pytest.mark.parametrize(
    ("health", "kind", "said"),
    [("off_track", "one_off", "Off track"), ("", "continuous", "Continuous"), ("", "one_off", "–")],
)
def test_health_is_words_or_a_dash(health: str, kind: str, said: str) -> None:
    assert cell_words.health(health, kind, T)["text"] == said


def test_every_status_has_its_mark_and_only_what_counts_nowhere_is_struck() -> None:
    said = {code: cell_words.status(code, STATUSES, T) for code in STATUSES["code"]}
    assert all(cell["icon"] for cell in said.values())
    assert [code for code, cell in said.items() if cell["struck"]] == ["cancelled"]


def test_a_status_that_nobody_drew_has_a_mark_too() -> None:
    unknown = pd.DataFrame([{"code": "completed", "mark": "star", "in_scope": True}])
    assert cell_words.status("completed", unknown, T)["icon"] == "remove"


def _script() -> None:
    from charts.palette import palette
    from ui.kit import listing

    columns = [
        listing.ListingColumn("Code", "whole"),
        listing.ListingColumn("Title", "wide", named=True),
    ]
    rows = [[listing.text("1.1"), listing.text("<b>*Title*</b>", note="n", language="nl")]]
    listing.draw("x", columns, rows, "A table", palette(dark=False))


def test_text_reaches_the_browser_as_it_is() -> None:
    app = AppTest.from_function(_script).run()
    assert not app.exception
    data = json.loads(app.get("bidi_component")[0].proto.json)
    assert data["alt"] == "A table"
    assert data["rows"][0][1]["text"] == "<b>*Title*</b>"
    assert data["columns"][1] == {"label": "Title", "look": "wide", "named": True}
    assert data["colours"]["full"] == palette(dark=False).in_progress
