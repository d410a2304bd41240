"""A list as JSON or CSV, in pages."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import urlencode

from data.api_rows import api_cells, record_rows
from data.figures import figure_table
from data.files import csv_cells
from data.view import View
from public.api import cursors, resources
from public.api.access import Reader
from public.api.api_problems import ApiProblem
from public.api.api_query import Query
from public.api.api_views import Views, spoken
from public.api.cursors import ListPlace
from public.http.responses import CSV, JSON, Document, document

USUAL_PAGE, MOST_ROWS = 100, 100_000
PROGRAMMES = ("lang", "format")


class MadeList(NamedTuple):
    """A page of a list; `next` is the query of the next page, "" on the last one."""

    document: Document
    language: str
    next: str

    @property
    def size(self) -> int:
        """The bytes of memory that it takes."""
        return self.document.size

    def tagged(self, tag: str) -> "MadeList":
        """The list with `tag` as its ETag."""
        return self._replace(document=replace(self.document, tag=tag))


def made(views: Views, name: str, reader: Reader, query: Query, form: str) -> MadeList:
    """The page of the list `name` for `query`, as `form` json or csv. Raises ApiProblem."""
    if name == "programmes":
        return _programmes(views, reader, query, form)
    resource, question = resources.RESOURCES[name], _question(name, reader, query)
    cursor = query.get("cursor")
    place = cursors.read(cursor, question) if cursor else None
    view = views.of(reader, query, place)
    record = view.record
    things = views.listed(
        (question, reader.key), view, reader, lambda: resource.things(view, query)
    )
    # A spreadsheet can't follow pages, so a CSV has all rows by default.
    size = query.get("limit") or (USUAL_PAGE if form == "json" else MOST_ROWS)
    first = place.row if place else 0
    if place and first >= len(things):
        raise ApiProblem("unknown-page", "cursor")
    rows, end = resource.rows(view, things[first : first + size]), first + size
    after = ListPlace(record.last_batch, view.day, end)
    going_on = cursors.written(after, question) if end < len(things) else None
    if form == "csv":
        body = csv_cells.text(resource.columns, api_cells.flat(rows))
    else:
        body = _json(_told(view, len(things), going_on), _checked(name, things), rows)
    return MadeList(document(KINDS[form], body.encode()), view.language, _next(query, going_on))


KINDS = {"json": JSON, "csv": CSV}


def _programmes(views: Views, reader: Reader, query: Query, form: str) -> MadeList:
    language = spoken(reader, query)
    rows = record_rows.programmes(views.programmes(reader), language)
    if form == "csv":
        body = csv_cells.text(record_rows.PROGRAMMES, rows)
    else:
        body = _json({"language": language, "total": len(rows)}, {}, rows)
    return MadeList(document(KINDS[form], body.encode()), language, "")


def _question(name: str, reader: Reader, query: Query) -> Any:
    """All that decides the rows of a list and their order; a cursor is valid for it alone."""
    who, _, shown = reader.key
    return name, (who if shown is None else (who, shown)), query.said("cursor", "limit", "format")


def _told(view: View, total: int, going_on: str | None) -> dict[str, Any]:
    record = view.record
    return {
        "programme": record.programme.code,
        "as_of": view.day.isoformat(),
        "batch": record.last_batch,
        "known_at": api_cells.cell(record.known_at),
        "language": view.language,
        "total": total,
        "next": going_on,
    }


def _checked(name: str, things: Any) -> dict[str, Any]:
    """The field check of the list figures: 8 hex digits, as on printed pages and in files.

    Computed over all `things`, not one page of them; {} for any other list.
    """
    return {"check": figure_table.check_code(things)} if name == "figures" else {}


def _json(told: dict[str, Any], more: dict[str, Any], rows: Sequence[Any]) -> str:
    whole = {**told, **more, "items": rows}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))


def _next(query: Query, cursor: str | None) -> str:
    if not cursor:
        return ""
    pairs = [(name, value) for name, values in query.many.items() for value in values]
    pairs += [(name, str(value)) for name, value in query.one.items() if name != "cursor"]
    return urlencode([*pairs, ("cursor", cursor)])
