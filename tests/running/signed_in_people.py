"""People who are signed in to a running process, and what some of them may not see."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Engine, text

from bench.session import Visit, visiting
from data.record import load
from data.snapshots import Snapshot
from db.access import account_changes, invitations
from db.access.granted_rights import Granted
from tests.browser.server import Server
from tests.db.saying import PROGRAMME

LASTS = timedelta(hours=2)
NRW = frozenset({"NRW"})


class SignedInPerson(NamedTuple):
    """The number of somebody, and the header of the cookie of their session."""

    number: int
    cookie: str


def sign_in(engine: Engine, name: str, role: str = "admin", **limits: object) -> SignedInPerson:
    """Somebody new with a session; one with the role "" waits for a role."""
    now, granted = datetime.now(UTC), Granted(role or "viewer", **limits)  # type: ignore[arg-type]
    made = account_changes.invite(engine, name, granted, now)
    secret = invitations.accept(engine, made.secret, now, lasts=LASTS, agent="Client 1.0")
    if not role:
        wait(engine, made.person_id)
    return SignedInPerson(made.person_id, f"progress={secret}")


def become(engine: Engine, person: int, role: str, limits: Mapping[str, object]) -> None:
    """Give somebody another role; with "" they wait for one, as nobody can be made to."""
    granted = Granted(role or "viewer", **limits)  # type: ignore[arg-type]
    account_changes.change_role(engine, person, granted, datetime.now(UTC))
    if not role:
        wait(engine, person)


def wait(engine: Engine, person: int) -> None:
    """Take the role from somebody."""
    with engine.begin() as connection:
        connection.execute(text("update people set role = '' where id = :id"), {"id": person})


@contextmanager
def visit(
    server: Server, person: SignedInPerson, page: str, query: str = "", resumes: str = ""
) -> Iterator[Visit]:
    """An open page of somebody, in English."""
    asked = f"lang=en&{query}".rstrip("&")
    with visiting(server.address, page, asked, cookie=person.cookie, resumes=resumes) as found:
        yield found


def hidden(engine: Engine) -> set[str]:
    """The titles of actions that nobody who sees those of NRW alone may see."""
    whole, some = (
        Snapshot(str(engine.url), engine, load.revision(engine), within).record(PROGRAMME).updates
        for within in (None, NRW)
    )
    theirs = {*some["title_nl"], *some["title_en"]}
    others = whole[~whole["action_code"].isin({*some["action_code"]})]
    titles = {*others["title_nl"], *others["title_en"]} - theirs
    found = {title for title in titles if title and title.isascii() and not {*title} & {*"'\"\\&<"}}
    assert len(found) > 20
    return found


def among(secrets: set[str], came: list[bytes]) -> list[str]:
    """Which of `secrets` stand in what was sent."""
    sent = b"".join(came)
    return [one for one in sorted(secrets) if one.encode() in sent]
