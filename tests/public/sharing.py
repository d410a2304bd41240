"""Links for tests, and a process that serves them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from starlette.types import ASGIApp

from db.links import link_writing
from db.links.stored_links import Audience, Created, NewLink, StoredQuestion
from db.record.people import LOCAL
from public.http.services import Services
from public.http.shared_app import alone
from tests.db.saying import PROGRAMME
from tests.public.asking import Answer, ask

PASSWORD = "three green barges"  # noqa: S105 - it opens nothing


def share(
    engine: Engine,
    *,
    password: str = "",
    origins: tuple[str, ...] = (),
    days: float = 30,
    has_downloads: bool = True,
    **shown: Any,
) -> Created:
    """A new link, of the whole programme unless `shown` says less."""
    ends = datetime.now(UTC) + timedelta(days=days)
    audience = Audience(ends, has_downloads=has_downloads, origins=origins)
    new = NewLink("For the ministry", StoredQuestion(PROGRAMME, **shown), audience, password)
    return link_writing.create(engine, LOCAL, new)


class Site:
    """A process that serves shared pages, and visitors who come to it from anywhere."""

    def __init__(self, desk: Services) -> None:
        self.desk = desk
        self.app: ASGIApp = alone(desk)

    def get(self, token: str, more: str = "", *, method: str = "GET", **about: Any) -> Answer:
        """What comes for the page of `token`, or for what `more` adds to its address."""
        headers = about.pop("headers", {})
        return ask(self.app, f"/s/{token}{more}", headers, method, **about)


def site(monkeypatch: pytest.MonkeyPatch, url: str, **about: Any) -> Site:
    """One more process on the database of `url`."""
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example.org")
    return Site(Services(**about))
