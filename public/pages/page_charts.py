"""Figures for plotly in the browser: JSON in the page, in light colours with their dark ones."""

import json
import re
from dataclasses import fields
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
    figure.layout.margin.r *= 1.35
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
