"""Every command does its work where no way out exists, and looks for none."""

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from data.__main__ import main as data
from db.__main__ import main as db
from public.__main__ import main as public
from tests.browser.server import free_port
from tests.databases import PROGRAMME
from tests.house.files import text
from tests.running.shut_in import noticed

# One process after the other is started anew.
pytestmark = [pytest.mark.faults("no way out"), pytest.mark.timeout(900)]
PYTHON = sys.executable
MAINS = {"db": db, "data": data, "public": public}
# In an order in which each finds what it needs.
COMMANDS = {
    "db": [
        "upgrade",
        f"load {PROGRAMME}",
        "check",
        "info",
        "backup {folder}/backup.sqlite",
        "restore {folder}/backup.sqlite --yes",
    ],
    "data": [
        "figures --by pillar",
        "report {folder}/x.pdf",
        "report {folder}/x.pptx",
        "report {folder}/x.xlsx",
        "export {folder}/x.zip",
        "import {folder}/x.zip",
        "template {folder}/new.xlsx",
        "copy benelux-2021-2024 next --starts-on 2025-01-01",
    ],
    "public": [
        "create --name Ministry",
        "list",
        "extend 1 --expires 2026-12-31",
        "pause 1",
        "resume 1",
        "rotate 1",
        "revoke 1",
        "token create --name Excel",
        "token list",
        "token extend 2 --expires 2026-12-31",
        "token pause 2",
        "token resume 2",
        "token rotate 2",
        "token revoke 2",
    ],
}
SERVERS = {"serve"}  # they are started below
WAYS = {
    "streamlit": [PYTHON, "-m", "streamlit", "run", "dashboard.py"],
    "uvicorn": [PYTHON, "-m", "uvicorn", "dashboard:app", "--host", "0.0.0.0"],  # noqa: S104
    "public": [PYTHON, "-m", "public", "serve"],
    "make": ["make", "run", f"VENV={sys.prefix}", "-o", f"{sys.prefix}/.ready-to-run"],
    "image": json.loads(text("Dockerfile").rpartition("\nCMD ")[2]),
}
STREAMLIT = ["--server.address", "0.0.0.0", "--server.port"]  # noqa: S104


@pytest.mark.parametrize("module", COMMANDS)
def test_a_command_looks_for_no_way_out(module: str, sqlite_url: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.sqlite'}" if module == "db" else sqlite_url
    said = [command.format(folder=tmp_path) for command in COMMANDS[module]]
    commands = [[PYTHON, "-m", module, *command.split()] for command in said]
    ran = noticed(tmp_path, commands, {"DATABASE_URL": url})
    assert {
        command: (each.code, each.attempts) for command, each in zip(said, ran, strict=True)
    } == dict.fromkeys(said, (0, 0)), [each.said for each in ran if each.code]


@pytest.mark.parametrize("way", WAYS)
def test_a_server_and_a_page_of_it_look_for_none(way: str, sqlite_url: str, tmp_path: Path) -> None:
    port = str(free_port())
    environ = {
        "ADDRESS": "0.0.0.0",  # noqa: S104
        "WITHOUT_SIGN_IN": "yes",
        "DATABASE_URL": sqlite_url,
        "PORT": port,
        "PATH": f"{sys.prefix}/bin:{os.environ['PATH']}",
    }
    options = {"streamlit": [*STREAMLIT, port], "uvicorn": ["--port", port]}.get(way, [])
    (ran,) = noticed(tmp_path, [[*WAYS[way], *options]], environ, f"http://127.0.0.1:{port}")
    assert "Traceback" not in ran.said
    assert "external" not in ran.said.lower()
    assert ran.attempts == 0, ran.said


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('192.0.2.1', 80))",
        "import socket; socket.create_connection(('2001:db8::1', 80))",
        "import socket; socket.getaddrinfo('example.org', 80)",
        "from streamlit.net_util import get_external_ip; get_external_ip()",
        "from streamlit.net_util import get_internal_ip; get_internal_ip()",
    ],
)
def test_whoever_looks_for_one_is_noticed(code: str, tmp_path: Path) -> None:
    (ran,) = noticed(tmp_path, [[PYTHON, "-c", code]], {})
    assert ran.attempts > 0


@pytest.mark.parametrize("module", MAINS)
def test_no_command_is_left_out(module: str, capsys: pytest.CaptureFixture[str]) -> None:
    tried = {command.split()[0] for command in COMMANDS[module]}
    assert _commands(MAINS[module], capsys) == tried | (SERVERS if module == "public" else set())
    if module == "public":
        of_tokens = {command.split()[1] for command in COMMANDS[module] if command[:5] == "token"}
        assert _commands(MAINS[module], capsys, "token") == of_tokens


def _commands(
    main: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str], *of: str
) -> set[str]:
    """Those that the help of `main` names."""
    with pytest.raises(SystemExit):
        main([*of, "--help"])
    return set(re.findall(r"^    ([a-z]+) ", capsys.readouterr().out, re.MULTILINE))
