"""`python -m data figures` on the real programme, as scripts read it."""

import csv
import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from data import days
from data.__main__ import main
from db.engine.database import opened
from tests.db.saying import say

ROOT = Path(__file__).parents[2]
HEADER = (
    "code,title,done,scope,completion,average,reported,actions,floor,ongoing,"
    "on_track,at_risk,off_track,not_assessed"
)
PARTNERS = [
    *("NRW", "GRANDE_REGION", "NORDICS", "BALTICS", "FRANCE"),
    *("PENTA", "GAS_PLATFORM", "NSEC"),
]
HEALTHS = ("on_track", "at_risk", "off_track", "not_assessed")
Ask = Callable[..., str]


@pytest.fixture
def ask(url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    """What the command prints, on both databases."""
    return _asking(url, monkeypatch, capsys)


@pytest.fixture
def ask_sqlite(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Ask:
    return _asking(sqlite_url, monkeypatch, capsys)


def _asking(url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    monkeypatch.setenv("DATABASE_URL", url)

    def ask(*arguments: str, code: int = 0) -> str:
        assert main(["figures", *arguments]) == code
        said = capsys.readouterr()
        return said.out if code == 0 else said.err

    return ask


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-12-31", (1, 17, 51.3, 19, 21, 46.4, 4, (0, 2, 12, 2))),
        ("2022-12-31", (0, 17, 43.06, 18, 21, 36.9, 4, (8, 7, 0, 2))),
    ],
)
def test_the_programme_stood_there_on_that_day(
    ask: Ask, day: str, expected: tuple[Any, ...]
) -> None:
    done, scope, average, reported, actions, floor, ongoing, healths = expected
    arguments = ("--by", "programme", "--as-of", day)
    (row,) = json.loads(ask(*arguments, "--format", "json"))
    assert (row["done"], row["scope"], row["reported"], row["actions"]) == (
        *(done, scope, reported, actions),
    )
    assert row["completion"] == pytest.approx(done / scope, abs=1e-6)
    assert row["average"] == pytest.approx(average, abs=0.05)
    assert row["floor"] == pytest.approx(floor, abs=0.05)
    assert row["ongoing"] == ongoing
    assert tuple(row[name] for name in HEALTHS) == healths
    (line,) = rows(ask(*arguments, "--format", "csv"))
    assert {name: float(cell) for name, cell in line.items() if name not in {"code", "title"}} == {
        name: float(cell) for name, cell in row.items() if name not in {"code", "title"}
    }


def test_before_any_action_every_count_is_0_and_every_share_is_missing(ask: Ask) -> None:
    text = ask("--by", "programme", "--as-of", "2020-01-01", "--format", "csv")
    assert text.splitlines() == [
        HEADER,
        "benelux-2021-2024,Common Work Programme 2021-2024,0,0,,,0,0,,0,0,0,0,0",
    ]
    (row,) = json.loads(ask("--by", "programme", "--as-of", "2020-01-01", "--format", "json"))
    assert (row["completion"], row["average"], row["floor"]) == (None, None, None)


@pytest.mark.parametrize("by", ["pillar", "partner", "programme", "action"])
@pytest.mark.parametrize("day", ["2020-01-01", "2024-12-31"])
def test_the_header_is_always_the_same_and_rows_are_in_the_programmes_order(
    ask_sqlite: Ask, by: str, day: str
) -> None:
    text = ask_sqlite("--by", by, "--as-of", day, "--format", "csv")
    assert text.splitlines()[0] == HEADER
    codes = [row["code"] for row in rows(text)]
    if by == "action":
        assert len(codes) == (21 if day == "2024-12-31" else 0)
        assert codes == sorted(codes)
    else:
        every = {"pillar": list("12345"), "partner": PARTNERS, "programme": ["benelux-2021-2024"]}
        assert codes == every[by]


def test_measures_have_figures_of_their_own(ask_sqlite: Ask) -> None:
    (row,) = rows(ask_sqlite("--by", "programme", "--level", "measure", "--format", "csv"))
    assert (row["scope"], row["actions"]) == ("29", "29")
    one_per_measure = ask_sqlite("--by", "action", "--level", "measure", "--format", "csv")
    assert len(rows(one_per_measure)) == 29


def test_filters_narrow_the_figures_and_every_row_stays(ask_sqlite: Ask) -> None:
    all_rows = {row["code"]: row for row in rows(ask_sqlite("--by", "partner", "--format", "csv"))}
    (own,) = rows(ask_sqlite("--by", "programme", "--partner", "NRW", "--format", "csv"))
    assert {**own, "code": "NRW", "title": ""} == {**all_rows["NRW"], "title": ""}
    narrowed = rows(
        ask_sqlite("--by", "pillar", "--pillar", "2", "--pillar", "3", "--format", "csv")
    )
    assert [row["code"] for row in narrowed] == list("12345")
    assert [int(row["actions"]) > 0 for row in narrowed] == [False, True, True, False, False]


def test_in_scope_leaves_out_what_the_filters_do(ask_sqlite: Ask) -> None:
    def codes(by: str, *filters: str) -> list[str]:
        return [row["code"] for row in rows(ask_sqlite("--by", by, *filters, "--format", "csv"))]

    narrow = ("--in-scope", "--pillar", "3")
    assert codes("pillar", *narrow) == ["3"]
    assert 0 < len(codes("partner", *narrow)) < len(PARTNERS)
    assert "NSEC" in codes("partner", *narrow, "--partner", "NSEC")
    assert 0 < len(codes("pillar", "--in-scope", "--partner", "NSEC")) < 5
    assert codes("pillar", "--in-scope") == list("12345")
    assert codes("partner", "--in-scope") == PARTNERS
    assert codes("pillar", *narrow, "--as-of", "2020-01-01") == ["3"]
    assert codes("pillar", "--in-scope", "--partner", "NSEC", "--as-of", "2020-01-01") == []


def test_a_batch_shows_what_was_known_by_it(ask_sqlite: Ask, sqlite_url: str) -> None:
    arguments = ("--by", "action", "--format", "csv")
    before = ask_sqlite(*arguments)
    with opened(sqlite_url) as engine:
        say(engine, "1.1", {"progress": 75.0}, on=date(2024, 1, 1))
    assert ask_sqlite(*arguments, "--batch", "1") == before
    assert ask_sqlite(*arguments, "--batch", "2") == ask_sqlite(*arguments) != before


@pytest.mark.parametrize(
    ("language", "title"), [("nl", "Noordrijn-Westfalen"), ("de", "Nordrhein-Westfalen")]
)
def test_titles_are_in_the_asked_language(ask_sqlite: Ask, language: str, title: str) -> None:
    text = ask_sqlite("--by", "partner", "--lang", language, "--format", "csv")
    assert rows(text)[0]["title"] == title


def test_left_out_the_day_is_the_programmes_last_once_it_is_over(ask_sqlite: Ask) -> None:
    asked = ask_sqlite("--by", "pillar", "--as-of", "2024-12-31", "--format", "csv")
    assert ask_sqlite("--by", "pillar", "--format", "csv") == asked


def test_numbers_have_six_decimals_at_most_and_no_tail(ask_sqlite: Ask) -> None:
    for row in rows(ask_sqlite("--by", "action", "--format", "csv")):
        assert row["average"] in {"", "25", "50", "75", "100"}
    (row,) = rows(ask_sqlite("--by", "programme", "--format", "csv"))
    assert (row["completion"], row["average"]) == ("0.058824", "51.315789")


def test_known_on_shows_what_was_recorded_by_then(ask_sqlite: Ask) -> None:
    (never,) = rows(ask_sqlite("--by", "programme", "--known-on", "2020-01-01", "--format", "csv"))
    assert never["actions"] == "0"
    today = days.today("Europe/Brussels").isoformat()
    now = ask_sqlite("--by", "programme", "--known-on", today, "--format", "csv")
    assert rows(now)[0]["actions"] == "21"


def test_known_on_goes_up_to_now_or_to_the_last_that_was_recorded(
    ask_sqlite: Ask, sqlite_url: str
) -> None:
    ahead = datetime.now(UTC) + timedelta(days=40)
    asked = ("--by", "programme", "--format", "csv", "--known-on")
    error = ask_sqlite(*asked, ahead.isoformat(), code=2)
    assert error.count("\n") == 1
    assert "lies in the future" in error
    with opened(sqlite_url) as engine:
        say(engine, "1.1", {"owner": "Anna"}, on=date(2021, 1, 1), now=ahead)
    assert rows(ask_sqlite(*asked, ahead.isoformat()))[0]["actions"] == "21"
    ask_sqlite(*asked, (ahead + timedelta(microseconds=1)).isoformat(), code=2)


def test_figures_of_an_owner_are_over_what_they_own(ask_sqlite: Ask, sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        say(engine, "1.1", {"owner": "Anna"}, on=date(2021, 1, 1))
    (row,) = rows(ask_sqlite("--by", "programme", "--owner", "Anna", "--format", "csv"))
    assert (row["actions"], row["average"]) == ("1", "50")
    assert "there are: Anna." in ask_sqlite("--by", "programme", "--owner", "Bo", code=2)


def test_the_check_code_is_the_beginning_of_the_hash_of_the_canonical_json(
    ask_sqlite: Ask,
) -> None:
    arguments = ("--by", "pillar", "--lang", "fr", "--format", "json")
    figures = json.loads(ask_sqlite(*arguments))
    canonical = json.dumps(figures, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    number = hashlib.sha256(canonical.encode()).hexdigest()[:8]
    assert ask_sqlite(*arguments, "--check") == f"{number}\n"


def test_both_databases_give_the_same_check_code(ask: Ask) -> None:
    assert ask("--by", "action", "--format", "json", "--check") == "e6be9a5f\n"


def test_a_table_for_people_has_dashes_where_nothing_is_known(ask_sqlite: Ask) -> None:
    text = ask_sqlite("--by", "programme", "--as-of", "2020-01-01")
    assert text.splitlines()[0].split() == HEADER.split(",")
    assert "–" in text
    assert ask_sqlite("--by", "action", "--as-of", "2020-01-01").split() == HEADER.split(",")


def test_every_day_from_2020_to_today_works(ask_sqlite: Ask) -> None:
    first, last = date(2020, 1, 1), days.today("Europe/Brussels")
    turns = [date(2020, 2, 29), date(2021, 1, 1), date(2024, 2, 29), date(2024, 12, 31), last]
    sample = [first + timedelta(days=n) for n in range(0, (last - first).days, 397)]
    for day in [*sample, *turns]:
        (row,) = json.loads(
            ask_sqlite("--by", "programme", "--as-of", day.isoformat(), "--format", "json")
        )
        assert row["actions"] == (0 if day < date(2021, 1, 1) else 21)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--pillar", "9"), "'9'"),
        (("--partner", "nrw"), "'nrw'"),
        (("--partner", "NRW", "--partner", ""), "There is no partner ''; there are: "),
        (("--status", "lost"), "There is no status 'lost'; there are: not_reported, "),
        (("--owner", "@me"), "There is no owner '@me'; there are: ."),
        (("--programme", "benelux-1958"), "'benelux-1958'"),
        (("--known-on", "yesterday"), "'yesterday'"),
        (("--known-on", ""), "'' isn't a moment"),
        (("--known-on", "2999-01-01"), "'2999-01-01' lies in the future"),
        (("--known-on", "2026-03-29T02:30"), "'2026-03-29T02:30' never was"),
        (("--batch", "0"), "'0' isn't the number of a save; the last is 1"),
        (("--batch", "2"), "'2' isn't the number"),
        (("--batch", "²"), "'²' isn't the number"),
        (("--as-of", ""), "'' isn't a day"),
        (("--as-of", "20241231"), "'20241231' isn't a day"),
    ],
)
def test_what_is_not_there_is_wrong_usage_and_named(
    ask_sqlite: Ask, arguments: tuple[str, ...], named: str
) -> None:
    error = ask_sqlite("--by", "pillar", *arguments, code=2)
    assert named in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("figures",),
        ("figures", "--by", "colour"),
        ("figures", "--by", "pillar", "--lang", "xx"),
    ],
)
def test_wrong_usage_exits_2(arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    assert stopped.value.code == 2


@pytest.mark.parametrize("arguments", [("--help",), ("figures", "--help")])
def test_every_command_has_help(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    assert stopped.value.code == 0
    assert "figures" in capsys.readouterr().out


def test_a_missing_database_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'none.sqlite'}")
    assert main(["figures", "--by", "pillar"]) == 1
    error = capsys.readouterr().err
    assert str(tmp_path / "none.sqlite") in error
    assert "python -m db upgrade" in error
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_stops_early_is_no_error_to_speak_of(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    command = [sys.executable, "-m", "data", "figures", "--by", "action", "--format", "csv"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()  # before the first line is written
        assert process.stderr.read() == ""
    assert process.returncode == 1


def test_the_terminals_encoding_does_not_matter(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    command = [sys.executable, "-m", "data", "figures", "--by", "pillar", "--lang", "fr"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "marché intérieur" in done.stdout.decode()
