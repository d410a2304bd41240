"""Which column of a file is which column of a table, by what people call it."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from data.files.file_sheet import FileSheet
from data.files.folding import folded
from db.imports.file_schema import ROWS, TABLES, Table
from locales import CONTENT_LANGUAGES, LANGUAGES, translator

LONGEST = 200
HEADINGS = Path(__file__).with_name("headings.toml")
# The code of a row goes by other names than that of what it is about.
CODES = {"action_code": "code", "evidence_code": "code", "partner_code": "code"}

# Heading to column, or to "" where it isn't taken over.
Matches = Mapping[str, str]


def plain(heading: str) -> str:
    """A heading without what doesn't matter in it; one that is longer than any name stays."""
    if len(heading) > LONGEST:
        return heading.strip()
    return folded(heading).replace("_", "") or heading.strip()


def match(
    headings: Sequence[str], table: Table, language: str, chosen: Matches | None = None
) -> dict[str, str]:
    """Heading to column, "" where none fits; what was `chosen` before, or by hand, holds first.
    `language` is the reader's, and that of a title whose heading names none.
    """
    picked = {plain(heading): column for heading, column in (chosen or {}).items()}
    said = {heading: plain(heading) for heading in headings}
    found = {each: picked[said[each]] for each in headings if said[each] in picked}
    taken = {column for column in found.values() if column}
    for column in ROWS[table]:
        if column in taken:
            continue
        names = _names(column, language)
        for heading in sorted(headings, key=lambda each: _place(said[each], names)):
            if heading not in found and said[heading] in names:
                found[heading] = column
                break
    return {heading: found.get(heading, "") for heading in headings}


def key(headings: Iterable[str]) -> str:
    """The text by which the matches of a set of headings are remembered (db.tables.ColumnMatch)."""
    return "\n".join(sorted(map(plain, headings)))


def by_hand(matches: Matches, table: Table, language: str) -> dict[str, str]:
    """What of `matches` isn't what the headings alone would give."""
    guess = match(list(matches), table, language)
    return {heading: column for heading, column in matches.items() if column != guess[heading]}


def table_of(headings: Iterable[str], language: str) -> Table:
    """The table that most of the headings belong to; the first of TABLES in doubt."""
    headings = list(headings)
    return max(TABLES, key=lambda table: _count(headings, table, language))


def likeliest(sheets: Sequence[FileSheet], language: str) -> int:
    """The place, from 0, of the sheet of which most is understood; the first in doubt."""

    def count(at: int) -> int:
        headings = sheets[at].headings
        return _count(headings, table_of(headings, language), language)

    return max(range(len(sheets)), key=count)


def _count(headings: Sequence[str], table: Table, language: str) -> int:
    """How many columns of `table` are there, less those that are needed and aren't."""
    columns = {column for column in match(headings, table, language).values() if column}
    return len(columns) - len({f.name for f in ROWS[table].values() if f.needed} - columns)


def _place(heading: str, names: Sequence[str]) -> int:
    return names.index(heading) if heading in names else len(names)


@cache
def _names(column: str, language: str) -> tuple[str, ...]:
    """What a column may be called, the surest name first."""
    listed = tomllib.loads(HEADINGS.read_text(encoding="utf-8"))
    own = [column, *_spoken(column), *listed.get(column, [])]
    if column.startswith("title_"):
        own += _of_titles(column.removeprefix("title_"), language, listed["title"])
    if column == "happened_on":
        own += _spoken("effective_on")
    return tuple(dict.fromkeys(map(plain, own)))


def _of_titles(own: str, reader: str, listed: Mapping[str, Sequence[str]]) -> list[str]:
    """The words for a title that mean one in the language `own`."""
    words = {
        each: {*map(plain, listed[each]), plain(translator(each)("column-title"))}
        for each in CONTENT_LANGUAGES
    }

    def language(word: str) -> str:
        having = [each for each in CONTENT_LANGUAGES if word in words[each]]
        return reader if reader in having else having[0]

    return sorted(word for word in words[own] if language(word) == own)


def _spoken(column: str) -> list[str]:
    """What pages call it, in every language."""
    return [translator(each)(f"column-{CODES.get(column, column)}") for each in LANGUAGES]
