"""Changes in the file of a programme that is in the database: rows to import, nothing else.

The record in such a file shows when it was exported, and the database has the programme's tables as
they were then. A cell that differs from the export was edited by hand. A file never changes the
record: a file whose tables of the record differ is refused.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from data.files import file_rows, file_words, whole_stays, whole_tables
from data.files.file_sheet import Cell, FileLine, FileSheet
from data.files.file_words import FileWords
from data.files.folding import folded
from data.record import load
from db.engine.database import Engine
from db.imports import whole_reading
from db.imports.file_cells import NUMBERS
from db.imports.file_schema import EDITABLE, WHOLE, Table
from db.imports.import_rows import ImportRequest, ImportWanted, partner_key
from db.imports.text_tables import Line, Texts
from db.imports.typed_tables import Tables
from db.problems import Problem, ProblemsError, problem
from db.record import decimals
from db.record.coercion import refusal

BATCHES = "record/batches"


@dataclass(frozen=True)
class Edits:
    """The cells edited by hand, as rows of several tables.

    `seen` is the versions in the file, as in ImportRequest. `stays` is what the file lacks, or has
    beside its tables.
    """

    programme_code: str
    rows: Sequence[ImportWanted]
    seen: Mapping[str, int] = field(default_factory=dict)
    stays: Sequence[Problem] = ()

    def asked(self, **about: Any) -> ImportRequest:
        """The request to import them; `about` are the other fields of ImportRequest."""
        code = self.programme_code
        return ImportRequest(
            programme_code=code, table="actions", rows=self.rows, seen=self.seen, **about
        )


def is_of_one(engine: Engine, found: Texts) -> bool:
    """Whether a file holds the record of a programme that is there."""
    code = whole_tables.code(found)
    there = any(programme.code == code for programme in load.programmes(engine))
    return there and whole_tables.has_record(found)


def edits(engine: Engine, found: Texts, language: str) -> Edits:
    """The cells that differ from the export. Raises ProblemsError for a file that can't be used."""
    code = whole_tables.code(found)
    whole_stays.check(found)
    now = whole_reading.read(engine, code)
    then = whole_reading.earlier(now, len(found.get(BATCHES, ())))
    base = _texts(then)
    _check_record(found, base)
    known = file_words.words(load.record(engine, code), language)
    known = _with_new_partners(known, found, base)
    here = _texts(now, EDITABLE)
    wanted = [
        each
        for table in EDITABLE
        for each in _edited(table, found[table], base[table], here[table], known)
    ]
    return Edits(code, wanted, _versions(then), whole_stays.stays(found, base, here))


def _texts(tables: Tables, names: Iterable[str] = WHOLE) -> dict[str, list[dict[str, str]]]:
    return {
        name: [whole_tables.as_text(row) for row in rows]
        for name, rows in whole_tables.shown(tables, names).items()
    }


def _check_record(found: Texts, base: Mapping[str, list[dict[str, str]]]) -> None:
    """Refuse a file of another record, and one in which what was recorded is otherwise."""
    for name in (BATCHES, *(each for each in found if each not in EDITABLE and each in base)):
        if different := whole_tables.differing(name, found.get(name, ()), base[name]):
            reason = problem("elsewhere" if name == BATCHES else "history")
            raise ProblemsError(reason.at(name, different[0]))


def _with_new_partners(
    known: FileWords, found: Texts, base: Mapping[str, list[dict[str, str]]]
) -> FileWords:
    """The words, and the codes of partners that the same file brings."""
    there = {row["code"] for row in base["partners"]}
    codes = [row.get("code", "") for _, row in found.get("partners", ())]
    new = {folded(code): code for code in codes if code and code not in there}
    partners = {**new, **known.codes["partners"]}
    return replace(known, codes={**known.codes, "partners": partners})


def _edited(
    table: Table,
    lines: Sequence[Line],
    base: Sequence[Mapping[str, str]],
    here: Sequence[Mapping[str, str]],
    known: FileWords,
) -> Iterator[ImportWanted]:
    """A row for every line that is new, or has a cell that was typed."""
    own = next(iter(EDITABLE[table]))
    was = {row[own]: row for row in base}
    there = {row[own] for row in here}
    first: dict[str, int] = {}
    for number, texts in lines:
        row = whole_tables.normal(table, texts)
        before = was.get(row.get(own, ""), {})
        typed = {name: text for name, text in row.items() if text not in ("", before.get(name))}
        if not typed:
            continue
        whole = row if table == "evidence" else {own: row.get(own, ""), **typed}
        wanted = _row(table, number, whole, known)
        against = [
            refusal(wanted.code, "not-by-file", name, text)
            for name, text in typed.items()
            if name in WHOLE[table] and name not in EDITABLE[table]
        ]
        if before and row[own] not in there:
            against.append(refusal(wanted.code, "no-longer-there"))
        if wanted.code and first.setdefault(folded(wanted.code), number) != number:
            same = first[folded(wanted.code)]
            against.append(refusal(wanted.code, "double-code", own, same))
        yield replace(wanted, table=table, refusals=[*wanted.refusals, *against])


def _row(table: Table, number: int, texts: Mapping[str, str], known: FileWords) -> ImportWanted:
    cells = tuple(_cell(table, name, text) for name, text in texts.items())
    sheet = FileSheet(table, tuple(texts), (FileLine(number, cells),))
    return file_rows.rows(sheet, EDITABLE[table], table, known)[0]


def _cell(table: Table, name: str, text: str) -> Cell:
    """In such a file a number has a point before its decimals in every language."""
    if name not in WHOLE[table] or WHOLE[table][name].kind not in NUMBERS:
        return text
    try:
        return decimals.read(text)
    except ValueError:
        return text


def _versions(tables: Tables) -> dict[str, int]:
    """The number of statements about each action, and of states of each partner."""
    found = {partner_key(row["code"]): 1 for row in tables["partners"]}
    for row in tables["record/partner_changes"]:
        found[partner_key(row["partner_code"])] += 1
    for row in tables["record/updates"]:
        found[row["action_code"]] = found.get(row["action_code"], 0) + 1
    return found
