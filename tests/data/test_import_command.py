"""`python -m data import`: a file into a programme, told in sentences and exit codes."""

import os
import tomllib
import tracemalloc
from datetime import date
from pathlib import Path

import pytest

from data.__main__ import main
from data.files import file_limits
from data.record import load
from data.record.moments import actions_on
from db.checks import check
from db.engine.database import opened
from tests.data.exchange.attacks import ATTACKS
from tests.data.exchange.test_whole_edits import typed
from tests.databases import ROOT
from tests.db.saying import PROGRAMME, row, written

PLAN = "Nr;Titel;Pijler;Status;Voortgang;Extra\n9.1;Iets;3;Lopend;12,5;x\n"


@pytest.fixture
def plan(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    path = tmp_path / "plan.csv"
    path.write_bytes(PLAN.encode("cp1252"))
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    try:
        code = main(["import", *map(str, arguments)])
    except SystemExit as left:
        code = int(str(left.code))
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_file_is_tried_brought_in_and_no_change_the_second_time(
    plan: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    day = ("--effective-on", "2024-06-30")
    with opened(sqlite_url) as engine:
        before = written(engine)
        code, out, _ = told(capsys, plan, "--lang", "nl", "--dry-run")
        assert (code, written(engine)) == (0, before)
        assert "Nr = code, Titel = title_nl, Pijler = pillar_code" in out
        assert "Left out: Extra." in out
        assert "Would be 1 added, 0 changed, 0 same." in out
        assert told(capsys, plan, "--lang", "nl", *day)[0] == 0
        assert row(engine, "9.1")["progress"] == 12.5
        assert "Nothing to save" in told(capsys, plan, "--lang", "nl", *day)[1]
        assert check(engine) == []


def test_a_heading_without_end_is_said_in_part(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan.write_text(f"Nr;Titel;{'x' * 30_000}\n1.1;Iets;y\n")
    _, out, _ = told(capsys, plan, "--lang", "nl", "--dry-run")
    assert f"Left out: {'x' * 60}." in out


def test_what_is_refused_is_said_with_row_and_column_and_nothing_is_written(
    plan: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plan.write_text(PLAN + "9.2;Meer;3;Onzin;101;\n", encoding="utf-8")
    with opened(sqlite_url) as engine:
        before = written(engine)
        code, _, error = told(capsys, plan, "--lang", "nl")
        assert (code, written(engine)) == (1, before)
    assert error.splitlines() == [
        "Rij 3, Status: er is geen status “Onzin”.",
        "Nothing was written.",
    ]
    plan.write_bytes(b"\xff\xfea")
    assert told(capsys, plan)[0] == 1
    assert told(capsys, plan.with_name("none.csv")) == (
        1,
        "",
        f"{plan.with_name('none.csv')}: No such file or directory.\n",
    )


BACKUP = (
    "What is larger can be moved as a whole database: python -m db backup and python -m db restore"
)


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".zip"])
def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    plan: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    large = plan.with_suffix(ending)
    large.touch()
    os.truncate(large, 200_000_000)
    tracemalloc.start()
    try:
        limit, way = (20, "") if ending == ".csv" else (100, f"plan{ending}: {BACKUP}\n")
        said = f"plan{ending}: the file is larger than {limit} MB.\n{way}"
        assert told(capsys, large) == (1, "", said)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_the_page_takes_files_up_to_the_same_size() -> None:
    server = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["server"]
    assert server["maxUploadSize"] == file_limits.PAGE.bytes // file_limits.MEGABYTE


@pytest.mark.parametrize(
    "wrong",
    [
        ("--columns", "Nr"),
        ("--columns", "Nr=nothing"),
        ("--table", "people"),
        ("--effective-on", "31.12.2024"),
        ("--sheet", "Plan"),
    ],
)
def test_wrong_usage_is_told(
    plan: Path, capsys: pytest.CaptureFixture[str], wrong: tuple[str, str]
) -> None:
    code, _, error = told(capsys, plan, *wrong)
    assert (code, error.count("Traceback")) == (2, 0)
    assert wrong[0] in error


def test_a_heading_is_matched_by_hand(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    matched = ("--columns", "Extra=owner", "--columns", "Titel=")
    code, out, _ = told(capsys, plan, "--lang", "nl", "--dry-run", *matched, "--table", "actions")
    assert "Extra = owner" in out
    assert "Left out: Titel." in out
    assert code == 1  # a new action needs a title


def test_what_a_heading_was_said_to_mean_is_remembered(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, plan, "--lang", "nl", "--columns", "Extra=owner")[0] == 0
    assert "Extra = owner" in told(capsys, plan, "--lang", "nl", "--dry-run")[1]
    assert "Left out: Extra" in told(capsys, plan, "--lang", "nl", "--columns", "Extra=")[1]


def test_a_file_whose_name_is_no_text_comes_in_under_what_can_be_read_of_it(
    plan: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = plan.rename(Path(os.fsdecode(os.fsencode(plan.parent) + b"/\xe9t\xe9.csv")))
    code, out, _ = told(capsys, path, "--lang", "nl")
    assert (code, out.split(":")[0]) == (0, r"\udce9t\udce9.csv")
    with opened(sqlite_url) as engine:
        assert load.record(engine, PROGRAMME).batches["comment"].iloc[-1] == "\ufffdt\ufffd.csv"


def test_an_edited_programme_comes_in_under_what_can_be_read_of_its_name(
    plan: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(os.fsdecode(os.fsencode(plan.parent) + b"/\xe9t\xe9.zip"))
    with opened(sqlite_url) as engine:
        path.write_bytes(typed(engine, {("actions", "4.2", "title_en"): "Another title"}))
    code, _, err = told(capsys, path, "--lang", "nl")
    assert (code, err) == (0, "")
    with opened(sqlite_url) as engine:
        assert load.record(engine, PROGRAMME).batches["comment"].iloc[-1] == "\ufffdt\ufffd.zip"


def test_progress_between_0_and_1_is_not_guessed(
    plan: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plan.write_text("Nr;Voortgang\n1.1;0,25\n1.2;0,5\n1.3;1\n", encoding="utf-8")
    asked = (plan, "--lang", "nl", "--effective-on", "2024-06-30")
    with opened(sqlite_url) as engine:
        before = written(engine)
        for more in ((), ("--dry-run",)):
            code, _, err = told(capsys, *asked, *more)
            assert (code, written(engine)) == (1, before)
            assert "“Voortgang” liggen tussen 0 en 1" in err
            assert "--progress parts" in err
            assert "--progress percent" in err
        assert told(capsys, *asked, "--progress", "parts")[0] == 0
        assert [row(engine, code)["progress"] for code in ("1.1", "1.2", "1.3")] == [25, 50, 100]
        assert told(capsys, *asked, "--progress", "percent")[0] == 0
        assert [row(engine, code)["progress"] for code in ("1.1", "1.2", "1.3")] == [0.25, 0.5, 1]
        assert check(engine) == []


def test_since_when_a_plan_has_been_known_is_asked_for_by_an_option(
    plan: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = (plan, "--lang", "nl", "--since")
    with opened(sqlite_url) as engine:
        before = written(engine)
        code, _, err = told(capsys, *asked, "2020-12-31")
        assert (code, written(engine)) == (1, before)
        assert "vóór het begin van het programma (2020-12-31)" in err
        assert told(capsys, *asked, "1.1.21")[0] == 2
        assert told(capsys, *asked, "2021-01-01")[0] == 0
        first = actions_on(load.record(engine, PROGRAMME), date(2021, 1, 1))
        assert "9.1" in set(first["code"])
        assert check(engine) == []


def test_which_of_two_readings_a_day_has_is_said_once(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "code;pillar;title_en;due\n"
    line = "9.{};3;New;{}\n"

    def said(*days: str) -> str:
        lines = [line.format(at, day) for at, day in enumerate(days, start=1)]
        plan.write_text(head + "".join(lines), encoding="utf-8")
        return told(capsys, plan, "--dry-run")[2]

    first = "Dates are read with the day first: 03/04/2025 is 3 April 2025.\n"
    assert said("03/04/2025", "05/06/2025") == first
    assert said("04/04/2025", "3/4/25") == first.replace("03/04/2025", "3/4/25")
    assert "month first" in said("03/04/2025", "12/31/2025")
    assert "03/04/2025 is 4 March 2025." in said("03/04/2025", "12/31/2025")
    for plain in ("2025-04-03", "3.4.2025", "04/04/2025", "31/12/2025", "0/4/2025"):
        assert "first" not in said(plain)
    assert said("03/04/2025", "31/12/2025") == ""


@pytest.mark.faults("files that ask for too much work")
def test_a_file_that_asks_for_too_much_work_is_told_in_a_sentence_and_the_way(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = plan.with_name("memory.xlsx")
    path.write_bytes(ATTACKS["memory.xlsx"]())
    code, _, err = told(capsys, path, "--lang", "fr")
    assert (code, err.count("\n")) == (1, 2)
    assert err.startswith("memory.xlsx\xa0: Le fichier demande plus de calcul")
    assert "memory.xlsx\xa0: Ce qui est plus grand se déplace" in err
