"""A password in a source, kept before those were refused, is told by no page, file or program."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from data.__main__ import main
from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from db.tables import Action, Evidence, Update
from reports.paper.pdf import pdf
from reports.report_content import content
from reports.report_template import ReportTemplate
from tests.db.saying import PROGRAMME
from tests.public import sharing
from tests.public.sharing import share

SECRET, OPEN = "https://user:hunter2@example.org/report", "https://example.org/report"
DAY = date(2024, 12, 31)


@pytest.fixture
def kept(sqlite_url: str) -> str:
    """A database that took it in when nobody refused it."""
    with opened(sqlite_url) as engine, engine.begin() as connection:
        for table, column in (
            (Update, "source_url"),
            (Evidence, "source_url"),
            (Action, "plan_url"),
        ):
            connection.execute(update(table).values({column: SECRET}))
    return sqlite_url


def test_nothing_that_is_read_for_showing_has_it(kept: str) -> None:
    with opened(kept) as engine:
        known = load.record(engine, PROGRAMME)
        frames = [known.updates, known.evidence, load.evidence_log(engine, PROGRAMME)]
        for frame in frames:
            assert set(frame["source_url"]) == {OPEN}
            assert frame["source_url"].dtype == "str"
        assert set(known.actions["plan_url"]) == {OPEN}
        assert b"hunter2" not in pdf(content(View(known, Filters(), DAY, "en")), ReportTemplate())


def test_shared_pages_and_their_files_lead_to_the_source_without_it(
    kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = sharing.site(monkeypatch, kept)
    token = share(site.desk.engine).token
    bodies = [site.get(token, more).body for more in ("", "/actions.csv", "/figures.json")]
    site.desk.close()
    assert OPEN.encode() in bodies[0]
    assert OPEN.encode() in bodies[1]
    assert not any(b"hunter2" in body for body in bodies)


@pytest.mark.parametrize("table", ["actions", "measures", "updates", "evidence"])
def test_tables_for_programs_have_it_not(
    kept: str, table: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", kept)
    file = tmp_path / "table.csv"
    assert main(["export", str(file), "--table", table]) == 0
    assert b"hunter2" not in file.read_bytes()
