"""Text for plotly, which reads a small HTML of its own: shown literally, styled, or as a link."""

import re
from urllib.parse import unquote

from locales.addresses import is_address

# Controls, and the marks that turn the direction of everything after them.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SPACES = re.compile("[ \t\r\n\f\v]+")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;", "{": "&#123;"})
_SPOILT = re.compile("%(?![0-9A-Fa-f]{2})|%(?:2[346BCF]|3[ABDF]|40)", re.IGNORECASE)


def literal(text: object) -> str:
    """`text` such that plotly shows exactly that: no tags, links, entities, formulas, templates."""
    shown = _UNSEEN.sub("\ufffd", _SPACES.sub(" ", str(text)).strip())
    return shown.translate(_ENTITIES)


def styled(markup: str, *, colour: str = "", bold: bool = False, size: int = 0) -> str:
    """`markup` (literal already) in a colour, at weight 600, in a size in px."""
    css = [f"color:{colour}"] * bool(colour)
    css += ["font-weight:600"] * bold + [f"font-size:{size}px"] * bool(size)
    return f'<span style="{";".join(css)}">{markup}</span>' if css else markup


def link(address: object, markup: str) -> str:
    """`markup` as a link that opens beside the page, or "" if `address` may not become one.

    plotly decodes and encodes an address once more, which spoils escaped separators (%2F) and
    breaks the figure on escapes that aren't UTF-8: such an address gets no link in a chart and
    keeps the one in its table.
    """
    url = str(address)
    if not is_address(url) or _SPOILT.search(url):
        return ""
    try:
        unquote(url, errors="strict")
    except ValueError:
        return ""
    return f'<a href="{literal(url)}" target="_blank">{markup}</a>'
