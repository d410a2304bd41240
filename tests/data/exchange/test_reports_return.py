"""What was given out for people to read comes back, once they have changed it in a spreadsheet."""

from datetime import date
from pathlib import Path

import pytest

from data.__main__ import main
from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from locales import LANGUAGES
from reports.sheets import csv_file
from sections import view_tables
from tests.db.saying import PROGRAMME, written

DAY = date(2024, 12, 31)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_on_screen_comes_back_without_any_change(
    sqlite_url: str,
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    book, table, coded = (tmp_path / name for name in ("plan.xlsx", "plan.csv", "coded.csv"))
    assert main(["report", str(book), "--lang", language]) == 0
    with opened(sqlite_url) as engine:
        seen = View(load.record(engine, PROGRAMME), Filters(), DAY, language)
        actions = view_tables.one(seen, "actions")
        table.write_text(csv_file.text(actions, language), encoding="utf-8")
        coded.write_text(csv_file.coded(actions), encoding="utf-8")
        before = written(engine)
        for file in (book, table, coded):
            assert main(["import", str(file), "--lang", language]) == 0, capsys.readouterr().err
            assert "0 added, 0 changed, 21 same" in capsys.readouterr().out
        assert written(engine) == before
