"""What answering for shared pages needs of a process: its database, and all that it keeps."""

import logging
from collections.abc import Callable, Sequence
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
from public.http.database_pulse import Pulse
from public.http.rate_limit import Limit
from public.pages.link_documents import Documents
from public.pages.link_lookup import FoundLink, LinkLookup
from public.pages.open_counts import Moments, Numbers, Opens, log

logger = logging.getLogger(__name__)
# Guesses at once, and the seconds after which one more is allowed. At the password of one page:
# from one address, and from all together. So at most 1,540 in a day, from however many addresses,
# and no three addresses can take the turns of all others.
TOKENS, PASSWORDS, PAGES = (20, 6), (10, 180), (100, 60)
# Passwords that are tried at once: each takes much memory and a whole core.
AT_ONCE = 2
# Documents of shared pages, lists and feeds, each with its compressed twin.
MOST_BYTES = 96 * 1024 * 1024


class Services:
    """Made once for a process, before its database has to be there.

    One that `only_reads` has no way to write: it tells its log how often links were opened.
    """

    def __init__(
        self, *, only_reads: bool = False, now: Callable[[], datetime] | None = None
    ) -> None:
        self._only_reads = only_reads
        self.now = now or partial(datetime.now, UTC)
        self.tokens, self.passwords, self.pages = Limit(*TOKENS), Limit(*PASSWORDS), Limit(*PAGES)
        self.hashing = CapacityLimiter(AT_ONCE)
        # Of this process alone, since documents contain its PUBLIC_URL.
        self.answers = Cache(MOST_BYTES, lambda made: made.size)
        self.looks = LinkLookup(self._look)
        self.opens = Opens(log if only_reads else self._count)
        self.pulse = Pulse(lambda: self.settings.database_url)
        self._is_away = False

    @cached_property
    def settings(self) -> settings.Settings:
        """Those of the process when it was first asked."""
        return settings.current()

    @cached_property
    def engine(self) -> Engine:
        """The database. Raises what data.record.load.UNREADABLE names until it can be read."""
        engine = open_engine(self.settings.database_url, read_only=self._only_reads)
        try:
            check_version(engine)
        except BaseException:
            engine.dispose()
            raise
        return engine

    @cached_property
    def documents(self) -> Documents:
        """What was made of it."""
        return Documents(self.snapshot, self.answers, self.settings)

    def snapshot(self, revision: int) -> Snapshot:
        """The database at a revision, which was asked of it for this request."""
        return Snapshot(self.settings.database_url, self.engine, revision)

    def revision(self) -> int:
        """The last revision, asked of the database now. Raises what `engine` raises."""
        revision = load.revision(self.engine)
        self._is_away = False
        return revision

    def today(self) -> date:
        """The calendar day where the programmes live."""
        return days.today(self.settings.timezone, self.now())

    def fits(self, look: FoundLink, password: str) -> bool:
        """Whether that is the password of a link."""
        return reading_links.password_fits(self.engine, look.link, password)

    def away(self, error: Exception) -> None:
        """Tell the log that the database can't be read, once until it can be again."""
        if not self._is_away:
            logger.warning("Shared pages can't be read: %s", type(error).__name__)
        self._is_away = True

    def close(self) -> None:
        """Let go of the database."""
        self.pulse.close()
        if "engine" in self.__dict__:
            self.engine.dispose()

    def _look(self, tokens: Sequence[str]) -> dict[str, FoundLink]:
        now = self.now()
        # First of all, so that no document of a later revision is kept under an earlier one.
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
