"""A chart in a page: a figure of charts/ drawn by plotly's basic bundle, not by Streamlit's plotly.

Streamlit's own element for charts loads all of plotly, 4.7 MB of script that a browser compiles for
a second before the first figure of a page is painted. The figures of charts/ are bars and lines
alone, and shared pages draw these by plotly's basic bundle, a quarter of that. This element loads
the same file from the same address (charts.plotly_bundle): compressed, named by its hash, so
that a browser keeps it for good, and has it already when it opened a shared page before. A test
compares the traces of every chart with those that the bundle has.

It is a component of Streamlit's second kind: its script is ui/assets/plotly_chart.js, and its
place in the page is not in a shadow tree, since plotly writes its style rules for the whole page.

What a chart keeps:

- The height is that of the figure, reserved by Streamlit before any script runs, so that nothing
  moves when the chart appears. A chart beside rows of text (ui.kit.figure_rows) is as high as they
  are: look.css says so, and the script draws at the size that it finds. A window or a card that
  changes its width has the chart drawn anew at once, before it is painted.
- The colours are those of the palette of the view. A change of the theme has the page run anew with
  the other palette (ui.frame.live.repaint), as everything else that has colours of its own.
- A rerun with the same figure changes nothing, and one with another figure changes what differs.
- The words are in the figure, escaped by charts.chart_text for plotly, which takes some tags for
  its own. Names of months and signs of numbers come with charts.figure_template.locale_config.
- The alternative text names the figure. When the bundle can't be loaded it is written in its place.
  Links within a chart are reached by keyboard; whoever can't click finds the same in a table.
- A click sends the custom data of the place, one beside all places sends none: ui.kit.clicks reads
  both, and trusts neither. There is no toolbar and no zoom.
- On paper the picture is scaled to the width of the page.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import streamlit as st

from charts import plotly_bundle
from charts.figure_template import locale_config
from ui.assets import asset
from ui.frame.screen_view import ScreenView

_CHART = st.components.v2.component(
    "plotly_chart",
    js=asset("plotly_chart.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


class Drawn(NamedTuple):
    """A figure as the browser takes it, and its height in px."""

    json: str
    height: int


def drawn(figure: Any) -> Drawn:
    """A figure of charts/, written."""
    return Drawn(figure.to_json(), int(figure.layout.height))


def draw(
    view: ScreenView,
    figure: Drawn,
    alt: str,
    key: str,
    on_click: Callable[[], None] | None = None,
    *,
    is_beside: bool = False,
) -> None:
    """`figure` in the language of the view; `alt` is plain text.

    `key` is unique on the page. `on_click` is called after a click, which
    `clicks.clicked(f"chart-{key}")` tells. With `is_beside` the page sets the height (look.css).
    """
    clicks: dict[str, Any] = {"on_clicked_change": on_click} if on_click else {}
    _CHART(
        key=f"chart-{key}",
        data={
            "alt": alt,
            "bundle": plotly_bundle.address(),
            "clicks": bool(on_click),
            "config": locale_config(view.t.language),
            "figure": figure.json,
        },
        height="content" if is_beside else figure.height,
        **clicks,
    )
