"""How often somebody may guess: a few wrong attempts an address and minute, then a pause."""

import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from ipaddress import IPv6Address, ip_address

SECONDS = 60
MOST_ADDRESSES = 10_000


class Limit:
    """Counts the different wrong attempts of each address; the same one again counts once.

    So a page that is gone may be reloaded by everyone behind one address, and a guesser stops.
    No more than MOST_ADDRESSES are remembered: the one that was quiet longest is forgotten.
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._attempts: OrderedDict[str, dict[bytes, tuple[float, bool]]] = OrderedDict()

    def is_over(self, address: str) -> bool:
        """Whether that address has to wait; what it asks meanwhile counts for nothing."""
        # Nearly always nobody guesses, and every visitor of a page is asked about here.
        attempts = self._attempts.get(_network(address)) if self._attempts else None
        if not attempts:
            return False
        since = self._clock() - SECONDS
        for attempt in [attempt for attempt, (at, _) in attempts.items() if at <= since]:
            del attempts[attempt]
        return len(attempts) >= self._most

    def count(self, address: str, attempt: str, *, is_wrong: bool = False) -> None:
        """Remember an attempt before it is tried: of many at once no more than that are tried.

        Whoever finds that it isn't wrong takes it back; who finds that it is says so. Only a
        digest of it is kept.
        """
        network = _network(address)
        self._attempts.setdefault(network, {})[_digest(attempt)] = self._clock(), is_wrong
        self._attempts.move_to_end(network)
        if len(self._attempts) > MOST_ADDRESSES:
            self._attempts.popitem(last=False)

    def take_back(self, address: str, attempt: str) -> None:
        """Forget an attempt: it wasn't wrong."""
        if attempts := self._attempts.get(_network(address)):
            attempts.pop(_digest(attempt), None)

    def knows(self, address: str, attempt: str) -> bool:
        """Whether that attempt of that address was found to be wrong lately."""
        _, is_wrong = self._attempts.get(_network(address), {}).get(_digest(attempt), (0, False))
        return is_wrong


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
