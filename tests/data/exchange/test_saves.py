"""A printed page names what was known by a count that is the same in every database."""

import re
import shlex
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from data.__main__ import main
from data.figures import figure_table
from data.files import whole_file
from data.filters import Filters
from data.record import load
from data.sharing.link_content import of_link
from data.view import View
from db.links.stored_links import StoredQuestion
from db.record.people import LOCAL
from public.pages.shared_page import html
from tests.data.exchange.conftest import Bare
from tests.db.histories import History
from tests.db.saying import PROGRAMME, say
from tests.db.steps import DAYS, STEPS, Judge
from tests.public import pages

PHASES = (Phase.explicit, Phase.generate)
# Thresholds belong to a database, and are not brought into one that has its own.
LIVES = st.lists(STEPS.filter(lambda step: not isinstance(step, Judge)), min_size=3, max_size=8)


@pytest.fixture(scope="module")
def source(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One database for all histories: each is a programme among the others."""
    bare: Bare = request.getfixturevalue("bare")
    with bare() as engine:
        yield engine


@pytest.fixture(scope="module")
def target(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Another one, which has a past of its own."""
    bare: Bare = request.getfixturevalue("bare")
    with bare() as engine:
        History(engine)
        yield engine


def check_code(engine: Engine, code: str, batch: int | None, day: date) -> str:
    record = load.record(engine, code, batch)
    table = View(record, Filters(), day, "en").figures_by("action")
    return figure_table.check_code(figure_table.as_json(table))


@settings(max_examples=5, phases=PHASES)
@given(life=LIVES, day=DAYS)
def test_a_count_of_saves_means_the_same_where_the_programme_is_brought_beside_others(
    source: Engine, target: Engine, life: list[Any], day: date
) -> None:
    history = History(source)
    for step in life:
        history.take(step, 0)
    file = whole_file.written(source, history.code, ".zip")
    brought = whole_file.bring_in(target, LOCAL, whole_file.texts(file, "a.zip"), "a.zip")
    assert brought is not None
    for count, batch in enumerate(history.batches, start=1):
        assert load.record(source, history.code, batch).saves == count
        assert load.batch_of(source, history.code, count) == batch
        named = load.batch_of(target, history.code, count)
        assert named is not None
        printed = check_code(source, history.code, batch, day)
        assert check_code(target, history.code, named, day) == printed
    assert load.batch_of(target, history.code, len(history.batches) + 1) is None


@settings(max_examples=3, phases=PHASES)
@given(life=st.lists(STEPS, min_size=3, max_size=8), day=DAYS)
def test_where_thresholds_came_since_a_count_of_saves_is_not_all_that_is_known(
    bare: Bare, life: list[Any], day: date
) -> None:
    with bare() as engine:
        history = History(engine)
        for step in life:
            history.take(step, 0)
        for batch in history.batches:
            saves = load.record(engine, history.code, batch).saves
            if saves is not None:
                named = load.batch_of(engine, history.code, saves)
                then = check_code(engine, history.code, batch, day)
                assert check_code(engine, history.code, named, day) == then


def test_the_command_of_a_page_gives_its_number_in_both_databases(
    engine: Engine,
    url: str,
    bare: Bare,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    History(engine)  # another programme's save stands between
    say(engine, "1.1", {"progress": 75.0}, on=pages.DAY)
    page = of_link(load.record(engine, PROGRAMME), StoredQuestion(PROGRAMME), pages.DAY, "fr")
    (code,) = re.findall('class="command"><code>(.*?)</code>', html(page, pages.frame("fr")))
    command = shlex.split(unescape(re.sub("</?span>", "", code)))
    assert command[command.index("--saves") + 1] == "2"
    file = whole_file.written(engine, PROGRAMME, ".xlsx")
    say(engine, "1.1", {"progress": 80.0}, on=pages.DAY)
    with bare() as beside:
        History(beside)
        whole_file.bring_in(beside, LOCAL, whole_file.texts(file, "a.xlsx"), "a.xlsx")
        path = str(beside.url.database).removeprefix("file:")
        for address in (url, f"sqlite:///{path}"):
            monkeypatch.setenv("DATABASE_URL", address)
            assert main(command[3:]) == 0
            assert capsys.readouterr().out.strip() == page.check_code


@pytest.mark.parametrize("text", ["2", "-1", "²", "1.5", "9" * 12])
def test_a_count_that_the_programme_does_not_have_is_refused(
    sqlite_url: str, text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    assert main(["figures", "--by", "pillar", f"--saves={text}"]) == 2
    assert f"--saves: {text!r} isn't a number of saves" in capsys.readouterr().err


def test_before_the_first_save_the_programme_shows_dashes(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    assert main(["figures", "--by", "programme", "--saves", "0", "--format", "csv"]) == 0
    assert ",0,0,,,0,0," in capsys.readouterr().out
