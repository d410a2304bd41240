"""Limits for uploaded files: bytes of one visit, and of all visits together.

Streamlit holds each file in memory until its visit ends, and limits only the size of one file.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Collection, Iterable
from typing import cast

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

log = logging.getLogger(__name__)

PATH = "/_stcore/upload_file/"
MEGABYTE = 1024 * 1024
# One file has at most 20 MB (.streamlit/config.toml), and the headers of its form around it.
MOST_OF_FILE, MOST_OF_VISIT, MOST_IN_ALL = 21 * MEGABYTE, 63 * MEGABYTE, 315 * MEGABYTE
LEAST = 64 * 1024  # bytes that any file counts for, so that many empty files are limited, too
PATIENCE = 300  # seconds within which a file has to arrive
TOO_MUCH, TOO_SLOW = 413, 408


class Uploads:
    """ASGI middleware that refuses a file for which there is no room, before any of it is read."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._coming: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with room reserved for the file until it has arrived; else answer 413 or 408."""
        if scope["type"] != "http" or scope["method"] != "PUT" or PATH not in scope["path"]:
            await self.app(scope, receive, send)
            return
        visit, size = scope["path"].partition(PATH)[2].partition("/")[0], _size(scope)
        if not has_room(visit, size, self._coming):
            log.warning("a file of %d bytes was refused: there is no room for it", size)
            await Response(status_code=TOO_MUCH)(scope, receive, send)
            return
        self._coming[visit] += size
        try:
            async with asyncio.timeout(PATIENCE):
                await self.app(scope, receive, send)
        except (TimeoutError, ClientDisconnect):
            await Response(status_code=TOO_SLOW)(scope, receive, send)
        finally:
            self._coming[visit] -= size
            self._coming += Counter()  # drops visits with no bytes under way


def has_room(visit: str, size: int, coming: Counter[str] | None = None) -> bool:
    """Whether a visit may upload `size` bytes more; `coming` are bytes under way by visit."""
    coming = coming or Counter()
    held = {each: _weight(files.values()) for each, files in list(_files().items())}
    of_visit = held.get(visit, 0) + coming[visit]
    in_all = sum(held.values()) + coming.total()
    return of_visit + size <= MOST_OF_VISIT and in_all + size <= MOST_IN_ALL


def let_go(visit: str, shown: Collection[str]) -> None:
    """Forget the files of a visit, except those that its page shows; `shown` are their ids."""
    for file in list(_files().get(visit, ())):
        if file not in shown:
            _manager().remove_file(visit, file)


def _files() -> dict[str, dict[str, UploadedFileRec]]:
    """Visit to id of file to the file in memory."""
    return _manager().file_storage


def _manager() -> MemoryUploadedFileManager:
    return cast("MemoryUploadedFileManager", runtime.get_instance().uploaded_file_mgr)


def _weight(files: Iterable[UploadedFileRec]) -> int:
    return sum(max(len(file.data) + len(file.name), LEAST) for file in list(files))


def _size(scope: Scope) -> int:
    """The length declared by the request, which the server enforces, else MOST_OF_FILE."""
    length = Headers(scope=scope).get("content-length", "")
    is_number = length.isascii() and length.isdigit() and len(length) < 12
    size = int(length) if is_number else MOST_OF_FILE
    return max(size, LEAST)
