"""The preview picture of a shared page in mails and chats: the answer, and one bar."""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from itertools import accumulate, pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from charts.palette import LIGHT
from charts.status_looks import looks_by_status
from data.sharing.link_content import LinkContent
from locales.direction import steady
from sections import head
from sections.words import SectionWords

WIDTH, HEIGHT, MARGIN = 1200, 630, 72
BAR = 56
# px between two boxes of the bar, and the least width of a box: an outline on both sides, and fill.
GAP, LEAST = 3, 8
MOST_LINES = 5
# The font in the package of Streamlit; pillow's own font where the file is missing.
FONT = "static/static/media/SourceSansVF-Upright*.woff2"
PLAIN, BOLD = 400, 600


def png(content: LinkContent, timezone: str = "Europe/Brussels") -> bytes:
    """The picture as PNG, 1200 x 630 px, in light colours. Equal bytes for equal `content`."""
    words = SectionWords(content, timezone)
    picture = Image.new("RGB", (WIDTH, HEIGHT), LIGHT.background)
    pen = ImageDraw.Draw(picture)
    _line(pen, content.title, MARGIN, 30, LIGHT.muted)
    y = MARGIN + 60
    for line in _wrapped(pen, head.answer(words), font(52, BOLD), MOST_LINES):
        pen.text((MARGIN, y), line, font=font(52, BOLD), fill=LIGHT.text)
        y += 64
    _bar(pen, words, HEIGHT - MARGIN - BAR - 52)
    _line(pen, head.scope(words), HEIGHT - MARGIN - 30, 28, LIGHT.muted)
    held = BytesIO()
    picture.save(held, "PNG", optimize=True)
    return held.getvalue()


@cache
def font(size: int, weight: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The font in a size in px, and a weight, PLAIN or BOLD."""
    found = find_spec("streamlit")
    folders = found.submodule_search_locations if found else None
    files = sorted(Path(next(iter(folders or ["/"]))).glob(FONT))
    if not files:
        return ImageFont.load_default(size)
    chosen = ImageFont.truetype(str(files[0]), size)
    chosen.set_variation_by_axes([weight])
    return chosen


def _line(pen: ImageDraw.ImageDraw, text: str, y: int, size: int, colour: str) -> None:
    """Draw one line of text, cut at the margin."""
    for line in _wrapped(pen, text, font(size, PLAIN), 1):
        pen.text((MARGIN, y), line, font=font(size, PLAIN), fill=colour)


def _wrapped(pen: ImageDraw.ImageDraw, text: str, font: object, most: int) -> list[str]:
    """`text` in at most `most` lines between the margins; a cut line ends with …."""
    room, lines, rest = WIDTH - 2 * MARGIN, [""], steady(text).split()
    while rest:
        longer = f"{lines[-1]} {rest[0]}".strip()
        if pen.textlength(longer, font=font) <= room:  # type: ignore[arg-type]
            lines[-1] = longer
            rest.pop(0)
        elif not lines[-1] or len(lines) == most:
            cut = longer
            while cut and pen.textlength(f"{cut}…", font=font) > room:  # type: ignore[arg-type]
                cut = cut[: min(len(cut) - 1, 200)]
            return [*lines[:-1], f"{cut}…"]
        else:
            lines.append("")
    return lines


def boxes(counts: Sequence[int]) -> list[tuple[int, int]]:
    """(left, right) of the box of each count, in px from the left of the picture.

    The widths are in proportion to `counts`, but at least LEAST before scaling to the picture.
    """
    room = WIDTH - 2 * MARGIN
    wide = [max(LEAST + GAP, room * count / sum(counts)) for count in counts]
    scale = room / max(sum(wide), room)
    ends = [round(MARGIN + scale * end) for end in accumulate(wide, initial=0.0)]
    return [(begin, end - GAP) for begin, end in pairwise(ends)]


def _bar(pen: ImageDraw.ImageDraw, words: SectionWords, y: int) -> None:
    """Draw the bar of the actions in scope by status, in the colours of the page."""
    totals = words.view.by_status.groupby("status")["count"].sum().to_dict()
    looks = looks_by_status(words.view.statuses, LIGHT)
    present = [status for status in words.furthest if totals.get(status)]
    drawn = boxes([totals[status] for status in present])
    for status, (left, right) in zip(present, drawn, strict=True):
        look = looks[status]
        solid = look.fill if look.fill.startswith("#") else LIGHT.background
        pen.rectangle((left, y, right, y + BAR), fill=solid, outline=look.line or None, width=2)
