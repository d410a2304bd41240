"""The columns beside the partners' bars, and their headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.canvas import Canvas
from charts.lines import LINE, width
from locales import Translator

GAP = 10  # between two columns
HEAD = 66  # px of a heading before it goes on in a second line
SOFT = "\u00ad"
HEADS = {
    "partner": "chart-partners-partner",
    "average": "chart-partners-average",
    "reported": "chart-partners-reported",
    "completed": "chart-partners-completed",
}


@dataclass(frozen=True)
class Columns:
    """px from the bars to the right end of each column, and `names`, the room left of the bars."""

    names: float
    average: float
    reported: float
    completed: float


def widths(names: Sequence[str], t: Translator) -> Columns:
    """As narrow as their words and figures allow, so that the bars keep what is left."""
    heads = {name: max(map(width, _head(t(message)))) for name, message in HEADS.items()}
    average = width(t.percent(88.8))
    reported = average + 2 * GAP + 4 + max(heads["reported"], width("88/88"))
    completed = reported + GAP + max(heads["completed"], width("88/88", bold=True))
    left = max([heads["partner"], *(width(name, bold=True) for name in names)]) + GAP
    return Columns(left, average + GAP, reported, completed)


def heading(columns: Columns, canvas: Canvas, t: Translator) -> None:
    """Four headings that stand on one line, however many lines each takes."""
    heads = {name: _head(t(message)) for name, message in HEADS.items()}
    canvas.y += LINE * max(map(len, heads.values())) + 4
    for name, x, side, shift in (
        ("partner", 0, "left", -columns.names),
        ("average", 0, "left", 0.0),
        ("reported", 1, "right", columns.reported),
        ("completed", 1, "right", columns.completed),
    ):
        words = "<br>".join(heads[name])
        muted = canvas.palette.muted
        canvas.write(words, x, canvas.y - 4, colour=muted, side=side, valign="bottom", shift=shift)


def _head(words: str) -> list[str]:
    """A heading in short lines; a soft hyphen shows where a word may part."""
    if width(words.replace(SOFT, "")) <= HEAD:
        return [words.replace(SOFT, "")]
    return words.replace(SOFT, "- ").split(" ")
