"""What the product exports of a large programme it also reads, within limits of work."""

import io
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from data.files import safe_zip, whole_file, whole_tables
from data.files.file_limits import COMMAND, PAGE, ROWS, SIZES, FileLimits
from db.engine.database import opened
from db.imports.text_tables import MOST_ROWS
from db.problems import ProblemsError, sentences
from locales import LANGUAGES, translator
from tests.data.exchange.workbooks import workbook, zipped
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


def test_one_row_more_than_a_page_takes_is_refused_with_the_command_that_takes_it(
    exported: bytes,
) -> None:
    file = grown(exported, MOST_ROWS + 1)
    for is_new in (True, False):
        with pytest.raises(ProblemsError) as refused:
            whole_file.texts(file, "a.zip") if is_new else whole_file.contents("a.zip", file)
        rows, command = str(refused.value).splitlines()
        assert rows == f"record/updates, row {MOST_ROWS + 2}: the table has more than 120,000 rows."
        assert "up to 100 MB and 600,000 rows in a table" in command
        for language in LANGUAGES:
            said = sentences(translator(language), refused.value.problems)
            assert "python -m data import" in said[1]
    assert len(whole_file.texts(file, "a.zip", COMMAND)["record/updates"]) == MOST_ROWS + 1


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (replace(COMMAND, rows=100), "too-many-rows"),
        (replace(COMMAND, bytes=10_000), "too-large"),
        (replace(COMMAND, text=-300_000), "too-much-text"),
    ],
)
def test_beyond_what_a_command_takes_the_way_is_a_backup(
    exported: bytes, tmp_path: Path, limits: FileLimits, code: str
) -> None:
    (tmp_path / "a.zip").write_bytes(exported)
    with pytest.raises(ProblemsError) as refused:
        whole_file.texts_of(tmp_path / "a.zip", limits)
    assert [each.code for each in refused.value.problems] == [code, "by-backup"]


def test_a_sheet_of_rows_is_not_sent_to_a_command_that_takes_no_more_of_them() -> None:
    rows = [(f"{n}", "Title") for n in range(ROWS + 1)]
    with pytest.raises(ProblemsError) as refused:
        whole_file.contents("a.xlsx", workbook(["code", "title"], *rows))
    assert [each.code for each in refused.value.problems] == ["too-many-rows"]


def test_every_size_has_its_sentence_and_a_command_takes_more_of_each() -> None:
    t = translator("en")
    assert all(t(f"problem-{code}", limit=1) for code in SIZES)
    names = ("bytes", "unpacked", "cells", "text", "rows", "seconds", "memory")
    assert all(getattr(COMMAND, name) > getattr(PAGE, name) for name in names)


def test_many_statements_of_one_action_are_checked_in_one_walk(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        found = whole_file.texts(
            grown(whole_file.written(engine, PROGRAMME, ".zip"), 10_000), "a.zip"
        )
        before = time.process_time()
        whole_file.check(engine, found)
        assert time.process_time() - before < 30  # each over against all others took minutes


def test_a_part_in_an_older_encoding_has_the_limits_of_its_file() -> None:
    small = replace(PAGE, bytes=2_000)
    packed = zipped({"actions.csv": b"code\n" + "caf\u00e9".encode("cp1252") * 1_000})
    assert len(packed) < small.bytes
    ((_, rows),) = safe_zip.tables(packed, replace(PAGE, bytes=10_000))
    assert len(list(rows)) == 2
    with pytest.raises(ProblemsError):
        list(safe_zip.tables(packed, small)[0][1])
