"""A whole programme as a zip file: a folder of CSV files, the same bytes for the same content."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from data import sheets
from data.exchange import safe_zip, text_in
from data.exchange.headed import headed
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


def read(data: bytes) -> dict[str, list[Line]]:
    """The tables in a file, by name; what else is in it is left out.

    Raises UnreadFileError and FolderError.
    """
    found: dict[str, list[Line]] = {}
    for path, content in _tables(safe_zip.parts(data)).items():
        found[path] = list(headed(path, _rows(path, _text(content))))
    return found


def _tables(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The CSV files that a programme may have, by their name within its folder."""
    known = {*NAMES, *FILES}
    paths = {PurePosixPath(path): content for path, content in parts.items()}
    roots = [path.parent for path in paths if path.name == "programme.csv"]
    if len(roots) != 1:
        raise refused("programme.csv", 0, why("once"))
    inside = {
        path.relative_to(roots[0]).with_suffix("").as_posix(): content
        for path, content in paths.items()
        if path.is_relative_to(roots[0]) and path.suffix == ".csv"
    }
    return {name: inside[name] for name in inside if name in known}


def _text(content: bytes) -> str:
    """Ours are UTF-8 and may hold any letter; what was saved again by others may be anything."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return text_in.text(content)


def _rows(name: str, text: str) -> Iterator[tuple[int, Sequence[str]]]:
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 0
    try:
        for number, row in enumerate(lines, start=1):
            yield number, [sheets.plain(cell) for cell in row]
    except csv.Error as error:
        raise refused(name, number + 1, why("quotes")) from error
