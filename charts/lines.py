"""Text measured and broken into lines, for a chart whose width the server doesn't know."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

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
_WORD = 400  # characters kept of one word: more than any line holds


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
    """Which of the pieces stand on which line: their places, from 0, line by line."""
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
    """After which word each line ends."""
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
    """The word itself, or as much of it as a line holds and then the rest."""
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
