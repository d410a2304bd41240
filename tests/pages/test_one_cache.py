"""The dashboard and the shared pages of one process hold a record once."""

import pytest
from sqlalchemy import event

from data.cache import known
from public.http.services import Services
from tests.db.saying import PROGRAMME
from tests.pages.conftest import Visit
from tests.public.asking import ask
from tests.public.sharing import Site, share
from ui.frame import store


@pytest.mark.usefixtures("sqlite_url")
def test_a_shared_page_reads_no_record_that_the_dashboard_has_read(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example.org")
    site, said = Site(Services()), []
    engine = site.desk.engine
    token = share(engine).token
    assert not visit(lang="en").exception
    event.listen(engine, "before_cursor_execute", lambda *about: said.append(about[2]))
    assert ask(site.app, f"/s/{token}").status == 200
    assert said  # who may read it is asked at every request
    assert not _reads(said)
    ours, theirs = (of.snapshot(store.revision()) for of in (store, site.desk))
    assert ours.record(PROGRAMME) is theirs.record(PROGRAMME)
    known.clear()
    theirs.record(PROGRAMME)
    assert _reads(said)
    site.desk.close()


@pytest.mark.usefixtures("sqlite_url")
def test_readers_share_what_is_computed_whatever_their_names(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = []
    for name in ("Anna", "Bo"):
        monkeypatch.setenv("LOCAL_PERSON", name)
        assert not visit(lang="en").exception
        kept.append(len(known._kept))
    assert kept[0] == kept[1]


def _reads(said: list[str]) -> list[str]:
    """The queries that read statements."""
    return [query for query in said if "FROM updates" in query]
