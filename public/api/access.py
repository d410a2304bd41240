"""Who asks, and within which limits: by the stored row of a token, or as a program of this machine.

On this machine, in local use, none is needed, as the dashboard needs no sign-in there. A proxy
that stands before it brings others: what it hands on is never taken for ours.
"""

import base64
import binascii
from dataclasses import dataclass

from starlette.requests import Request

from data.filters import Filters
from db.links import reading_links
from db.links.stored_links import Kind, Link
from public.http.services import Services
from public.http.trusted_hosts import is_asked_here, is_here


@dataclass(frozen=True)
class Reader:
    """Whoever asks, and the revision then. `link` is None for a program of this machine."""

    link: Link | None
    revision: int

    @property
    def limits(self) -> Filters:
        """What of a programme is told."""
        return Filters.of(self.link.question.limits) if self.link else Filters()

    @property
    def names_people(self) -> bool:
        """Whether owners, authors and comments are told."""
        return self.link is None or self.link.audience.names_people

    @property
    def key(self) -> tuple[int, int]:
        """What is no other reader's, and another one once the link changes."""
        return (self.link.id, self.link.version) if self.link else (0, 0)


def reader(desk: Services, token: str | None, kind: Kind) -> Reader | None:
    """Who holds `token` (None: nobody has to), None for one that opens nothing."""
    # First of all, so that nothing of a later revision is kept under an earlier one.
    revision = desk.revision()
    if token is None:
        return Reader(None, revision)
    link = reading_links.by_token(desk.engine, token, desk.now(), kind)
    return Reader(link, revision) if link else None


def token(request: Request) -> str | None:
    """The token in the header, the only place for it: "" for what is none, None without one."""
    said = request.headers.getlist("authorization")
    if not said:
        return None
    scheme, _, rest = said[0].strip().partition(" ")
    if len(said) > 1:
        return ""
    if scheme.lower() == "bearer":
        return rest.strip()
    return _password(rest.strip()) if scheme.lower() == "basic" else ""


def is_local(request: Request, desk: Services) -> bool:
    """Whether a program of this machine asks a dashboard that is for this machine alone."""
    return is_here(desk.settings.address) and is_asked_here(request, desk.settings)


def _password(encoded: str) -> str:
    """The password of HTTP Basic; the name where that is empty."""
    try:
        said = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    name, _, password = said.partition(":")
    return password or name
