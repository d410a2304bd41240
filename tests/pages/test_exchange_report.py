"""The page Exchange: the view as a report, in the reader's language and scope."""

from pathlib import Path
from typing import Any

import pytest

from locales import translator
from reports.report_template import ReportTemplate
from tests.pages.opening import headers, opened
from ui.exchange import report_card


def test_it_gives_a_pdf_and_slides_named_after_the_view(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {}

    def download(_: str, made: Any, *, file_name: str, **__: Any) -> None:
        given[file_name] = made

    monkeypatch.setattr("streamlit.download_button", download)
    assert "Rapport" in headers(opened("exchange", lang="fr", as_of="2022-12-31", pillar="3"))
    reports = [f"benelux-2021-2024_report_2022-12-31_fr.{ending}" for ending in ("pdf", "pptx")]
    assert [given[name]()[:4] for name in reports] == [b"%PDF", b"PK\x03\x04"]


def test_a_template_that_can_not_be_used_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REPORT_TEMPLATE", str(tmp_path))
    app = opened("exchange", lang="nl")
    assert [error.value for error in app.error] == [translator("nl")("report-template")]
    assert report_card._look() is None
    monkeypatch.setenv("REPORT_TEMPLATE", "")
    assert report_card._look() == ReportTemplate()
