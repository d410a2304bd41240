"""Whose an open page is: it stays that person's, whoever signs in later in the same browser."""

from collections import OrderedDict

from starlette.datastructures import Headers
from starlette.types import Scope

from people import ANOTHERS_HEADER, PERSON_HEADER

MOST = 20_000  # visits; of those before, a page that is still open counts as a new one
PROTOCOLS = "sec-websocket-protocol"


class VisitOwners:
    """The people who opened the visits of this process, which its door tells of.

    A page of somebody else comes back with the cookie of whoever signed in since, and holds in its
    fields what its own person typed. Streamlit resumes a visit for its own person alone, by
    `PERSON_HEADER` (.streamlit/config.toml), so that another one gets nothing of it.
    """

    def __init__(self) -> None:
        self._owners: OrderedDict[str, str] = OrderedDict()  # visit to the number of its person

    def of(self, scope: Scope) -> str:
        """Whose page a websocket comes from, by number; "" where nobody signs in."""
        return self._owners.get(_resumed(scope), Headers(scope=scope).get(PERSON_HEADER, ""))

    def marked(self, scope: Scope) -> Scope:
        """`scope`, with a header that tells the script of a page that somebody else had opened."""
        owner = self.of(scope)
        if owner == Headers(scope=scope).get(PERSON_HEADER, ""):
            return scope
        anothers = (ANOTHERS_HEADER.encode(), owner.encode())
        return {**scope, "headers": [*scope["headers"], anothers]}

    def note(self, visit: str, owner: str) -> None:
        """Remember whose a visit is; nothing where nobody signs in."""
        if not owner:
            return
        self._owners[visit] = owner
        self._owners.move_to_end(visit)
        while len(self._owners) > MOST:
            self._owners.popitem(last=False)


def _resumed(scope: Scope) -> str:
    """The id of the visit that a page wants to resume; "" for a page that was just loaded."""
    said = Headers(scope=scope).get(PROTOCOLS, "").split(",")
    return said[2].strip() if len(said) > 2 else ""
