"""The states of sign-in and of the pages about people, each opened as somebody meets it.

Those of PLAIN need no Streamlit and no script; those of LIVE are pages of the dashboard.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page

from db.access import account_changes, accounts, identities, invitations
from db.access.arrivals import Arrival
from db.access.granted_rights import Granted
from db.access.identities import Known
from db.engine.database import opened
from public.http import named_by_proxy
from tests.browser.chromium import settled
from tests.browser.server import Server, free_port, serving
from tests.people.mail_box import mail_box

HEADER = "X-Remote-User"
LASTS = timedelta(hours=2)
AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0"
LONG = "Maximilian von und zu Hohenstein-Wittgenstein"


@dataclass(frozen=True)
class PeopleServers:
    """A dashboard with links by mail, and one behind a gateway, on one database.

    `link` is a living link; `admin` and `editor` are secrets of sessions, `somebody` is a number.
    """

    links: Server
    here: str
    gateway: Server
    link: str
    admin: str
    editor: str
    somebody: int


@contextmanager
def served(url: str, folder: Path) -> Iterator[PeopleServers]:
    """Both, with some people."""
    with ExitStack() as stack:
        box, port = stack.enter_context(mail_box()), free_port()
        here = f"http://localhost:{port}"  # by a name, so that there are passkeys
        links = {
            **{"SIGN_IN": "invited", "PUBLIC_URL": here},
            **{"SMTP_URL": box.url(), "MAIL_FROM": "progress@example.org"},
        }
        gateway = {
            **{"SIGN_IN": "proxy", "SIGN_IN_HEADER": HEADER, "SIGN_IN_PROXIES": "127.0.0.1"},
            "SIGN_OUT_URL": "/oauth2/sign_out",
        }
        made = _made(url)
        first = stack.enter_context(serving(url, folder / "links.txt", links, port=port))
        second = stack.enter_context(serving(url, folder / "gateway.txt", gateway))
        yield PeopleServers(first, here, second, *made)
        assert first.troubles() + second.troubles() == []


def _made(url: str) -> tuple[str, str, str, int]:
    now = datetime.now(UTC)
    with opened(url) as engine:

        def session(name: str, granted: Granted) -> tuple[str, int]:
            made = account_changes.invite(engine, name, granted, now)
            secret = invitations.accept(engine, made.secret, now, lasts=LASTS, agent=AGENT)
            return secret or "", made.person_id

        admin, _ = session("Anna Peeters", Granted("admin"))
        limits = (("1", "2"), ("GAS_PLATFORM", "NRW"), now + timedelta(days=90))
        editor, number = session("Otto Berg", Granted("editor", *limits))
        (otto,) = [one for one in accounts.listed(engine) if one.id == number]
        contact = Granted("contributor", ("1",), ("NRW",), now + timedelta(days=60))
        email = "m.von-und-zu-hohenstein-wittgenstein@ministerium.example.org"
        account_changes.invite(engine, LONG, contact, now, email=email, by=otto.person)
        several = Granted("editor", ("2", "3"), ("NRW", "NORDICS", "BALTICS"))
        _, somebody = session("Jean-Baptiste Lefèvre", several)
        for subject in ("gone", "waits"):
            known = Known(named_by_proxy.ISSUER, subject, name=subject.title())
            entered = identities.enter(engine, known, Arrival("proxy", now, LASTS, AGENT))
            if subject == "gone" and entered.person_id:
                account_changes.change_role(engine, entered.person_id, Granted("viewer"), now)
                account_changes.disable(engine, entered.person_id, now)
        link = account_changes.invite(engine, "Eva Schmitz", Granted("viewer"), now).secret
    return link, admin, editor, somebody


Open = Callable[[PeopleServers, Page, str], object]


def _there(path: str) -> Open:
    """A page of sign-in, for nobody."""
    return lambda on, page, lang: page.goto(f"{on.here}{path}lang={lang}")


def _asked(address: str) -> Open:
    """The form for a link by mail, sent with an address that the browser itself would take."""

    def open_(on: PeopleServers, page: Page, lang: str) -> None:
        page.goto(f"{on.here}/sign-in?lang={lang}")
        page.locator("#email").fill(address)
        with page.expect_navigation():
            page.locator("form button").last.click()

    return open_


def _by_gateway(subject: str) -> Open:
    def open_(on: PeopleServers, page: Page, lang: str) -> None:
        page.set_extra_http_headers({HEADER: subject})
        page.goto(f"{on.gateway.address}/sign-in?lang={lang}")

    return open_


def _signed_in(path: str, *, editor: bool = False) -> Open:
    """A page of sign-in for who is in."""

    def open_(on: PeopleServers, page: Page, lang: str) -> None:
        _take(on, page, on.editor if editor else on.admin)
        page.goto(f"{on.here}{path}lang={lang}")

    return open_


def _take(on: PeopleServers, page: Page, secret: str) -> None:
    page.context.add_cookies([{"name": "progress", "value": secret, "url": on.here}])


def _live(path: str, *, keys: Sequence[str] = (), editor: bool = False) -> Open:
    """A page of the dashboard, after the buttons with these keys were pressed."""

    def open_(on: PeopleServers, page: Page, lang: str) -> None:
        _take(on, page, on.editor if editor else on.admin)
        page.goto(f"{on.here}{path}?lang={lang}")
        settled(page)
        for key in keys:
            page.locator(f".st-key-{key.format(somebody=on.somebody)} button:visible").first.click()
            settled(page)

    return open_


def _made_link(on: PeopleServers, page: Page, lang: str) -> None:
    """The link of somebody new, whose mail was taken."""
    _live("/people", keys=["people-invite"])(on, page, lang)
    name = f"Nora {datetime.now(UTC):%H%M%S%f}"
    page.locator(".st-key-people-new-name input").fill(name)
    page.locator(".st-key-people-new-email input").fill(f"{name.replace(' ', '')}@example.org")
    page.locator(".st-key-people-make button").click()
    page.locator(".st-key-card-people-made").wait_for()
    settled(page)


PLAIN: Mapping[str, Open] = {
    "sign-in": _there("/sign-in?"),
    "sign-in-bad-address": _asked("no..body@example.org"),
    "link-sent": _asked("nobody@example.org"),
    "invitation": lambda on, page, lang: page.goto(f"{on.here}/invitation/{on.link}?lang={lang}"),
    "invitation-over": _there("/invitation/over?"),
    "waits": _by_gateway("waits"),
    "refused": _by_gateway("gone"),
    "passkey": _there("/auth/passkey?to=/&"),
    "passkeys": _signed_in("/auth/passkeys?"),
    "sign-out": _signed_in("/sign-out?"),
}
LIVE: Mapping[str, Open] = {
    "people": _live("/people"),
    "people-new": _live("/people", keys=["people-invite"]),
    "people-made": _made_link,
    "person": _live("/people", keys=["people-open-{somebody}"]),
    "person-disable": _live("/people", keys=["people-open-{somebody}", "person-disable"]),
    "person-erase": _live("/people", keys=["people-open-{somebody}", "person-erase"]),
    "account": _live("/account"),
    "people-editor": _live("/people", editor=True),
    "people-editor-new": _live("/people", keys=["people-invite"], editor=True),
}
STATES = {**PLAIN, **LIVE}
