"""The services of a process for shared pages and the API: database, limits, caches and counts."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cached_property, partial

from anyio import CapacityLimiter

import settings
from data import days
from data.cache import Cache
from data.record import load
from data.snapshots import Snapshot
from db.engine.database import Engine, open_engine
from db.engine.schema import check_version
from db.links import link_writing, reading_links
from db.links.stored_links import Link
from people import mail_server, providers
from people.mail_server import Outbox
from people.openid import OpenIdClient
from public.http.database_pulse import Pulse
from public.http.rate_limit import Limit
from public.pages.link_documents import Documents
from public.pages.link_lookup import FoundLink, LinkLookup
from public.pages.open_counts import Moments, Numbers, Opens, log

logger = logging.getLogger(__name__)
# Guesses at once, and the seconds until one more is allowed: at tokens from one address; at the
# password of one page from one address, and from all together. So at most 1,540 a day for a page,
# and three addresses can't use up the guesses of all others.
TOKENS, PASSWORDS, PAGES = (20, 6), (10, 180), (100, 60)
# Sign-ins begun by one address, behind which a whole house may sit, and providers asked at once.
BEGUN, ASKING = (200, 1), 8
# Links by mail asked for by one address, and those that one person is sent: so seldom that the
# last one still works when the next may be made, however often somebody else asks.
ASKED, MAILED = (20, 30), (3, 900)
# Passwords checked at once: each check takes much memory and a whole core.
AT_ONCE = 2
# The most memory for documents of shared pages, lists and feeds, with their compressed forms.
MOST_BYTES = 96 * 1024 * 1024


class Services:
    """The services of a process, made before its database needs to exist.

    With `only_reads` nothing is written to the database; opened links are counted in the log.
    """

    def __init__(
        self, *, only_reads: bool = False, now: Callable[[], datetime] | None = None
    ) -> None:
        self._only_reads = only_reads
        self.now = now or partial(datetime.now, UTC)
        self.tokens, self.passwords, self.pages = Limit(*TOKENS), Limit(*PASSWORDS), Limit(*PAGES)
        self.hashing = CapacityLimiter(AT_ONCE)
        self.begun, self.asking = Limit(*BEGUN), CapacityLimiter(ASKING)
        self.mail_requests, self.mails_sent = Limit(*ASKED), Limit(*MAILED)
        self.outbox = Outbox()
        # Of this process alone, since documents contain its PUBLIC_URL.
        self.answers = Cache(MOST_BYTES, lambda made: made.size)
        self.looks = LinkLookup(self._look)
        self.opens = Opens(log if only_reads else self._count)
        self.pulse = Pulse(lambda: self.settings.database_url)
        self._is_away = False

    @cached_property
    def settings(self) -> settings.Settings:
        """The settings at the first use."""
        return settings.current()

    @cached_property
    def engine(self) -> Engine:
        """The database. Raises data.record.load.UNREADABLE until it can be read."""
        engine = open_engine(self.settings.database_url, read_only=self._only_reads)
        try:
            check_version(engine)
        except BaseException:
            engine.dispose()
            raise
        return engine

    @cached_property
    def documents(self) -> Documents:
        """The documents of links, cached in `answers`."""
        return Documents(self.snapshot, self.answers, self.settings)

    @cached_property
    def providers(self) -> Mapping[str, OpenIdClient]:
        """The OpenID providers by their names in addresses. Raises settings.SettingsError."""
        file, url = self.settings.providers_file, self.settings.public_url
        found = providers.read(file) if file else ()
        return {one.name: OpenIdClient(one, f"{url}/auth/{one.name}/callback") for one in found}

    @property
    def following(self) -> frozenset[str]:
        """The issuers of the providers whose roles count at every sign-in."""
        every = [client.provider for client in self.providers.values()]
        return frozenset(one.issuer for one in every if one.follows)

    @property
    def mails_links(self) -> bool:
        """Whether people are sent a link when they ask for one.

        They are not behind a gateway, nor where nobody signs in.
        """
        way = self.settings.sign_in
        return mail_server.is_set(self.settings) and bool(way) and way != settings.PROXY

    def snapshot(self, revision: int, within: frozenset[str] | None = None) -> Snapshot:
        """The database at a revision, which the request has just read, for whoever sees `within`.

        These are partners, None for all actions.
        """
        return Snapshot(self.settings.database_url, self.engine, revision, within)

    def revision(self) -> int:
        """The revision, read from the database now. Raises data.record.load.UNREADABLE."""
        revision = load.revision(self.engine)
        self._is_away = False
        return revision

    def today(self) -> date:
        """The current day in the time zone of the settings."""
        return days.today(self.settings.timezone, self.now())

    def fits(self, look: FoundLink, password: str) -> bool:
        """Whether `password` is the password of the link of `look`."""
        return reading_links.password_fits(self.engine, look.link, password)

    def away(self, error: Exception) -> None:
        """Log that the database can't be read, once until it can be read again."""
        if not self._is_away:
            logger.warning("Shared pages can't be read: %s", type(error).__name__)
        self._is_away = True

    def close(self) -> None:
        """Close the connections to the database."""
        self.outbox.close()
        self.pulse.close()
        if "engine" in self.__dict__:
            self.engine.dispose()

    def _look(self, tokens: Sequence[str]) -> dict[str, FoundLink]:
        now = self.now()
        # Read first, so that no document of a later revision is cached under an earlier one.
        revision = self.revision()
        found = {token: reading_links.by_token(self.engine, token, now) for token in tokens}
        return {
            token: FoundLink(link, self._key(link), revision)
            for token, link in found.items()
            if link is not None
        }

    def _key(self, link: Link) -> bytes:
        return reading_links.access_key(self.engine, link) if link.is_protected else b""

    def _count(self, numbers: Numbers, moments: Moments) -> None:
        link_writing.add_opens(self.engine, numbers, moments)
