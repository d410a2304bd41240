"""The look of an organisation's reports: name, logo, colour, fonts and footer, from a folder."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from charts.palette import LIGHT
from locales import DEFAULT, LANGUAGES

FILE = "template.toml"
LOGOS = {"PNG": "image/png", "JPEG": "image/jpeg"}
MOST_BYTES, MOST_LETTERS = 5_000_000, 200
LEAST_CONTRAST = 4.5  # of text on white, by WCAG 2.2
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class TemplateError(ValueError):
    """A template that can't be used; the text says which file and what to change."""


@dataclass(frozen=True)
class Logo:
    """A picture: the bytes of its file, their media type, and its size in px."""

    held: bytes
    kind: str
    width: int
    height: int


@dataclass(frozen=True)
class ReportTemplate:
    """The look of an organisation's reports; the default is that of no organisation.

    `fonts` are families for the PDF, of which the first with a character draws it; `font_folder`
    has their files, besides the product's own. `slide_font` is for slides, which contain no fonts.
    `footers` is language to text.
    """

    name: str = ""
    colour: str = LIGHT.primary
    logo: Logo | None = None
    fonts: tuple[str, ...] = ()
    font_folder: Path | None = None
    slide_font: str = "Arial"
    footers: Mapping[str, str] = field(default_factory=dict)

    def footer(self, language: str) -> str:
        """The organisation's line in the footer, in `language` or else DEFAULT; "" without one."""
        return self.footers.get(language) or self.footers.get(DEFAULT, "")


def read(folder: Path | None) -> ReportTemplate:
    """The template in `folder`, the default for None. Raises TemplateError."""
    if folder is None:
        return ReportTemplate()
    said = _said(folder / FILE)
    return ReportTemplate(
        name=_text(said, "name"),
        colour=_colour(said),
        logo=_logo(folder, said),
        fonts=_fonts(said),
        font_folder=_font_folder(folder),
        slide_font=_text(said, "slide_font") or ReportTemplate.slide_font,
        footers=_footers(said),
    )


def _said(path: Path) -> Mapping[str, Any]:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise TemplateError(f"The template {path} can't be read.") from None
    except ValueError as error:  # also what isn't UTF-8
        raise TemplateError(f"The template {path} isn't TOML: {error}.") from None
    known = {"name", "colour", "logo", "fonts", "slide_font", "footer"}
    if unknown := sorted(set(said) - known):
        raise TemplateError(f"{FILE} knows no {unknown[0][:40]!r}; it may say {_listed(known)}.")
    return said


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _text(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name, "")
    if not isinstance(value, str) or not value.isprintable() or len(value) > MOST_LETTERS:
        raise TemplateError(f"{FILE}: {name} must be one line of at most {MOST_LETTERS} letters.")
    return value.strip()


def _colour(said: Mapping[str, Any]) -> str:
    value = _text(said, "colour") or ReportTemplate.colour
    if not _COLOUR.fullmatch(value):
        raise TemplateError(f"{FILE}: colour must be like #12436D, not {value[:40]!r}.")
    if (found := contrast(value)) < LEAST_CONTRAST:
        raise TemplateError(
            f"{FILE}: colour {value} can't be read on white: "
            f"its contrast is {found:.1f}, and {LEAST_CONTRAST} is the least."
        )
    return value


def contrast(colour: str) -> float:
    """The contrast of #RRGGBB on white, 1 to 21, by WCAG."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _logo(folder: Path, said: Mapping[str, Any]) -> Logo | None:
    name = _text(said, "logo")
    if not name:
        return None
    if not _text(said, "name"):
        raise TemplateError(f"{FILE}: a logo needs a name, for those who don't see it.")
    path = folder / name
    if path.resolve().parent != folder.resolve() or not path.is_file():
        raise TemplateError(f"{FILE}: the logo {name!r} isn't a file beside it.")
    held = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    return _picture(name, held)


def _picture(name: str, held: bytes) -> Logo:
    # Imported here, since Pillow is slow and most templates have no logo.
    from PIL import Image

    try:
        with Image.open(BytesIO(held)) as picture:
            picture.verify()
            return Logo(held, LOGOS[picture.format or ""], *picture.size)
    except (OSError, KeyError, SyntaxError, ValueError, Image.DecompressionBombError):
        megabytes = MOST_BYTES // 1_000_000
        text = f"{FILE}: the logo {name!r} isn't a PNG or JPEG of at most {megabytes} MB."
        raise TemplateError(text) from None


def _fonts(said: Mapping[str, Any]) -> tuple[str, ...]:
    fonts = said.get("fonts", [])
    if not isinstance(fonts, list) or not all(isinstance(font, str) for font in fonts):
        raise TemplateError(f"{FILE}: fonts must be a list of names of families.")
    return tuple(fonts)


def _font_folder(folder: Path) -> Path | None:
    fonts = folder / "fonts"
    return fonts if fonts.is_dir() else None


def _footers(said: Mapping[str, Any]) -> Mapping[str, str]:
    footer = said.get("footer", "")
    if not isinstance(footer, dict):
        return {language: _text(said, "footer") for language in LANGUAGES}
    if set(footer) - set(LANGUAGES):
        raise TemplateError(f"{FILE}: footer may have the languages {_listed(set(LANGUAGES))}.")
    return {language: _text(footer, language) for language in footer}
