"""`python -m data report`: a file by its ending, and a sentence for what can't be."""

from pathlib import Path

import pytest

from data.__main__ import main


@pytest.fixture(autouse=True)
def _database(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)


def test_it_writes_the_file_asked_for(tmp_path: Path) -> None:
    for name, begins in (("report.pdf", b"%PDF-1.7"), ("report.PPTX", b"PK")):
        path = tmp_path / name
        asked = ["report", str(path), "--lang", "fr", "--as-of", "2022-12-31", "--pillar", "3"]
        assert main(asked) == 0
        assert path.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("asked", "code", "why"),
    [
        (["report.doc"], 2, "must end in .pdf or .pptx"),
        (["report.pdf", "--pillar", "9"], 2, "There is no pillar '9'"),
        (["a.pdf", "--action", "9.9"], 2, "There is no action or measure '9.9' on 2024-12-31."),
        (["a.pptx", "--action", "2.3"], 2, "--action is for .pdf."),
        (["a.xlsx", "--action", "2.3"], 2, "--action is for .pdf."),
        (["nowhere/report.pdf"], 1, "No such file or directory"),
    ],
)
def test_what_can_not_be_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    asked: list[str],
    code: int,
    why: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["report", *asked]) == code
    said = capsys.readouterr().err
    assert why in said
    assert said.count("\n") == 1


def test_it_is_of_no_owner(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.pdf"
    assert main(["report", str(path), "--owner", "Anna"]) == 2
    assert "names nobody" in capsys.readouterr().err


def test_a_bad_template_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REPORT_TEMPLATE", str(tmp_path))
    assert main(["report", str(tmp_path / "report.pdf")]) == 1
    assert "template.toml can't be read" in capsys.readouterr().err


def test_one_action_is_a_page_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "2.3.pdf"
    assert main(["report", str(path), "--action", "2.3", "--lang", "nl"]) == 0
    assert path.read_bytes().startswith(b"%PDF-1.7")
