"""No dead end: each figure that a page shows leads to the actions behind it, exactly these."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import PAGES
from data.figures import freshness
from data.filters import MANY, Filters
from data.record.load import record
from data.view import View
from db.engine.database import open_engine
from tests.pages.opening import annotations, charts, opened, tile_list

Query = dict[str, str | list[str]]
QUERIES: tuple[Query, ...] = ({}, {"level": "measure"}, {"partner": "NRW", "pillar": ["1", "2"]})
DAY, SILENT_DAYS = date(2024, 12, 31), 180
COUNT = re.compile(r"\d+$|(\d+)/\d+$")

# Tiles whose actions stand on the page itself, each with a row: page and label to the reason.
LISTED_HERE = {
    ("pillars", "Average progress"): "all actions of the page count in it",
    ("pillars", "Planned on this day"): "all one-off actions of the page count in it",
}
# Tables whose figures are of no actions: a part of their key to the reason.
NO_ACTIONS = {
    "method-rungs": "updates of a kind, of any action",
    "method-statuses": "a rule",
    "method-counting": "a rule",
    "method-health": "a rule, with thresholds",
    "table-example": "five actions that exist nowhere",
    "method-roles": "who may do what",
}
# Charts whose places open nothing, each for a reason.
NO_CLICKS = {
    "trend": "a month, whose day is a link in the table",
    "line-": "one action, that of the page; its dots open their sources",
}


@pytest.fixture(scope="module")
def known(read_url: str) -> Any:
    return record(open_engine(read_url), "benelux-2021-2024")


def behind(known: Any, address: str) -> int:
    """How many actions the page of that address lists, by the engine that its figures are of."""
    place = urlsplit(address.replace("&amp;", "&"))
    asked = parse_qs(place.query)
    filters = Filters.of(
        {name: asked[name] for name in MANY if name in asked}, asked.get("level", ["action"])[0]
    )
    day = date.fromisoformat(asked.get("as_of", [DAY.isoformat()])[0])
    actions = View(known, filters, day, "en").actions
    if place.path.strip("/") != "freshness":
        return len(actions)
    waiting = freshness.waiting(actions, SILENT_DAYS)
    return len(freshness.among(waiting, asked.get("silence", [None])[0]))


def counted(text: str) -> int | None:
    """The number of actions that a figure counts; None for an average and what is no count."""
    found = COUNT.match(text)
    return int(found[1] or text) if found else None


def components(app: AppTest, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The key and the data of the page's components of that name."""
    for element in app.main.get("bidi_component"):
        if element.proto.component_name == name:
            yield element.proto.id, json.loads(element.proto.json)


PLACES = [(page, query) for page in PAGES for query in QUERIES if page != "action"]
PLACES += [("action", {"code": "2.3"})]


@pytest.mark.parametrize(("page", "query"), PLACES)
def test_each_figure_leads_to_its_actions(page: str, query: Query, known: Any) -> None:
    app = opened(page, lang="en", **query)
    tiles(app, page, known)
    rows(app, known)
    listings(app, known)
    places(app, known)


def tiles(app: AppTest, page: str, known: Any) -> None:
    """A tile's label is a link to the actions that it counts."""
    for tile in tile_list(app):
        said = counted(tile["value"])
        if (page, tile["label"]) in LISTED_HERE or said == 0 or tile["value"] == "–":
            continue
        assert tile["way"], tile
        if said is not None:
            assert behind(known, tile["way"]) == said, tile


def rows(app: AppTest, known: Any) -> None:
    """A row's name opens its actions, or is one; a count of a health opens exactly those."""
    for _, told in components(app, "figure_rows"):
        for row in told["rows"]:
            assert row["way"].startswith(("/pillars?", "/partners?", "/action?"))
            if "scope" in row:
                assert behind(known, row["way"]) >= row["scope"]
            for health in row.get("healths", ()):
                assert behind(known, health["way"]) == int(health["count"]), row["name"]


