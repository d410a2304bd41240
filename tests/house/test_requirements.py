"""What is installed is what was tested, and nothing is used that only came along."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import distribution, packages_distributions, version

import pytest

from tests.house.files import ROOT, packages, text
from tests.house.locks import Locked, locked, normal, requirements

LOCKS = {
    "requirements.lock": ["requirements.txt", "requirements-files.txt"],
    "requirements-dev.lock": [
        "requirements.txt",
        "requirements-files.txt",
        "requirements-dev.txt",
    ],
}
BARE = tomllib.loads(text("pyproject.toml"))["tool"]["uv"]["exclude-dependencies"]


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


def _brought(names: Iterable[tuple[str, frozenset[str]]]) -> set[str]:
    """These packages, with extras, and all that they bring here, by what each says itself."""
    seen: set[tuple[str, frozenset[str]]] = set()
    ahead = list(names)
    while ahead:
        name, extras = each = ahead.pop()
        if each in seen or name in BARE:
            continue
        seen.add(each)
        for requirement in requirements(distribution(name).requires or []):
            chosen = {"", *extras}
            marker = requirement.marker
            if not marker or any(marker.evaluate({"extra": extra}) for extra in chosen):
                ahead.append((normal(requirement.name), frozenset(requirement.extras)))
    return {name for name, _ in seen}


@pytest.mark.parametrize(
    "file", ["requirements.txt", "requirements-files.txt", "requirements-dev.txt"]
)
def test_every_requirement_is_pinned_to_one_version(file: str) -> None:
    found = requirements(text(file).splitlines())
    assert found
    assert [str(each) for each in found if not re.fullmatch(r"==[\w.]+", str(each.specifier))] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_what_is_required_at_the_same_version(lock: str) -> None:
    held = locked(lock)
    for file in LOCKS[lock]:
        for wanted in requirements(text(file).splitlines()):
            found = held.get(normal(wanted.name))
            assert found, f"make lock: {wanted.name} of {file} is not in {lock}"
            assert f"=={found.version}" == str(wanted.specifier), f"make lock: {wanted.name}"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_hashes_and_names_no_index(lock: str) -> None:
    assert [name for name, each in locked(lock).items() if not each.hashes] == []
    assert re.findall(r"://|^\s*-", text(lock).replace("    --hash=sha256:", ""), re.M) == []


def test_the_two_locks_agree() -> None:
    ours, all_of_it = (locked(lock) for lock in LOCKS)
    assert {name: all_of_it.get(name) for name in ours} == ours


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_all_that_is_brought_along_and_nothing_else(lock: str) -> None:
    here = {name for name, each in locked(lock).items() if each.is_for_here}
    wanted = [each for file in LOCKS[lock] for each in requirements(text(file).splitlines())]
    roots = [
        (normal(each.name), frozenset(each.extras))
        for each in wanted
        if not each.marker or each.marker.evaluate()
    ]
    assert _brought(roots) == here, "make lock"


def test_what_is_installed_is_what_the_lock_says() -> None:
    held: dict[str, Locked] = locked("requirements-dev.lock")
    said = {name: each.version for name, each in held.items() if each.is_for_here}
    assert {name: version(name) for name in said} == said, "make setup"


def test_what_the_product_imports_is_required_by_name() -> None:
    homes = packages_distributions()
    required = {normal(each.name) for each in requirements(text("requirements.txt").splitlines())}
    missing = {
        module
        for module in _imports()
        if not required & {normal(home) for home in homes.get(module, [module])}
    }
    assert missing == set()
