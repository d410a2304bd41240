"""Documents ready to be sent: bytes, their compressed form for clients that accept it, an ETag."""

import gzip
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response

HTML, CSV = "text/html; charset=utf-8", "text/csv; charset=utf-8"
JSON, PNG, PDF = "application/json", "image/png", "application/pdf"
# By the end of a file's name: the tables of media types differ between machines.
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".js": "text/javascript; charset=utf-8",
    ".png": PNG,
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
# Of a file whose address contains the hash of its content, which therefore never changes.
FOR_GOOD = "public, max-age=31536000, immutable"
# Level of gzip; a document of at most LEAST bytes, or a PNG, isn't worth compressing.
LEVEL, LEAST = 9, 500


@dataclass(frozen=True)
class Document:
    """A document. `kind` is its media type; `compressed` is None where gzip saves nothing."""

    kind: str
    body: bytes
    compressed: bytes | None
    tag: str

    @property
    def size(self) -> int:
        """The bytes of memory that it takes."""
        return len(self.body) + len(self.compressed or b"")


def document(kind: str, body: bytes) -> Document:
    """The document of `body`. Its ETag is weak, since it is the same for the compressed form."""
    compressed = gzip.compress(body, LEVEL, mtime=0) if len(body) > LEAST and kind != PNG else body
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'
    return Document(kind, body, compressed if len(compressed) < len(body) else None, tag)


# A coding of Accept-Encoding (RFC 9110, 12.5.3); a quality of 0 means not accepted.
_GZIP = re.compile(
    r"\s*gzip\s*(?:;\s*q=(?:1(?:\.0{0,3})?|0\.(?!0*\s*$)\d{1,3})\s*)?", re.ASCII | re.IGNORECASE
)


def response(
    request: Request, made: Document, headers: Mapping[str, str], status: int = 200
) -> Response:
    """The response to `request` with the document; 304 without a body if it sent the same ETag."""
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
    """Whether a client with this Accept-Encoding accepts gzip."""
    return any(_GZIP.fullmatch(coding) for coding in accepted.split(","))


def _has(request: Request, tag: str) -> bool:
    known = request.headers.get("if-none-match", "")
    tags = [one.strip().removeprefix("W/") for one in known.split(",")]
    return known.strip() == "*" or tag.removeprefix("W/") in tags


class Rest(Convertor[str]):
    """A path of any characters, with line ends, which Starlette's own convertor excludes."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        """The value, unchanged."""
        return value

    def to_string(self, value: str) -> str:
        """The value, unchanged."""
        return value


register_url_convertor("rest", Rest())
REST = "{rest:rest}"
