"""JSON or CSV: what a program likes better, by its Accept header."""

import re

_QUALITY = re.compile(r"\bq=([01](?:\.\d{0,3})?)", re.ASCII)


def form(accept: str) -> str:
    """csv for who asks for text/csv rather than JSON, else json."""
    liked = {"text/csv": 0.0, "application/json": 0.0}
    for part in accept.lower().split(",")[:20]:
        kind, _, rest = part.strip().partition(";")
        found = _QUALITY.search(rest)
        if kind.strip() in liked:
            liked[kind.strip()] = float(found[1]) if found else 1.0
    return "csv" if liked["text/csv"] > liked["application/json"] else "json"
