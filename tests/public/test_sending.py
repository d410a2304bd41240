"""What the server writes leaves at once: a message doesn't wait for the receipt of the last."""

import asyncio
import socket
import sys

import pytest
from streamlit.web import bootstrap


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop is for Linux and macOS")
def test_streamlits_loop_sends_each_message_at_once() -> None:
    factory = bootstrap._get_uvloop_loop_factory()
    assert factory is not None, "uvloop is missing"
    with asyncio.Runner(loop_factory=factory) as runner:
        assert runner.run(sends_at_once())


async def sends_at_once() -> bool:
    """Whether a connection to a socket that was bound as Streamlit binds its own has no delay."""
    loop, known = asyncio.get_running_loop(), asyncio.Event()
    told: list[int] = []

    class Connected(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            connection = transport.get_extra_info("socket")
            told.append(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            transport.close()
            known.set()

    with socket.socket(family=socket.AF_INET) as listening:
        listening.bind(("127.0.0.1", 0))
        async with await loop.create_server(Connected, sock=listening):
            _, writer = await asyncio.open_connection(*listening.getsockname())
            await asyncio.wait_for(known.wait(), 5)
            writer.close()
    return bool(told[0])
