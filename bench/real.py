"""The real programme in a database of its own, and commands on it as people give them."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.engine.database import opened
from db.engine.migrate import upgrade
from db.imports.loading import load_folder
from db.record.people import LOCAL

ROOT = Path(__file__).parents[1]
PROGRAMME = ROOT / "data" / "programme" / "benelux-2021-2024"


@contextmanager
def loaded() -> Iterator[tuple[Path, str]]:
    """A folder for files, and the URL of the database in it."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'programme.sqlite'}"
        with opened(url, create=True) as engine:
            upgrade(engine)
            load_folder(engine, PROGRAMME, LOCAL)
        yield Path(folder), url


def ran(url: str, *module: str) -> tuple[float, str]:
    """The seconds that `python -m` took from its start to its end, and what it printed."""
    began = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - our own commands
        [sys.executable, "-m", *module],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url},
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - began, done.stdout
