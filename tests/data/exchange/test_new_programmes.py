"""New programmes: from the template, filled in or with another one's structure, and by copying."""

import io
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import Engine, update

from data.__main__ import main
from data.figures import freshness
from data.files import programme_template, structure, whole_file
from data.record import load, moments
from db.checks import check
from db.engine.database import opened, writing
from db.imports.loading import Loaded
from db.problems import ProblemsError
from db.record.people import LOCAL, NotAllowedError, Person
from db.tables import Programme
from locales import LANGUAGES, translator
from tests.data.exchange.conftest import Bare
from tests.db.saying import PROGRAMME, say

FIRST = date(2025, 1, 1)


@pytest.fixture
def real(sqlite_url: str) -> Iterator[Engine]:
    with opened(sqlite_url) as engine:
        yield engine


def fill(sheets: dict[str, list[list[Any]]], language: str = "en") -> bytes:
    """The template as somebody fills it in: values below the headings that they have found."""
    book = openpyxl.load_workbook(io.BytesIO(programme_template.written(translator(language))))
    for name, rows in sheets.items():
        page = book[name]
        places = {cell.value: cell.column for cell in page[1]}
        columns = rows[0]
        for at, row in enumerate(rows[1:], start=2):
            for column, value in zip(columns, row, strict=True):
                page.cell(at, places[column], value)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


