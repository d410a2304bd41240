"""What the file of a programme that is there lacks, and what stands in it that belongs nowhere.

A table or a column that goes by another name would take all edits in it along: nothing of such a
file is used. What is only missing stays in the programme, and what is only there beside it is left
out; both are said.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from db.imports.file_schema import EDITABLE, NEWER, RECORD, WHOLE, Table
from db.imports.text_tables import Line, Texts
from db.problems import Problem, ProblemsError, problem

SHOWN = 10  # codes in a sentence
Rows = Mapping[str, Sequence[Mapping[str, str]]]


def check(found: Texts) -> None:
    """Raise ProblemsError where a table, or a column that can be edited, goes by another name."""
    needed = {*RECORD, *EDITABLE} - NEWER
    missing = [name for name in WHOLE if name in needed and name not in found]
    if missing:
        lost = [problem("missing").at(name) for name in missing]
        strange = [problem("strange-table").at(name) for name in _strange(found)]
        raise ProblemsError(*lost, *strange)
    if faults := [fault for table in EDITABLE for fault in _renamed(table, found)]:
        raise ProblemsError(*faults)


def stays(found: Texts, base: Rows, here: Rows) -> list[Problem]:
    """What is left out of a file that was checked, and what it lacks and stays in the programme.

    `base` was there when the file was written, `here` is now.
    """
    left = [problem("stays-left-table").at(name) for name in _strange(found)]
    for table in EDITABLE:
        if unknown := _unknown(table, found):
            left.append(
                problem("stays-left-columns", names=_listed(unknown), count=len(unknown)).at(table)
            )
        if missing := _missing(table, found):
            left.append(
                problem("stays-columns", names=_listed(missing), count=len(missing)).at(table)
            )
        if deleted := _deleted(found[table], base[table], here[table]):
            left.append(problem("stays-rows", names=_listed(deleted), count=len(deleted)).at(table))
    return left


def _listed(names: Sequence[str]) -> str:
    return ", ".join([*names[:SHOWN], *(["…"] if len(names) > SHOWN else [])])


def _strange(found: Texts) -> list[str]:
    return [name for name in found if name not in WHOLE]


def _renamed(table: Table, found: Texts) -> Iterator[Problem]:
    """An unknown column and a missing one may be one and the same."""
    missing, unknown = _missing(table, found), _unknown(table, found)
    own = next(iter(EDITABLE[table]))
    if unknown or own in missing:
        yield from (problem("no-column", column=each).at(table, 1) for each in missing)
    if missing:
        yield from (problem("strange-heading", value=each).at(table, 1) for each in unknown)


def _headings(table: Table, found: Texts) -> Sequence[str]:
    """The columns of a table; without a row below them there is nothing that could be lost."""
    return list(found[table][0][1]) if found[table] else list(WHOLE[table])


def _missing(table: Table, found: Texts) -> list[str]:
    there = {*_headings(table, found)}
    told = (each for each in WHOLE[table] if each in EDITABLE[table])
    return [each for each in told if each not in there and WHOLE[table][each].absent is None]


def _unknown(table: Table, found: Texts) -> list[str]:
    known = {*WHOLE[table]}
    return [each for each in _headings(table, found) if each not in known]


def _deleted(
    lines: Iterable[Line],
    base: Sequence[Mapping[str, str]],
    here: Sequence[Mapping[str, str]],
) -> list[str]:
    """The codes of rows that were in the file when it was written, and are in the programme yet."""
    if not base:
        return []
    own = next(iter(base[0]))
    kept, there = {row.get(own, "") for _, row in lines}, {row[own] for row in here}
    return [row[own] for row in base if row[own] not in kept and row[own] in there]
