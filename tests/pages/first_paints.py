"""The first paint of a page, as a browser without script reads it, beside what the page says."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import streamlit
from lxml import html
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.types import ASGIApp
from streamlit.testing.v1 import AppTest
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_handler

import dashboard
from locales import Translator
from public.http.services import Services
from public.http.streamlit_page import StreamlitPage
from public.pages import first_paint
from public.pages.first_paint import FirstPaint
from tests.pages.element_texts import _read
from tests.pages.opening import tile_list
from tests.public.asking import Answer, ask
from ui.assets import asset

STATIC = Path(streamlit.__file__).parent / "static"
Row = tuple[str, ...]


def behind(desk: Services) -> ASGIApp:
    """Streamlit's page with its first paint, as the door sends it."""
    paint = FirstPaint(
        desk, dashboard.PAGES, rows=asset("figure_rows.css"), table=asset("listing.css")
    )
    pages = (*dashboard.PAGES, *dashboard.OF_PEOPLE)
    return Starlette(
        routes=[Mount("/", app=create_streamlit_static_handler(str(STATIC), None))],
        middleware=[Middleware(StreamlitPage, pages=pages, paint=paint.of)],
    )


@contextmanager
def desk() -> Iterator[Services]:
    """The services of a process, whose paints have all the time they need."""
    made, patience = Services(), first_paint.PATIENCE
    first_paint.PATIENCE = 60
    yield made
    first_paint.PATIENCE = patience
    made.close()


def address(page: str, query: Mapping[str, str | list[str]]) -> str:
    """The address of a page."""
    path = "/" if page == "overview" else f"/{page}"
    return f"{path}?{urlencode(query, doseq=True)}".rstrip("?")


class Paint:
    """What is read in a first paint in a wide window; None of it where there is none."""

    def __init__(self, answer: Answer) -> None:
        self.answer, self.body = answer, answer.body.decode()
        found = html.fromstring(self.body).xpath("//*[@id='first-paint']")
        self.whole = found[0] if found else None
        for narrow in found[0].xpath("//*[contains(@class, 'by-card')]") if found else ():
            narrow.drop_tree()

    def texts(self, path: str) -> list[str]:
        """The texts of elements, without what stands in them twice."""
        assert self.whole is not None
        return [_words(each) for each in self.whole.xpath(path)]

    @property
    def tiles(self) -> list[Row]:
        """Label, value and note of each tile."""
        assert self.whole is not None
        return [
            tuple(_words(part) for part in tile.xpath(".//dt | .//dd[not(@class='more')]"))
            for tile in self.whole.xpath("//*[@class='tile']")
        ]

    @property
    def ways(self) -> list[str]:
        """The addresses of the tiles that open the actions that they count."""
        assert self.whole is not None
        return [str(way) for way in self.whole.xpath(".//*[@class='tile']//a/@href")]

    def links(self, path: str) -> set[tuple[str, str]]:
        """The words and the addresses of links."""
        assert self.whole is not None
        return {(_words(link), link.get("href")) for link in self.whole.xpath(path)}

    def rows(self, kind: str) -> list[str]:
        """What the rows of pillars or partners say, without what is hidden from who hears them."""
        assert self.whole is not None
        found = self.whole.xpath(f"//*[@aria-labelledby='first-{kind}']//li")
        return [_words(row, "not(ancestor::*[@aria-hidden])") for row in found]

    @property
    def charts(self) -> list[tuple[str, list[str], list[str]]]:
        """Of each chart its description, its words and the addresses of its links."""
        assert self.whole is not None
        found = self.whole.xpath(".//*[@role='figure']")
        return [
            (
                str(chart.get("aria-label")),
                ["".join(words.itertext()) for words in chart.xpath(".//text")],
                [str(way) for way in chart.xpath(".//a/@href")],
            )
            for chart in found
        ]

    @property
    def tables(self) -> list[list[Row]]:
        """The headings and rows of each table, without the headings that a phone repeats."""
        assert self.whole is not None
        return [
            [
                tuple(_words(cell, "not(ancestor::*[@aria-hidden])") for cell in row.xpath("./*"))
                for row in table.xpath(".//tr")
            ]
            for table in self.whole.xpath(".//table[not(@class)]")
        ]


