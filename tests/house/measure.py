"""`python -m tests.house.measure`: how large the product is, and how often one thing is told.

The rows are those of docs/architecture.md. What a test keeps, it keeps by these functions.
"""

import argparse
import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from statistics import median

from tests.house.files import ROOT, packages, text

ENTRIES = ("dashboard.py", "settings.py")
FILTERS = {"pillar", "partner", "status", "level"}
# What makes a class a view: a programme's record, a day, filters and a language.
OF_A_VIEW = (
    {"record", "programme", "shared"},
    {"day"},
    {"filters", "shows", "limits"},
    {"t", "language"},
)


@cache
def files() -> Mapping[str, Path]:
    """Every module of the product by its dotted name; programmes' own scripts are data."""
    folders = [path for name in sorted(packages()) for path in (ROOT / name).rglob("*.py")]
    own = [path for path in folders if "programme" not in path.relative_to(ROOT).parts[:2]]
    return {_dotted(path): path for path in [*own, *(ROOT / name for name in ENTRIES)]}


def one_importer() -> list[str]:
    """The modules that exactly one other module imports; scripts and packages' own files apart."""
    found = importers()
    return sorted(
        name
        for name, path in files().items()
        if len(found[name]) == 1 and path.name != "__init__.py"
    )


@cache
def importers() -> Mapping[str, set[str]]:
    """Module to the modules that import it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, path in files().items():
        for imported in _imports(path):
            if imported != name:
                found[imported].add(name)
    return found


def doubled_classes() -> Mapping[str, list[str]]:
    """Class name to the modules that each define one of that name."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, path in files().items():
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.ClassDef):
                found[node.name].append(name)
    return {name: where for name, where in found.items() if len(where) > 1}


def doubled_modules() -> Mapping[str, set[str]]:
    """Module name to the layers that each have one; packages, `__main__` and pages/ apart."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in files().values():
        layer = path.relative_to(ROOT).parts[0]
        if path.stem not in ("__init__", "__main__") and layer != "pages":
            found[path.stem].add(layer)
    return {name: layers for name, layers in found.items() if len(layers) > 1}


def views() -> list[str]:
    """The classes that say which programme, day, filters and language are looked at."""
    return sorted(
        f"{name}.{node.name}"
        for name, path in files().items()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ClassDef)
        and sum(bool(_fields(node) & names) for names in OF_A_VIEW) >= len(OF_A_VIEW) - 1
        and _fields(node) & OF_A_VIEW[0]
        and _fields(node) & OF_A_VIEW[2]
    )


def parameter_lists() -> list[str]:
    """The places that list the filters' names: functions, and assignments of modules or classes."""
    return sorted(
        f"{name}:{node.lineno}"
        for name, path in files().items()
        for node in _pieces(_tree(path))
        if len(FILTERS & _names(node)) >= 3
    )


def walks() -> Mapping[str, int]:
    """The walks of docs/architecture.md: what each follows, and how many files it comes by."""
    section = text("docs/architecture.md").split("\n## Five walks\n", 1)[1].split("\n## ", 1)[0]
    found = re.findall(r"^### (.+?)\n(.*?)(?=^### |\Z)", section, re.MULTILINE | re.DOTALL)
    return {title: len(set(re.findall(r"`([\w/]+\.py)`", body))) for title, body in found}


def rows() -> list[tuple[str, str]]:
    """What is measured, and what was found."""
    sizes = [len(path.read_text(encoding="utf-8").splitlines()) for path in files().values()]
    statements = sum(
        isinstance(node, ast.stmt) for path in files().values() for node in ast.walk(_tree(path))
    )
    return [
        ("lines of the product's Python", f"{sum(sizes):,}"),
        ("statements in them", f"{statements:,}"),
        ("files", f"{len(sizes)}"),
        ("lines of a file, median and most", f"{median(sizes):.0f}, {max(sizes)}"),
        ("files with exactly one importer", f"{len(one_importer())}"),
        ("class names used twice or more", f"{len(doubled_classes())}"),
        ("module names in two layers", f"{len(doubled_modules())}"),
        ("classes that are a view", f"{len(views())}"),
        ("lists of the filters' names", f"{len(parameter_lists())}"),
        *((f"walk: {title}", f"{count} files") for title, count in walks().items()),
    ]


def main() -> None:
    """Print the table; `--names` prints what was counted as well."""
    asked = argparse.ArgumentParser(prog="python -m tests.house.measure", description=__doc__)
    asked.add_argument("--names", action="store_true", help="also print what was counted")
    given = asked.parse_args()
    for what, found in rows():
        print(f"{what:<48} {found:>14}")
    if given.names:
        _print("exactly one importer", one_importer())
        _print("class names twice", (f"{n}: {', '.join(w)}" for n, w in doubled_classes().items()))
        _print("module names twice", (f"{n}: {', '.join(w)}" for n, w in doubled_modules().items()))
        _print("views", views())
        _print("lists of the filters' names", parameter_lists())


def _print(title: str, lines: Iterable[str]) -> None:
    print(f"\n{title}")
    for line in sorted(lines):
        print(f"  {line}")


def _dotted(path: Path) -> str:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return name.removesuffix(".__init__")


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                deeper = f"{node.module}.{alias.name}"
                found.add(deeper if deeper in files() else node.module)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return found & set(files())


def _fields(node: ast.ClassDef) -> set[str]:
    return {
        each.target.id
        for each in node.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }


def _pieces(tree: ast.Module) -> Iterable[ast.stmt]:
    """The smallest pieces that can be a list of their own: functions, assignments, fields."""
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            yield node
            continue
        fields: list[ast.stmt] = [each for each in node.body if isinstance(each, ast.AnnAssign)]
        yield ast.If(ast.Constant(True), fields, [], lineno=node.lineno)
        yield from (each for each in node.body if not isinstance(each, ast.AnnAssign))


def _names(node: ast.stmt) -> set[str]:
    texts = {each.value for each in ast.walk(node) if isinstance(each, ast.Constant)}
    named = {each.arg for each in ast.walk(node) if isinstance(each, ast.keyword | ast.arg)}
    fields = {
        each.target.id
        for each in ast.walk(node)
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }
    return {str(each) for each in texts | named | fields}


if __name__ == "__main__":
    main()
