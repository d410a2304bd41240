"""Files that appear whole or not at all: made aside, forced to the disk, then put in place."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

MODE = 0o600  # it holds all that the database does: for its owner alone


@contextmanager
def put_in_place(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Make a file at the path that is given, in a folder beside `path`; leaving puts it there.

    An exception leaves nothing behind. Raises FileExistsError unless `overwrite`, and OSError with
    the name of `path`.
    """
    if path.exists() and not overwrite:
        raise FileExistsError(path)
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".backup-") as folder:
            made = Path(folder) / "made.sqlite"
            yield made
            made.chmod(MODE)
            _force(made)
            _move(made, path, overwrite=overwrite)
            _force(path.parent)
    except FileExistsError:
        raise
    except OSError as error:  # nobody knows the folder beside it
        raise OSError(error.errno, error.strerror, str(path)) from error


def dated(path: Path, why: str, now: datetime) -> Path:
    """A name beside `path` that is free: progress-WHY-20261124T164657Z.sqlite."""
    stem = f"{path.stem}-{why}-{now:%Y%m%dT%H%M%SZ}"
    names = (f"{stem}{f'-{turn}' * (turn > 1)}{path.suffix}" for turn in count(1))
    return next(free for name in names if not (free := path.with_name(name)).exists())


def _force(path: Path) -> None:
    """Wait until it is on the disk: a name that outlives a power cut must not outlive its file."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _move(made: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        made.replace(path)
        return
    try:
        os.link(made, path)  # which, unlike a new name, never replaces what came meanwhile
    except FileExistsError:
        raise
    except OSError:  # not every disk has links
        if path.exists():
            raise FileExistsError(path) from None
        made.rename(path)
