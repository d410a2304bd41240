"""A shared page as HTML: the figures of its scope in words, bars and tables that need no script."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import sections
from charts.palette import LIGHT
from data.sharing.link_content import LinkContent
from locales import LANGUAGES, NAMES, translator
from locales.direction import steady
from locales.languages import regional
from public.pages import page_charts
from sections import head
from sections.words import SectionWords

HERE = Path(__file__).parents[1]
ASSETS = HERE / "assets"
# Every file that a page asks for, by the name under which it is asked for.
FILES = {
    "page.css": ASSETS / "page.css",
    "charts.js": ASSETS / "charts.js",
    **page_charts.bundle_files(),
}
THEMES = ("", "light", "dark")


@dataclass(frozen=True)
class Frame:
    """What a page is told beside its content. Nothing of it decides what is shown.

    `name` is the link's, `address` where it is reached (PUBLIC_URL/s/TOKEN), `assets` the address
    of a file of FILES by its name, `theme` one of THEMES, "" for the device's own.
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

    @property
    def path(self) -> str:
        """The page's address on its own site."""
        return urlsplit(self.address).path

    def link(self, **changes: str) -> str:
        """This page in another language or theme; "" takes one back."""
        now = {"lang": self.language, "theme": self.theme, "embed": "1" * self.is_embedded}
        asked = {name: value for name, value in {**now, **changes}.items() if value}
        return f"{self.path}?{urlencode(asked)}"

    def file(self, name: str) -> str:
        """The address of a file under the link, in the language of the page."""
        return f"{self.path}/{name}?{urlencode({'lang': self.language})}"


def html(content: LinkContent, frame: Frame) -> str:
    """The whole page. The same bytes for the same content and the same frame."""
    words = SectionWords(content, frame.timezone, content.sections)
    parts = [(name, _drawn(name, part, words)) for name, part in sections.of(words, frame)]
    return (
        _templates()
        .get_template("page.html")
        .render(
            content=content,
            frame=frame,
            t=translator(frame.language),
            words=words,
            head=head.head(words, frame),
            sections=parts,
            charted=any(name in sections.MONTHLY for name, _ in parts),
            languages={code: NAMES[code] for code in LANGUAGES},
            themes=THEMES,
            regional=regional(frame.language),
            dark=page_charts.dark(),
        )
    )


def _drawn(name: str, part: Mapping[str, Any], words: SectionWords) -> Mapping[str, Any]:
    """A part with what its template needs besides."""
    chart = sections.MONTHLY.get(name)
    if chart is None:
        return part
    figure = chart.figure(words, LIGHT)
    return {**part, "json": page_charts.drawn(figure, words.language)}


def _steady(value: Any) -> Any:
    """What a template shows of a value: what is HTML already was made of such values."""
    return steady(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        finalize=_steady,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
