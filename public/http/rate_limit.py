"""A limit for guesses of tokens and passwords: some wrong attempts at once, then one at a time."""

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from ipaddress import IPv6Address, ip_address

MOST_GUESSERS = 10_000
# (network address, page): visitors behind one address share a limit per page, and none elsewhere.
Guesser = tuple[str, int]


@dataclass
class _Attempts:
    """The counted attempts of one guesser, oldest first: digest to whether it was found wrong."""

    forgotten_at: float
    known: dict[bytes, bool] = field(default_factory=dict)


class Limit:
    """Counts the wrong attempts of each guesser; equal attempts count once.

    `most` attempts are allowed at once. Every `seconds` the oldest attempt is forgotten, so that
    one more is allowed; attempts refused meanwhile don't prolong the wait.

    Since equal attempts count once, everyone behind one address can reload a page that is gone.
    At most MOST_GUESSERS are remembered: the one idle for longest is forgotten.
    """

    def __init__(
        self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._attempts: OrderedDict[Guesser, _Attempts] = OrderedDict()

    def is_over(self, guesser: Guesser, attempt: str | None = None) -> bool:
        """Whether the guesser has to wait; the question itself counts nothing.

        An `attempt` that is counted already is allowed.
        """
        known = self._known(guesser)
        is_one_more = attempt is None or _digest(attempt) not in known
        return len(known) >= self._most and is_one_more

    def count(self, guesser: Guesser, attempt: str, *, is_wrong: bool = False) -> None:
        """Count an attempt before it is checked, so that parallel attempts stay within the limit.

        After the check, a right attempt is removed by `take_back`, and a wrong one is counted again
        with `is_wrong`. Only a digest of the attempt is stored.
        """
        if not self._known(guesser):
            self._attempts[guesser] = _Attempts(self._clock())
        self._attempts[guesser].known[_digest(attempt)] = is_wrong
        self._attempts.move_to_end(guesser)
        if len(self._attempts) > MOST_GUESSERS:
            self._attempts.popitem(last=False)

    def take_back(self, guesser: Guesser, attempt: str) -> None:
        """Forget an attempt: it wasn't wrong."""
        self._known(guesser).pop(_digest(attempt), None)

    def knows(self, guesser: Guesser, attempt: str) -> bool:
        """Whether this attempt of the guesser is remembered as wrong."""
        return self._known(guesser).get(_digest(attempt), False)

    def _known(self, guesser: Guesser) -> dict[bytes, bool]:
        """The attempts of the guesser that count now; {} for an unknown guesser."""
        attempts = self._attempts.get(guesser)
        if attempts is None:
            return {}
        passed = int((self._clock() - attempts.forgotten_at) / self._seconds)
        attempts.forgotten_at += passed * self._seconds
        for oldest in list(attempts.known)[:passed]:
            del attempts.known[oldest]
        return attempts.known


@dataclass(frozen=True)
class Attempt:
    """A text `said` by a visitor, counted at several limits, each with its own guesser."""

    said: str = field(repr=False)
    counted: Sequence[tuple[Limit, Guesser]]

    @property
    def is_over(self) -> bool:
        """Whether any of the limits is over."""
        return any(limit.is_over(guesser, self.said) for limit, guesser in self.counted)

    @property
    def is_known(self) -> bool:
        """Whether any of the limits remembers the attempt as wrong."""
        return any(limit.knows(guesser, self.said) for limit, guesser in self.counted)

    def count(self, *, is_wrong: bool = False) -> None:
        """Count the attempt at each limit."""
        for limit, guesser in self.counted:
            limit.count(guesser, self.said, is_wrong=is_wrong)

    def take_back(self) -> None:
        """Forget the attempt at each limit."""
        for limit, guesser in self.counted:
            limit.take_back(guesser, self.said)


def guesser(address: str, page: int = 0) -> Guesser:
    """The guesser at `address`: of the password of the `page`, a link's id; 0 for tokens."""
    return _network(address), page


def anybody(page: int) -> Guesser:
    """The guesser that stands for all addresses at the password of a `page`."""
    return "", page


def _digest(attempt: str) -> bytes:
    return sha256(attempt.encode("utf-8", "replace")).digest()


def _network(address: str) -> str:
    """The IPv4 address, or the /64 network of an IPv6 address, all of which one person may use."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return f"{int(found) >> 64:x}"
    return str(getattr(found, "ipv4_mapped", None) or found)
