"""The OpenAPI document: written once, in openapi.json; where it stands is told as it is served."""

import json
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from public import document as documents
from public.document import JSON, Document

NAME = "openapi.json"
FILE = Path(__file__).parent / NAME


@cache
def document(public_url: str, *, is_open: bool) -> Document:
    """It, with the path of the public address; `is_open` says that no token is needed here."""
    whole = written()
    whole["servers"] = [{"url": f"{urlsplit(public_url).path}/api/v1"}]
    if is_open:
        whole["security"] = [{}, *whole["security"]]
    return documents.document(JSON, json.dumps(whole, ensure_ascii=False).encode())


def written() -> dict[str, Any]:
    """As it was written."""
    whole: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return whole
