"""The floor under a public page: static pages with charts alone, served in the same way.

One has four charts as plain SVG; one has the figures of a public page for plotly's basic bundle.
"""

import re
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from public.http import responses
from public.http.responses import HTML, KINDS, document
from public.pages import static_files

CHARTS, BARS = 4, 8
BLOCK = re.compile(r'<script type="application/json">.*?</script>', re.DOTALL)
PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Floor</title>"
    "<link rel=icon href='data:,'><body>{}<footer>End</footer>{}"
)
DRAW = """
for (const block of document.querySelectorAll('script[type="application/json"]')) {
  const chart = document.createElement("div"), figure = JSON.parse(block.textContent)
  block.before(chart)
  Plotly.newPlot(chart, figure.data, figure.layout, figure.config)
}
"""


def app(shared_page: str) -> Starlette:
    """Serves /svg and /plotly; the figures of the latter are those of `shared_page`."""
    blocks = BLOCK.findall(shared_page)
    plotly = static_files.addresses("http://localhost")("plotly.js")
    scripts = f'<script defer src="{plotly}"></script><script defer src="/draw.js"></script>'
    files = {
        "svg": document(HTML, PAGE.format("".join(map(_svg, range(CHARTS))), "").encode()),
        "plotly": document(HTML, PAGE.format("".join(blocks), scripts).encode()),
        "draw.js": document(KINDS[".js"], DRAW.encode()),
    }

    async def file(request: Request) -> Response:
        name = request.path_params["name"]
        return responses.response(request, files[name], {"Cache-Control": "no-cache"})

    return Starlette(routes=[*static_files.routes(), Route("/{name}", file)])


def _svg(chart: int) -> str:
    bars = "".join(
        f"<text x=0 y={40 * bar + 12}>Row {bar + 1}</text>"
        f"<rect x=0 y={40 * bar + 16} width={(bar * 97 + chart * 61) % 500 + 80} height=16 />"
        for bar in range(BARS)
    )
    return f"<svg width=640 height={40 * BARS} role=img>{bars}</svg>"


if __name__ == "__main__":
    port, page = sys.argv[1:]
    uvicorn.run(app(Path(page).read_text()), port=int(port), log_level="error")
