"""Where a programme folder and the database disagree; the database is left as it is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.imports.folder_statements import FolderWanted
from db.record.recording import Statement
from db.record.replay import fold, join, split
from locales import CONTENT_LANGUAGES

Cells = Mapping[str, Any]
# A statement as the folder has it, and the codes of its evidence.
Said = tuple[Statement, list[str]]


@dataclass(frozen=True)
class Difference:
    """A cell where the folder and the database disagree; "" is what isn't there."""

    file: str
    code: str
    column: str
    in_folder: str
    in_database: str


def differences(file: str, code: str, in_folder: Cells, in_database: Cells) -> Iterator[Difference]:
    """The cells of `in_folder` that are otherwise in the database."""
    for column, value in in_folder.items():
        if value != in_database[column]:
            shown = ["" if cell is None else str(cell) for cell in (value, in_database[column])]
            yield Difference(file, code, column, *shown)


def gone(file: str, in_folder: Iterable[str], in_database: Iterable[str]) -> Iterator[Difference]:
    """The rows of the database, by code, that the folder doesn't have."""
    known = set(in_folder)
    for code in in_database:
        if code not in known:
            yield Difference(file, code, "code", "", code)


def pair(said: Sequence[Said], updates: Sequence[Cells]) -> list[tuple[Said, Cells | None]]:
    """Each statement of a folder with the loaded update that recorded it, if there is one.

    It is of the same day, rule and columns; of several such, the one with the same values.
    """
    free = [update for update in updates if update["batch_kind"] == "load"]
    pairs: list[tuple[Said, Cells | None]] = []
    for one in said:
        alike = [update for update in free if _is_alike(one[0], update)]
        cells = cells_of(one[0])
        same = [update for update in alike if all(update[key] == cells[key] for key in cells)]
        best = next(iter(same or alike), None)
        if best is not None:
            free.remove(best)
        pairs.append((one, best))
    return pairs


def of_statements(
    action: FolderWanted,
    pairs: Sequence[tuple[Said, Cells | None]],
    updates: Sequence[Cells],
    evidence: Mapping[int, Sequence[str]],
) -> list[Difference]:
    """The differences of an action: of its state after all statements, then of each statement.

    `pairs` are the statements of the folder, each with the update that recorded it; those without
    one (None) are not compared. `updates` are all updates of the action in the database, and
    `evidence` is sequence number of an update to the codes of its public events. A column that
    differs in the state is left out of every statement.
    """
    in_folder = fold(_as_updates([one for one, _ in pairs]))
    found = list(differences(action.file, action.code, in_folder, fold(updates)))
    told = {difference.column for difference in found}
    for (statement, codes), update in pairs:
        if update:
            name = f"{action.code} on {statement.effective_on}"
            rests_on = {"evidence": join(sorted(evidence.get(update["sequence"], ())))}
            cells = {**cells_of(statement), "evidence": join(sorted(codes))}
            one = differences(action.file, name, cells, {**update, **rests_on})
            found += [difference for difference in one if difference.column not in told]
    return found


def cells_of(statement: Statement) -> dict[str, Any]:
    """A statement's columns as a row of updates holds them, comments too."""
    states = {k: join(v) if k == "partners" else v for k, v in statement.states.items()}
    comments = {
        f"comment_{language}": statement.comments.get(language, "")
        for language in CONTENT_LANGUAGES
    }
    return {**states, **comments}


def _is_alike(statement: Statement, update: Cells) -> bool:
    return (
        update["effective_on"] == statement.effective_on
        and update["rule"] == statement.rule
        and set(split(update["states"])) == set(statement.states)
    )


def _as_updates(said: Sequence[Said]) -> list[dict[str, Any]]:
    """Statements in the shape that db.record.replay reads."""
    return [
        {
            **cells_of(statement),
            "effective_on": statement.effective_on,
            "sequence": sequence,
            "states": join(statement.states),
        }
        for sequence, (statement, _) in enumerate(said)
    ]
