"""What others could reach without anybody meaning it doesn't start, and says what to set."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.access import account_changes
from db.access.granted_rights import Granted
from db.engine.database import opened
from tests.browser.server import free_port
from tests.databases import ROOT

pytestmark = pytest.mark.faults("open to others without a word that it is meant")
STREAMLIT = ("-m", "streamlit", "run", "dashboard.py", "--server.port")
UVICORN = ("-m", "uvicorn", "dashboard:app", "--port")
SIGN_IN = '[auth]\nredirect_uri = "http://localhost:8501/oauth2callback"\n'
SECONDS = 60


def refused(tmp_path: Path, command: tuple[str, ...], *more: str, **environ: str) -> str:
    """What a process that doesn't start says; it has to end by itself."""
    ended = subprocess.run(
        [sys.executable, *command, str(free_port()), *more],
        cwd=ROOT,
        env={"PATH": "", "HOME": str(tmp_path), "DATABASE_URL": "sqlite:////nowhere", **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert ended.returncode not in (0, None)
    return ended.stdout + ended.stderr


@pytest.mark.parametrize("command", [STREAMLIT, UVICORN])
def test_an_address_for_others_is_refused(tmp_path: Path, command: tuple[str, ...]) -> None:
    said = refused(tmp_path, command, ADDRESS="0.0.0.0")  # noqa: S104
    assert "ADDRESS '0.0.0.0' lets others in" in said
    assert "or WITHOUT_SIGN_IN=yes if that is meant." in said
    assert "Traceback" not in said


def test_an_address_that_only_streamlit_was_told_is_refused_as_well(tmp_path: Path) -> None:
    said = refused(tmp_path, STREAMLIT, "--server.address=0.0.0.0")
    assert "or WITHOUT_SIGN_IN=yes if that is meant." in said
    assert "Traceback" not in said


def test_a_database_that_people_sign_in_to_is_not_opened_to_everybody(
    tmp_path: Path, sqlite_url: str
) -> None:
    with opened(sqlite_url) as engine:
        account_changes.invite(engine, "Anna", Granted("admin"), datetime.now(UTC))
    said = refused(tmp_path, STREAMLIT, DATABASE_URL=sqlite_url)
    assert "People sign in to this database" in said
    assert "Set SIGN_IN=invited" in said
    assert "Traceback" not in said


def test_a_mistake_in_the_file_of_providers_is_one_sentence(
    tmp_path: Path, sqlite_url: str
) -> None:
    file = tmp_path / "sign-in.toml"
    file.write_text('[[provider]]\nname = "house"\n', encoding="utf-8")
    said = refused(tmp_path, UVICORN, DATABASE_URL=sqlite_url, SIGN_IN=str(file))
    assert "SIGN_IN: sign-in.toml provider 1 needs label." in said
    assert "Traceback" not in said


def test_a_sign_in_that_nobody_is_asked_for_is_refused(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets.toml"
    secrets.write_text(SIGN_IN, encoding="utf-8")
    said = refused(tmp_path, STREAMLIT, f"--secrets.files={secrets}")
    assert "secrets.toml has [auth], but the dashboard knows no sign-in" in said
    assert "Traceback" not in said
