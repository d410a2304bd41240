"""Programs that read: beside a dashboard on this machine, and by a token from elsewhere."""

import base64
import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.types import ASGIApp

from db.links import link_writing
from db.links.stored_links import Audience, Kind, NewLink, StoredQuestion
from db.record.people import LOCAL
from public.http.mounted import PublicFirst
from public.http.security_headers import SecurityHeaders
from public.http.services import Services
from tests.db.saying import PROGRAMME
from tests.public.asking import Answer, ask
from tests.public.sharing import Site

BASE = "/api/v1"
HERE = {"Host": "localhost:8501"}
LISTS = ("pillars", "partners", "actions", "updates", "evidence", "figures", "changes")


def token(
    engine: Engine,
    kind: Kind = "api",
    days: float = 30,
    *,
    names_people: bool = False,
    **shown: Any,
) -> str:
    """A new token, of the whole programme unless `shown` says less."""
    until = datetime.now(UTC) + timedelta(days=days)
    audience = Audience(until, names_people=names_people)
    new = NewLink("A program", StoredQuestion(PROGRAMME, **shown), audience, kind=kind)
    return link_writing.create(engine, LOCAL, new).token


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def basic(name: str, password: str) -> dict[str, str]:
    said = base64.b64encode(f"{name}:{password}".encode()).decode()
    return {"Authorization": f"Basic {said}"}


def beside_dashboard(site: Site) -> ASGIApp:
    """The API as a dashboard for this machine alone serves it, on the same database."""
    if not hasattr(site, "beside"):
        desk = Services()
        desk.settings = replace(site.desk.settings, public_url="http://localhost:8501")
        desk.engine = site.desk.engine
        site.beside = SecurityHeaders(PublicFirst(Starlette(), desk))  # type: ignore[attr-defined]
    return cast(ASGIApp, site.beside)  # type: ignore[attr-defined]


def read(site: Site, path: str, headers: dict[str, str] | None = None, **about: Any) -> Answer:
    """What a program of this machine gets, beside the dashboard."""
    return ask(beside_dashboard(site), f"{BASE}/{path}", {**HERE, **(headers or {})}, **about)


def read_by(site: Site, token: str, path: str, **about: Any) -> Answer:
    """What the holder of a token gets, where shared pages are served alone."""
    headers = {**bearer(token), **about.pop("headers", {})}
    return ask(site.app, f"{BASE}/{path}", headers, **about)


def ask_feed(site: Site, token: str, name: str, **about: Any) -> Answer:
    """What comes for the secret address of a feed."""
    return ask(site.app, f"{BASE}/feeds/{token}/{name}", **about)


def told(answer: Answer) -> Any:
    """The JSON of an answer that holds some."""
    assert answer.status == 200, answer.body
    return json.loads(answer.body)


def rows(answer: Answer) -> list[dict[str, str]]:
    """The rows of a CSV."""
    assert answer.status == 200, answer.body
    return list(csv.DictReader(io.StringIO(answer.body.decode())))
