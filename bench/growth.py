"""How waits grow with the programme, drawn from kept runs of visits: docs/growth.svg.

Both axes are logarithmic: a wait that doesn't depend on the number of actions is a level line, and
one that grows with it a straight line upwards.
"""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from statistics import median
from typing import Any

PICTURE = Path(__file__).parents[1] / "docs" / "growth.svg"
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 900, 460, 60, 20, 300, 40
COLOURS = (
    *("#1b4f8f", "#b3541e", "#2e7d4f", "#7a3e9d", "#8a6d00", "#c2185b"),
    *("#00838f", "#5d4037", "#37474f", "#a61b4a", "#9e9d24", "#283593", "#ad1457"),
)
LEAST, MOST = 100, 10_000  # ms
APART = 17  # px between the words of lines
# What to median to (actions, ms) in the order of actions.
Lines = Mapping[str, Sequence[tuple[int, float]]]


def draw(runs: Sequence[Path]) -> None:
    """Write the picture of kept runs of visits, each a JSON."""
    rows = [row for run in runs for row in json.loads(run.read_text())["visits"]]
    PICTURE.write_text(drawn(lines(rows)), encoding="utf-8")


def lines(rows: Iterable[Mapping[str, Any]]) -> Lines:
    """The median of all visits of each wait, of every run together, by the number of actions."""
    times: dict[tuple[str, int], list[float]] = defaultdict(list)
    for row in rows:
        times[row["what"], row["actions"]] += row["ours"]
    found: dict[str, list[tuple[int, float]]] = {}
    for (what, actions), each in sorted(times.items(), key=lambda item: item[0][1]):
        found.setdefault(what, []).append((actions, median(each)))
    return found


def drawn(told: Lines) -> str:
    """An SVG of a line per wait, with its name beside its end; beyond MOST it stands at the edge.

    Raises ValueError for more waits than COLOURS.
    """
    if len(told) > len(COLOURS):
        raise ValueError(f"{len(told)} waits, {len(COLOURS)} colours")
    sizes = sorted({actions for points in told.values() for actions, _ in points})
    ends = _apart({what: _y(points[-1][1]) for what, points in told.items()})
    parts = [*_grid(sizes)]
    for (what, points), colour in zip(told.items(), COLOURS, strict=False):
        places = [(_x(actions, sizes), _y(time)) for actions, time in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
        words = f"{escape(what)}: {points[-1][1]:,.0f} ms"
        parts.append(_text(WIDTH - RIGHT + 12, ends[what] + 4, words, f'fill="{colour}"'))
    head = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
    style = 'font-family="sans-serif" font-size="13"'
    title = "<title>Waits by the number of actions, both on a logarithmic scale</title>"
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
    return "\n".join([f"<svg {head} {style}>", title, ground, *parts, "</svg>", ""])


def _grid(sizes: Sequence[int]) -> Iterable[str]:
    end, foot = WIDTH - RIGHT, HEIGHT - BOTTOM
    for time in (100, 200, 500, 1_000, 2_000, 5_000, 10_000):
        y = _y(time)
        yield f'<path d="M{LEFT} {y:.1f}H{end}" stroke="#dde2e6"/>'
        yield _text(LEFT - 8, y + 4, f"{time:,}", 'text-anchor="end" fill="#5b6770"')
    for actions in sizes:
        x = _x(actions, sizes)
        yield f'<path d="M{x:.1f} {TOP}V{foot}" stroke="#dde2e6"/>'
        yield _text(x, foot + 20, f"{actions:,}", 'text-anchor="middle" fill="#5b6770"')
    yield _text(LEFT - 8, foot + 36, "ms, by actions", 'fill="#5b6770"')


def _apart(heights: Mapping[str, float]) -> Mapping[str, float]:
    """The heights of words, moved so that none stands on another, nor below the foot."""
    found, free = {}, -math.inf
    for what, height in sorted(heights.items(), key=lambda item: item[1]):
        found[what] = free = max(height, free + APART)
    free = HEIGHT - BOTTOM + APART
    for what, height in reversed(found.items()):
        found[what] = free = min(height, free - APART)
    return found


def _x(actions: int, sizes: Sequence[int]) -> float:
    least, most = (math.log(size) for size in (sizes[0], max(sizes[-1], sizes[0] * 10)))
    return LEFT + (WIDTH - LEFT - RIGHT) * (math.log(actions) - least) / (most - least)


def _y(time: float) -> float:
    share = math.log(min(max(time, LEAST), MOST) / LEAST) / math.log(MOST / LEAST)
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * share


def _text(x: float, y: float, words: str, how: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {how}>{words}</text>'
