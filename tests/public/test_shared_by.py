"""Who shares a page and since when, its report on paper, and a page of one partner."""

import pytest

from locales import translator
from tests.public import sharing
from tests.public.sharing import Site, share


def test_a_page_says_who_shares_it_and_since_when(
    monkeypatch: pytest.MonkeyPatch, sqlite_site: Site
) -> None:
    token = share(sqlite_site.desk.engine).token
    plain = sqlite_site.get(token, "?lang=en").body.decode()
    today = translator("en").day(sqlite_site.desk.today())
    assert f"Page created on {today}." in plain
    assert "Contact:" not in plain
    monkeypatch.setenv("SENDER", "Secretariat <General>")
    monkeypatch.setenv("CONTACT", "progress@example.org")
    told = (
        sharing.site(monkeypatch, sqlite_site.desk.settings.database_url)
        .get(token, "?lang=en")
        .body.decode()
    )
    assert "Published by Secretariat &lt;General&gt;." in told
    assert '<a href="mailto:progress@example.org">progress@example.org</a>' in told


def test_a_page_has_its_report_as_a_pdf(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, sections=("tiles", "matrix")).token
    answer = sqlite_site.get(token, "/report.pdf?lang=fr")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.body.startswith(b"%PDF")
    assert sqlite_site.get(token, "?lang=fr").body.decode().count("/report.pdf?lang=fr") == 1


def test_a_page_of_one_partner_gives_its_figures_once(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, partners=("NRW",)).token
    page = sqlite_site.get(token, "?lang=en").body.decode()
    assert "the work with the partner North Rhine-Westphalia stands at 54.2%" in page
    assert 'id="partners"' not in page
    assert 'id="matrix"' in page
