"""The due days as a calendar and the last changes as a feed, each in one document."""

import re
from collections.abc import Callable, Mapping
from pkgutil import resolve_name
from urllib.parse import urlsplit

from data.filters import FILTERS
from data.told.view import View
from public.api.access import Reader
from public.api.lists import Made
from public.api.query import Query
from public.api.views import Views
from public.document import document

_NAMED = tuple(param.name for param in FILTERS if param.kind != "name")
_PARAMS = ("programme", "lang", *_NAMED, "level")
KINDS = {
    "due.ics": "text/calendar; charset=utf-8",
    "changes.atom": "application/atom+xml; charset=utf-8",
}
PARAMS_OF = dict.fromkeys(KINDS, _PARAMS)
# What makes each: they bring libraries that all other answers do without.
MAKERS: Mapping[str, str] = {
    "due.ics": "public.api.calendar:due_days",
    "changes.atom": "public.api.atom:changes",
}
# The address of one that brings its token itself.
OWN = re.compile(r"feeds/([^/]*)/(due\.ics|changes\.atom)", re.ASCII)


def made(views: Views, name: str, reader: Reader, query: Query, public_url: str) -> Made:
    """The calendar or the feed. Raises Problem."""
    view = views.of(reader, query, None)
    host = urlsplit(public_url).hostname or "localhost"
    make: Callable[[View, str], bytes] = resolve_name(MAKERS[name])
    return Made(document(KINDS[name], make(view, host)), view.language, "")
