"""The routes below /api/: each response is for the reader that the row of the token names."""

import hashlib
import logging
import re
from collections.abc import Callable
from functools import partial
from typing import Any

from anyio import CapacityLimiter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from data.record.load import UNREADABLE
from db.engine.schema import version_wanted
from db.links.stored_links import Kind
from locales import DEFAULT
from public.api import access, api_feeds, api_lists, api_problems, api_query, description, resources
from public.api.access import Reader
from public.api.api_lists import MadeList
from public.api.api_problems import ApiProblem
from public.api.api_query import Query
from public.api.api_views import Views
from public.http import rate_limit, responses, signed_in
from public.http.services import Services

_QUALITY = re.compile(r"\bq=([01](?:\.\d{0,3})?)", re.ASCII)


def wanted_form(accept: str) -> str:
    """csv where the header Accept prefers text/csv to JSON, else json."""
    liked = {"text/csv": 0.0, "application/json": 0.0}
    for part in accept.lower().split(",")[:20]:
        kind, _, rest = part.strip().partition(";")
        found = _QUALITY.search(rest)
        if kind.strip() in liked:
            liked[kind.strip()] = float(found[1]) if found else 1.0
    return "csv" if liked["text/csv"] > liked["application/json"] else "json"


BASE = "/api/v1/"
NAMES = {*resources.RESOURCES, "programmes", *api_feeds.PARAMS_OF, description.NAME}
ALWAYS = {
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept, Authorization, Cookie",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
# The most lists made at once, so that shared pages don't wait for many of them.
AT_ONCE = 4
logger = logging.getLogger(__name__)


def routes(desk: Services, *, is_beside_dashboard: bool = False) -> list[Route]:
    """The route for every address that begins with /api/.

    Beside a dashboard for this machine alone, programs of this machine need no token.
    """
    return [Route("/api/{rest:path}", Api(desk, is_beside_dashboard=is_beside_dashboard))]


class Api:
    """The read API of a process."""

    def __init__(self, desk: Services, *, is_beside_dashboard: bool) -> None:
        self._desk, self._is_beside_dashboard = desk, is_beside_dashboard
        self._views, self._places = Views(desk), CapacityLimiter(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; its body isn't read."""
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except ApiProblem as problem:
            response = self._refusal(request, problem)
        except UNREADABLE as error:
            self._desk.away(error)
            response = self._refusal(request, ApiProblem("away"))
        except Exception:  # logged, and hidden from the client
            logger.exception("The API could not answer")
            response = self._refusal(request, ApiProblem("broken"))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        path = request.scope["path"]
        name = path.removeprefix(BASE) if path.startswith(BASE) else ""
        secret = api_feeds.OWN.fullmatch(name)
        if name not in NAMES and secret is None:
            raise ApiProblem("unknown-address")
        if request.method not in ("GET", "HEAD"):
            raise ApiProblem("other-method")
        if secret is not None:
            # No valid address has a percent-encoded character.
            token = "" if b"%" in request.scope.get("raw_path", b"") else secret[1]
            reader = await self._reader(request, token, "feed", "unknown-feed")
            return await self._feed(request, secret[2], reader)
        if name == description.NAME:
            return self._described(request)
        sent = access.token(request)
        own = await self._signed_in(request) if sent is None else None
        if own is None and sent is None and not self._is_open(request):
            raise ApiProblem("token-needed")
        reader = own or await self._reader(request, sent, "api", "token-needed")
        is_feed = name in api_feeds.PARAMS_OF
        return await (self._feed if is_feed else self._list)(request, name, reader)

    def _described(self, request: Request) -> Response:
        api_query.read(request.query_params, ())
        made = description.document(self._desk.settings.public_url, is_open=self._is_open(request))
        return responses.response(request, made, {**ALWAYS, "Content-Language": DEFAULT})

    async def _reader(
        self, request: Request, token: str | None, kind: Kind, otherwise: str
    ) -> Reader:
        """The reader with the token. Raises ApiProblem: `otherwise`, or too-often for guessers."""
        found = await run_in_threadpool(access.reader, self._desk, token, kind)
        if found is None:
            guesser = rate_limit.guesser(request.client.host if request.client else "")
            if self._desk.tokens.is_over(guesser):
                raise ApiProblem("too-often")
            self._desk.tokens.count(guesser, token or "")
            raise ApiProblem(otherwise)
        return found

    async def _signed_in(self, request: Request) -> Reader | None:
        """The person who is signed in to the dashboard in this browser; they see what pages show.

        It only reads, and what it answers to a request from another site is not readable there.
        """
        if not (self._is_beside_dashboard and self._desk.settings.sign_in):
            return None
        secret = signed_in.cookie(request.scope, self._desk.settings)
        # Read first, so that no list of a later revision is cached under an earlier one.
        revision = await run_in_threadpool(self._desk.revision)
        found = await signed_in.look(self._desk, secret, request.scope)
        return Reader(None, revision, found.account.person.within) if found else None

    def _is_open(self, request: Request) -> bool:
        return self._is_beside_dashboard and access.is_local(request, self._desk)

    async def _list(self, request: Request, name: str, reader: Reader) -> Response:
        is_programmes = name == "programmes"
        allowed = api_lists.PROGRAMMES if is_programmes else resources.RESOURCES[name].params
        asked = api_query.read(request.query_params, allowed)
        form = asked.get("format") or wanted_form(request.headers.get("accept", ""))
        make = partial(api_lists.made, self._views, name, reader, asked, form)
        made = await self._made(self._key((name, form), reader, asked), make)
        headers = {"Link": f'<?{made.next}>; rel="next"'} if made.next else {}
        if form == "csv":
            headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
        return self._sent(request, reader, made, headers)

    async def _feed(self, request: Request, name: str, reader: Reader) -> Response:
        asked = api_query.read(request.query_params, api_feeds.PARAMS_OF[name])
        url = self._desk.settings.public_url
        make = partial(api_feeds.made, self._views, name, reader, asked, url)
        made = await self._made(self._key((name, url), reader, asked), make)
        return self._sent(request, reader, made, {})

    async def _made(self, key: Any, make: Callable[[], MadeList]) -> MadeList:
        """The result of `make`, cached by `key`, all that decides its content; with its ETag."""

        def tagged() -> MadeList:
            tag = hashlib.sha256(repr((key, version_wanted())).encode("utf-8", "replace"))
            return make().tagged(f'W/"{tag.hexdigest()[:20]}"')

        return await self._desk.answers.get_async(("list", key), tagged, self._places)

    def _key(self, what: tuple[str, str], reader: Reader, asked: Query) -> Any:
        """A key for caches, equal for equal reader, query, revision and day."""
        return what, reader.key, reader.revision, self._desk.today(), asked.said("format")

    def _sent(
        self, request: Request, reader: Reader, made: MadeList, headers: dict[str, str]
    ) -> Response:
        if reader.link and request.method == "GET":
            self._desk.opens.count(reader.link, self._desk.today(), self._desk.now())
        said = {**ALWAYS, **headers, "Content-Language": made.language}
        return responses.response(request, made.document, said)

    def _refusal(self, request: Request, problem: ApiProblem) -> Response:
        language = api_query.language(request.query_params) or DEFAULT
        return api_problems.answer(problem, language, is_head=request.method == "HEAD")
