"""Whatever number may be saved, by whichever way, goes out in a file and comes back as it was."""

import io
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from typing import Any

import openpyxl
import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select, update

from data.figures import figure_table
from data.files import csv_out, file_rows, file_tables, file_words, whole_file, workbook_in
from data.files.matching import match
from data.filters import Filters
from data.record import load
from data.view import View
from db.checks import check
from db.engine.database import opened
from db.imports import importing
from db.imports.import_rows import ImportRequest
from db.imports.loading import load_folder
from db.imports.whole_writing import Brought
from db.record import digests
from db.record.decimals import DECIMALS
from db.record.outcomes import RefusedError
from db.record.people import LOCAL
from db.record.requests import NewAction
from db.record.saving import add, set_thresholds
from db.tables import Update
from tests.data.exchange.bringing import bring
from tests.data.exchange.conftest import Bare
from tests.databases import PROGRAMME as FOLDER
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, TODAY, row, say

PHASES = (Phase.explicit, Phase.generate)
PROGRESS = st.floats(0, 100)
WEIGHT = st.floats(0, 1_000_000, exclude_min=True)
GAP = st.floats(-100_000, 0)
LEAST = 10.0**-DECIMALS


Loaded = Callable[[], AbstractContextManager[Engine]]


@pytest.fixture(scope="session")
def loaded(sqlite: Shelf) -> Loaded:
    """The real programme, a database of its own at each call."""

    @contextmanager
    def copy() -> Iterator[Engine]:
        with sqlite.loaded() as url, opened(url) as engine:
            yield engine

    return copy


def returned(engine: Engine, bare: Bare, ending: str) -> None:
    """Its file makes the same programme elsewhere, by every figure, and brings nothing new here."""
    file = whole_file.written(engine, PROGRAMME, ending)
    found = whole_file.texts(file, f"a{ending}")
    assert whole_file.bring_in(engine, LOCAL, found, "again") is None
    with bare() as other:
        assert isinstance(whole_file.bring_in(other, LOCAL, found, "a"), Brought)
        assert check(other) == []
        assert whole_file.written(other, PROGRAMME, ending) == file
        assert known(other) == known(engine)


def known(engine: Engine) -> list[Any]:
    record = load.record(engine, PROGRAMME)
    tables = [
        figure_table.as_json(View(record, Filters(), TODAY, "en").figures_by(by))
        for by in ("programme", "pillar", "partner", "action")
    ]
    return [[figure_table.check_code(each), each] for each in tables]


@settings(max_examples=1, phases=PHASES)
@example(progress=200 / 3, weight=1e-6, gap=-1 / 3, ending=".xlsx")
@example(progress=5e-5, weight=5e-5, gap=-5e-5, ending=".zip")
@example(progress=1e-9, weight=999_999.9999996, gap=-1e-9, ending=".zip")
@given(progress=PROGRESS, weight=WEIGHT, gap=GAP, ending=st.sampled_from(whole_file.ENDINGS))
def test_every_number_that_may_be_saved_comes_back(
    loaded: Loaded, bare: Bare, progress: float, weight: float, gap: float, ending: str
) -> None:
    with loaded() as engine:
        day = date(2024, 1, 1)
        said = {"progress": progress, "weight": max(weight, LEAST)}
        say(engine, "1.1", {"status": "in_progress", **said}, on=day)
        stands = row(engine, "1.1")
        for column, value in said.items():
            assert abs(stands[column] - value) <= LEAST / 2 + 1e-9
            assert round(stands[column], DECIMALS) == stands[column]
        add(
            engine,
            LOCAL,
            PROGRAMME,
            NewAction(
                code="9.9",
                effective_on=day,
                pillar_code="1",
                states={"title_en": "New", "weight": said["weight"]},
            ),
            today=TODAY,
        )
        bring(engine, f"code;progress\n1.2;{progress:.17f}\n")
        set_thresholds(
            engine,
            LOCAL,
            effective_on=day,
            off_track_gap=gap,
            at_risk_gap=gap,
            off_track_days=60,
            least_planned=progress,
            today=TODAY,
        )
        stored = stored_numbers(engine)
        assert stored == [round(each, DECIMALS) for each in stored]
        assert check(engine) == []
        returned(engine, bare, ending)


