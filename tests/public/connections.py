"""Connections without a library that speaks HTTP, for requests that no library would send."""

import socket


def rest(line: socket.socket) -> bytes:
    """All bytes until the other side closes."""
    read = b""
    try:
        while some := line.recv(65_536):
            read += some
    except ConnectionError:
        pass
    return read
