"""The style sheets and scripts of shared pages; their addresses contain their hashes."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from public.http import responses
from public.http.responses import FOR_GOOD, KINDS, Document, document
from public.pages import shared_page

OWN = ("notice.css", "passkeys.js")
FILES = {**shared_page.FILES, **{name: shared_page.ASSETS / name for name in OWN}}


def routes() -> list[Route]:
    """The route of the files."""
    return [Route("/assets/{hash}/{name}", _file, methods=["GET"])]


def addresses(public_url: str) -> Callable[[str], str]:
    """A function from the name of a file to its address below the path of `public_url`."""
    prefix = urlsplit(public_url).path
    return lambda name: f"{prefix}/assets/{_hash(name)}/{name}"


async def _file(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in FILES or request.path_params["hash"] != _hash(name):
        return Response(status_code=404)
    headers = {"Cache-Control": FOR_GOOD, "Cross-Origin-Resource-Policy": "cross-origin"}
    return responses.response(request, read(name), headers)


@cache
def read(name: str) -> Document:
    """A file as a document. Raises KeyError for a name that isn't in FILES."""
    return document(KINDS[Path(name).suffix], FILES[name].read_bytes())


def _hash(name: str) -> str:
    return read(name).tag[3:15]
