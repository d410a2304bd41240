"""Reading a programme's folder (data/programme/...): its files as text, and as sound rows."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from db.imports.file_schema import FOLDER, MAY_BE_MISSING
from db.imports.folder_rules import NEVER_EMPTY, after_all, folder_problems
from db.imports.text_tables import Texts, csv_rows, headed
from db.imports.typed_tables import TypedRow, lacking, typed
from db.problems import Problem, ProblemsError, problem
from db.record.vocabulary import StatusFlags

LONGEST_FILE, MEGABYTE = 20_000_000, 1_000_000


@dataclass(frozen=True)
class Folder:
    """The rows of a folder that is whole and sound: file name without its ending to its rows."""

    programme: TypedRow
    pillars: list[TypedRow]
    partners: list[TypedRow]
    actions: list[TypedRow]
    measures: list[TypedRow]
    evidence: list[TypedRow]
    status_history: list[TypedRow]
    reporting_dates: list[TypedRow]

    @cached_property
    def partner_places(self) -> Mapping[str, int]:
        """Code of a partner to its place in the programme's order, from 0."""
        known = sorted(self.partners, key=lambda each: (each["position"], each["code"]))
        return {each["code"]: at for at, each in enumerate(known)}

    @cached_property
    def history_of(self) -> Mapping[str, list[TypedRow]]:
        """The rows of the status history by action."""
        found: dict[str, list[TypedRow]] = defaultdict(list)
        for row in self.status_history:
            found[row["action_code"]].append(row)
        return found

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """Measure to its place among those of its action, from 1."""
        so_far = Counter[str]()
        found: dict[str, int] = {}
        for row in self.measures:
            so_far[row["action_code"]] += 1
            found[row["code"]] = so_far[row["action_code"]]
        return found

    @cached_property
    def event(self) -> Mapping[str, TypedRow]:
        """The events by their codes."""
        return {row["id"]: row for row in self.evidence}


def texts(folder: Path) -> Texts:
    """Every file of `folder`. Raises ProblemsError with all that can't be read."""
    if not folder.is_dir():
        raise ProblemsError(problem("no-folder").at(folder.name))
    problems: list[Problem] = []
    found: dict[str, list[tuple[int, dict[str, str]]]] = {}
    for name in FOLDER:
        path = folder / f"{name}.csv"
        if name in MAY_BE_MISSING and not path.exists():
            continue
        try:
            found[name] = list(headed(name, csv_rows(_text(path)), even=True))
        except ProblemsError as error:
            problems += (each.at(name) for each in error.problems)
    if problems := [*problems, *lacking(found, FOLDER)]:
        raise ProblemsError(*problems)
    return found


def checked(found: Texts, statuses: Mapping[str, StatusFlags]) -> Folder:
    """The rows of a programme's tables; `statuses` are those that the database knows.

    Raises ProblemsError with all that is wrong.
    """
    if missing := [problem("missing").at(name) for name in NEVER_EMPTY if name not in found]:
        raise ProblemsError(*missing)
    stripped = {
        name: [(number, {c: text.strip() for c, text in row.items()}) for number, row in lines]
        for name, lines in found.items()
    }
    problems = list(_lost_letters(stripped))
    tables = typed(stripped, FOLDER, problems)
    problems += [*folder_problems(tables, statuses, problems)]
    if problems := problems or list(after_all(tables)):
        order = list(FOLDER)
        raise ProblemsError(*sorted(problems, key=lambda p: (order.index(p.sheet), p.row)))
    return Folder(**{**tables, "programme": tables["programme"][0]})  # type: ignore[arg-type]


def _lost_letters(found: Texts) -> Iterator[Problem]:
    """The cells in which a letter was lost when the file was saved."""
    for name, lines in found.items():
        for number, row in lines:
            for column, text in row.items():
                if "\ufffd" in text:
                    yield problem("text").at(name, number, column)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LONGEST_FILE:
            raise ProblemsError(problem("too-large", limit=LONGEST_FILE // MEGABYTE))
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise ProblemsError(problem("missing")) from error
    except OSError as error:
        raise ProblemsError(problem("closed", error=error.strerror)) from error
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ProblemsError(problem("lost-letter", line=str(line))) from error
    if "\0" in text:  # UTF-16 without a mark at its beginning
        raise ProblemsError(problem("lost-letter", line="1"))
    return text
