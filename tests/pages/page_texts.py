"""`python -m tests.pages.page_texts`: all texts of the dashboard's pages, to read and to compare.

A file of texts/ is a page in a language: as it opens, with each chart; then with each chart's table
and all that buttons open. What stands around every page has a file of its own, the frame.
"""

import argparse
import sys
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import streamlit as st
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

import dashboard
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.imports.loading import load_folder
from db.links.link_writing import create
from db.links.stored_links import Audience, Kind, NewLink, StoredQuestion
from db.record.people import LOCAL
from db.record.saving import save
from db.undo import undo_batch
from locales import LANGUAGES
from tests.databases import PROGRAMME, ROOT
from tests.db import saying
from tests.pages.conftest import begin, start
from tests.pages.element_texts import lines
from ui.frame import store

COMMAND = "python -m tests.pages.page_texts"
FOLDER = Path(__file__).parent / "texts"
PAGES = tuple(sorted(dashboard.PAGES))
FIGURES = ("changes", "freshness", "overview")
TODAY = date(2025, 1, 15)
OPENED = "--- with tables, and all that buttons open"


class Case(NamedTuple):
    """What is asked of which pages, in which languages; in some of them all is opened too."""

    query: Mapping[str, str]
    pages: Sequence[str]
    languages: Sequence[str]
    opened: Sequence[str] = ()


CASES = {
    "": Case({}, PAGES, tuple(LANGUAGES), ("fr",)),
    # Before anything was reported.
    "early": Case({"as_of": "2021-01-20"}, FIGURES, ("nl", "en")),
    # Filters that leave nothing.
    "empty": Case(
        {"pillar": "3", "status": "completed"},
        ("changes", "overview", "partners", "pillars", "timeline"),
        ("fr", "de"),
    ),
    # By what was known before the second save.
    "known": Case({"known_on": "2024-12-01T12:00"}, ("changes", "history", "overview"), ("de",)),
    "action": Case({"action": "2.2", "partner": "NRW"}, ("history", "pillars"), ("fr",)),
    "code": Case({"code": "2.2", "partner": "NRW"}, ("action",), tuple(LANGUAGES), ("fr",)),
    # A partner narrows most pages, and is one of all on another.
    "partner": Case({"partner": "NRW"}, ("method", "overview", "partners"), ("fr",), ("fr",)),
    "measures": Case({"level": "measure", "as_of": "2023-12-31"}, ("pillars", "update"), ("en",)),
}
ASKED = [
    (page, language, asked)
    for asked, case in CASES.items()
    for page in case.pages
    for language in case.languages
]


def name(page: str, language: str, case: str) -> str:
    """The name of a file."""
    return ".".join([page, *filter(None, [case]), language, "txt"])


def texts(page: str, language: str, case: str) -> dict[str, str]:
    """The file of that page, and that of its frame where nothing is asked, by their names."""
    app = begin(
        ROOT / "dashboard.py",
        "" if page == "overview" else page,
        lang=language,
        **CASES[case].query,
    )
    _refuse_failure(app)
    told = _told(app.main)
    if language in CASES[case].opened:
        told += _opened(app, set(told))
    found = {name(page, language, case): _text(told)}
    return found if case else {**found, name("frame", language, case): _text(_told(app.sidebar))}


def _opened(app: AppTest, seen: Collection[str]) -> list[str]:
    """What comes up when every chart is turned and every button pressed that opens something."""
    for key in [*_keys(app)]:
        app.session_state[key] = "table" if key.startswith("form-") else True
    _refuse_failure(app.run())
    more = [line for line in _told(app.main) if line not in seen]
    return [OPENED, *more] if more else []


def _text(told: Sequence[str]) -> str:
    return "\n".join([*told, ""])


def _refuse_failure(app: AppTest) -> None:
    if app.exception:
        raise RuntimeError([each.value for each in app.exception])


def _told(part: Any) -> list[str]:
    return [line for child in part.children.values() for line in lines(child)]


