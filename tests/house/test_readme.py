"""The README's tables are complete, and so are the other papers."""

import re
from dataclasses import fields

import pytest

from settings import Settings
from tests.house.files import ROOT, first_cells, folders, text


def test_the_folder_table_is_the_tree() -> None:
    assert {cell.rstrip("/") for cell in first_cells(text("README.md"), "Where things are")} == {
        *folders(),
        "dashboard.py",
        "settings.py",
    }


def test_the_settings_table_names_every_setting() -> None:
    wanted = [field.name.upper() for field in fields(Settings)]
    assert first_cells(text("README.md"), "Settings") == wanted


def test_every_command_of_make_says_what_it_does() -> None:
    targets = re.findall(r"^([a-z]+):(.*)$", text("Makefile"), flags=re.MULTILINE)
    assert [name for name, rest in targets if "## " not in rest] == []
    papers = text("README.md") + text("CONTRIBUTING.md")
    assert [name for name, _ in targets if f"`make {name}" not in papers] == []


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_a_paper_points_at_files_that_are_there(paper: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text(paper))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_changelog_begins_with_what_is_unreleased() -> None:
    assert re.findall(r"^## (.+)$", text("CHANGELOG.md"), flags=re.MULTILINE)[0] == "[Unreleased]"


def test_the_licence_is_there() -> None:
    assert text("LICENSE").startswith("MIT License")


def test_decisions_are_numbered_and_say_why() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [path.name[:4] for path in decisions]
    assert sorted(set(numbers)) == numbers
    assert all(number.isdigit() for number in numbers)
    assert [
        path.name for path in decisions if "**Why**" not in path.read_text(encoding="utf-8")
    ] == []
