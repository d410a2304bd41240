"""How the rows of the matrix are labelled: above them, or at the left where there is room."""

from dataclasses import dataclass
from typing import Any

from charts import titles
from charts.canvas import Canvas, paragraph
from charts.lines import AVERAGE, LINE, wrap
from charts.text import literal, styled

CELL = 46


@dataclass(frozen=True)
class Above:
    """Titles above their rows: fits any width."""

    left: float = 0
    right: float = 0
    apart: float = 14
    memberships: str = "chart-matrix-memberships"

    def label(self, line: dict[str, Any], members: str, canvas: Canvas) -> float:
        """Number, title and, at the right, memberships; then down to the row, whose px it gives."""
        titles.write(canvas, line["code"], line["title"], aside=members)
        canvas.y += 4
        return CELL


@dataclass(frozen=True)
class Beside:
    """Titles at the left and memberships at the right: from about 760 px on."""

    left: float = 240
    right: float = 0
    apart: float = 3
    memberships: str = "chart-matrix-in"

    def label(self, line: dict[str, Any], members: str, canvas: Canvas) -> float:
        """Number, title and memberships in the middle of the row, whose px it gives."""
        lines = wrap(line["title"], (self.left - 28) / AVERAGE)
        tall = max(CELL + 8, LINE * len(lines) + 8)
        middle = canvas.y + tall / 2
        top = middle - LINE * len(lines) / 2
        number = styled(literal(line["code"]), bold=True)
        canvas.write(number, 0, top, valign="top", shift=-self.left)
        canvas.write(paragraph(lines), 0, top, valign="top", shift=16 - self.left)
        muted = canvas.palette.muted
        canvas.write(members, 1, middle, colour=muted, side="right", shift=self.right)
        return tall
