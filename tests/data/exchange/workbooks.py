"""Workbooks and zip files of a test's own, sound and not."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import openpyxl


def workbook(*rows: Sequence[Any], **more: Sequence[Sequence[Any]]) -> bytes:
    """A workbook whose first sheet has these rows; `more` sheets by their names."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    for name, others in more.items():
        page = book.create_sheet(name)
        for row in others:
            page.append(list(row))
    return saved(book)


def saved(book: Any) -> bytes:
    """The bytes of an openpyxl workbook."""
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def zipped(parts: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """Its parts again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same file with a part added, or replaced."""
    return zipped({**unzipped(data), name: content})
