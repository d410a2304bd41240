"""Sending a document: compressed to whoever reads that, and not at all to who has it already."""

import re
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from public.document import Document

# As RFC 9110 (12.5.3) writes it; with a quality of 0 it says what isn't read.
_GZIP = re.compile(
    r"\s*gzip\s*(?:;\s*q=(?:1(?:\.0{0,3})?|0\.(?!0*\s*$)\d{1,3})\s*)?", re.ASCII | re.IGNORECASE
)


def answer(
    request: Request, made: Document, headers: Mapping[str, str], status: int = 200
) -> Response:
    """The answer to `request`, with `headers` and those of the document itself."""
    varies = ", ".join(filter(None, [headers.get("Vary"), "Accept-Encoding"]))
    said = {**headers, "Vary": varies, "ETag": made.tag}
    if status == 200 and _has(request, made.tag):
        return Response(status_code=304, headers=said)
    body = made.body
    if made.compressed and reads_gzip(request.headers.get("accept-encoding", "")):
        body, said["Content-Encoding"] = made.compressed, "gzip"
    said |= {"Content-Type": made.kind, "Content-Length": str(len(body))}
    return Response(b"" if request.method == "HEAD" else body, status, said)


def reads_gzip(accepted: str) -> bool:
    """Whether who sent that Accept-Encoding reads gzip."""
    return any(_GZIP.fullmatch(coding) for coding in accepted.split(","))


def _has(request: Request, tag: str) -> bool:
    known = request.headers.get("if-none-match", "")
    tags = [one.strip().removeprefix("W/") for one in known.split(",")]
    return known.strip() == "*" or tag.removeprefix("W/") in tags
