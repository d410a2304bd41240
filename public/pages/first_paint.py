"""The first paint: a page's figures in the HTML that a browser gets first, under Streamlit's root.

Streamlit draws a page by script, one to two seconds after the address was opened. Until then its
figures already stand there: the answer, the tiles, rows and charts of sections/first_look.py,
rendered as shared pages are, in a declarative shadow root over the root that Streamlit fills; a
chart is a picture (charts/picture.py) at the place where plotly will draw it. When the live page
has drawn its own figures, first_paint.js takes the paint away, and keeps focus and height. While
the paint stands the live page is hidden, so that a screen reader meets one of the two.

It never shows what the live page would not. The person is looked up for the request, as the script
does for its visit; the view is made by data/arrival.py of the same address, at the revision just
read, and is kept by data/cache.py under that revision, the reader's limits and the question. A
database that is away, an empty installation, an address with an unusable value, and a page without
figures have no first paint: Streamlit's page alone says what is to be said. A paint that is not
made within PATIENCE seconds is left out, too. As a process starts, it reads and computes what the
first paint of its first page is made of, so that this one is in time as well.

No page's script knows of it. Without script the paint is the page, and says what is missing; where
Streamlit fails it stays, and says so after a while. Unsaved edits are known to a visit alone: the
paint of Update says what is recorded.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlencode

from anyio import CapacityLimiter, to_thread
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.types import Scope

from data import arrival, days
from data.filters import ME, Question
from data.known_moments import KnownMoments
from data.questions import from_query
from data.record import load
from data.snapshots import Snapshot
from data.view import View
from db.access import accounts, sessions
from db.engine.database import is_read_only
from db.links import reading_links
from db.record import people
from db.record.people import LOCAL, Person
from locales import LANGUAGES
from people import NAME_COOKIE, SESSION_HEADER
from public.http import streamlit_page
from public.http.services import Services
from public.http.streamlit_page import Painted
from public.pages.painted_page import PaintedPage
from public.pages.shared_page import ASSETS
from sections import shared_badge
from sections.first_look import LOOKS, SHOWN

logger = logging.getLogger(__name__)
PATIENCE = 0.5  # s that a browser waits for its page
BEGINNING = 1.0  # s that a process which starts waits for what its first page needs
AT_ONCE = 4
MOST = 4 * AT_ONCE  # begun and waiting; a page beyond these comes without its paint
SCRIPT = (ASSETS / "first_paint.js").read_text(encoding="utf-8")
# What an address can open beside the filters, which the paint doesn't show.
OPENED = (
    "action",
    "code",
    "since",
    "batch",
    "author",
    "recorded_from",
    "recorded_until",
    "silence",
)


class FirstPaint:
    """The first paint of pages; `groups` is page to its group in the navigation.

    `rows` and `table` are the style sheets of rows of figures and of tables on the live page.
    """

    def __init__(self, desk: Services, groups: Mapping[str, str], rows: Path, table: Path) -> None:
        self._desk, self._groups, self._styles = desk, groups, (rows, table)
        self._places = CapacityLimiter(AT_ONCE)
        self._making: set[asyncio.Future[Painted | None]] = set()

    async def of(self, page: str, scope: Scope) -> Painted | None:
        """The paint of `page` for the request `scope`; None where there is none."""
        if page not in LOOKS or len(self._making) >= MOST:
            return None
        return await self._within(PATIENCE, partial(self._made, page, scope))

    async def begin(self) -> None:
        """Read and compute what paints are made of, as a process starts, for whoever asks first.

        It goes on after BEGINNING seconds, for which the process waits for it at most.
        """
        await self._within(BEGINNING, self._begin)

    async def _within(self, patience: float, make: Callable[[], Painted | None]) -> Painted | None:
        """The result of `make`, in a thread of its own; None if it takes more than `patience`."""
        making = asyncio.ensure_future(to_thread.run_sync(make, limiter=self._places))
        self._making.add(making)  # one that comes too late is cached for the next request
        making.add_done_callback(self._making.discard)
        await asyncio.wait({making}, timeout=patience)
        return making.result() if making.done() else None

    def _begin(self) -> None:
        """Make a paint of the first page in each language, which is sent to nobody."""
        home, asked = next(iter(self._groups)), {"type": "http", "headers": []}
        for language in LANGUAGES:
            query = urlencode({"lang": language}).encode()
            self._made(home, {**asked, "query_string": query}, LOCAL)

    def _made(self, page: str, scope: Scope, person: Person | None = None) -> Painted | None:
        """The paint; without a `person` for that of the request."""
        try:
            reader = person or self._person(scope)
            return None if reader is None else self._painted(page, scope, reader)
        except load.UNREADABLE:
            return None  # the live page says so
        except Exception:  # whatever fails here must not take the page with it
            logger.exception("a first paint failed")
            return None

    def _painted(self, page: str, scope: Scope, person: Person) -> Painted | None:
        snapshot = self._desk.snapshot(self._desk.revision(), person.within)
        found = self._view(page, snapshot, scope, person)
        if found is None:
            return None
        view, asked = found
        today, is_shut = self._desk.today(), is_read_only(self._desk.settings.database_url)
        default_day = days.default_day(view.programme.ends_on, today)
        # Links don't change the revision, so what is shared is looked up for each paint.
        shared = self._shared(page, view, asked, default_day, person)
        around = (
            default_day,
            person,
            self._groups,
            today,
            is_shut,
            self._desk.settings.stale_after_days,
            shared,
        )
        html = snapshot.of_record(
            "first paint",
            view.record,
            (page, view.asked, asked, default_day, person, today, is_shut, shared),
            lambda: PaintedPage(page, view, snapshot, asked, *around).html(*self._styles),
        )
        if not html:
            return None
        return Painted(view.language, view.t(f"page-{page}"), html, SCRIPT)

    def _shared(
        self, page: str, view: View, asked: Question, default_day: date, person: Person
    ) -> str:
        """The words of the badge of a view that is shared; "" where it isn't."""
        live = reading_links.live(self._desk.engine, view.code, datetime.now(UTC))
        links = [link for link in live if shared_badge.is_seen(link, person.within)]
        code = str(asked.value("code") or "") if page == "action" else None
        return shared_badge.badge(view, links, default_day, code)

    def _person(self, scope: Scope) -> Person | None:
        """The person of the request, found as ui.frame.store finds that of a visit; or None."""
        chosen, engine, request = self._desk.settings, self._desk.engine, Request(scope)
        if not chosen.sign_in:
            typed = people.fit_name(unquote(request.cookies.get(NAME_COOKIE, "")))
            is_shut = accounts.signs_in(engine)
            return None if is_shut else people.unasked_person(chosen.local_person, typed)
        number, idle = request.headers.get(SESSION_HEADER, ""), timedelta(hours=chosen.idle_hours)
        if not number.isdecimal():
            return None
        found = sessions.by_number(engine, int(number), datetime.now(UTC), idle)
        return found.account.person if found else None

    def _view(
        self, page: str, snapshot: Snapshot, scope: Scope, person: Person
    ) -> tuple[View, Question] | None:
        """The view of the address, and all that it asks; None for one that has no paint."""
        programmes, today = snapshot.programmes(), self._desk.today()
        if not programmes:
            return None
        parameters = QueryParams(scope["query_string"])
        query = {name: parameters.getlist(name) for name in parameters}
        default = load.latest_begun(programmes, today)
        codes = {one.code for one in programmes}
        code = [default.code, *(one for one in query.get("programme", ()) if one in codes)][-1]
        record = snapshot.record(code)
        name = arrival.own_name(person)
        moments = KnownMoments(
            self._desk.settings.timezone, partial(load.batch_known_on, self._desk.engine)
        )
        batch = moments.batch(moments.last_possible(query.get("known_on", ()), today))
        then = snapshot.record(code, batch)
        known = snapshot.of_record(
            "known values",
            record,
            (name, batch),
            partial(arrival.known_values, programmes, record, then, person),
        )
        ends = arrival.programme_ends(programmes, default)

        def is_possible(name: str, value: Any, asked: Question) -> bool:
            if name == "known_on":
                return moments.is_possible(value, today)
            return arrival.is_possible_day(ends, today, name, value, asked)

        asked, dropped = from_query(query, known, is_possible)
        opened = [name for name in OPENED if asked.value(name)]
        if dropped or "page" in query or not {*opened} <= {*SHOWN.get(page, ())}:
            return None
        if partners := arrival.first_partners(person, query):
            asked = asked.asking(partner=tuple(partners))
        chosen, own = self._desk.settings, person.language in LANGUAGES and person.language
        view = View(
            then,
            replace(asked.filters, me=name if ME in asked.filters.owner else ""),
            asked.as_of or days.default_day(ends[code], today),
            asked.lang or own or streamlit_page.language(scope),
            names_behind=chosen.name_partners_behind,
            timezone=chosen.timezone,
            known_on=asked.known_on,
            chosen_since=asked.since,
            frames=snapshot,
        )
        return view, asked
