"""A process that starts brings no library that it can do its work without: each takes its time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import ROOT

SLOW = {
    "alembic",
    "openpyxl",
    "pandas",
    "PIL",
    "plotly.basedatatypes",
    "pptx",
    "streamlit",
    "typst",
}
SLOW |= {"fontTools.ttLib.tables.otTables", "xlsxwriter"}
COMMANDS = {
    "db check": set[str](),
    "db upgrade": set[str](),
    "data figures --by pillar": {"pandas"},
    "data report {folder}/x.pdf": {"pandas", "typst"},
    "data report {folder}/x.pptx": {"pandas", "pptx", "PIL", "xlsxwriter"},
    "data report {folder}/x.xlsx": {"pandas", "xlsxwriter"},
}
RUN = "import sys; from {package}.__main__ import main; main(sys.argv[1:]); print(*sys.modules)"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_brings_no_slow_library_but_its_own(
    command: str, sqlite_url: str, tmp_path: Path
) -> None:
    package, *arguments = command.format(folder=tmp_path).split()
    ran = subprocess.run(
        [sys.executable, "-c", RUN.format(package=package), *arguments],
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": sqlite_url},
        capture_output=True,
        text=True,
        check=True,
    )
    assert SLOW & {*ran.stdout.splitlines()[-1].split()} == COMMANDS[command]
