"""Things that take long to make, made once for all threads that ask, each apart from the others."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic

from public.kept import Kept, Key, Value


class Once(Generic[Key, Value]):
    """What was made is kept; who asks for what is being made waits for that one thing alone."""

    def __init__(self, kept: Kept[Key, Value]) -> None:
        self._kept = kept
        self._making: dict[Key, Future[Value]] = {}
        self._lock = threading.Lock()  # held for no longer than it takes to look

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """What is kept under `key`, or what `make` gives; raises what that raises."""
        with self._lock:
            if (kept := self._kept.get(key)) is not None:
                return kept
            others = self._making.get(key)
            own = self._making.setdefault(key, Future())
        if others is None:
            self._make(key, own, make)
        return own.result()

    def _make(self, key: Key, own: "Future[Value]", make: Callable[[], Value]) -> None:
        try:
            made = make()
        except BaseException as error:
            with self._lock:
                del self._making[key]
            own.set_exception(error)
        else:
            with self._lock:
                self._kept.put(key, made)
                del self._making[key]
            own.set_result(made)
