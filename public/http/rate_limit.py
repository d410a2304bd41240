"""How often somebody may guess: a few wrong attempts at once, then one now and then."""

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from ipaddress import IPv6Address, ip_address

MOST_GUESSERS = 10_000
# Those behind one address have to wait for each other at one page, and at no other.
Guesser = tuple[str, int]


@dataclass
class _Attempts:
    """Those of one guesser, the oldest first, and whether each was found to be wrong."""

    forgotten_at: float
    known: dict[bytes, bool] = field(default_factory=dict)


class Limit:
    """Counts the different wrong attempts of each guesser; the same one again counts once.

    `most` are allowed at once. One of them, the oldest, is forgotten every `seconds`, so that one
    more is allowed; whoever guesses on meanwhile waits no longer for it.

    So a page that is gone may be reloaded by everyone behind one address, and a guesser stops.
    No more than MOST_GUESSERS are remembered: the one that was quiet longest is forgotten.
    """

    def __init__(
        self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._attempts: OrderedDict[Guesser, _Attempts] = OrderedDict()

    def is_over(self, guesser: Guesser, attempt: str | None = None) -> bool:
        """Whether that one has to wait; what is asked meanwhile counts for nothing.

        An `attempt` that counts already, since somebody is trying the same, isn't one more.
        """
        known = self._known(guesser)
        is_one_more = attempt is None or _digest(attempt) not in known
        return len(known) >= self._most and is_one_more

    def count(self, guesser: Guesser, attempt: str, *, is_wrong: bool = False) -> None:
        """Remember an attempt before it is tried: of many at once no more than that are tried.

        Whoever finds that it isn't wrong takes it back; who finds that it is says so. Only a
        digest of it is kept.
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
        """Whether that attempt of that one was found to be wrong lately."""
        return self._known(guesser).get(_digest(attempt), False)

    def _known(self, guesser: Guesser) -> dict[bytes, bool]:
        """What counts now of that one."""
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
    """Something `said` that counts at several limits at once, each for a guesser of its own."""

    said: str = field(repr=False)
    counted: Sequence[tuple[Limit, Guesser]]

    @property
    def is_over(self) -> bool:
        """Whether it has to wait at one of them."""
        return any(limit.is_over(guesser, self.said) for limit, guesser in self.counted)

    @property
    def is_known(self) -> bool:
        """Whether one of them knows that it is wrong."""
        return any(limit.knows(guesser, self.said) for limit, guesser in self.counted)

    def count(self, *, is_wrong: bool = False) -> None:
        """Remember it at each."""
        for limit, guesser in self.counted:
            limit.count(guesser, self.said, is_wrong=is_wrong)

    def take_back(self) -> None:
        """Forget it at each."""
        for limit, guesser in self.counted:
            limit.take_back(guesser, self.said)


def guesser(address: str, page: int = 0) -> Guesser:
    """Who guesses from `address`: at the password of a `page`, or with 0 at tokens."""
    return _network(address), page


def anybody(page: int) -> Guesser:
    """All who guess at the password of a `page`, from wherever."""
    return "", page


def _digest(attempt: str) -> bytes:
    return sha256(attempt.encode("utf-8", "replace")).digest()


def _network(address: str) -> str:
    """The address; of IPv6 the network, since one person has as many of them as they like."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return f"{int(found) >> 64:x}"
    return str(getattr(found, "ipv4_mapped", None) or found)
