"""Text in a chart: shown literally or as a link, measured and broken into lines."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from urllib.parse import unquote

from locales.addresses import is_address

# Controls, and the marks that turn the direction of everything after them.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SPACES = re.compile("[ \t\r\n\f\v]+")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;", "{": "&#123;"})
_SPOILT = re.compile("%(?![0-9A-Fa-f]{2})|%(?:2[346BCF]|3[ABDF]|40)", re.IGNORECASE)


def literal(text: object) -> str:
    """`text` escaped for plotly: no tags, links, entities, formulas or templates take effect."""
    shown = _UNSEEN.sub("\ufffd", _SPACES.sub(" ", str(text)).strip())
    return shown.translate(_ENTITIES)


def styled(markup: str, *, colour: str = "", bold: bool = False, size: int = 0) -> str:
    """`markup` (escaped already) in a colour, at weight 600, in a size in px."""
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


# What `styled`, `link` and `way` put around texts.
TAG = re.compile(
    r'(<span style="[-\w:;.,()# ]*">|<a href="[^"<>]*" target="_(?:blank|self)">|</span>|</a>)'
)


def way(address: str, markup: str, colour: str, words: str = "") -> str:
    """`markup` as a link to `address`, a page of the dashboard; without one, `markup` alone.

    plotly has a colour of its own for links, and `colour` is that of the text around it. `words`,
    plain text, are told to screen readers after it.
    """
    if not address or _SPOILT.search(address):
        return markup
    markup = styled(markup, colour=colour)
    told = f'<span style="font-size:0"> {literal(words)}</span>' if words else ""
    # plotly makes two links of a text that is a link as a whole: one character stays outside.
    return f'\u200b<a href="{literal(address)}" target="_self">{markup}{told}</a>'


NARROWEST = 326  # px: a chart in a card on a phone 390 px wide
LINE = 18.2  # px from one line of 14 px to the next, in plotly
AVERAGE = 6.7  # px of a character at 14 px

# Advance widths at 14 px of Source Sans at weight 600, the rarer characters rounded up.
_WIDTHS = {
    character: pixels
    for pixels, characters in {
        3: " \u202f",
        4: "fijlI'’|-().,:;·!\u00a0",
        5: "rt/",
        6: "csxz?‖",
        8: "bdhnopquABCKPRSTVXZß+±−…",
        9: "DGHNOQU→✓○△✕",
        11: "wMW",
        12: "m%@",
        14: "\u2003",
    }.items()
    for character in characters
}
_WORD = 400  # characters of a word that are shown: more than any line holds


def width(text: str, *, bold: bool = False, size: int = 14) -> float:
    """About how many px `text` takes."""
    return sum(map(_pixels, text)) * size / 14 * (1 if bold else 0.97)


@lru_cache(maxsize=4096)
def wrap(text: str, limit: float = 46, most: int = 4) -> tuple[str, ...]:
    """`text` in as few lines of `limit` average characters as it takes, about equally long.

    Past `most` lines the last one ends in an ellipsis. A word is broken only when it alone is
    longer than a line.
    """
    room = limit * AVERAGE
    # Not split(): hard spaces hold.
    spaced = [word for word in text.split(" ")[:200] if word] or [""]
    words = [piece for word in spaced for piece in _pieces(word[:_WORD], room)]
    widths = [width(word, bold=True) for word in words]
    ends = _ends(widths, room)
    if len(ends) > most:
        kept = _joined(words, ends[:most])
        return (*kept[:-1], _cut(kept[-1] + "…", room))
    for tried in range(int(sum(widths) / len(ends)), int(room), 4):
        balanced = _ends(widths, tried)
        if len(balanced) == len(ends) and max(widths) <= tried:
            return _joined(words, balanced)
    return _joined(words, ends)


def flow(widths: Iterable[float], room: float = NARROWEST, gap: float = 14) -> list[list[int]]:
    """The positions, from 0, of pieces with these `widths` on each line of `room` px."""
    lines: list[list[int]] = []
    left = 0.0
    for place, wide in enumerate(widths):
        if not lines or wide > left:
            lines.append([])
            left = room
        lines[-1].append(place)
        left -= wide + gap
    return lines


def _ends(widths: Sequence[float], room: float) -> list[int]:
    """The number of words up to the end of each line."""
    ends: list[int] = []
    left = -1.0
    for place, wide in enumerate(widths):
        if left < wide or not ends:
            ends.append(place)
            left = room
        ends[-1] = place + 1
        left -= wide + 3
    return ends


def _joined(words: Sequence[str], ends: Sequence[int]) -> tuple[str, ...]:
    return tuple(" ".join(words[start:end]) for start, end in zip([0, *ends], ends, strict=False))


def _pieces(word: str, room: float) -> list[str]:
    """`word`, or the pieces of it that each fit on a line."""
    pieces, taken = [""], 0.0
    for character in word:
        taken += _pixels(character)
        if taken > room:
            pieces.append("")
            taken = _pixels(character)
        pieces[-1] += character
    return pieces


def _cut(line: str, room: float) -> str:
    while width(line, bold=True) > room - 6:
        line = line[:-2] + "…"
    return line


def _pixels(character: str) -> float:
    return _WIDTHS.get(character) or (7 if ord(character) < 0x2E80 else 15)
