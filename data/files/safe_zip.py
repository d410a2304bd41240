"""The parts of a zip file, unpacked within limits, and the tables of CSV in it."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from data.files import csv_cells, text_table
from data.files.file_limits import MEGABYTE, PAGE, PARTS, FileLimits, check_size
from data.files.file_sheet import Numbered, RawTable
from db.imports.text_tables import csv_rows
from db.problems import ProblemsError, problem

ZIP = b"PK\x03\x04"
XML = (".xml", ".rels", ".vml", ".rdf")
DTD = ("<!DOCTYPE", "<!ENTITY")
UNSAFE = tuple(word.encode(code) for word in DTD for code in ("ascii", "utf-16-le", "utf-16-be"))
OTHER_CODE = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["'](?!utf-8|utf-16|us-ascii)""", re.I)
KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
IS_ENCRYPTED = 0x1
AT_ONCE = 1 << 16
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)


def parts(data: bytes, limits: FileLimits = PAGE) -> Mapping[str, bytes]:
    """Name to content of every file in a zip. Raises ProblemsError.

    Names are relative and lead nowhere else; folders are left out.
    """
    check_size(data, limits)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            listed = [each for each in archive.infolist() if not each.is_dir()]
            _check(listed, limits)
            found: dict[str, bytes] = {}
            left = limits.unpacked
            for each in listed:
                found[each.filename] = _unpacked(archive, each, left, limits)
                left -= len(found[each.filename])
            return found
    except DAMAGED as error:
        raise ProblemsError(problem("damaged")) from error


def check_xml(parts: Mapping[str, bytes]) -> None:
    """Raise ProblemsError for XML that declares a type or entities, or whose encoding could hide
    them.
    """
    for name, content in parts.items():
        is_other = OTHER_CODE.search(content[:400])
        if name.endswith(XML) and (is_other or any(word in content for word in UNSAFE)):
            raise ProblemsError(problem("unsafe-xml"))


def _check(listed: list[zipfile.ZipInfo], limits: FileLimits) -> None:
    if len(listed) > PARTS:
        raise ProblemsError(problem("too-many-parts", limit=PARTS))
    if len({each.filename for each in listed}) < len(listed):
        raise ProblemsError(problem("damaged"))
    for each in listed:
        if each.flag_bits & IS_ENCRYPTED:
            raise ProblemsError(problem("encrypted"))
        place = PurePosixPath(each.filename.replace("\\", "/"))
        if place.is_absolute() or ".." in place.parts or ":" in each.filename:
            raise ProblemsError(problem("damaged"))
        if each.compress_type not in KNOWN:
            raise ProblemsError(problem("damaged"))
        if each.file_size > limits.unpacked:
            raise _too_large(limits)


def _unpacked(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, most: int, limits: FileLimits
) -> bytes:
    """The content, read no further than `most` bytes."""
    content = bytearray()
    with archive.open(part) as file:
        while some := file.read(AT_ONCE):
            content += some
            if len(content) > most:
                raise _too_large(limits)
    return bytes(content)


def _too_large(limits: FileLimits) -> ProblemsError:
    return ProblemsError(problem("unpacks-too-large", limit=limits.unpacked // MEGABYTE))


def tables(data: bytes, limits: FileLimits = PAGE) -> list[RawTable]:
    """The table of every CSV file, by its path. Raises ProblemsError, also as rows are walked."""
    return [
        (path, _rows(content, limits))
        for path, content in parts(data, limits).items()
        if PurePosixPath(path).suffix == ".csv"
    ]


def _rows(content: bytes, limits: FileLimits) -> Iterator[Numbered]:
    for number, row in csv_rows(_text(content, limits)):
        yield number, [csv_cells.plain(cell) for cell in row]


def _text(content: bytes, limits: FileLimits) -> str:
    """Ours are UTF-8 and may hold any letter; what was saved again by others may be anything."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return text_table.decoded(content, limits)
