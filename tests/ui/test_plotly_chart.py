"""A chart in a page: what the browser gets, and which clicks are heard."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from charts import plotly_bundle
from charts.figure_template import locale_config
from public.pages import static_files


def _drawn() -> None:
    from types import SimpleNamespace
    from typing import Any

    import streamlit as st

    from charts.figure_template import figure
    from charts.palette import palette
    from locales import translator
    from ui.kit import clicks, plotly_chart

    def clicked() -> None:
        st.session_state["told"] = clicks.clicked("chart-x")

    view: Any = SimpleNamespace(t=translator("fr"))
    bars = {"type": "bar", "x": [1, 2], "y": [float("nan"), 3], "hovertext": ["<b>", "é"]}
    drawn = figure([bars], palette(dark=False), height=123)
    heard = clicked if st.session_state.get("heard", True) else None
    plotly_chart.draw(view, plotly_chart.drawn(drawn), "Ce qu’il dit", "x", heard)


def _proto(app: AppTest) -> Any:
    (element,) = app.get("bidi_component")
    return element.proto


def test_a_chart_is_sent_with_its_words_in_the_language_of_the_view() -> None:
    app = AppTest.from_function(_drawn).run()
    assert not app.exception
    told = json.loads(_proto(app).json)
    assert told["alt"] == "Ce qu’il dit"
    assert told["config"] == json.loads(json.dumps(locale_config("fr")))
    assert told["clicks"] is True
    read = json.loads(told["figure"])
    assert read["data"][0]["y"] == [None, 3], "JSON knows no NaN"
    assert read["layout"]["height"] == 123


def test_a_chart_that_hears_nothing_says_so() -> None:
    app = AppTest.from_function(_drawn)
    app.session_state["heard"] = False
    assert json.loads(_proto(app.run()).json)["clicks"] is False


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["1", "done"], ("1", "done")),
        ([], ()),
        (None, None),
        ("1", None),
        ({"0": "1"}, None),
        ([1], None),
        ([["1"]], None),
        (["1"] * 5, None),
        (["1" * 201], None),
    ],
)
def test_a_click_is_a_few_short_texts_or_none(said: object, told: object) -> None:
    app = AppTest.from_function(_drawn).run()
    states = app._tree.get_widget_states()
    events = f"$$STREAMLIT_INTERNAL_KEY_{_proto(app).id}__events"
    value = json.dumps([{"event": "clicked", "value": said}])
    states.widgets.add(id=events, json_trigger_value=value)
    app._run(states)
    assert not app.exception
    assert app.session_state["told"] == told if "told" in app.session_state else told is None


def test_the_bundle_has_the_address_that_shared_pages_have_for_it() -> None:
    shared = static_files.addresses("https://progress.example.org")(plotly_bundle.NAME)
    told = json.loads(_proto(AppTest.from_function(_drawn).run()).json)
    assert told["bundle"] == shared
