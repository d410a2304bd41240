"""Tables as people fill them in, as the folder of a programme has them.

What may be left blank says what that means, and days and lists are read as people write them. What
can't be read stays as it is: it is told with its row when the folder is checked.
"""

from collections.abc import Mapping

from data.drafts.pasted import UnreadError
from data.files import typed_values
from data.files.whole_tables import Texts

PLACED = {"pillars", "partners", "actions"}  # in the order of their rows
DAYS = {"starts_on", "ends_on", "due_on", "date", "day"}
LISTS = {"partners"}


def tables(found: Texts, start: str) -> Texts:
    """The same tables; `start` is the status of which nothing is said yet."""
    blank: Mapping[str, Mapping[str, str]] = {
        "actions": {"weight": "1", "kind": "one_off"},
        "measures": {"status": start},
        "evidence": {"date_precision": "day", "in_period": "true"},
    }
    return {
        name: [
            (number, _row(name, place, row, blank.get(name, {})))
            for place, (number, row) in enumerate(lines, start=1)
        ]
        for name, lines in found.items()
    }


def _row(name: str, place: int, row: Mapping[str, str], blank: Mapping[str, str]) -> dict[str, str]:
    given = {column: _read(column, text) for column, text in row.items()}
    given |= {column: text for column, text in blank.items() if not given.get(column)}
    if name in PLACED and not given.get("position"):
        given["position"] = str(place)
    if name == "measures" and not given.get("year"):
        given["year"] = given.get("starts_on", "")[:4]
    return given


def _read(column: str, text: str) -> str:
    if column in LISTS:
        return text.replace(",", ";")  # no code has a comma in it
    if column not in DAYS:
        return text
    try:
        day = typed_values.day(text.strip())
    except UnreadError:
        return text
    return day.isoformat() if day else ""
