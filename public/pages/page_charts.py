"""Figures for plotly in the browser: JSON in the page, in light colours with their dark
counterparts; and the files of plotly.
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

# plotly draws a span with a style attribute, which the policy of the pages forbids.
_SPAN = re.compile(r"</?span[^<>]*>")
_BOLD = "font-weight:600"


def drawn(figure: Any, language: str) -> Markup:
    """The JSON block of a figure in light colours, whose right margin is made wider."""
    # The reader's font may be wider than the font that the chart assumes.
    figure.layout.margin.r *= 1.25
    return block(figure, locale_config(language))


def block(figure: Any, config: Any) -> Markup:
    """A figure and plotly's config as JSON, escaped for a script element."""
    parts = {**_plain(json.loads(figure.to_json())), "config": config}
    whole = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return Markup(escaped(whole))  # noqa: S704 - escaped just before


def dark() -> Markup:
    """Light colour to dark colour as JSON, for the script that exchanges them."""
    pairs: dict[str, str] = {}
    for field in fields(LIGHT):
        light, other = getattr(LIGHT, field.name), getattr(DARK, field.name)
        if isinstance(light, str):
            pairs.setdefault(light, other)
    return Markup(escaped(json.dumps(pairs)))  # noqa: S704 - escaped just before


def escaped(text: str) -> str:
    """JSON with <, > and & escaped, for a script element."""
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _plain(value: Any) -> Any:
    """A part of a figure without spans in its texts; a bold annotation gets a bold font instead."""
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
    """NAME to the file of plotly's basic bundle; the whole of plotly where PACKAGE is missing.

    Only that file of PACKAGE is used; its code, which draws pictures, is never run here.
    """
    try:
        return {NAME: Path(str(distribution(PACKAGE).locate_file(BASIC)))}
    except PackageNotFoundError:
        found = find_spec("plotly")
        folders = found.submodule_search_locations if found else None
        return {NAME: Path(next(iter(folders or [""]))) / WHOLE}
