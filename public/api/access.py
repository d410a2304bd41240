"""The reader of a request and its limits: by the stored row of a token, or a local program.

A program on this machine needs no token in local use, as the dashboard needs no sign-in there. A
request from a proxy never counts as local.
"""

import base64
import binascii
from dataclasses import dataclass

from starlette.requests import Request

from data.filters import Filters
from db.access import accounts
from db.links import reading_links
from db.links.stored_links import Kind, Link
from public.http.services import Services
from public.http.trusted_hosts import is_asked_here, is_here


@dataclass(frozen=True)
class Reader:
    """The reader of a request, and the revision then.

    `link` is None for a local program, and for a person who is signed in to the dashboard; `within`
    are the partners whose actions alone that person sees, None for all actions.
    """

    link: Link | None
    revision: int
    within: frozenset[str] | None = None

    @property
    def limits(self) -> Filters:
        """The filters that limit the reader; empty for a local program."""
        return Filters.of(self.link.question.limits) if self.link else Filters()

    @property
    def names_people(self) -> bool:
        """Whether owners, authors and comments are part of the lists."""
        return self.link is None or self.link.audience.names_people

    @property
    def key(self) -> tuple[int, int, tuple[str, ...] | None]:
        """A key for caches: (id, version) of the link, 0 without one; then what is seen."""
        shown = None if self.within is None else tuple(sorted(self.within))
        return (self.link.id, self.link.version, shown) if self.link else (0, 0, shown)


def reader(desk: Services, token: str | None, kind: Kind) -> Reader | None:
    """The reader with a `token` of `kind`; a local program for None, None for an unknown token.

    There is no local program where people sign in to the database.
    """
    # Read first, so that no list of a later revision is cached under an earlier one.
    revision = desk.revision()
    if token is None:
        return None if accounts.signs_in(desk.engine) else Reader(None, revision)
    link = reading_links.by_token(desk.engine, token, desk.now(), kind)
    return Reader(link, revision) if link else None


def token(request: Request) -> str | None:
    """The token in the header Authorization: None without the header, "" for an unusable one."""
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
    """Whether the request is from this machine, and the dashboard listens on this machine alone.

    Where people sign in that proves nothing.
    """
    if desk.settings.sign_in:
        return False
    return is_here(desk.settings.address) and is_asked_here(request, desk.settings)


def _password(encoded: str) -> str:
    """The password of HTTP Basic, or the name where the password is empty; "" for bad Base64."""
    try:
        said = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    name, _, password = said.partition(":")
    return password or name
