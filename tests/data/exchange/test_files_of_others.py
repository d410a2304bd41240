"""Files as LibreOffice and other trackers make them come in with one match by hand at the most."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from data.files import file_rows, file_tables, file_words, matching
from data.record import load
from db.engine.database import opened
from db.imports import importing
from db.imports.import_rows import ImportRequest, Preview
from db.record.people import LOCAL
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, TODAY, written

FILES = Path(__file__).with_name("files")


@pytest.fixture(scope="module")
def untouched(sqlite: Shelf) -> Iterator[Engine]:
    with sqlite.loaded() as url, opened(url) as engine:
        yield engine
        assert written(engine)[0] == 1


def brought(engine: Engine, name: str, language: str, **by_hand: str) -> Preview:
    (sheet,) = file_tables.sheets(name, (FILES / name).read_bytes())
    table = matching.table_of(sheet.headings, language)
    matches = matching.match(sheet.headings, table, language, by_hand)
    known = file_words.words(load.record(engine, PROGRAMME), language)
    asked = ImportRequest(
        person=LOCAL,
        programme_code=PROGRAMME,
        table=table,
        rows=file_rows.rows(sheet, matches, table, known),
        effective_on=TODAY,
        today=TODAY,
        language=language,
    )
    return importing.preview(engine, asked)


def said(preview: Preview, at: int) -> dict[str, Any]:
    return {cell.column: cell.now for cell in preview.rows[at].cells}


@pytest.mark.parametrize(
    "name", ["libreoffice.xlsx", "libreoffice.ods", "libreoffice.csv", "libreoffice_us.csv"]
)
def test_a_plan_of_libreoffice(untouched: Engine, name: str) -> None:
    preview = brought(untouched, name, "nl")
    assert [row.fate for row in preview.rows] == ["added", "added", "changed"]
    assert said(preview, 0) == {
        "title_nl": "Groene havens – één “plan”",
        "pillar_code": "3",
        "starts_on": date(2021, 2, 1),
        "due_on": date(2024, 12, 31),
        "weight": 1.5,
        "partners": "NRW,NORDICS",
        "status": "in_progress",
        "progress": 55.5,
        "comment": "Loopt",
    }
    assert said(preview, 2) == {"progress": 62.0}


@pytest.mark.parametrize("name", ["libreoffice_percent.csv", "libreoffice_percent.ods"])
def test_per_cents_as_libreoffice_writes_them_in_french(untouched: Engine, name: str) -> None:
    preview = brought(untouched, name, "fr")
    assert [row.fate for row in preview.rows] == ["added", "added", "added", "changed"]
    assert [said(preview, at).get("progress") for at in (0, 1, 3)] == [57.5, 57, 62]


@pytest.mark.parametrize(("name", "language"), [("redmine.csv", "en"), ("redmine_nl.csv", "nl")])
def test_issues_of_redmine(untouched: Engine, name: str, language: str) -> None:
    preview = brought(untouched, name, language)
    assert {row.fate for row in preview.rows} == {"added"}
    assert {column: said(preview, 1)[column] for column in ("status", "progress", "due_on")} == {
        "status": "in_progress",
        "progress": 40.0,
        "due_on": date(2024, 12, 31),
    }
    assert said(preview, 0)["starts_on"] == date(2021, 3, 25)


def test_results_of_decidim(untouched: Engine) -> None:
    preview = brought(untouched, "decidim.csv", "nl", **{"category/name/nl": "pillar_code"})
    assert [row.fate for row in preview.rows] == ["added", "added"]
    assert said(preview, 1) == {
        "title_nl": "Een brug",
        "title_fr": "Un pont",
        "pillar_code": "2",
        "starts_on": date(2021, 4, 1),
        "status": "completed",
        "progress": 100.0,
        "source_url": "https://example.org/results/8",
    }
