"""OpenDocument spreadsheets of a test's own, sound and not."""

from collections.abc import Mapping
from pathlib import Path

from tests.data.exchange.workbooks import unzipped, zipped

LIBREOFFICE = Path(__file__).with_name("files").joinpath("libreoffice_percent.ods").read_bytes()
KIND = b"application/vnd.oasis.opendocument.spreadsheet"
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)
HEAD = (
    f"<office:document-content {SPACES}><office:body><office:spreadsheet>"
    '<table:table table:name="Plan"><table:table-row>'
    "<table:table-cell><text:p>code</text:p></table:table-cell>"
    "<table:table-cell><text:p>owner</text:p></table:table-cell></table:table-row>"
)
FOOT = "</table:table></office:spreadsheet></office:body></office:document-content>"


def content(rows: str, *, before: str = "") -> bytes:
    """The content of a spreadsheet with these rows below the headings code and owner."""
    return f"{before}{HEAD}{rows}{FOOT}".encode()


def spreadsheet(rows: str, *, before: str = "", more: Mapping[str, bytes] | None = None) -> bytes:
    """The file; `more` parts beside the content, or in the place of one."""
    parts = {"mimetype": KIND, "content.xml": content(rows, before=before)}
    return zipped({**parts, **(more or {})})


def row(*cells: str, again: int | str = 1) -> str:
    """A row of cells, repeated so often."""
    return (
        f'<table:table-row table:number-rows-repeated="{again}">{"".join(cells)}</table:table-row>'
    )


def cell(text: str = "", again: int | str = 1, about: str = "") -> str:
    """A cell with a paragraph, or an empty one; `about` are more of its attributes."""
    inside = f"<text:p>{text}</text:p>" if text else ""
    repeated = f'table:number-columns-repeated="{again}"'
    return f"<table:table-cell {repeated} {about}>{inside}</table:table-cell>"


def saved_again(changed: Mapping[str, bytes]) -> bytes:
    """The file of LibreOffice with other parts."""
    return zipped({**unzipped(LIBREOFFICE), **changed})