def _keys(app: AppTest) -> Iterator[str]:
    """The session's names of what a reader may open or turn: buttons with more, forms of cards."""
    for kind in ("popover", "button_group"):
        for each in app.get(kind):
            key = getattr(each.proto, kind, each.proto).id.partition("-")[2].partition("-")[2]
            if key and (kind == "popover" or key.startswith("form-")):
                yield key


@contextmanager
def prepared() -> Iterator[str]:
    """The URL of a database with the real programme and what people did, which pages read then."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        url = f"sqlite:///{folder}/texts.sqlite"
        # Whatever is set on this machine.
        for each in ("LOCAL_PERSON", "SHARE_DAYS", "STALE_AFTER_DAYS", "TIMEZONE"):
            patched.setenv(each, "")
        patched.setenv("DATABASE_URL", url)
        patched.setenv("PUBLIC_URL", "https://progress.example.org")
        patched.setenv("SHARE_DAYS_AT_MOST", "36500")
        patched.setattr(store, "today", lambda: TODAY)
        start(patched)
        with opened(url, create=True) as engine:
            upgrade(engine)
            _write(engine)
        yield url
        st.cache_resource.clear()


def _write(engine: Engine) -> None:
    """A programme that people work on: saves, one of them taken back, shared pages and a token."""
    load_folder(engine, PROGRAMME, LOCAL, now=_at(9, 2))
    save_as = partial(save, engine, LOCAL, saying.PROGRAMME)
    said = saying.change(engine, "1.3", {"progress": 80.0, "owner": "Zoë & Ann"}, on=_day(11, 4))
    save_as([said], today=_day(11, 5), comment="After the *meeting*", now=_at(11, 5))
    states = {"status": "completed", "progress": 100.0, "partners": ["NRW", "FRANCE"]}
    several = [
        saying.change(engine, "2.2", states, on=_day(12, 16), source_url="https://example.org/22"),
        saying.change(engine, "5.2", {"progress": 60.0}, on=_day(12, 16), comment="NRW says so"),
    ]
    save_as(several, today=_day(12, 17), now=_at(12, 17))
    late = saying.change(engine, "4.1", {"progress": 10.0}, on=_day(12, 18))
    taken = save_as([late], today=_day(12, 18), now=_at(12, 18))
    undo_batch.undo(
        engine,
        LOCAL,
        saying.PROGRAMME,
        taken.batch_id,
        today=_day(12, 19),
        now=_at(12, 19),
    )
    _share(engine, "Ministry", 2099, pillars=("2",))
    _share(engine, "Last year", 2025, as_of=_day(11, 30), batch=2)
    _share(engine, "Spreadsheet", 2099, kind="api", partners=("NRW",))


def _share(engine: Engine, called: str, year: int, *, kind: Kind = "page", **shows: Any) -> None:
    """A link that ends with the first day of a year: long ago, or when nobody runs this."""
    ends = datetime(year, 1, 1, tzinfo=UTC)
    new = NewLink(called, StoredQuestion(saying.PROGRAMME, **shows), Audience(ends), kind=kind)
    create(engine, LOCAL, new, now=_at(12, 20))


def _day(month: int, day: int) -> date:
    return date(2024, month, day)


def _at(month: int, day: int) -> datetime:
    return datetime(2024, month, day, 10, tzinfo=UTC)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the files anew where that is asked for; 1 when some are otherwise than the pages."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the files anew")
    asked = parser.parse_args(arguments)
    found: dict[str, str] = {}
    with prepared():
        for each in ASKED:
            found |= texts(*each)
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")}
    different = sorted(file for file in {*there, *found} if there.get(file) != found.get(file))
    for file in different:
        print(file)
        if asked.write and file in found:
            (FOLDER / file).write_text(found[file], encoding="utf-8")
        elif asked.write:
            (FOLDER / file).unlink()
    return 1 if different and not asked.write else 0


if __name__ == "__main__":
    sys.exit(main())
