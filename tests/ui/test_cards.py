"""The pieces of a page: tables that know figures from words, statuses in the order of a bar."""

import json

import pandas as pd
from streamlit.testing.v1 import AppTest

from locales import translator
from ui.kit.markdown import plain


def _table() -> None:
    from types import SimpleNamespace
    from typing import Any

    import pandas as pd
    import streamlit as st

    from charts.palette import palette
    from ui.kit import cards

    rows = {"Title": ["1.1 <b>A</b>"], "Gap": ["−49,9"], "Day": ["5 mrt 2024"], "Said": ["x" * 20]}
    frame = pd.DataFrame(rows).head(st.session_state["rows"])
    view: Any = SimpleNamespace(palette=palette(dark=False))
    cards.text_table(view, "x", frame, "What it is")


def _drawn(rows: int) -> AppTest:
    app = AppTest.from_function(_table)
    app.session_state["rows"] = rows
    app.run()
    assert not app.exception
    return app


def test_figures_stand_at_the_right_and_what_is_short_stays_whole() -> None:
    data = json.loads(_drawn(1).get("bidi_component")[0].proto.json)
    looks = {column["label"]: column["look"] for column in data["columns"]}
    assert looks == {"Title": "wide", "Gap": "end whole", "Day": "whole", "Said": ""}
    assert data["rows"][0][0]["text"] == "1.1 <b>A</b>"
    assert data["alt"] == "What it is"


def test_a_table_without_rows_is_a_sentence() -> None:
    app = _drawn(0)
    assert not app.get("bidi_component")
    assert [caption.value for caption in app.caption] == ["What it is"]


def test_a_title_in_another_language_says_so_in_a_table_too() -> None:
    titles = pd.DataFrame({"title": ["Titel", "Titre"], "title_language": ["nl", "fr"]})
    assert plain(titles, "title", translator("fr")).tolist() == ["Titel [NL]", "Titre"]
