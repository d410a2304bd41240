"""The bar of one row inside Markdown: it stands in the text with its own alternative text.

Unlike a chart it leaves nothing to stop at on the way through the page by keyboard.
"""

from base64 import b64encode

from charts.bullet import svg
from charts.palette import Palette
from ui.text import literal


def markdown(progress: float, planned: float, alt: str, palette: Palette) -> str:
    """The picture of charts.bullet, `alt` its words (plain text)."""
    picture = b64encode(svg(progress, planned, palette).encode()).decode()
    return f"![{literal(alt)}](data:image/svg+xml;base64,{picture})"
