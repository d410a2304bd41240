"""What a visit has brought so far: read once, looked at once, whatever is drawn meanwhile."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from time import monotonic
from types import TracebackType
from typing import NamedTuple

import streamlit as st

from data.files.file_sheet import FileSheet
from db.imports.import_rows import ImportRequest, Preview
from db.imports.text_tables import Texts
from db.problems import Problem, ProblemsError
from db.record.conflicts import Collision
from db.record.outcomes import Saved

STATE = "exchange.bringing"
Key = tuple[object, ...]


class Days(NamedTuple):
    """From when rows without a day hold, and since when what is new in them has been known."""

    effective_on: date
    since: date | None


@dataclass(frozen=True)
class ImportOutcome:
    """What the last click on import came to."""

    saved: Saved | None = None
    collisions: Sequence[Collision] = ()
    outage: str = ""
    is_old: bool = False


@dataclass
class Bringing:
    """A file or a pasted range, the preview of its rows, and what the import of them came to.

    The preview stays as it was shown, whatever others save meanwhile: the import reports that.
    Of a whole programme the file has `texts` in the place of sheets.
    What such a file lacks, or has beside its tables, `stays`.
    `wanted` is the import that was clicked, until it is done.
    """

    source: Key = ()
    name: str = ""
    sheets: Sequence[FileSheet] = ()
    texts: Texts = field(default_factory=dict)
    error: ProblemsError | None = None
    looked: Key = ()
    asked: ImportRequest | None = None
    preview: Preview | None = None
    stays: Sequence[Problem] = ()
    wanted: ImportRequest | None = None
    outcome: ImportOutcome = field(default_factory=ImportOutcome)

    def read(
        self, source: Key, name: str, contents: Callable[[], Sequence[FileSheet] | Texts]
    ) -> None:
        """Take in another source; the same one again is not read again."""
        if source == self.source:
            return
        self.__dict__.update(Bringing(source, name).__dict__)
        try:
            found = contents()
        except ProblemsError as error:
            self.error = error
        else:
            if isinstance(found, Mapping):
                self.texts = found
            else:
                self.sheets = found

    def look(
        self,
        key: Key,
        asked: Callable[[], ImportRequest],
        preview: Callable[[ImportRequest], Preview],
    ) -> Preview:
        """The preview that belongs to `key`."""
        if key != self.looked or self.preview is None:
            wanted = asked()
            self.preview = preview(wanted)
            self.asked = replace(wanted, seen=self.preview.seen)
            if self.looked and key != self.looked:
                self.outcome = ImportOutcome()
            self.looked, self.wanted = key, None
        return self.preview

    def look_again(self) -> None:
        """Forget the preview, to show it as things are now."""
        self.preview, self.outcome = None, ImportOutcome()

    def click(self, asked: ImportRequest) -> None:
        """The button of an import was clicked."""
        self.wanted = asked

    def done(self, outcome: ImportOutcome) -> None:
        """The import came to something; what was saved is looked at anew."""
        self.wanted, self.outcome = None, outcome
        if outcome.saved or outcome.is_old:
            self.preview = None


def of(programme_code: str) -> Bringing:
    """What this visit has brought for a programme."""
    every: dict[str, Bringing] = st.session_state.setdefault(STATE, {})
    return every.setdefault(programme_code, Bringing())


AFTER_SECONDS, EVERY_SECONDS = 2.0, 0.5


class ProgressShown:
    """A bar that comes when it is worth it, and goes at the end."""

    def __init__(self, words: str) -> None:
        self._words, self._next = words, monotonic() + AFTER_SECONDS
        self._place = st.empty()

    def __enter__(self) -> "ProgressShown":
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
