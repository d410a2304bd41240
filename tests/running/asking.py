"""Asking a process by HTTP, with whatever headers, and seeing what it says."""

from collections.abc import Mapping
from contextlib import closing
from http.client import HTTPConnection
from typing import NamedTuple
from urllib.parse import urlsplit

from tests.browser.server import Server


class Answer(NamedTuple):
    """A status, and headers and body as one text."""

    status: int
    said: str


def ask(
    server: Server, path: str, headers: Mapping[str, str] | None = None, method: str = "GET"
) -> Answer:
    """What a request comes to, with whatever Host it claims."""
    at = urlsplit(server.address)
    with closing(HTTPConnection(at.hostname or "", at.port, timeout=20)) as connection:
        body = b"password=x" if method in ("POST", "PUT") else None
        connection.request(method, path, body, {"Host": at.netloc, **(headers or {})})
        answer = connection.getresponse()
        read = b"" if answer.status == 101 else answer.read()
        return Answer(answer.status, f"{answer.headers}{read.decode(errors='replace')}")
