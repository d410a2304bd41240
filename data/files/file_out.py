"""A file that a command gives: written whole, or not at all."""

from pathlib import Path
from tempfile import TemporaryDirectory


def put(path: Path, content: bytes) -> None:
    """Put `content` at `path`; what stood there stays until all of it is written.

    Raises OSError with the name of `path`.
    """
    place = path.resolve()
    try:
        with TemporaryDirectory(dir=place.parent, prefix=".making-") as folder:
            made = Path(folder) / place.name
            made.write_bytes(content)
            made.replace(place)
    except OSError as error:  # nobody knows the folder beside it
        raise OSError(error.errno, error.strerror, str(path)) from error
