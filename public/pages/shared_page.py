"""A shared page as HTML: the figures of its scope in words, bars and tables without scripts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import sections
from charts import plotly_bundle
from charts.palette import LIGHT
from data.sharing.link_content import LinkContent
from locales import LANGUAGES, NAMES, translator
from locales.direction import steady
from locales.languages import regional
from public.pages import page_charts
from sections import head
from sections.actions import ListedActions
from sections.words import SectionWords

HERE = Path(__file__).parents[1]
ASSETS = HERE / "assets"
# The files that a page loads, by their names in its addresses.
FILES = {
    "page.css": ASSETS / "page.css",
    "back.js": ASSETS / "back.js",
    "charts.js": ASSETS / "charts.js",
    plotly_bundle.NAME: plotly_bundle.path(),
}
THEMES = ("", "light", "dark")


@dataclass(frozen=True)
class Frame:
    """The properties of a page beside its content; none decides which figures are shown.

    `name` is the link's, `made_on` its first day, `sender` and `contact` are of the settings, the
    latter a mail or web address; `address` is its URL (PUBLIC_URL/s/TOKEN), `assets` returns the
    address of a file by its name in FILES, `theme` is one of THEMES, "" for the device's own.
    """

    name: str
    language: str
    address: str
    assets: Callable[[str], str]
    is_language_fixed: bool = False
    theme: str = ""
    is_embedded: bool = False
    is_draft: bool = False
    has_downloads: bool = True
    timezone: str = "Europe/Brussels"
    made_on: date | None = None
    sender: str = ""
    contact: str = ""

    @property
    def contact_link(self) -> str:
        """The address of a link to `contact`."""
        return self.contact if "://" in self.contact else f"mailto:{self.contact}"

    @property
    def path(self) -> str:
        """The path of `address`."""
        return urlsplit(self.address).path

    def link(self, **changes: str) -> str:
        """The address of this page with `changes` of lang, theme or embed; "" removes one."""
        now = {"lang": self.language, "theme": self.theme, "embed": "1" * self.is_embedded}
        asked = {name: value for name, value in {**now, **changes}.items() if value}
        return f"{self.path}?{urlencode(asked)}"

    def file(self, name: str) -> str:
        """The address of a document of the link, in the language of the page."""
        return f"{self.path}/{name}?{urlencode({'lang': self.language})}"


def html(content: LinkContent, frame: Frame) -> str:
    """The whole page. Equal bytes for equal content and frame."""
    words = SectionWords(content, frame.timezone, content.sections)
    parts = [(name, _drawn(name, part, words)) for name, part in sections.of(words, frame)]
    return (
        templates()
        .get_template("page.html")
        .render(
            content=content,
            frame=frame,
            t=translator(frame.language),
            words=words,
            head=head.head(words, frame),
            sections=parts,
            anchors=_anchors(dict(parts)),
            lists=_lists(dict(parts)),
            charted=any(name in sections.MONTHLY for name, _ in parts),
            languages={code: NAMES[code] for code in LANGUAGES},
            themes=THEMES,
            regional=regional(frame.language),
            dark=page_charts.dark(),
        )
    )


def _anchors(parts: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Code to the id of its row, for the actions that the page lists."""
    listed = _listed(parts).values()
    return {row.code: f"action-{quote(row.code, safe='')}" for one in listed for row in one.rows}


def _lists(parts: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Code of a pillar to the id of the list of its actions, and "" to that of all lists."""
    found = {code: f"listed-{quote(code, safe='')}" for code in _listed(parts)}
    return {"": "actions" if "actions" in parts else "pillars", **found} if found else {}


def _listed(parts: Mapping[str, Mapping[str, Any]]) -> dict[str, ListedActions]:
    """Code of a pillar to its actions, for those that the page lists."""
    shown = parts.get("pillars", {}).get("pillars", ())
    return {
        **{one.code: one.listed for one in shown if one.listed and one.listed.count},
        **{code: found for code, _, found in parts.get("actions", {}).get("pillars", ())},
    }


def _drawn(name: str, part: Mapping[str, Any], words: SectionWords) -> Mapping[str, Any]:
    """A part for its template; a part with a chart gets its figure as json."""
    chart = sections.MONTHLY.get(name)
    if chart is None:
        return part
    figure = chart.figure(words, LIGHT)
    return {**part, "json": page_charts.drawn(figure, words.language)}


def _steady(value: Any) -> Any:
    """A text as templates show it, by `steady`; Markup, made of such texts, is unchanged."""
    return steady(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def templates() -> Environment:
    """The templates of shared pages; texts are escaped and `steady`."""
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        finalize=_steady,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
