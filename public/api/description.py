"""The OpenAPI document: openapi.json, with the parameters that the tables name.

The path of the API is written into it for each request.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from data import filters
from public.api.api_feeds import PARAMS_OF
from public.api.api_query import CLOCKS, FILTERS, LONGEST, MOST_VALUES
from public.api.resources import RESOURCES
from public.http import responses as documents
from public.http.responses import JSON, Document

NAME = "openapi.json"
FILE = Path(__file__).parent / NAME


@cache
def document(public_url: str, *, is_open: bool) -> Document:
    """The document with the path of the public address; with `is_open` a token is optional."""
    whole = written()
    whole["servers"] = [{"url": f"{urlsplit(public_url).path}/api/v1"}]
    if is_open:
        whole["security"] = [{}, *whole["security"]]
    return documents.document(JSON, json.dumps(whole, ensure_ascii=False).encode())


def written() -> dict[str, Any]:
    """The whole document: each list with its parameters, each filter described."""
    whole: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    params = {**{name: each.params for name, each in RESOURCES.items()}, **PARAMS_OF}
    for path, about in whole["paths"].items():
        for name in params.get(path.rpartition("/")[2], ()):
            about["get"]["parameters"].append({"$ref": f"#/components/parameters/{name}"})
    written = whole["components"]["parameters"]
    every = written | {param.name: _described(param) for param in filters.FILTERS}
    usual = {name: every[name] for name in (*CLOCKS, *FILTERS)}
    whole["components"]["parameters"] = usual | every
    return whole


def _described(param: filters.Param) -> dict[str, Any]:
    """The description of a filter, which may be repeated with one value each."""
    value = {"type": "string", "pattern": f"^[!-~]{{1,{LONGEST}}}$"}
    return {
        "name": param.name,
        "in": "query",
        "required": False,
        "description": param.described,
        "schema": {"type": "array", "items": value, "maxItems": MOST_VALUES},
        "style": "form",
        "explode": True,
    }
