"""Reading the .ftl files for tests: their messages, their places, and values to fill them."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from locales.messages import FOLDER

PLURALS = {"zero", "one", "two", "few", "many", "other"}
COUNTS = (0, 1, 2, 5)


@cache  # to read a file takes a second
def entries(language: str) -> list[ast.EntryType]:
    """Everything in a file, comments and unreadable lines too."""
    return FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body


def messages(language: str) -> dict[str, ast.Message]:
    """Id to message, in the order of the file."""
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, ast.Message)}


class _Parts(Visitor):
    def __init__(self, message: ast.Message) -> None:
        self.places: set[str] = set()
        self.texts: list[str] = []
        self.choices: dict[str, list[str]] = {}
        self.visit(message)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.places.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            self.choices[node.selector.id.name] = [_key(variant) for variant in node.variants]
        self.generic_visit(node)


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


def places(message: ast.Message) -> set[str]:
    """The names of what must be filled in."""
    return _Parts(message).places


def texts(message: ast.Message) -> list[str]:
    """The words themselves, without the places between them."""
    return _Parts(message).texts


def choices(message: ast.Message) -> dict[str, list[str]]:
    """Place to the keys that it chooses between, where it chooses."""
    return _Parts(message).choices


def is_count(keys: list[str]) -> bool:
    """Whether `keys` are those of a plural."""
    return all(key in PLURALS or key.isdigit() for key in keys)


def fillings(message: ast.Message) -> Iterator[dict[str, int | str]]:
    """Values for every place, in each combination of the choices."""
    parts = _Parts(message)
    options: dict[str, Sequence[int | str]] = {
        name: COUNTS if is_count(keys) else keys for name, keys in parts.choices.items()
    }
    for chosen in product(*options.values()):
        filling: dict[str, int | str] = dict.fromkeys(parts.places, "x")
        yield filling | dict(zip(options, chosen, strict=True))
