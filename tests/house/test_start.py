"""A process that starts brings no library that it can do its work without: each takes its time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import ROOT

SLOW = {
    "alembic",
    "authlib",
    "cryptography",
    "icalendar",
    "openpyxl",
    "pandas",
    "PIL",
    "pptx",
    "streamlit",
    "typst",
    "webauthn",
}
SLOW |= {"fontTools.ttLib.tables.otTables", "numpy", "plotly.basedatatypes", "xlsxwriter"}
COMMANDS = {
    "db check": set[str](),
    "db upgrade": set[str](),
    "data figures --by pillar": {"numpy", "pandas"},
    "data report {folder}/x.pdf": {"numpy", "pandas", "typst"},
    "data report {folder}/x.pptx": {"numpy", "pandas", "pptx", "PIL", "xlsxwriter"},
    "data report {folder}/x.xlsx": {"numpy", "pandas", "xlsxwriter"},
}
SERVERS = {
    "data.files.reading_process": set[str](),
    "public.http.shared_app": {"numpy", "pandas", "PIL"},
    "dashboard": {"numpy", "pandas", "PIL", "plotly.basedatatypes", "streamlit"},
}
RUN = "import sys; from {package}.__main__ import main; main(sys.argv[1:]); print(*sys.modules)"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_brings_no_slow_library_but_its_own(
    command: str, sqlite_url: str, tmp_path: Path
) -> None:
    package, *arguments = command.format(folder=tmp_path).split()
    ran = _ran(RUN.format(package=package), *arguments, DATABASE_URL=sqlite_url)
    assert SLOW & {*ran[-1].split()} == COMMANDS[command]


@pytest.mark.parametrize("module", SERVERS)
def test_a_server_brings_none_that_the_first_answer_does_without(module: str) -> None:
    ran = _ran(f"import sys, {module}; print(*sys.modules)")
    assert SLOW & {*ran[-1].split()} == SERVERS[module]


@pytest.mark.parametrize(
    "module", ["public.http.shared_app", "dashboard", "data.files.reading_process"]
)
def test_a_system_without_limits_for_processes_will_do(module: str) -> None:
    """Windows has no module `resource`."""
    assert _ran(f"import sys; sys.modules['resource'] = None; import {module}; print('there')")


def _ran(code: str, *arguments: str, **environ: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=os.environ | environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.splitlines()
