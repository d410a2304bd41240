"""What the product exports of a large programme it also reads, within limits of work."""

import io
import time
import zipfile
from collections.abc import Iterator

import pytest

from data.files import whole_file, whole_tables
from db.engine.database import opened
from db.imports.text_tables import MOST_ROWS
from db.problems import ProblemsError
from tests.db.saying import PROGRAMME


@pytest.fixture(scope="module")
def exported(request: pytest.FixtureRequest) -> Iterator[bytes]:
    with request.getfixturevalue("sqlite").loaded() as url, opened(url) as engine:
        yield whole_file.written(engine, PROGRAMME, ".zip")


def grown(data: bytes, rows: int) -> bytes:
    """The file with so many statements: a short one again and again, each with its own number."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as archive,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as other,
    ):
        for name in archive.namelist():
            text = archive.read(name).decode()
            if name.endswith("record/updates.csv"):
                lines = text.splitlines()
                rest = min(lines[1:], key=len).partition(",")[2]
                text = "\n".join([*lines, *(f"{at},{rest}" for at in range(len(lines), rows + 1))])
            other.writestr(name, text)
    return target.getvalue()


def test_a_file_of_a_hundred_thousand_statements_is_read(exported: bytes) -> None:
    found = whole_file.texts(grown(exported, 100_000), "a.zip")
    updates = found["record/updates"]
    assert len(updates) == 100_000
    assert (
        whole_tables.read({**found, "record/updates": updates[-1:]})["record/updates"][0][
            "sequence"
        ]
        == 100_000
    )


def test_one_row_more_than_a_table_may_have_is_refused_by_the_limit(exported: bytes) -> None:
    with pytest.raises(ProblemsError) as refused:
        whole_file.texts(grown(exported, MOST_ROWS + 1), "a.zip")
    assert f"record/updates, row {MOST_ROWS + 2}" in str(refused.value)
    assert "120" in str(refused.value)


def test_many_statements_of_one_action_are_checked_in_one_walk(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        found = whole_file.texts(
            grown(whole_file.written(engine, PROGRAMME, ".zip"), 10_000), "a.zip"
        )
        before = time.process_time()
        whole_file.check(engine, found)
        assert time.process_time() - before < 30  # each over against all others took minutes
