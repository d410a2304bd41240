"""The views as a workbook: what is on screen, typed, and charts that point at the right numbers."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import Engine

from charts.palette import LIGHT
from data.__main__ import main
from data.figures import completion, schedule
from data.figures import monthly as trends
from data.filters import Filters, narrow
from data.record import load, moments
from data.view import View
from db.engine.database import opened
from db.record.people import LOCAL
from db.record.saving import NewAction, add
from locales import LANGUAGES, translator
from reports.sheets.workbook import workbook
from sections import actions, attention, trend, view_tables
from sections.tables import Chart
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, TODAY, say

DAY = date(2024, 12, 31)


@pytest.fixture(scope="module")
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    shelf: Shelf = request.getfixturevalue("sqlite")
    with shelf.loaded() as url, opened(url) as engine:
        yield engine


def look(engine: Engine, language: str = "en", **asked: Any) -> View:
    day = asked.pop("day", DAY)
    batch = asked.pop("batch", None)
    record = load.record(engine, PROGRAMME, batch)
    return View(record, Filters(**asked), day, language)


def book(seen: View) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook(view_tables.of(seen), seen.made_at)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_sheet_per_view_with_a_real_table_and_filters(
    engine: Engine, language: str
) -> None:
    found = book(look(engine, language))
    t = translator(language)
    assert found.sheetnames[1:3] == [t("page-pillars"), t("page-partners")]
    assert len(found.sheetnames) == 8
    for page in found:
        (table,) = page.tables.values()
        assert table.autoFilter is not None
        titles = [column.name for column in table.tableColumns]
        assert len(titles) == len(set(titles))


def test_cells_are_numbers_and_days_and_nothing_where_nothing_is(engine: Engine) -> None:
    page = book(look(engine))["Actions"]
    titles = [cell.value for cell in page[3]]
    row = {title: page.cell(4, at) for at, title in enumerate(titles, start=1)}
    assert (row["Code"].value, row["Code"].number_format) == ("1.1", "@")
    assert row["Progress"].value == pytest.approx(0.5)
    assert row["Progress"].number_format == "0.0%"
    assert row["Start"].value == datetime(2021, 1, 1)  # noqa: DTZ001
    silent = [page.cell(n, titles.index("Progress") + 1) for n in range(4, 25)]
    assert any(cell.value is None for cell in silent)


def test_charts_point_at_the_cells_that_hold_their_numbers(engine: Engine) -> None:
    seen = look(engine)
    data = workbook(view_tables.of(seen), seen.made_at)
    cells = openpyxl.load_workbook(io.BytesIO(data))
    narrowed = narrow(
        schedule.assess(moments.actions_on(seen.record, DAY), seen.record.methods), Filters()
    )
    found = charts(data)
    assert len(found) == 5
    names = [tuple(read(cells, each)[0] for each in chart["names"]) for chart in found]
    assert names[4] == ("Average progress", "Planned", "Minimum")
    things = {"pillar_code": seen.pillars["title"], "partners": seen.partners["name"]}
    frames = (seen.pillars, seen.partners)
    for (by, titles), frame, (first, second) in zip(
        things.items(), frames, (found[:2], found[2:4]), strict=True
    ):
        wanted = completion.by(narrowed, by, list(frame["code"]))
        for name, place in zip(("average", "planned"), first["values"], strict=True):
            assert read(cells, place) == pytest.approx([value / 100 for value in wanted[name]])
        assert read(cells, first["over"][0]) == list(titles)
        health = [list(wanted[each]) for each in schedule.HEALTHS]
        assert [read(cells, each) for each in second["values"]] == health
    months = trends.until(seen.record, seen.filters, DAY)
    for name, place in zip(("average", "planned", "floor"), found[4]["values"], strict=True):
        told = [None if value != value else value / 100 for value in months[name]]
        assert read(cells, place) == pytest.approx(told)
    for chart in found:
        for values in chart["values"]:
            assert all(isinstance(value, int | float | None) for value in read(cells, values))


def test_lines_of_numbers_go_as_far_as_they_go(engine: Engine) -> None:
    seen = look(engine)
    told = trend.table(seen)
    colours = {"reported": LIGHT.primary, "actions": LIGHT.axis}
    counted = replace(told, charts=[Chart("lines", "Counted", "day", tuple(colours), colours)])
    with zipfile.ZipFile(io.BytesIO(workbook([counted], seen.made_at))) as archive:
        text = archive.read("xl/charts/chart1.xml").decode()
    assert '<c:max val="1"/>' not in text
    assert 'formatCode="0"' in text


def test_charts_are_printed_on_the_page_of_their_table(engine: Engine) -> None:
    found = book(look(engine, "de"))
    for page in found.worksheets[1:3]:
        (table,) = page.tables.values()
        last = int(re.findall(r"\d+", table.ref)[-1])
        starts = [chart.anchor._from for chart in page._charts]
        assert [start.row >= last for start in starts] == [True, True]
        assert starts[0].row == starts[1].row
        assert starts[0].col < starts[1].col
        assert page.page_setup.fitToHeight in (None, 1)
    assert found.worksheets[3].page_setup.fitToHeight == 0


def charts(data: bytes) -> list[dict[str, list[str]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = sorted(name for name in archive.namelist() if "charts/chart" in name)
        texts = [archive.read(name).decode() for name in names]
    tags = {"names": "tx", "over": "cat", "values": "val"}
    return [
        {what: re.findall(rf"<c:{tag}><c:\w+><c:f>(.*?)</c:f>", text) for what, tag in tags.items()}
        for text in texts
    ]


def read(book: Any, place: str) -> list[Any]:
    name, _, cells = place.rpartition("!")
    found = book[name.strip("'")][cells.replace("$", "")]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell.value for row in rows for cell in row]


def test_what_is_exported_is_what_is_looked_at(engine: Engine) -> None:
    seen = look(engine, pillar=("2",), partner=("FRANCE",), status=("in_progress",))
    found = book(seen)
    codes = [row[0].value for row in found["Actions"].iter_rows(min_row=4)]
    assert codes == list(seen.actions["code"])
    assert all(code.startswith("2.") for code in codes)
    assert [row[0].value for row in found["Pillars"].iter_rows(min_row=4, max_row=4)] == ["2"]
    measures = book(look(engine, level="measure"))
    assert "Measures" in measures.sheetnames


@pytest.mark.parametrize(
    "asked",
    [{}, {"pillar": ("2",), "status": ("in_progress",)}, {"level": "measure", "partner": ("NRW",)}],
)
def test_the_command_on_the_first_sheet_prints_its_check_code(
    engine: Engine,
    asked: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = {
        row[0].value: row[1].value for row in book(look(engine, **asked))["Selection"].iter_rows()
    }
    url = str(engine.url.database).removeprefix("file:").partition("?")[0]
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{url.replace('%3A', ':')}")
    command = said["Verify with"].split()
    assert command[:3] == ["python", "-m", "data"]
    assert main(command[3:]) == 0
    assert capsys.readouterr().out.strip() == said["Check code"]


def test_what_needs_attention_has_the_numbers_that_its_action_has_elsewhere(engine: Engine) -> None:
    seen = look(engine, day=date(2022, 6, 30))
    elsewhere = {row["code"]: row for row in actions.table(seen).rows}
    told = [row for row in attention.table(seen).rows if row["code"] in elsewhere]
    assert any(elsewhere[row["code"]]["kind"] == "Continuous" for row in told)
    for row in told:
        for name in ("progress", "planned", "gap"):
            assert row[name] == elsewhere[row["code"]][name], (row["code"], name)


def test_before_anything_was_there_the_tables_are_empty_and_the_file_opens(engine: Engine) -> None:
    found = book(look(engine, day=date(2019, 1, 1), batch=0))
    assert len(found.sheetnames) == 8
    assert found["Actions"]["A4"].value is None


def test_the_same_is_the_same_file(engine: Engine) -> None:
    seen = look(engine)
    assert workbook(view_tables.of(seen), seen.made_at) == workbook(
        view_tables.of(seen), seen.made_at
    )


def test_text_that_bites_is_a_text_cell(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        for number, text in enumerate(("=1+1", "@SUM(A1)", "<script>", "{=1}", "[x]/:*?" * 40)):
            states = {"title_en": text, "owner": text[:100]}
            new = NewAction(
                code=f"=9.{number}", pillar_code="1", effective_on=date(2021, 1, 1), states=states
            )
            add(engine, LOCAL, PROGRAMME, new, today=TODAY)
        say(engine, "1.1", {"title_en": "javascript:alert(1)"}, on=date(2021, 1, 1))
        found = book(look(engine))
    kinds = {cell.data_type for page in found for row in page.iter_rows() for cell in row}
    assert "f" not in kinds
    links = [cell.hyperlink for row in found["Actions"].iter_rows() for cell in row]
    assert all(link.target.startswith("http") for link in links if link)


def test_a_report_on_paper_of_one_status_is_refused_and_a_workbook_is_written(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    status = ["--status", "completed"]
    assert main(["report", str(tmp_path / "a.pdf"), *status]) == 2
    assert "every status" in capsys.readouterr().err
    assert main(["report", str(tmp_path / "a.xlsx"), *status, "--lang", "nl"]) == 0
    assert (tmp_path / "a.xlsx").stat().st_size > 10_000
