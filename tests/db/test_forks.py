"""The process that others are forked from has imported all that they run."""

from tests.databases import ROOT
from tests.db.forks import RUN


def test_every_module_that_forks_is_imported_before() -> None:
    modules = (ROOT / "tests" / "db").glob("*.py")
    forking = {path.stem for path in modules if "= forking()" in path.read_text("utf-8")}
    assert forking - {"test_forks"} == {*RUN}
