"""A frozen page is the same for ever, to the byte; one that follows shows the next save."""

import re
import shlex
import shutil
from datetime import date, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from data.__main__ import main
from data.record import load
from db.engine import migrate, schema
from db.engine.database import opened
from db.record.people import LOCAL
from db.record.saving import set_thresholds
from locales import LANGUAGES
from public.pages import shared_page
from public.pages.link_documents import FILES, PICTURE
from tests.db.saying import say
from tests.public import sharing
from tests.public.sharing import Site, share

DAY = date(2024, 6, 30)
CODES = ("1.1", "1.2", "2.1", "2.2", "3.1")
MEASURES = ("--level", "measure")
THRESHOLDS: dict[str, Any] = {
    **{"off_track_gap": -30.0, "at_risk_gap": -5.0, "off_track_days": 30, "least_planned": 20.0},
    "effective_on": date(2022, 1, 1),
}
# A schema to come: it makes a table anew that links and statements point to.
LATER = '''"""Later."""
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "9999", "{before}", None, None


def upgrade() -> None:
    for table in ("actions", "share_links", "updates"):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column("later", sa.String(), nullable=True))
            batch.create_check_constraint(f"later_{table}", "later is null")
'''


def _bodies(site: Site, token: str) -> dict[str, bytes]:
    paths = ["", "?embed=1&theme=dark", *(f"/{name}" for name in (*FILES, PICTURE))]
    paths += [f"?lang={language}" for language in LANGUAGES]
    answers = {path: site.get(token, path) for path in paths}
    assert {answer.status for answer in answers.values()} == {200}
    return {path: answer.body for path, answer in answers.items()}


def _edit(engine: Engine, times: int) -> None:
    for turn in range(times):
        states: dict[str, Any] = {"status": "in_progress", "progress": float(turn % 90)}
        if turn % 10 == 9:
            states = {"title_en": f"Title {turn}", "owner": f"Desk {turn}", "weight": 2.0 + turn}
        on = DAY - timedelta(days=turn % 50)
        say(engine, CODES[turn % len(CODES)], states, on=on, comment=f"Edit {turn}")


def _migrate_to_a_later_schema(engine: Engine, folder: Path, patch: pytest.MonkeyPatch) -> None:
    shutil.copytree(schema.MIGRATIONS, folder / "migrations")
    later = LATER.replace("{before}", schema.version_wanted())
    (folder / "migrations" / "versions" / "9999_later.py").write_text(later)
    patch.setattr(schema, "MIGRATIONS", folder / "migrations")
    assert migrate.upgrade(engine)[1] == "9999"


def test_frozen_is_the_same_after_100_edits_a_restart_and_an_upgrade(
    site: Site, engine: Engine, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = load.last_batch(engine)
    frozen = share(engine, as_of=DAY, batch=batch, pillars=("1", "2")).token
    follows = share(engine, pillars=("1", "2")).token
    first, before = _bodies(site, frozen), site.get(follows).body
    _edit(engine, 100)
    assert _bodies(site, frozen) == first
    assert site.get(follows).body != before
    restarted = sharing.site(monkeypatch, url)
    assert _bodies(restarted, frozen) == first
    restarted.desk.close()
    site.desk.close()
    _migrate_to_a_later_schema(engine, tmp_path, monkeypatch)
    upgraded = sharing.site(monkeypatch, url)
    assert _bodies(upgraded, frozen) == first
    upgraded.desk.close()


def test_the_next_open_shows_the_save(site: Site, engine: Engine) -> None:
    token = share(engine).token
    tag = site.get(token).headers["etag"]
    for turn in range(3):
        assert site.get(token, headers={"If-None-Match": tag}).status == 304
        say(engine, "1.1", {"progress": 50.0 + turn + 1}, on=DAY)
        answer = site.get(token, headers={"If-None-Match": tag})
        assert answer.status == 200
        tag = answer.headers["etag"]


@pytest.mark.parametrize(
    ("shown", "asked"),
    [
        ({}, ()),
        ({"pillars": ("1", "3")}, ("--pillar", "1", "--pillar", "3", "--in-scope")),
        ({"partners": ("NRW",)}, ("--partner", "NRW", "--in-scope")),
        (
            {"level": "measure", "pillars": ("2",)},
            ("--level", "measure", "--pillar", "2", "--in-scope"),
        ),
        ({"as_of": date(2022, 12, 31), "batch": 1}, ("--as-of", "2022-12-31", "--batch", "1")),
    ],
    ids=str,
)
def test_what_was_shared_is_what_the_command_prints(
    site: Site,
    engine: Engine,
    shown: dict[str, Any],
    asked: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    token = share(engine, **shown).token
    if "batch" in shown:
        say(engine, "1.1", {"progress": 75.0}, on=date(2022, 1, 1))

    def printed(*more: str) -> str:
        assert main(["figures", "--by", "pillar", *asked, "--lang", "nl", *more]) == 0
        return capsys.readouterr().out

    for client in ("10.0.0.1", "10.0.0.2"):
        came = site.get(token, "/figures.csv?lang=nl", client=client)
        assert came.body.decode() == printed("--format", "csv")
    number = printed("--check").strip()
    assert number in site.get(token, "?lang=nl").body.decode()
    json_of = site.get(token, "/figures.json?lang=nl")
    assert json_of.headers["content-type"] == "application/json"


def test_the_printed_command_gives_the_number_after_new_thresholds(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site = sharing.site(monkeypatch, sqlite_url)
    engine = site.desk.engine
    tokens = [share(engine).token, share(engine, as_of=DAY, batch=1).token]
    saved = set_thresholds(engine, LOCAL, **THRESHOLDS)
    known = [("--batch", saved.batch_id), ("--saves", 1)]
    for token, (option, count) in zip(tokens, known, strict=True):
        shown = site.get(token, "?lang=en").body.decode()
        (printed,) = re.findall('class="command"><code>(.*?)</code>', shown)
        command = shlex.split(unescape(re.sub("</?span>", "", printed)))
        assert command[:3] == ["python", "-m", "data"]
        assert command[command.index(option) + 1] == str(count)
        assert main(command[3:]) == 0
        assert capsys.readouterr().out.strip() in shown
    site.desk.close()


def test_a_database_that_goes_away_is_said_and_comes_back(
    site: Site, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = share(engine).token
    shown = site.get(token)
    with monkeypatch.context() as patch:
        patch.setattr(load, "revision", _fail)
        away = site.get(token)
    assert (away.status, away.headers["retry-after"]) == (503, "60")
    assert b"Traceback" not in away.body
    assert site.get(token).body == shown.body


def _fail(_: Engine) -> int:
    with opened("sqlite:////nowhere/at/all.sqlite"):
        return 0


def test_a_page_that_cannot_be_made_says_no_more_than_that(
    sqlite_site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    token = share(sqlite_site.desk.engine).token
    with monkeypatch.context() as patch:
        patch.setattr(shared_page, "html", lambda *_: 1 / 0)
        broken = sqlite_site.get(token)
    assert broken.status == 500
    for private in (b"Traceback", b"division", b"/public/", token.encode()):
        assert private not in broken.body
    assert "ZeroDivisionError" in caplog.text
    assert token not in caplog.text
    assert sqlite_site.get(token).status == 200
