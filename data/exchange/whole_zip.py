"""A whole programme as a zip file: a folder of CSV files, the same bytes for the same content."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from data import sheets
from data.exchange.headed import headed
from data.exchange.sheet import Numbered, Table
from data.exchange.unread import UnreadFileError
from data.exchange.whole_tables import NAMES, Line, columns
from db.faults import refused, why
from db.folder_rules import FILES

BEGINNING = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell
SAFE = re.compile(r"[\w-][\w.-]*", re.ASCII)
README = "README.txt"


def written(tables: Mapping[str, list[dict[str, Any]]], code: str) -> bytes:
    """The file, its tables in a folder that is called as the programme where that can be."""
    folder = code if SAFE.fullmatch(code) else "programme"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in NAMES:
            info = zipfile.ZipInfo(f"{folder}/{name}.csv", BEGINNING)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, sheets.text(columns(name), tables[name]).encode())
    return target.getvalue()


def read(paths: Sequence[str], tables: Iterable[Table]) -> dict[str, list[Line]]:
    """The tables in a file, by name; of other tables in its folder the name alone, without a row.

    Raises UnreadFileError and FolderError.
    """
    names = _names(paths)
    known = {*NAMES, *FILES}
    return {
        name: list(headed(name, _texts(name, rows))) if name in known else []
        for path, rows in tables
        if (name := names.get(path))
    }


def _names(paths: Sequence[str]) -> dict[str, str]:
    """The names of tables within the folder of the programme, by their paths."""
    roots = [path.parent for path in map(PurePosixPath, paths) if path.name == "programme.csv"]
    if len(roots) != 1:
        raise refused("programme.csv", 0, why("once"))
    return {
        path: PurePosixPath(path).relative_to(roots[0]).with_suffix("").as_posix()
        for path in paths
        if PurePosixPath(path).is_relative_to(roots[0])
    }


def _texts(name: str, rows: Iterator[Numbered]) -> Iterator[tuple[int, Sequence[str]]]:
    try:
        for number, cells in rows:
            yield number, [str(cell) for cell in cells]
    except UnreadFileError as error:
        if error.reason != "open-quote":
            raise
        raise refused(name, int(error.places["row"]), why("quotes")) from error
