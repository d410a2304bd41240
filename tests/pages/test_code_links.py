"""No dead end: each code that a page shows leads to its action, with the filters kept."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import PAGES
from data.record.load import record
from db.engine.database import open_engine
from tests.pages.opening import annotations, opened, tile_list

FILTERS: dict[str, str | list[str]] = {
    "pillar": ["2", "3"],
    "lang": ["nl"],
}  # in Dutch no decimal number looks like a code
CASES = {
    "pillars": [{"action": "2.3"}, {"level": "measure"}],
    "timeline": [{"level": "measure"}],
    "changes": [{"since": "2022-12-31"}],
    "action": [{"code": "2.3"}, {"code": "2022-2.2-1"}],
    "history": [{"action": "2.3"}],
}
TABLES = {
    "overview": "form-attention",
    "pillars": "form-pillars-actions",
    "timeline": "form-timeline",
}
WAY = re.compile(r"\]\(<?/action\?([^)>\s]*)>?\)|<a href=[\"']/action\?([^\"']*)[\"']")


def texts(app: AppTest) -> list[str]:
    """All that the page says, as it is sent to the browser."""
    kinds = (
        app.main.title,
        app.main.header,
        app.main.subheader,
        app.main.markdown,
        app.main.caption,
    )
    said = [str(each.value) for kind in kinds for each in kind]
    said += [str(cell) for table in app.table for row in table.value.to_numpy() for cell in row]
    said += [element.proto.label for element in app.main.get("page_link")]
    components = [element.proto for element in app.main.get("bidi_component")]
    said += [one.json for one in components if one.component_name != "plotly_chart"]
    said += [note["text"] for note in annotations(app)]
    return [text.replace("\\", "") for text in said]


def linked(app: AppTest) -> list[dict[str, list[str]]]:
    """The parameters of each link to the page of an action."""
    queries = [
        element.proto.query_string
        for element in app.main.get("page_link")
        if element.proto.page == "action"
    ]
    for text in texts(app):
        queries += ["".join(pair) for pair in WAY.findall(text)]
    for element in app.main.get("bidi_component"):
        found = re.findall(r'"way": ?"/action\?([^"]*)"', element.proto.json)
        queries += [json.loads(f'"{query}"') for query in found]
    return [parse_qs(query.replace("&amp;", "&")) for query in queries]


@pytest.fixture(scope="module")
def codes(read_url: str) -> set[str]:
    return set(record(open_engine(read_url), "benelux-2021-2024").actions["code"])


def shown(app: AppTest, codes: set[str]) -> set[str]:
    """The codes that stand on the page as words of their own."""
    words = re.findall(r"(?<![\d.,/=-])\d[\d.-]*\d(?![\d,%/])", "\n".join(texts(app)))
    return codes & {*words}


@pytest.mark.parametrize(
    ("page", "query"), [(page, query) for page in PAGES for query in [{}, *CASES.get(page, [])]]
)
def test_each_code_of_a_page_leads_to_its_action(
    page: str, query: dict[str, str], codes: set[str]
) -> None:
    app = opened(page, **{**FILTERS, **query})
    links = linked(app)
    own = {str(query.get("code"))}  # its link would lead to this page itself
    assert shown(app, codes) - own <= {link["code"][0] for link in links}
    for link in links:
        assert link["pillar"] == ["2", "3"]
        assert link["lang"] == ["nl"]


@pytest.mark.parametrize("page", ["overview", "pillars"])
@pytest.mark.parametrize("query", [{}, {"level": "measure"}, {"partner": "NRW"}])
def test_each_count_of_a_health_leads_to_as_many_actions(
    page: str, query: dict[str, str | list[str]]
) -> None:
    app = opened(page, lang="en", **query)
    counted = 0
    for tile in tile_list(app):
        asked = parse_qs(urlsplit(tile["way"]).query)
        if "health" not in asked:
            assert tile["tone"] not in ("blue", "orange", "red") or tile["value"] == "0"
            continue
        there = opened("pillars", **dict(asked.items()))
        listed = {each.key for each in there.button if str(each.key).startswith("turn-")}
        assert len(listed) == int(tile["value"]), tile["label"]
        counted += 1
    assert counted


@pytest.mark.parametrize(("page", "key"), [*TABLES.items()])
def test_so_does_each_code_of_a_table(page: str, key: str, codes: set[str]) -> None:
    app = opened(page, **FILTERS)
    app.session_state[key] = "table"
    app.run()
    found = shown(app, codes)
    assert len(found) > 3
    assert found <= {link["code"][0] for link in linked(app)}
