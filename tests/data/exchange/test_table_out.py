"""`python -m data export FILE.csv`: one table, which comes back without any change."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from data.__main__ import main
from db.engine.database import opened
from tests.db.saying import say, written

Run = Callable[..., str]


@pytest.fixture
def run(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)

    def run(*arguments: object, code: int = 0) -> str:
        assert main([str(each) for each in arguments]) == code
        said = capsys.readouterr()
        return said.err if code else said.out

    return run


@pytest.mark.parametrize("table", ["actions", "measures"])
def test_exported_and_imported_nothing_has_changed(
    run: Run, tmp_path: Path, sqlite_url: str, table: str
) -> None:
    file = tmp_path / "a.csv"
    with opened(sqlite_url) as engine:
        for n, text in enumerate(("=1+1", "'=2", "-x", "@y", "a, b; c", 'say "no"', "a\nb")):
            said = {"title_en": text, "progress": 1.125 + n, "weight": 1234.5, "owner": text[:3]}
            say(engine, f"1.{n % 3 + 1}", said, on=date(2024, 1, 1 + n))
        run("export", file, "--table", table)
        before = written(engine)
        run("import", file, "--table", table)
        assert written(engine) == before
    again = tmp_path / "b.csv"
    run("export", again, "--table", table)
    assert again.read_bytes() == file.read_bytes()


def test_a_table_is_of_the_day_and_of_the_filters(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    run("export", file, "--pillar", "2", "--as-of", "2021-01-31")
    rows = list(csv.DictReader(file.read_text("utf-8").splitlines()))
    assert {row["pillar_code"] for row in rows} == {"2"}
    assert {row["progress"] for row in rows} <= {"", "25"}
    run("export", file, "--table", "updates", "--pillar", "2", "--as-of", "2021-06-30")
    updates = list(csv.DictReader(file.read_text("utf-8").splitlines()))
    assert {row["action_code"][0] for row in updates} == {"2"}
    assert max(row["effective_on"] for row in updates) <= "2021-06-30"
    later = [row for row in updates if not row["title_nl"]]
    assert all(not row["partners"] for row in later)
    run("export", file, "--table", "evidence")
    assert file.read_text().startswith("evidence_code,action_code,")
    run("export", file, "--table", "figures", "--by", "partner")
    assert file.read_text() == run("figures", "--by", "partner", "--format", "csv")


def test_a_part_is_never_taken_for_a_whole_programme(run: Run, tmp_path: Path) -> None:
    said = run("export", tmp_path / "a.zip", "--pillar", "2", code=2)
    assert "--pillar is for .csv" in said
