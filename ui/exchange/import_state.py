"""The file or range that a visit imports: read once, previewed once, however often it is drawn."""

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
    """The first day of rows without one, and the day from which new actions exist, if given."""

    effective_on: date
    since: date | None


@dataclass(frozen=True)
class ImportOutcome:
    """The outcome of the last click on import: saved, or not, with the reason.

    `is_old`: refused, or nothing was left to write; the preview no longer holds.
    """

    saved: Saved | None = None
    collisions: Sequence[Collision] = ()
    outage: str = ""
    is_old: bool = False


@dataclass
class Bringing:
    """A file or a pasted range (`source` is its key), the preview and the outcome of its import.

    The preview stays as it was shown, whatever others save meanwhile: the import reports that.
    A file of a whole programme has `texts` instead of `sheets`; `stays` is what it lacks, or has
    beside its tables.
    `looked` is the key of `preview`, and `asked` the import that it shows; `wanted` is the import
    that was clicked, until it is done.
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
        """Read another source by `contents`, and keep its ProblemsError; the same one only once."""
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
        """The preview under `key`, made of `asked()` for a new key. Raises the errors of both."""
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
        """Have the next run write `asked`; a callback of the button."""
        self.wanted = asked

    def done(self, outcome: ImportOutcome) -> None:
        """End the wanted import; after a save, or where `is_old`, the next run previews anew."""
        self.wanted, self.outcome = None, outcome
        if outcome.saved or outcome.is_old:
            self.preview = None


def of(programme_code: str) -> Bringing:
    """The import of this visit for a programme; a new one at the first call."""
    every: dict[str, Bringing] = st.session_state.setdefault(STATE, {})
    return every.setdefault(programme_code, Bringing())


AFTER_SECONDS, EVERY_SECONDS = 2.0, 0.5


class ProgressShown:
    """A progress bar within `with`, drawn once that lasts AFTER_SECONDS, removed at its end."""

    def __init__(self, words: str) -> None:
        self._words, self._next = words, monotonic() + AFTER_SECONDS
        self._place = st.empty()

    def __enter__(self) -> "ProgressShown":
        return self

    def __call__(self, done: int, of: int) -> None:
        """Draw `done` of `of`, at most every EVERY_SECONDS."""
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
