"""A migration that is killed leaves the old schema and a copy, and the next start ends it."""

import os
import random
import signal
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event

from db import checks
from db.__main__ import main
from db.backup.backups import at
from db.commands import upgrade_command
from db.engine import migrate, schema
from db.engine.database import opened
from tests.db.forks import forking
from tests.db.test_migrate import AT_0008
from tests.faults.lines import IS_FULL

PATIENCE = 120
STEPS = len([*ScriptDirectory(schema.MIGRATIONS).walk_revisions()]) - 1
# Words of a statement, and before which of those that have them it is killed.
Before = tuple[str, int]
AT_EACH_STEP: list[Before] = [("UPDATE alembic_version", step) for step in range(STEPS)]
ANYWHERE: list[Before] = [("", n) for n in random.Random(4).sample(range(90), 20)]  # noqa: S311


def _upgrade(url: str, words: str, left: int) -> None:
    """Migrate by the command; killed, once the copy is made, before such a statement."""
    keep = upgrade_command._keep_before

    def kept(engine: Engine, url: str, found: str, wanted: str) -> None:
        keep(engine, url, found, wanted)
        event.listen(Engine, "before_cursor_execute", count)

    def count(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        nonlocal left
        left -= words in statement
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    upgrade_command._keep_before = kept
    os.environ["DATABASE_URL"] = url
    main(["upgrade"])


@pytest.mark.faults("kill -9 during a migration")
@pytest.mark.parametrize(("words", "which"), AT_EACH_STEP + (ANYWHERE if IS_FULL else []))
def test_a_migration_that_is_killed_leaves_a_copy_and_the_next_one_ends_it(
    tmp_path: Path, words: str, which: int
) -> None:
    path = tmp_path / "p.sqlite"
    url = f"sqlite:///{path}"
    with opened(url, create=True) as engine:
        migrate.build(engine, "0008")
        with engine.begin() as connection:
            for statement in AT_0008.split(";"):
                connection.exec_driver_sql(statement)
        context = forking()
        process = context.Process(target=_upgrade, args=(url, words, which))
        process.start()
        process.join(PATIENCE)
        assert process.exitcode == -signal.SIGKILL
        (kept,) = path.parent.glob(f"{path.stem}-before-*.sqlite")
        with at(kept) as copied:
            assert schema.version_found(copied) == "0008"
        assert schema.version_found(engine) == "0008"
        assert migrate.upgrade(engine) == ("0008", schema.version_wanted())
        assert checks.check(engine) == []