SHEETS: dict[str, list[list[Any]]] = {
    "programme": [
        ["code", "title_nl", "starts_on", "ends_on", "source_language"],
        ["b-2025-2028", "Werkprogramma 2025-2028", FIRST, "2028-12-31", "nl"],
    ],
    "pillars": [["code", "title_nl"], [1, "Markt"], [2, "Veiligheid"]],
    "partners": [["code", "name_nl", "kind"], ["NRW", "Noordrijn-Westfalen", "region"]],
    "actions": [
        ["code", "pillar", "title_nl", "partners", "due_on"],
        ["1.1", 1, "Waterstof", "NRW", date(2027, 6, 30)],
        ["2.1", "2", "Grens", "NRW, NRW", "30.6.2027"],
    ],
    "measures": [
        ["code", "action_code", "title_nl", "starts_on"],
        ["2025-1.1-1", "1.1", "Studie", "1 maart 2025"],
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_programme_is_made_of_the_template_alone(bare: Bare, language: str) -> None:
    with bare() as engine:
        found = whole_file.texts(fill(SHEETS, language), "new.xlsx")
        loaded = whole_file.bring_in(engine, LOCAL, found, "new.xlsx")
        assert isinstance(loaded, Loaded)
        assert loaded.added["actions"] == 2
        record = load.record(engine, "b-2025-2028")
        actions = moments.actions_on(record, FIRST).set_index("code")
        assert list(actions.index) == ["1.1", "2.1"]
        assert actions["partners"]["1.1"] == ("NRW",)
        assert actions["partners"]["2.1"] == ("NRW",)
        assert actions["due_on"].dt.date.tolist() == [date(2027, 6, 30)] * 2
        assert actions["weight"]["2.1"] == 1
        assert actions["start"].all()
        assert len(record.reporting_days) == 4
        again = whole_file.bring_in(engine, LOCAL, found, "new.xlsx")
        assert isinstance(again, Loaded)
        assert not again.added
        assert check(engine) == []


def test_an_empty_template_says_what_is_missing(bare: Bare) -> None:
    with bare() as engine, pytest.raises(ProblemsError) as refused:
        whole_file.bring_in(engine, LOCAL, whole_file.texts(fill({}), "new.xlsx"), "new.xlsx")
    assert "pillars" in str(refused.value)


def test_a_fault_is_told_by_the_row_of_its_sheet(bare: Bare) -> None:
    rows = [*SHEETS["actions"], ["3.1", "9", "Nergens", "NRW", date(2020, 1, 1)]]
    found = whole_file.texts(fill({**SHEETS, "actions": rows}), "new.xlsx")
    with bare() as engine, pytest.raises(ProblemsError) as refused:
        whole_file.bring_in(engine, LOCAL, found, "new.xlsx")
    assert "actions, row 4, pillar: \u20189\u2019 is not a code of the sheet pillars" in str(
        refused.value
    )


def test_a_letter_that_no_database_keeps_is_told_with_its_cell(bare: Bare) -> None:
    found = whole_file.texts(fill(SHEETS), "new.xlsx")
    (number, cells), *rest = found["pillars"]
    spoilt = {**found, "pillars": [(number, {**cells, "title_nl": "Markt\0"}), *rest]}
    with (
        bare() as engine,
        pytest.raises(ProblemsError, match="pillars, row 2, title_nl: this text"),
    ):
        whole_file.bring_in(engine, LOCAL, spoilt, "new.xlsx")


def test_a_programme_is_made_without_room_for_temporary_files(
    bare: Bare, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = whole_file.texts(fill(SHEETS), "new.xlsx")
    with bare() as engine:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
        loaded = whole_file.bring_in(engine, LOCAL, found, "new.xlsx")
        monkeypatch.undo()
    assert isinstance(loaded, Loaded)
    assert loaded.added["actions"] == 2


def test_what_a_workbook_writes_for_no_letter_stays_as_it_is_written(bare: Bare) -> None:
    title = "Haven _xD800_ en _x0000_"
    rows = [SHEETS["actions"][0], ["1.1", 1, title, "NRW", None]]
    found = whole_file.texts(fill({**SHEETS, "actions": rows}), "new.xlsx")
    with bare() as engine:
        whole_file.bring_in(engine, LOCAL, found, "new.xlsx")
        actions = moments.actions_on(load.record(engine, "b-2025-2028"), FIRST)
        assert [*actions["title_nl"]] == [title]


def test_every_heading_of_the_template_has_a_hint_in_every_language() -> None:
    for language in LANGUAGES:
        t = translator(language)
        for fields in programme_template.TABLES.values():
            assert all(programme_template.hint(field, t) for field in fields.values())


def test_the_next_programme_has_the_structure_and_nothing_that_was_reported(real: Engine) -> None:
    say(real, "1.2", {"title_nl": "Plan 2021-2024 en 2019", "weight": 3.0}, on=date(2022, 1, 1))
    found = structure.of(real, PROGRAMME, "benelux-2025-2028", FIRST)
    whole_file.begin(real, LOCAL, found, "copy")
    old, new = (load.record(real, code) for code in (PROGRAMME, "benelux-2025-2028"))
    assert new.programme.titles["nl"] == "Gemeenschappelijk Werkprogramma 2025-2028"
    assert (new.programme.starts_on, new.programme.ends_on) == (FIRST, date(2028, 12, 31))
    assert list(new.pillars["code"]) == list(old.pillars["code"])
    assert list(new.partners["code"]) == list(old.partners["code"])
    actions = moments.actions_on(new, FIRST).set_index("code")
    assert len(actions) == 21
    assert actions["start"].all()
    assert actions["progress"].isna().all()
    assert actions["title_nl"]["1.2"] == "Plan 2025-2028 en 2019"
    assert actions["weight"]["1.2"] == 3
    assert actions["due_on"]["1.1"].date() == date(2028, 12, 31)
    assert new.evidence.empty
    assert [day.year for day in new.reporting_days] == [2025, 2026, 2027, 2028]
    assert check(real) == []
    # The programme that it was copied from is as it was.
    assert len(load.record(real, PROGRAMME).actions) == len(old.actions)
    with pytest.raises(ProblemsError, match="already exists"):
        whole_file.begin(real, LOCAL, found, "copy")


def test_silence_begins_when_something_could_be_reported(real: Engine) -> None:
    before = moments.actions_on(load.record(real, PROGRAMME), date(2024, 12, 31))
    # What came with its reports was reported on before it came.
    updates = load.record(real, PROGRAMME).updates
    first = updates.groupby("action_code")["effective_on"].min()
    assert before.set_index("code")["first_on"].eq(first).all()
    assert (before["first_on"] == "2021-01-01").sum() >= 21
    found = structure.of(real, PROGRAMME, "next", FIRST)
    # The programme was loaded just now, and no save is recorded before another.
    made = datetime.now(UTC).replace(hour=12) + timedelta(days=1)
    whole_file.begin(real, LOCAL, found, "copy", now=made)
    later = made + timedelta(days=181)
    for day, days in (made.date(), 0), (date(2026, 1, 1), 0), (later.date(), 181):
        actions = moments.actions_on(load.record(real, "next"), day)
        waiting = freshness.waiting(actions, 180)
        assert set(waiting["silent_days"]) == {days}
        assert waiting["is_never"].all()
        assert waiting["is_stale"].all() == (days > 180)
    after = moments.actions_on(load.record(real, PROGRAMME), date(2024, 12, 31))
    assert after.equals(before)


def test_of_programmes_with_the_same_first_day_the_first_that_was_made_is_shown(
    real: Engine,
) -> None:
    for code in ("zz", "aa"):
        whole_file.begin(real, LOCAL, structure.of(real, PROGRAMME, code, date(2021, 1, 1)), "copy")
    assert load.latest_begun(load.programmes(real), date(2026, 11, 29)).code == PROGRAMME


def test_a_code_with_a_blank_is_refused_in_a_new_programme_alone(real: Engine) -> None:
    found = structure.of(real, PROGRAMME, "b 2025", FIRST)
    refusing: list[Callable[[], object]] = [
        lambda: whole_file.begin(real, LOCAL, found, "copy"),
        lambda: whole_file.check(real, found),
        lambda: whole_file.bring_in(real, LOCAL, found, "new.xlsx"),
    ]
    for each in refusing:
        with pytest.raises(ProblemsError, match="write the code ‘b 2025’ without blanks"):
            each()
    with writing(real).begin() as connection:
        connection.execute(update(Programme).values(code="b 2021"))
    old = structure.of(real, "b 2021", "b 2021", date(2021, 1, 1))
    whole_file.check(real, old)


def test_who_may_not_manage_makes_no_programme(real: Engine) -> None:
    found = structure.of(real, PROGRAMME, "other", FIRST)
    with pytest.raises(NotAllowedError):
        whole_file.begin(real, Person("An", "editor"), found, "copy")
    assert len(load.programmes(real)) == 1


def test_the_commands_for_a_new_programme(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    file, day = tmp_path / "t.xlsx", ["--starts-on", "2025-01-01"]
    assert main(["template", str(file), "--like", PROGRAMME, "--code", "b5", *day]) == 0
    assert main(["import", str(file)]) == 0
    assert "b5: added 1 programme" in capsys.readouterr().out
    assert main(["copy", PROGRAMME, "b6", "--starts-on", "2028-02-29"]) == 0
    for asked, code, told in (
        (["copy", PROGRAMME, "b6", *day], 1, "\u2018b6\u2019 already exists"),
        (["copy", "none", "b7", *day], 1, "no programme 'none'"),
        (["copy", PROGRAMME, "a,b", *day], 1, "cannot be a code"),
        (["copy", PROGRAMME, "b 7", *day], 1, "write the code ‘b 7’ without blanks"),
        (["copy", PROGRAMME, "b7", "--starts-on", "1.1.25"], 2, "isn't a day"),
        (["template", str(tmp_path / "t.csv")], 2, "must end in .xlsx"),
    ):
        capsys.readouterr()
        assert main(asked) == code, asked
        assert told in capsys.readouterr().err
