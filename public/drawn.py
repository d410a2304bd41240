"""Figures for plotly in the browser: data in the page, in light colours, with their dark twins."""

import json
from dataclasses import fields
from typing import Any

from markupsafe import Markup

from charts.palette import DARK, LIGHT


def block(figure: Any, config: Any) -> Markup:
    """A figure and plotly's config as JSON that no HTML parser takes for anything else."""
    whole = json.dumps(
        {**json.loads(figure.to_json()), "config": config},
        ensure_ascii=False,
        separators=(",", ":"),
    )
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
