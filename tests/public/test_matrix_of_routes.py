"""The matrix of routes: what each kind of person gets at each address, page, list and file.

A route of the app without its row here fails. Whoever sees the actions of partners alone gets not a
byte of any other's.
"""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from sqlalchemy import Engine, text

from dashboard import OF_PEOPLE, PAGES
from data.record import load
from data.snapshots import Snapshot
from db.access import account_changes
from public.api.resources import RESOURCES
from public.http import health
from public.http.mounted import PublicFirst
from public.http.services import Services
from public.pages.first_paint import FirstPaint
from sections import first_look
from tests.db.access.test_matrix import WHO
from tests.db.saying import PROGRAMME
from tests.public.test_sign_in import FORM, Site
from tests.public.test_sign_in import site as site
from ui.assets import asset

NRW = frozenset({"NRW"})
JSON = {"Accept": "application/json"}


class Asked(NamedTuple):
    """A request, and the status of its answer: for nobody, and for everybody who is signed in."""

    path: str
    nobody: int
    somebody: int
    method: str = "GET"
    headers: Mapping[str, str] = {}


# The path of a route to requests of it.
ROUTES: Mapping[str, tuple[Asked, ...]] = {
    "/s/{rest:rest}": (Asked("/s/no-token", 404, 404),),
    "/assets/{hash}/{name}": (Asked("/assets/x/y.css", 404, 404),),
    "/api/{rest:path}": (
        Asked("/api/v1/actions?limit=1", 401, 200, headers=JSON),
        Asked("/api/v1/actions?limit=1", 405, 405, "POST", JSON),
        Asked("/api/v1/changes.atom", 401, 200),
        Asked("/api/v1/due.ics", 401, 200),
    ),
    "/revision": (Asked("/revision", 401, 200, headers={"Accept": "*/*"}),),
    "/healthz": (Asked("/healthz", 200, 200),),
    "/readyz": (Asked("/readyz", 200, 200),),
    "/sign-in": (Asked("/sign-in", 200, 303),),
    "/sign-out": (Asked("/sign-out", 303, 200), Asked("/sign-out", 403, 403, "POST")),
    "/invitation/{rest:rest}": (
        Asked("/invitation/x", 404, 404),
        Asked("/invitation/x", 404, 404, "POST", FORM),
    ),
    "/auth/passkey": (
        Asked("/auth/passkey", 200, 200),
        Asked("/auth/passkey", 403, 403, "POST"),
    ),
    "/auth/passkeys": (
        Asked("/auth/passkeys", 303, 200),
        Asked("/auth/passkeys", 303, 400, "POST", FORM),
    ),
    "/auth/passkeys/remove": (
        Asked("/auth/passkeys/remove", 403, 403, "POST"),
        Asked("/auth/passkeys/remove", 303, 303, "POST", FORM),
    ),
    "/auth/{name}": (Asked("/auth/none", 404, 404), Asked("/auth/none", 404, 404, "POST", FORM)),
    "/auth/{name}/callback": (Asked("/auth/none/callback", 404, 404),),
    "/auth/{name}/back-channel": (Asked("/auth/none/back-channel", 404, 404, "POST"),),
    "/{rest:rest}": (  # all that Streamlit answers
        *(Asked(f"/{page}", 303, 200) for page in (*PAGES, *OF_PEOPLE)),
        Asked("/media/x.csv", 401, 200, headers={"Accept": "*/*"}),
        Asked("/_stcore/upload_file/x/y", 401, 200, "PUT"),
        Asked("/_stcore/health", 200, 200),
    ),
}


def cookie_of(site: Site, who: str) -> dict[str, str]:
    """The cookie of a kind of person; of whoever waits, one from before they lost their role."""
    role, limits = WHO[who]
    cookie = site.signed_in("Pia", **{"role": role or "viewer", **limits})
    if not role:
        with site.engine.begin() as connection:
            connection.execute(text("update people set role = '' where name = 'Pia'"))
    return cookie


def hidden(engine: Engine) -> set[str]:
    """The titles of actions that nobody of NRW may see."""
    whole, some = (
        Snapshot(str(engine.url), engine, load.revision(engine), within).record(PROGRAMME).updates
        for within in (None, NRW)
    )
    said = whole[~whole["action_code"].isin({*some["action_code"]})]
    found = {*said["title_nl"], *said["title_en"]}
    found -= {*some["title_nl"], *some["title_en"], ""}
    assert len(found) > 20
    return found


def test_every_route_has_its_row() -> None:
    desk = Services()
    own = PublicFirst(lambda *_: None, desk).own  # type: ignore[arg-type]
    paths = {getattr(route, "path", "") for route in own.routes}
    assert paths | {route.path for route in health.routes(desk)} == {*ROUTES}
    desk.close()


@pytest.mark.parametrize("who", ["nobody", "disabled", *WHO])
def test_each_route_answers_whom_it_may(site: Site, who: str) -> None:
    site.invite("Anna", role="admin")
    cookie = {} if who == "nobody" else cookie_of(site, "viewer" if who == "disabled" else who)
    if who == "disabled":
        account_changes.disable(site.engine, 2, datetime.now(UTC))
    is_in = who not in ("nobody", "disabled", "who waits")
    for asked in (one for row in ROUTES.values() for one in row):
        answer = site.ask(asked.path, {**asked.headers, **cookie}, method=asked.method)
        status = asked.somebody if is_in else asked.nobody
        assert answer.status == status, f"{asked.method} {asked.path}"


@pytest.mark.parametrize("who", [who for who, (_, limits) in WHO.items() if "partners" in limits])
def test_nobody_gets_a_byte_beyond_what_they_see(site: Site, who: str) -> None:
    site.invite("Anna", role="admin")
    cookie, secrets = cookie_of(site, who), hidden(site.engine)
    is_narrowed = WHO[who][0] in ("viewer", "contributor")
    lists = [f"{name}?since=2021-02-01" if name == "changes" else name for name in RESOURCES]
    found = ""
    for name in (*lists, "figures?by=action", "changes.atom", "due.ics"):
        query = f"{'&' if '?' in name else '?'}lang=nl"
        answer = site.ask(f"/api/v1/{name}{query}", {**JSON, **cookie})
        assert answer.status == 200, name
        found += answer.body.decode().replace("\r\n ", "")
    assert site.ask("/?lang=nl", cookie).status == 200
    with ThreadPoolExecutor() as threads:  # with no loop of its own yet
        painted = threads.submit(lambda: asyncio.run(_painted(site))).result()
    found += painted
    shown = [title for title in secrets if title in found]
    assert bool(shown) != is_narrowed, shown[:3]


async def _painted(site: Site) -> str:
    """The first paint of every page that has one."""
    styles = {"rows": asset("figure_rows.css"), "table": asset("listing.css")}
    paint, found = FirstPaint(site.desk, PAGES, **styles), ""
    for page in first_look.LOOKS:
        made, reached = None, dict(site.reached[-1])
        if page == "action":
            reached["query_string"] = b"code=1.1"
        for _ in range(20):  # what takes longer than a browser waits is there for the next one
            made = made or await paint.of(page, reached)
        assert made, page
        found += made.html
    return found
