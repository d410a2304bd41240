"""Files of a page are its session's alone: the address of one opens it for nobody else.

Streamlit makes the address of a file from its content, and gives the file to whoever knows it.
"""

import re
from collections import OrderedDict

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from people import SESSION_HEADER

ADDRESS = re.compile(r"/media/([0-9a-f]+)(?:\.\w+)?", re.ASCII)
_SENT = re.compile(rb"/media/([0-9a-f]{16,})")
# The latest files of a session, and the latest sessions, that are remembered.
MOST_FILES, MOST_SESSIONS = 2_000, 5_000


class OwnMedia:
    """ASGI middleware that remembers which files each session was sent the addresses of.

    A file whose address came another way is answered 404. Where nobody signs in, whoever has the
    address gets the file, as all who reach the dashboard may see everything.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._sent: OrderedDict[str, OrderedDict[str, None]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or answer 404; take down the addresses in what a page is sent."""
        session = ""
        if scope["type"] in ("http", "websocket"):
            session = Headers(scope=scope).get(SESSION_HEADER, "")
        app: ASGIApp = self.app
        if session and scope["type"] == "websocket":
            send = self._noting(session, send)
        elif session and not self._may_read(session, scope["path"]):
            app = Response(status_code=404, headers={"Cache-Control": "no-store"})
        await app(scope, receive, send)

    def _may_read(self, session: str, path: str) -> bool:
        file = ADDRESS.fullmatch(path)
        return file is None or file[1] in self._sent.get(session, ())

    def _noting(self, session: str, send: Send) -> Send:
        async def noted(message: Message) -> None:
            for found in _SENT.findall(message.get("bytes") or b""):
                self._note(session, found.decode())
            await send(message)

        return noted

    def _note(self, session: str, file: str) -> None:
        files = self._sent.setdefault(session, OrderedDict())
        files[file] = None
        files.move_to_end(file)
        self._sent.move_to_end(session)
        if len(files) > MOST_FILES:
            files.popitem(last=False)
        if len(self._sent) > MOST_SESSIONS:
            self._sent.popitem(last=False)
