"""A file is given to the session whose page was sent its address, and to no other."""

import asyncio

import pytest
from starlette.types import Message, Receive, Scope, Send

from people import SESSION_HEADER
from tests.public.asking import ask
from ui.frame import own_media
from ui.frame.own_media import OwnMedia

FILE, OTHER = "a1" * 28, "b2" * 28


async def streamlit(scope: Scope, receive: Receive, send: Send) -> None:
    """Sends a page the address in its query, and gives every file to everybody."""
    if scope["type"] == "websocket":
        await receive()
        data = b"\n\x12/media/" + scope["query_string"] + b".csv\x1a"
        await send({"type": "websocket.send", "bytes": data})
        await send({"type": "websocket.send", "text": "x"})
        return
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"secret"})


def draw(app: OwnMedia, session: str, file: str) -> None:
    """Have a page of the session be sent the address of a file."""
    headers = [(SESSION_HEADER.encode(), session.encode())] if session else []
    about = {"path": "/_stcore/stream", "query_string": file.encode()}

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(_: Message) -> None:
        return

    scope = {"type": "websocket", "headers": headers, **about}
    asyncio.run(app(scope, receive, send))


def status(app: OwnMedia, session: str, file: str) -> int:
    return ask(app, f"/media/{file}.csv", {SESSION_HEADER: session} if session else {}).status


def test_a_file_is_its_sessions_alone() -> None:
    app = OwnMedia(streamlit)
    draw(app, "1", FILE)
    draw(app, "2", OTHER)
    assert (status(app, "1", FILE), status(app, "2", FILE)) == (200, 404)
    assert (status(app, "1", OTHER), status(app, "2", OTHER)) == (404, 200)
    assert ask(app, f"/media/{FILE}", {SESSION_HEADER: "2"}).status == 404
    assert ask(app, "/static/x.js", {SESSION_HEADER: "2"}).status == 200


def test_where_nobody_signs_in_nothing_is_asked() -> None:
    app = OwnMedia(streamlit)
    draw(app, "", FILE)
    assert status(app, "", FILE) == 200


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_media, "MOST_FILES", 2)
    monkeypatch.setattr(own_media, "MOST_SESSIONS", 2)
    app = OwnMedia(streamlit)
    for number in range(3):
        draw(app, "1", f"{number:056}")
    assert [status(app, "1", f"{number:056}") for number in range(3)] == [404, 200, 200]
    for session in ("2", "3"):
        draw(app, session, FILE)
    assert [status(app, session, FILE) for session in ("1", "2", "3")] == [404, 200, 200]
