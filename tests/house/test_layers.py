"""What import-linter can't see of the layers: the two files at the root, and a folder it forgot."""

import ast
import re
import tomllib

from tests.house.files import ROOT, packages, text


def _imported(file: str) -> set[str]:
    nodes = list(ast.walk(ast.parse(text(file))))
    froms = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    plain = {a.name for node in nodes if isinstance(node, ast.Import) for a in node.names}
    return {name.partition(".")[0] for name in froms | plain}


def test_import_linter_watches_every_package() -> None:
    linter = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]
    assert set(linter["root_packages"]) == packages()


def test_settings_stand_below_everything() -> None:
    assert _imported("settings.py") & (packages() | {"dashboard"}) == set()


def test_no_page_brings_the_plotly_of_streamlit() -> None:
    """Its 4.7 MB are in the way of every first figure: ui.kit.plotly_chart draws charts."""
    found = [ROOT / "dashboard.py", *(ROOT / "pages").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    drawn = re.compile(r"\bst\.(\w+_chart|pyplot|map)\(")
    assert [path.name for path in found if drawn.search(path.read_text(encoding="utf-8"))] == []


def test_the_door_opens_on_the_upper_layers_alone() -> None:
    assert _imported("dashboard.py") & packages() <= {"pages", "ui", "public"}
