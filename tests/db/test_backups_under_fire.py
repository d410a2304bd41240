"""Backups while others write, restorations of links, and what stops in the middle."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Engine, select

from db import checks
from db.backup.backups import at, backup
from db.backup.restoring import opened_backup, restore
from db.backup.whole_files import put_in_place
from db.commands.command_line import sentence
from db.engine.database import opened
from db.links.link_secrets import token_hash
from db.links.link_writing import revoke, rotate
from db.record.people import LOCAL
from db.record.saving import Saved
from db.tables import Batch, ShareLink, Update
from tests.databases import ROOT, Shelf
from tests.db.links import EDITOR, NOW, made
from tests.db.saying import say
from tests.faults.lines import count

WRITERS = ("1.1", "1.2", "1.3", "1.4")
BACKUPS = count("backup while four write, restored")


def record(engine: Engine) -> list[tuple[object, ...]]:
    """Who said what, in the order of the commits."""
    with engine.connect() as connection:
        query = select(Batch.id, Update.sequence, Update.action_id, Update.version, Update.owner)
        joined = query.join(Update, Update.batch_id == Batch.id).order_by(Update.sequence)
        return [tuple(row) for row in connection.execute(joined)]


@pytest.mark.faults("backup while four write, restored")
def test_a_backup_while_four_write_is_a_prefix_of_the_commits(
    url: str, tmp_path: Path, loaded_elsewhere: str
) -> None:
    over = Event()

    def write(code: str) -> int:
        saves = 0
        with opened(url) as engine:
            while not over.is_set():
                say(engine, code, {"owner": f"{saves}"})
                saves += 1
        return saves

    with opened(url) as engine, ThreadPoolExecutor() as pool:
        writers = [pool.submit(write, code) for code in WRITERS]
        try:
            for turn in range(BACKUPS):
                backup(engine, tmp_path / f"{turn}.sqlite")
        finally:
            over.set()
        assert all(writer.result() > 0 for writer in writers)
        everything = record(engine)
    with opened(loaded_elsewhere) as other:
        for turn in range(BACKUPS):
            with opened_backup(tmp_path / f"{turn}.sqlite") as found:
                kept = tmp_path / f"kept-{turn}.sqlite"
                restore(other, found, LOCAL, kept=kept, now=NOW)
            there = record(other)
            assert there == everything[: len(there)]
            assert checks.check(other) == []
            with at(kept) as replaced:
                assert checks.check(replaced) == []


@pytest.fixture
def loaded_elsewhere(database: Shelf) -> Iterator[str]:
    """Another database of the same kind."""
    with database.loaded() as url:
        yield url


def test_a_writer_during_a_restoration_waits_and_is_heard(url: str, tmp_path: Path) -> None:
    """What was saved before is in the copy that is kept, what is saved after in the database."""
    with opened(url) as engine, opened(url) as writer, ThreadPoolExecutor() as pool:
        backup(engine, tmp_path / "b.sqlite")
        say(engine, "1.1", {"owner": "before"})
        saving: list[Future[Saved]] = []

        def told(*_: int) -> None:
            if not saving:
                saving.append(pool.submit(say, writer, "1.2", {"owner": "after"}))

        with opened_backup(tmp_path / "b.sqlite") as found:
            kept = tmp_path / "kept.sqlite"
            restore(engine, found, LOCAL, kept=kept, now=NOW, told=told)
        saving[0].result()
        owners = [row[-1] for row in record(engine)]
        assert ("before" in owners, "after" in owners) == (False, True)
        with at(kept) as replaced:
            assert "before" in [row[-1] for row in record(replaced)]
        assert checks.check(engine) == []


def test_a_backup_opens_nothing_that_was_closed_since(url: str, tmp_path: Path) -> None:
    with opened(url) as engine:
        ended, turned, open_still = (made(engine, name=name) for name in ("A", "B", "C"))
        backup(engine, tmp_path / "b.sqlite")
        revoke(engine, EDITOR, ended.link.id, now=NOW)
        token = rotate(engine, EDITOR, turned.link.id).token
        with opened_backup(tmp_path / "b.sqlite") as found:
            restore(
                engine, found, LOCAL, kept=tmp_path / "k.sqlite", now=NOW + timedelta(minutes=1)
            )
        with engine.connect() as connection:
            query = select(ShareLink.token_hash, ShareLink.revoked_at, ShareLink.version)
            rows = connection.execute(query.order_by(ShareLink.id)).all()
    assert [row.token_hash for row in rows] == [
        token_hash(each) for each in (ended.token, token, open_still.token)
    ]
    assert [row.revoked_at is not None for row in rows] == [True, False, False]
    assert {row.version for row in rows} == {3}


def test_a_restoration_that_fails_changes_nothing(url: str, tmp_path: Path) -> None:
    with opened(url) as engine:
        backup(engine, tmp_path / "b.sqlite")
        say(engine, "1.1", {"owner": "kept"})
        before = record(engine)

        def told(done: int, of: int) -> None:
            if done == of:
                raise ZeroDivisionError

        with opened_backup(tmp_path / "b.sqlite") as found, pytest.raises(ZeroDivisionError):
            restore(engine, found, LOCAL, kept=tmp_path / "k.sqlite", now=NOW, told=told)
        assert record(engine) == before
        assert checks.check(engine) == []


@pytest.mark.faults("disk full")
def test_a_full_disk_is_a_sentence_and_leaves_nothing(sqlite_url: str, tmp_path: Path) -> None:
    """The limit on a file's size stands for the disk: it stops the same write."""
    limited = (
        "import resource, signal, sys; from db.__main__ import main;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000));"
        "sys.exit(main(['backup', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", limited, str(tmp_path / "b.sqlite")],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": sqlite_url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert str(tmp_path / "b.sqlite") in done.stderr
    assert [*tmp_path.iterdir()] == []
    with opened(sqlite_url) as engine:
        backup(engine, tmp_path / "b.sqlite")


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that this process can't write to, for as long as the test takes."""
    root, nobody = Path(tempfile.mkdtemp()), 65534
    root.chmod(0o555)
    was = os.geteuid()
    if was == 0:  # root writes everywhere
        os.seteuid(nobody)
    yield root
    os.seteuid(was)
    root.rmdir()


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path, locked_folder: Path) -> None:
    for path in (locked_folder / "b.sqlite", tmp_path / "nowhere" / "b.sqlite"):
        with pytest.raises(OSError, match=r"b\.sqlite") as caught, put_in_place(path):
            pytest.fail("there is no such place")
        assert sentence(caught.value).startswith(f"{path}: ")
        assert not isinstance(caught.value, FileExistsError)
    assert [*locked_folder.iterdir()] == []
