"""Sending a document: compressed to whoever reads that, and not at all to who has it already."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from public.document import Document


def answer(
    request: Request, made: Document, headers: Mapping[str, str], status: int = 200
) -> Response:
    """The answer to `request`, with `headers` and those of the document itself."""
    varies = ", ".join(filter(None, [headers.get("Vary"), "Accept-Encoding"]))
    said = {**headers, "Vary": varies, "ETag": made.tag}
    if status == 200 and _has(request, made.tag):
        return Response(status_code=304, headers=said)
    body = made.body
    if made.compressed and "gzip" in request.headers.get("accept-encoding", ""):
        body, said["Content-Encoding"] = made.compressed, "gzip"
    said |= {"Content-Type": made.kind, "Content-Length": str(len(body))}
    return Response(b"" if request.method == "HEAD" else body, status, said)


def _has(request: Request, tag: str) -> bool:
    known = request.headers.get("if-none-match", "")
    tags = [one.strip().removeprefix("W/") for one in known.split(",")]
    return known.strip() == "*" or tag.removeprefix("W/") in tags
