"""A file ready to be sent: its bytes, the same compressed, and a tag that is theirs."""

import gzip
import hashlib
from dataclasses import dataclass

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
