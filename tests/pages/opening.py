"""Opens a page of the dashboard as a visitor would, without a browser."""

import json
from typing import Any

import pandas as pd
from streamlit.testing.v1 import AppTest

from tests.databases import ROOT

SECONDS = 30  # the first page of a process imports everything


def opened(page: str, **query: str | list[str]) -> AppTest:
    """The page after its first run, with the filters of the address."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=SECONDS)
    if page != "overview":
        app.switch_page(f"pages/{page}.py")
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def heading(app: AppTest) -> str:
    """The answer, without the backslashes that Markdown takes away."""
    return str(app.title[0].value).replace("\\", "")


def headers(app: AppTest) -> list[str]:
    """The titles of the cards."""
    return [str(header.value).replace("\\", "") for header in app.header]


def captions(app: AppTest) -> str:
    """All the small print."""
    return " ".join(str(caption.value) for caption in app.caption).replace("\\", "")


def table(app: AppTest, key: str = "table-") -> pd.DataFrame:
    """The first table whose key begins so, as it is written."""
    rows = listing(app, key)
    labels = [one["label"] for one in rows["columns"]]
    return pd.DataFrame([[cell["text"] for cell in row] for row in rows["rows"]], columns=labels)


def listing(app: AppTest, key: str) -> dict[str, Any]:
    """What the browser gets for the listing of that key."""
    elements = app.get("bidi_component")
    found = [json.loads(e.proto.json) for e in elements if f"listing-{key}" in e.proto.id]
    return dict(found[0])


def column(rows: dict[str, Any], label: str) -> list[Any]:
    """The cells below a heading."""
    place = [one["label"] for one in rows["columns"]].index(label)
    return [row[place] for row in rows["rows"]]


def texts(rows: dict[str, Any], label: str) -> list[str]:
    """The words below a heading."""
    return [cell["text"] for cell in column(rows, label)]


def rows_of(app: AppTest, kind: str) -> list[dict[str, Any]]:
    """What the browser gets for the rows of pillars, partners or the timeline."""
    elements = app.get("bidi_component")
    (found,) = (json.loads(e.proto.json) for e in elements if f"rows-{kind}" in e.proto.id)
    return list(found["rows"])


def tile_list(app: AppTest) -> list[dict[str, str]]:
    """What the browser gets for the tiles of the page, in their order."""
    found = (e.proto for e in app.get("bidi_component") if e.proto.component_name == "tiles")
    return [tile for proto in found for tile in json.loads(proto.json)["tiles"]]


def charts(app: AppTest) -> list[dict[str, Any]]:
    """What the browser gets for each chart of the page, its figure read: data and layout."""
    found = (json.loads(proto.json) for proto in _charts(app))
    return [{**told, "figure": json.loads(told["figure"])} for told in found]


def chart(app: AppTest, key: str) -> dict[str, Any]:
    """What the browser gets for the chart of that key."""
    (place,) = (n for n, proto in enumerate(_charts(app)) if proto.id.endswith(f"-chart-{key}"))
    return charts(app)[place]


def annotations(app: AppTest) -> list[dict[str, str]]:
    """What is written in the charts."""
    layouts = [told["figure"]["layout"] for told in charts(app)]
    return [note for layout in layouts for note in layout.get("annotations", ())]


def select(app: AppTest, chart: str, told: Any) -> None:
    """Click at the place of a chart that has `told` as its custom data, as a browser says it."""
    (proto,) = (proto for proto in _charts(app) if proto.id.endswith(f"-chart-{chart}"))
    states = app._tree.get_widget_states()
    events = f"$$STREAMLIT_INTERNAL_KEY_{proto.id}__events"
    said = json.dumps([{"event": "clicked", "value": told}])
    states.widgets.add(id=events, json_trigger_value=said)
    app._run(states)
    assert not app.exception


def _charts(app: AppTest) -> list[Any]:
    found = (element.proto for element in app.main.get("bidi_component"))
    return [proto for proto in found if proto.component_name == "plotly_chart"]
