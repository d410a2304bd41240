"""Every fault of a file has its reason, and every reason its sentence, in each language."""

import ast
from collections.abc import Iterator
from pathlib import Path

from db.folder.faults import Fault, against, sentence
from db.folder.folder_values import reason_against
from locales import LANGUAGES, translator
from tests.locales import code
from tests.locales.files import messages, places

MAKERS = {"why": set[str](), "against": {"value"}}


def test_every_reason_is_said_in_every_language_with_what_it_is_given() -> None:
    given = {f"fault-{reason}": names for call in _calls(*MAKERS) for reason, names in _of(call)}
    for language in LANGUAGES:
        known = messages(language)
        said = {name: places(known[name]) for name in known if name.startswith("fault-")}
        assert said == given, language


def test_no_reason_is_made_anywhere_else() -> None:
    (only,) = _calls("Reason")
    assert ast.unparse(only) == "Reason(code, column, texts)"


def test_what_was_written_is_said_as_it_was() -> None:
    fault = Fault("actions", 3, against("one-of", "it's", all="one_off, continuous").at("kind"))
    assert (
        sentence(translator("de"), fault)
        == "actions, Zeile 3, kind: \u201eit's\u201c ist keines von diesen: one_off, continuous."
    )


def test_the_most_that_a_number_may_be_is_told_in_full() -> None:
    reason = reason_against("actions", "weight", "0")
    assert reason
    assert sentence(translator("en"), Fault("actions", 2, reason.at("weight"))) == (
        "actions, row 2, weight: \u20180\u2019 is not a number above 0 and up to 1000000, "
        "with a point for decimals."
    )


def _calls(*names: str) -> list[ast.Call]:
    """The calls of these names in files that tell of faults."""
    trees = [code.tree(path) for path in code.sources("db", "data") if _tells(path)]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [node for node in nodes if getattr(node.func, "id", "") in names]


def _tells(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    return path.name == "faults.py" or "from db.folder.faults import" in text


def _of(call: ast.Call) -> Iterator[tuple[str, set[str]]]:
    """Each reason that a call may give, and the names of its places."""
    first = call.args[0]
    given = {keyword.arg or "**" for keyword in call.keywords}
    for one in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
        if not isinstance(one, ast.Name):  # `against` gives on what it is given
            yield ast.literal_eval(one), given | MAKERS[ast.unparse(call.func)]
