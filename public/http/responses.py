"""A document ready to be sent: its bytes, compressed for whoever reads that, and a tag of its
own.
"""

import gzip
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response

HTML, CSV = "text/html; charset=utf-8", "text/csv; charset=utf-8"
JSON, PNG = "application/json", "image/png"
# Compressing costs once; below this, or of what is compressed already, nothing is won.
LEVEL, LEAST = 9, 500


@dataclass(frozen=True)
class Document:
    """What is sent. `compressed` is None where that is no shorter."""

    kind: str
    body: bytes
    compressed: bytes | None
    tag: str

    @property
    def size(self) -> int:
        """How much room it takes."""
        return len(self.body) + len(self.compressed or b"")


def document(kind: str, body: bytes) -> Document:
    """The document of these bytes. Its tag is weak: compressed it is the same document."""
    compressed = gzip.compress(body, LEVEL, mtime=0) if len(body) > LEAST and kind != PNG else body
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'
    return Document(kind, body, compressed if len(compressed) < len(body) else None, tag)


# As RFC 9110 (12.5.3) writes it; with a quality of 0 it says what isn't read.
_GZIP = re.compile(
    r"\s*gzip\s*(?:;\s*q=(?:1(?:\.0{0,3})?|0\.(?!0*\s*$)\d{1,3})\s*)?", re.ASCII | re.IGNORECASE
)


def response(
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


class Rest(Convertor[str]):
    """Whatever there is, line ends too, at which Starlette's own path would stop."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        """As it came."""
        return value

    def to_string(self, value: str) -> str:
        """As it is."""
        return value


register_url_convertor("rest", Rest())
REST = "{rest:rest}"
