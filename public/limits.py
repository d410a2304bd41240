"""How often somebody may guess: a few wrong attempts an address and minute, then a pause."""

import time
from collections import OrderedDict
from collections.abc import Callable
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
        self._attempts: OrderedDict[str, dict[str, float]] = OrderedDict()

    def is_over(self, address: str) -> bool:
        """Whether that address has to wait; what it asks meanwhile counts for nothing."""
        # Nearly always nobody guesses, and every visitor of a page is asked about here.
        attempts = self._attempts.get(_network(address)) if self._attempts else None
        if not attempts:
            return False
        since = self._clock() - SECONDS
        for attempt in [attempt for attempt, at in attempts.items() if at <= since]:
            del attempts[attempt]
        return len(attempts) >= self._most

    def count(self, address: str, attempt: str) -> None:
        """Remember a wrong attempt."""
        network = _network(address)
        self._attempts.setdefault(network, {})[attempt] = self._clock()
        self._attempts.move_to_end(network)
        if len(self._attempts) > MOST_ADDRESSES:
            self._attempts.popitem(last=False)


def _network(address: str) -> str:
    """The address; of IPv6 the network, since one person has as many of them as they like."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return f"{int(found) >> 64:x}"
    return str(getattr(found, "ipv4_mapped", None) or found)
