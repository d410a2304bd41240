"""The tree as git and people see it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def text(name: str) -> str:
    """The file `name`, from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def folders() -> set[str]:
    """The folders of the root that belong to the project: what .gitignore names does not."""
    ignored = {line.strip("/") for line in text(".gitignore").splitlines()} | {".git"}
    here = [path for path in ROOT.iterdir() if path.is_dir() and path.name not in ignored]
    return {path.name for path in here if any(file.is_file() for file in path.rglob("*"))}


def packages() -> set[str]:
    """The folders that hold the product's own code."""
    return {name for name in folders() if [*(ROOT / name).rglob("*.py")]} - {"tests", "bench"}


def first_cells(markdown: str, heading: str) -> list[str]:
    """The codes in the first column of the table under `heading`."""
    section = markdown.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^\| `([^`]+)`", section, flags=re.MULTILINE)
