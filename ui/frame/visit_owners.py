"""Whose an open page is: it stays that person's, whoever signs in later in the same browser."""

from collections import OrderedDict

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from people import ANOTHERS_HEADER, PERSON_HEADER
from ui.frame.streamlit_door import STREAM

MOST = 20_000  # visits; of those before, a page that is still open counts as a new one
PROTOCOLS = "sec-websocket-protocol"


class VisitOwners:
    """ASGI middleware that tells the script of a page that somebody else had opened.

    Such a page comes back with the cookie of whoever signed in since, and holds in its fields what
    its own person typed. Streamlit resumes a visit for its own person alone, by `PERSON_HEADER`
    (.streamlit/config.toml), so that another one gets nothing of it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._owners: OrderedDict[str, str] = OrderedDict()  # visit to the number of its person

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; the first message to a page has the id of its visit."""
        if scope["type"] == "websocket" and scope["path"] == STREAM:
            person = Headers(scope=scope).get(PERSON_HEADER, "")
            owner = self._owners.get(_resumed(scope), person)
            if owner != person:
                anothers = (ANOTHERS_HEADER.encode(), owner.encode())
                scope = {**scope, "headers": [*scope["headers"], anothers]}
            if owner:
                send = self._noting(owner, send)
        await self.app(scope, receive, send)

    def _noting(self, owner: str, send: Send) -> Send:
        is_noted = False

        async def noted(message: Message) -> None:
            nonlocal is_noted
            if not is_noted and message.get("bytes"):
                told = ForwardMsg.FromString(message["bytes"])
                if visit := told.new_session.initialize.session_id:
                    self._note(visit, owner)
                    is_noted = True
            await send(message)

        return noted

    def _note(self, visit: str, owner: str) -> None:
        self._owners[visit] = owner
        self._owners.move_to_end(visit)
        while len(self._owners) > MOST:
            self._owners.popitem(last=False)


def _resumed(scope: Scope) -> str:
    """The id of the visit that a page wants to resume; "" for a page that was just loaded."""
    said = Headers(scope=scope).get(PROTOCOLS, "").split(",")
    return said[2].strip() if len(said) > 2 else ""
