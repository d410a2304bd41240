"""Every problem of a file has its sentence in each language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.imports import file_cells
from db.imports.file_schema import FOLDER
from db.problems import ProblemsError, against, sentence
from locales import LANGUAGES, translator
from tests.locales import code
from tests.locales.files import messages, places

MAKERS = {"problem": set[str](), "against": {"value"}}


def test_every_problem_is_told_in_every_language_with_what_it_is_given() -> None:
    given = {f"problem-{found}": names for call in _calls(*MAKERS) for found, names in _of(call)}
    for language in LANGUAGES:
        known = messages(language)
        said = {name: places(known[name]) for name in known if name.startswith("problem-")}
        assert said == given, language


def test_no_problem_is_made_anywhere_else() -> None:
    made = [ast.unparse(call) for call in _calls("Problem")]
    # What a process that reads a file has written comes back as it was.
    assert sorted(made) == ["Problem(**value)", "Problem(code, column, shown)"]


def test_what_was_written_is_said_as_it_was() -> None:
    found = against("one-of", "it's", all="one_off, continuous").at("actions", 3, "kind")
    assert (
        sentence(translator("de"), found)
        == "actions, Zeile 3, kind: \u201eit's\u201c ist keines von diesen: one_off, continuous."
    )


def test_the_most_that_a_number_may_be_is_told_in_full() -> None:
    with pytest.raises(ProblemsError) as refused:
        file_cells.read(FOLDER["actions"]["weight"], "0")
    (found,) = refused.value.problems
    assert sentence(translator("en"), found.at("actions", 2)) == (
        "actions, row 2, weight: \u20180\u2019 is not a number above 0 and up to 1000000, "
        "with a point for decimals."
    )


def _calls(*names: str) -> list[ast.Call]:
    """The calls of these names in files that tell of problems."""
    trees = [code.tree(path) for path in code.sources("db", "data", "ui") if _tells(path)]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [node for node in nodes if getattr(node.func, "id", "") in names]


def _tells(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    return path.name == "problems.py" or "from db.problems import" in text


def _of(call: ast.Call) -> Iterator[tuple[str, set[str]]]:
    """Each problem that a call may make, and the names of its places."""
    first = call.args[0]
    given = {keyword.arg or "**" for keyword in call.keywords}
    for one in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
        if not isinstance(one, ast.Name):  # `against` gives on what it is given
            yield ast.literal_eval(one), given | MAKERS[ast.unparse(call.func)]