def paint(desk: Services, page: str, /, **query: str | list[str]) -> Paint:
    """The first paint at an address."""
    return Paint(ask(behind(desk), address(page, query)))


def _words(element: Any, kept: str = "true()") -> str:
    return read(" ".join(element.xpath(f".//text()[{kept}]")))


QUERIES: Mapping[str, Mapping[str, str]] = {"action": {"code": "1.1"}}


def read(text: str) -> str:
    """A text, with or without Markdown, as it is read on one line."""
    return " ".join(_read(text).split())


def heading(app: AppTest) -> str:
    """The answer of a page as it is read."""
    return read(str(app.title[0].value))


def headers(app: AppTest) -> list[str]:
    """The titles of the cards as they are read."""
    marked = [text for text in markdown(app) if text.startswith("## ")]
    return [*(text[3:] for text in marked), *(read(str(each.value)) for each in app.header)]


def markdown(app: AppTest) -> list[str]:
    """The texts of the page as they are read."""
    return [read(str(each.value)) for each in app.markdown]


def fact(label: object, words: object) -> str:
    """A fact of an action in plain text, without its mark and its link."""
    plain = re.sub(r":\w+\[:material/\w+:\] |~~|\]\(<[^>]*>\)$", "", str(words))
    return read(f"{label} {plain.removeprefix('[')}")


def links(app: AppTest) -> set[tuple[str, str]]:
    """The words and the addresses of the links in the texts of a page, as they are read."""
    texts = " ".join(str(each.value) for each in app.markdown)
    return {
        (read(words), unescape(way))
        for words, way in re.findall(r"\[((?:[^\]\\]|\\.)*)\]\(<([^>]*)>\)", texts)
    }


def captions(app: AppTest) -> list[str]:
    """The small print as it is read."""
    return [read(str(caption.value)) for caption in app.caption]


def tiles(app: AppTest) -> list[Row]:
    """The tiles of a page, without their marks."""
    parts = [(tile["label"], tile["value"], tile["change"]) for tile in tile_list(app)]
    return [tuple(read(part) for part in tile if part) for tile in parts]


def ways(app: AppTest) -> list[str]:
    """The addresses of the tiles of a page."""
    return [tile["way"] for tile in tile_list(app) if tile["way"]]


def components(app: AppTest, name: str) -> list[dict[str, Any]]:
    """What the browser gets for the components of a name, in their order."""
    found = [each.proto for each in app.get("bidi_component")]
    return [json.loads(each.json) for each in found if each.component_name == name]


def table_words(listing: Mapping[str, Any]) -> list[Row]:
    """The headings and rows of a listing."""
    heads = tuple(str(column["label"]) for column in listing["columns"])
    rows = [
        tuple(read(" ".join([cell["text"], cell.get("badge", "")])) for cell in row)
        for row in listing["rows"]
    ]
    return [heads, *rows]


def grid_rows(app: AppTest) -> list[str]:
    """The headings and rows of the table of Update, as its cells say them."""
    table = app.dataframe[0]
    columns = json.loads(table.proto.columns)
    shown = [*table.proto.column_order] or [*table.value.columns]
    rows = [
        " ".join(_cell(columns[name], row[name]) for name in shown)
        for row in table.value.to_dict("records")
    ]
    return [read(each) for each in [" ".join(columns[name]["label"] for name in shown), *rows]]


def _cell(column: Mapping[str, Any], value: Any) -> str:
    kind = column["type_config"]
    words = {option["value"]: option["label"] for option in kind.get("options", ())}
    if kind["type"] == "date":
        form = kind["format"].replace("DD", "%d").replace("MM", "%m").replace("YYYY", "%Y")
        return "" if value != value else str(value.strftime(form))
    if kind["type"] == "multiselect":
        return ", ".join(words[each] for each in value)
    return str(words.get(value, value))


def row_words(row: Mapping[str, Any], t: Translator) -> str:
    """What a row of pillars or partners says, in the order of its first paint."""
    change = row["change"]
    parts = [row["name"], row["stated"], row["language"].upper()]
    parts += [change["text"] or change["heard"], row["why"]] if change else []
    parts += [row["completed"], t("rows-done")]
    parts += [f"{health['count']} {health['word']}" for health in row["healths"]]
    return read(" ".join(parts))