def stored_numbers(engine: Engine) -> list[float]:
    with engine.connect() as connection:
        cells = connection.execute(select(Update.weight, Update.progress)).all()
    return [each for row in cells for each in row if each is not None]


@pytest.mark.parametrize("weight", [4e-7, 1e-300, 0.0, -0.0, 1_000_000.1])
def test_a_weight_that_would_be_kept_as_none_is_refused(loaded: Loaded, weight: float) -> None:
    with loaded() as engine, pytest.raises(RefusedError, match="bad-weight"):
        say(engine, "1.1", {"weight": weight})


@pytest.mark.parametrize(
    ("number", "ending"), [(200 / 3, ".zip"), (1e-300, ".zip"), (1e-300, ".xlsx")]
)
def test_what_was_recorded_finer_before_comes_back_with_the_same_check_codes(
    loaded: Loaded, bare: Bare, ending: str, number: float
) -> None:
    with loaded() as engine:
        say(engine, "1.1", {"status": "in_progress", "progress": 50.0, "weight": 2.0})
        with engine.begin() as connection:
            said = update(Update).where(Update.progress == 50.0, Update.weight == 2.0)
            connection.execute(said.values(progress=number, weight=number))
            digests.seal(connection, 1)
        assert check(engine) == []
        returned(engine, bare, ending)


def test_a_formula_of_a_third_comes_in_and_the_workbook_again_is_no_change(
    loaded: Loaded, bare: Bare
) -> None:
    with loaded() as engine:
        book = openpyxl.Workbook()
        page: Any = book.active
        page.append(["code", "status", "progress"])
        page.append(["1.1", "in_progress", 200 / 3])
        target = io.BytesIO()
        book.save(target)
        (sheet,) = file_tables.held(workbook_in.tables(target.getvalue()))
        known = file_words.words(load.record(engine, PROGRAMME), "en")
        wanted = file_rows.rows(sheet, match(sheet.headings, "actions", "en"), "actions", known)
        asked = ImportRequest(
            person=LOCAL,
            programme_code=PROGRAMME,
            table="actions",
            rows=wanted,
            effective_on=TODAY,
            today=TODAY,
        )
        assert importing.write(engine, asked) is not None
        assert row(engine, "1.1")["progress"] == 66.666667
        assert importing.write(engine, asked) is None
        returned(engine, bare, ".zip")


def test_a_table_with_small_numbers_is_brought_in_again_without_a_change(
    loaded: Loaded,
) -> None:
    with loaded() as engine:
        say(engine, "1.1", {"status": "in_progress", "progress": 1e-6, "weight": 0.00005})
        text = csv_out.text(
            "actions", load.record(engine, PROGRAMME), Filters(), TODAY, "pillar", "en"
        )
        assert "e-" not in text.partition("\n1.1,")[2].partition("\n")[0]
        assert bring(engine, text) is None


def test_a_folder_with_finer_numbers_is_loaded_and_is_then_as_it_is_there(
    bare: Bare, tmp_path: Any
) -> None:
    for path in FOLDER.glob("*.csv"):
        lines = path.read_text(encoding="utf-8").splitlines()
        if path.stem == "actions":
            at = lines[0].split(",").index("weight")
            assert lines[1].rsplit(",", 2)[1] == "1"
            assert at == lines[0].count(",") - 1
            lines[1] = ",0.3333333333333333,".join(lines[1].rsplit(",1,", 1))
        (tmp_path / path.name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    with bare() as engine:
        load_folder(engine, tmp_path, LOCAL)
        assert row(engine, "1.1")["weight"] == 0.333333
        assert load_folder(engine, tmp_path, LOCAL).differences == []
        returned(engine, bare, ".xlsx")
