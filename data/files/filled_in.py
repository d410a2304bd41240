"""Tables as people fill them in, as the folder of a programme has them.

What may be left blank says what that means, and days and lists are read as people write them. What
can't be read stays as it is: the check of the tables names its row.
"""

from collections.abc import Mapping

from data.files import typed_values
from db.imports.file_cells import DAYS
from db.imports.file_schema import FOLDER
from db.imports.text_tables import Texts
from db.record.stored_text import UnfitError


def tables(found: Texts, start: str) -> Texts:
    """The tables of a folder in `found`, with every column and blank cells filled in.

    `start` is the status of what is not reported yet.
    """
    return {
        name: [
            (number, _row(name, place, row, start))
            for place, (number, row) in enumerate(lines, start=1)
        ]
        for name, lines in found.items()
        if name in FOLDER
    }


def _row(name: str, place: int, row: Mapping[str, str], start: str) -> dict[str, str]:
    given = {
        column: _read(field.kind, row.get(column, "")) or field.blank
        for column, field in FOLDER[name].items()
    }
    if "position" in given:  # in the order of their rows
        given["position"] = given["position"] or str(place)
    if name == "measures":
        given["status"] = given["status"] or start
        given["year"] = given["year"] or given["starts_on"][:4]
    return given


def _read(kind: str, text: str) -> str:
    if kind == "codes":
        return text.replace(",", ";")  # no code has a comma in it
    if kind not in DAYS:
        return text
    try:
        day = typed_values.day(text.strip())
    except UnfitError:
        return text
    return day.isoformat() if day else ""
