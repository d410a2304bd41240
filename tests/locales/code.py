"""Reading the product's own code for tests: which words it asks for."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = (
    *("pages", "ui", "public", "people", "reports", "sections", "charts", "data", "db"),
    "locales",
)


def sources(*folders: str) -> list[Path]:
    """The Python files below `folders`, and the door when all are asked for."""
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    door = ROOT / "dashboard.py"
    return [*found, door] if folders == FOLDERS and door.exists() else found


def templates() -> list[Path]:
    """The pages that are served without Streamlit."""
    return sorted((ROOT / "public").rglob("*.html"))


def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def asked(module: ast.Module) -> Iterator[str]:
    """Each id that a file asks of t; the beginning with a * where a part is only known later."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and node.args and _is_t(node.func):
            yield from _ids(node.args[0])


def asked_by_template(text: str) -> Iterator[str]:
    """The same for a template: {{ t("page-overview") }}, {{ t("status-" ~ code) }}."""
    for quoted, joined in re.findall(r"""\bt\(\s*["']([\w-]+)["']\s*(~?)""", text):
        yield f"{quoted}*" if joined else quoted


def strings(module: ast.Module) -> set[str]:
    """Every literal of a file: ids also travel as arguments before they are said."""
    nodes = (node for node in ast.walk(module) if isinstance(node, ast.Constant))
    return {node.value for node in nodes if isinstance(node.value, str)}


def with_hyphens(texts: Iterable[str]) -> set[str]:
    """Those that look like an id or the end of one."""
    return {text for text in texts if re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", text)}


def _is_t(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name == "t"


def _ids(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _ids(node.body)
        yield from _ids(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield from (f"{found}*" for found in _ids(node.values[0]))
    elif isinstance(node, ast.BinOp):
        yield from (f"{found}*" for found in _ids(node.left))
