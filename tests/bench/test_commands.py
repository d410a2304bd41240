"""`python -m bench` starts in a fresh process, which imports the product in an order of its own."""

import subprocess
import sys

from tests.databases import ROOT


def test_it_says_what_it_measures() -> None:
    asked = [sys.executable, "-m", "bench", "--help"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True, text=True)
    assert "viewers" in told.stdout
    assert "visits" in told.stdout
