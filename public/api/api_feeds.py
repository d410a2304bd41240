"""The due days as a calendar and the last changes as a feed, each in one document."""

import re
from collections.abc import Callable, Mapping
from pkgutil import resolve_name
from urllib.parse import urlsplit

from data.filters import FILTERS
from data.view import View
from public.api.access import Reader
from public.api.api_lists import MadeList
from public.api.api_query import Query
from public.api.api_views import Views
from public.http.responses import document

_NAMED = tuple(param.name for param in FILTERS if param.kind != "name")
_PARAMS = ("programme", "lang", *_NAMED, "level")
KINDS = {
    "due.ics": "text/calendar; charset=utf-8",
    "changes.atom": "application/atom+xml; charset=utf-8",
}
PARAMS_OF = dict.fromkeys(KINDS, _PARAMS)
# The function that makes each, imported late, since no other response needs its libraries.
MAKERS: Mapping[str, str] = {
    "due.ics": "public.api.calendar_feed:due_days",
    "changes.atom": "public.api.atom_feed:changes",
}
# The address of a feed with its token in it.
OWN = re.compile(r"feeds/([^/]*)/(due\.ics|changes\.atom)", re.ASCII)


def made(views: Views, name: str, reader: Reader, query: Query, public_url: str) -> MadeList:
    """The calendar or the feed, `name` of KINDS. Raises ApiProblem."""
    view = views.of(reader, query, None)
    host = urlsplit(public_url).hostname or "localhost"
    make: Callable[[View, str], bytes] = resolve_name(MAKERS[name])
    return MadeList(document(KINDS[name], make(view, host)), view.language, "")


# The characters that XML 1.0 doesn't allow; calendars don't either.
_WITHOUT = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(text: str) -> str:
    """`text` without the control characters that parsers refuse."""
    return _WITHOUT.sub("", text)
