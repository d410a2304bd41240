"""What is installed is what was tested, and nothing is used that only came along."""

import ast
import re
import sys
from importlib.metadata import packages_distributions

from tests.house.files import ROOT, packages, text


def _names(file: str) -> dict[str, str]:
    """Package (normalised) to its version, markers left out."""
    lines = [line for line in text(file).splitlines() if line and line[0] not in "#-"]
    lines = [line.split(";")[0] for line in lines]
    found = [re.split(r"(?===)", line, maxsplit=1) for line in lines]
    return {_normal(name.split("[")[0]): "".join(rest) for name, *rest in found}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _imports() -> set[str]:
    """The top-level modules that the product imports from elsewhere."""
    files = [ROOT / "dashboard.py", ROOT / "settings.py"]
    files += [path for name in packages() for path in (ROOT / name).rglob("*.py")]
    found = set()
    for node in (node for path in files for node in ast.walk(ast.parse(path.read_text()))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found - set(sys.stdlib_module_names) - packages() - {"dashboard", "settings"}


def test_every_requirement_is_pinned_to_one_version() -> None:
    for file in ("requirements.txt", "requirements-dev.txt", "constraints.txt"):
        loose = [name for name, rest in _names(file).items() if not re.match(r"==\d", rest)]
        assert loose == [], file


def test_the_two_lists_agree_on_versions() -> None:
    wanted = _names("requirements.txt") | _names("requirements-dev.txt")
    pinned = _names("constraints.txt")
    assert {name: pinned.get(name) for name in wanted} == wanted


def test_what_the_product_imports_is_required_by_name() -> None:
    homes = packages_distributions()
    required = set(_names("requirements.txt"))
    missing = {
        module
        for module in _imports()
        if not required & {_normal(home) for home in homes.get(module, [module])}
    }
    assert missing == set()
