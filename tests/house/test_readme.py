"""The README's tables are complete, and so are the other papers."""

import re
from dataclasses import fields

import pytest

from settings import VERSION, Settings, SettingsError, read
from tests.house.files import ROOT, first_cells, folders, packages, text

INDEX, OPERATIONS = "docs/decisions/README.md", "docs/operations.md"
PAPERS = sorted(
    path.relative_to(ROOT).as_posix()
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
)


def test_the_folder_table_is_the_tree() -> None:
    assert {cell.rstrip("/") for cell in first_cells(text("README.md"), "Where things are")} == {
        *folders(),
        "dashboard.py",
        "settings.py",
    }


def test_the_settings_table_names_every_setting() -> None:
    wanted = [field.name.upper() for field in fields(Settings)]
    assert first_cells(text(OPERATIONS), "Settings") == wanted


def test_the_settings_table_has_the_default_and_the_bounds_of_each_number() -> None:
    numbers = {each.name.upper(): each.default for each in fields(Settings) if each.type is int}
    rows = re.findall(r"^\| `([A-Z_]+)` \| ([^|]+) \|.* 1 to (\S+) \|$", text(OPERATIONS), re.M)
    assert {name: int(said.split("`")[1]) for name, said, _ in rows} == numbers
    for name, _, most in rows:
        bound = numbers[most.strip("`")] if most.startswith("`") else int(most)
        assert getattr(read({name: str(bound)}), name.lower()) == bound
        with pytest.raises(SettingsError, match=f"from 1 to {bound}"):
            read({name: str(bound + 1)})


def test_every_command_of_make_says_what_it_does() -> None:
    targets = re.findall(r"^([a-z-]+):(.*)$", text("Makefile"), flags=re.MULTILINE)
    assert [name for name, rest in targets if "## " not in rest] == []
    papers = text("README.md") + text("CONTRIBUTING.md")
    assert [name for name, _ in targets if f"`make {name}" not in papers] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_points_at_files_that_are_there(paper: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text(paper))
    assert [link for link in links if not ((ROOT / paper).parent / link).exists()] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_a_file_that_a_paper_names_is_there(paper: str) -> None:
    own = text(paper).split("## Three change requests, tried")[0]  # these were not merged
    places = "|".join(folders())
    named = re.findall(rf"(?<![\w./-])((?:{places})/[\w./-]*\w\.[a-z]+)\b", own)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_tree_of_the_architecture_has_every_package() -> None:
    told = text("docs/architecture.md").split("## The tree")[1].split("## Five walks")[0]
    named = {path.rstrip("/") for path in re.findall(r"`([\w/.]+)`", told)}
    inner = {
        path.parent.relative_to(ROOT).as_posix()
        for folder in packages()
        for path in (ROOT / folder).rglob("__init__.py")
        if path.parent != ROOT / folder
    }
    assert inner - named == set()


def test_a_test_that_a_paper_names_is_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text("docs/security.md"))
    assert len(named) > 40
    assert [each for each in named if f"def {each[1]}(" not in text(each[0])] == []


def test_the_changelog_begins_with_the_version_of_the_program() -> None:
    versions = re.findall(r"^## (\S+?),", text("CHANGELOG.md"), flags=re.MULTILINE)
    assert versions[0] == VERSION


def test_the_readme_fits_one_look_and_links_on() -> None:
    assert len(text("README.md").splitlines()) <= 100
    linked = re.findall(r"\]\(([^)#]+)", text("README.md"))
    pages = {f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")}
    assert pages - set(linked) == set()


def test_the_index_of_decisions_names_each_by_its_title() -> None:
    rows = re.findall(
        r"^\| \[(\d{4})\]\(([^)]+)\) \| (.+?) \| \d{4}-\d\d-\d\d \|", text(INDEX), re.M
    )
    pages = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
    titles = [path.read_text(encoding="utf-8").splitlines()[0].lstrip("# ") for path in pages]
    names = [path.name for path in pages]
    assert rows == [(name[:4], name, title) for name, title in zip(names, titles, strict=True)]


def test_the_licence_is_there() -> None:
    assert text("LICENSE").startswith("MIT License")


def test_decisions_are_numbered_and_say_why() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
    numbers = [path.name[:4] for path in decisions]
    assert sorted(set(numbers)) == numbers
    assert all(number.isdigit() for number in numbers)
    assert [
        path.name for path in decisions if "**Why**" not in path.read_text(encoding="utf-8")
    ] == []
