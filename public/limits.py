"""How often somebody may guess: a few wrong attempts a minute, then a pause."""

import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from ipaddress import IPv6Address, ip_address

SECONDS = 60
MOST_GUESSERS = 10_000
# Those behind one address have to wait for each other at one page, and at no other.
Guesser = tuple[str, int]


class Limit:
    """Counts the different wrong attempts of each guesser; the same one again counts once.

    So a page that is gone may be reloaded by everyone behind one address, and a guesser stops.
    No more than MOST_GUESSERS are remembered: the one that was quiet longest is forgotten.
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._attempts: OrderedDict[Guesser, dict[bytes, tuple[float, bool]]] = OrderedDict()

    def is_over(self, guesser: Guesser, attempt: str | None = None) -> bool:
        """Whether that one has to wait; what is asked meanwhile counts for nothing.

        An `attempt` that counts already, since somebody is trying the same, isn't one more.
        """
        attempts = self._attempts.get(guesser, {})
        since = self._clock() - SECONDS
        for old in [old for old, (at, _) in attempts.items() if at <= since]:
            del attempts[old]
        is_one_more = attempt is None or _digest(attempt) not in attempts
        return len(attempts) >= self._most and is_one_more

    def count(self, guesser: Guesser, attempt: str, *, is_wrong: bool = False) -> None:
        """Remember an attempt before it is tried: of many at once no more than that are tried.

        Whoever finds that it isn't wrong takes it back; who finds that it is says so. Only a
        digest of it is kept.
        """
        self._attempts.setdefault(guesser, {})[_digest(attempt)] = self._clock(), is_wrong
        self._attempts.move_to_end(guesser)
        if len(self._attempts) > MOST_GUESSERS:
            self._attempts.popitem(last=False)

    def take_back(self, guesser: Guesser, attempt: str) -> None:
        """Forget an attempt: it wasn't wrong."""
        self._attempts.get(guesser, {}).pop(_digest(attempt), None)

    def knows(self, guesser: Guesser, attempt: str) -> bool:
        """Whether that attempt of that one was found to be wrong lately."""
        _, is_wrong = self._attempts.get(guesser, {}).get(_digest(attempt), (0, False))
        return is_wrong


def guesser(address: str, page: int = 0) -> Guesser:
    """Who guesses from `address`: at the password of a `page`, or with 0 at tokens."""
    return _network(address), page


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
