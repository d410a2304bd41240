"""How far something has come that takes longer than two seconds."""

from time import monotonic
from types import TracebackType

import streamlit as st

AFTER_SECONDS, EVERY_SECONDS = 2.0, 0.5


class Shown:
    """A bar that comes when it is worth it, and goes at the end."""

    def __init__(self, words: str) -> None:
        self._words, self._next = words, monotonic() + AFTER_SECONDS
        self._place = st.empty()

    def __enter__(self) -> "Shown":
        return self

    def __call__(self, done: int, of: int) -> None:
        """Show it, unless that was done just now."""
        if monotonic() >= self._next:
            self._next = monotonic() + EVERY_SECONDS
            self._place.progress(min(done / max(of, 1), 1.0), text=self._words)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._place.empty()
