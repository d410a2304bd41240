"""Files written whole or not at all: made in a folder beside, synced to the disk, then moved."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

MODE = 0o600  # a backup holds all of the database, so only its owner may read it


@contextmanager
def put_in_place(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Yield a temporary path beside `path` to write to; leaving moves that file to `path`.

    An exception leaves no file behind. Raises FileExistsError for an existing `path` unless
    `overwrite`, and OSError with the name of `path`.
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
    except OSError as error:  # the user knows `path`, not the temporary folder
        raise OSError(error.errno, error.strerror, str(path)) from error


def dated(path: Path, why: str, now: datetime) -> Path:
    """A free path beside `path`, such as progress-WHY-20261124T164657Z.sqlite."""
    stem = f"{path.stem}-{why}-{now:%Y%m%dT%H%M%SZ}"
    names = (f"{stem}{f'-{turn}' * (turn > 1)}{path.suffix}" for turn in count(1))
    return next(free for name in names if not (free := path.with_name(name)).exists())


def _force(path: Path) -> None:
    """Sync a file or folder to the disk, so that after a power cut no name lacks its content."""
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
        os.link(made, path)  # unlike a rename, fails where a file was made at `path` meanwhile
    except FileExistsError:
        raise
    except OSError:  # not every disk has links
        if path.exists():
            raise FileExistsError(path) from None
        made.rename(path)