TABLES = {
    "overview": ("pillars", "partners", "trend", "attention"),
    "pillars": ("pillars", "trend", "statuses", "pillars-actions"),
    "partners": ("partners", "partners-matrix"),
    "timeline": ("timeline",),
}


@pytest.mark.parametrize("page", TABLES)
def test_so_does_each_row_of_the_table_of_a_chart(page: str, known: Any) -> None:
    app = opened(page, lang="en")
    for name in TABLES[page]:
        app.session_state[f"form-{name}"] = "table"
    app.run()
    assert not app.exception
    assert len([*components(app, "listing")]) >= len(TABLES[page])
    listings(app, known)


def listings(app: AppTest, known: Any) -> None:
    """A row with a figure has a link; a linked count leads to as many actions."""
    for key, told in components(app, "listing"):
        if any(name in key for name in NO_ACTIONS):
            continue
        for row in told["rows"]:
            ways = [cell for cell in row if cell.get("way") or cell.get("address")]
            figures = [cell for cell in row if re.search(r"\d", cell["text"])]
            assert ways or not figures or row[0]["text"] == "", (key, row)
            for cell in ways:
                said = counted(cell["text"])
                if "way" in cell and "/action?" not in cell["way"] and said is not None:
                    assert behind(known, cell["way"]) == said, cell


def places(app: AppTest, known: Any) -> None:
    """Each bar, cell and segment is a click and, where it has words, a link for the keyboard."""
    for key, told in components(app, "plotly_chart"):
        if any(name in key for name in NO_CLICKS):
            continue
        assert told["clicks"], key
        for trace in json.loads(told["figure"])["data"]:
            if trace["type"] == "bar" and trace.get("hoverinfo") != "skip":
                assert len(trace["customdata"]) == len(trace["y"]), (key, trace.get("name"))
    for text in written(app):
        for address, said in LINK.findall(text):
            words = re.sub("<[^>]*>", " ", said).strip()
            if number := SO_MANY.search(words) or (
                "status=" in address and re.match(r"\d+", words)
            ):
                assert behind(known, f"/{address}") == int(number[0]), words


# A number of actions at the end of a link's words, before what is only heard.
LINK = re.compile(r'<a href="/([^"]*)"[^>]*>(.*?)</a>')
SO_MANY = re.compile(r"\d+(?= (?:actions?|measures?)\b)")


def written(app: AppTest) -> list[str]:
    """What is written in the charts, and along their axes."""
    axes = [told["figure"]["layout"].get("xaxis", {}) for told in charts(app)]
    ticks = [text for axis in axes for text in axis.get("ticktext", ())]
    return [*(note["text"] for note in annotations(app)), *ticks]


# Headlines whose figures stand on the page itself, each for a reason.
HEADLINES = {
    "timeline": "each bar of the page shows its due day and its status",
    "changes": "each group of the page has its actions below it",
    "update": "the table below has these actions",
    "action": "one action",
    "history": "saves, of any action",
    "method": "updates, of any action",
    "share": "links",
    "exchange": "files",
}
# A count; not a day, a share, the whole that it is of, nor a code.
HEADLINE_COUNT = re.compile(
    r"(?<![\d.,] )(?<!of the )(?<!than )(?<!pillar )(?<![\d.])\d+(?![\d.,]*%|[.\d])"
)


@pytest.mark.parametrize("page", [page for page in PAGES if page not in HEADLINES])
def test_each_count_of_a_headline_is_a_link_of_its_page(page: str, known: Any) -> None:
    app = opened(page, lang="en")
    found = [int(count) for count in HEADLINE_COUNT.findall(str(app.title[0].value).rstrip("."))]
    ways = [tile["way"] for tile in tile_list(app) if tile["way"]]
    ways += [row["way"] for _, told in components(app, "figure_rows") for row in told["rows"]]
    for _, told in components(app, "figure_rows"):
        ways += [each["way"] for row in told["rows"] for each in row.get("healths", ())]
    assert found
    assert {*found} <= {behind(known, way) for way in ways}
