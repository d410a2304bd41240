"""Figures for plotly in the browser: data in the page, in light colours with dark twins; its
bundle.
"""

import json
import re
from dataclasses import fields
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from markupsafe import Markup

from charts.figure_template import locale_config
from charts.palette import DARK, LIGHT

# plotly turns these into style attributes, which the pages' policy forbids.
_SPAN = re.compile(r"</?span[^<>]*>")
_BOLD = "font-weight:600"


def drawn(figure: Any, language: str) -> Markup:
    """A figure in light colours as plotly draws it for readers of `language`."""
    # The reader's own font may be wider than the one that the chart reckons with.
    figure.layout.margin.r *= 1.25
    return block(figure, locale_config(language))


def block(figure: Any, config: Any) -> Markup:
    """A figure and plotly's config as JSON that no HTML parser takes for anything else."""
    parts = {**_plain(json.loads(figure.to_json())), "config": config}
    whole = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return Markup(escaped(whole))  # noqa: S704 - escaped just before


def dark() -> Markup:
    """Each light colour's dark one, for the script to exchange them."""
    pairs: dict[str, str] = {}
    for field in fields(LIGHT):
        light, other = getattr(LIGHT, field.name), getattr(DARK, field.name)
        if isinstance(light, str):
            pairs.setdefault(light, other)
    return Markup(escaped(json.dumps(pairs)))  # noqa: S704 - escaped just before


def escaped(text: str) -> str:
    """JSON as it may stand in a script element: the same text, without < > and &."""
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _plain(value: Any) -> Any:
    """The same without styles within texts; a note that is bold as a whole stays so by its font."""
    if isinstance(value, str):
        return _SPAN.sub("", value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    plain = {name: _plain(each) for name, each in value.items()}
    if _BOLD in str(value.get("text", "")) and "font" in value:
        plain["font"] = {**plain["font"], "weight": 600}
    return plain


NAME = "plotly.js"
PACKAGE, BASIC = "plotly-mirage", "mirage/js/plotly_basic.js"
WHOLE = "package_data/plotly.min.js"


def bundle_files() -> dict[str, Path]:
    """The bundle by the name a page asks for; the whole of plotly where the package is missing.

    The package draws pictures, too, with code that is never run here: only its file is read.
    """
    try:
        return {NAME: Path(str(distribution(PACKAGE).locate_file(BASIC)))}
    except PackageNotFoundError:
        found = find_spec("plotly")
        folders = found.submodule_search_locations if found else None
        return {NAME: Path(next(iter(folders or [""]))) / WHOLE}
