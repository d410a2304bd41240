"""Loading a programme: all of it, once; later what is new, never over what people changed."""

from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import pytest
from sqlalchemy import Engine, select

from data.record import load
from db.checks import check, counts
from db.imports.loading import Loaded, is_empty, load_folder
from db.record.people import LOCAL
from db.tables import Programme, Update
from tests.databases import PROGRAMME as FOLDER
from tests.db import folders
from tests.db.saying import PROGRAMME, row, say, written

LAST_DAY = date(2024, 12, 31)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.copy(tmp_path)


def again(engine: Engine, folder: Path) -> Loaded:
    """Load; whatever happens, the current rows must be what the record says."""
    loaded = load_folder(engine, folder, LOCAL)
    assert check(engine) == []
    return loaded


def differences(loaded: Loaded) -> list[tuple[str, str, str, str, str]]:
    return [(d.file, d.code, d.column, d.in_folder, d.in_database) for d in loaded.differences]


def test_the_whole_programme_is_there(engine: Engine) -> None:
    found = counts(engine)
    expected = {"programmes": 1, "pillars": 5, "partners": 8, "evidence": 122, "batches": 1}
    assert {name: found[name] for name in expected} == expected
    actions = load.record(engine, PROGRAMME).updates.drop_duplicates("action_code")
    assert (actions["parent_code"] == "").sum() == 21
    assert (actions["parent_code"] != "").sum() == 29
    assert not is_empty(engine)


def test_every_dated_status_is_a_statement(engine: Engine) -> None:
    updates = load.record(engine, PROGRAMME).updates
    of_actions = updates[~updates["action_code"].str.match(r"\d{4}-")]
    said = [
        (u.action_code, u.effective_on.date().isoformat(), u.status, u.rule)
        for u in of_actions.itertuples()
    ]
    history = folders.read(FOLDER, "status_history")
    assert sorted(said) == sorted(
        (h["action_code"], h["effective_on"], h["status"], h["rule"]) for h in history
    )
    assert len(said) == 63


def test_rationales_and_evidence_come_along(engine: Engine) -> None:
    updates = load.record(engine, PROGRAMME).updates
    (signed,) = updates[(updates["action_code"] == "2.1") & (updates["rule"] == "C")].itertuples()
    assert signed.comment_en == "Ministers signed the implementing agreements."
    assert signed.comment_nl == "De ministers ondertekenden de uitvoeringsakkoorden."
    assert set(signed.evidence) == {"E029", "E087"}


def test_a_measure_is_silent_from_its_start_and_reported_from_its_day(engine: Engine) -> None:
    assert row(engine, "2022-2.4-1", date(2022, 1, 1))["status"] == "not_reported"
    assert row(engine, "2022-2.4-1", date(2022, 4, 20))["status"] == "not_reported"
    assert row(engine, "2022-2.4-1", date(2022, 4, 21))[["status", "progress"]].tolist() == [
        *("completed", 100)
    ]
    with pytest.raises(KeyError):
        row(engine, "2022-2.4-1", date(2021, 12, 31))


def test_a_measure_without_a_day_of_its_own_counts_from_its_evidence(engine: Engine) -> None:
    """E003 is dated January 2021, so the last day of that month."""
    assert row(engine, "2021-4.1-1", date(2021, 1, 30))["status"] == "not_reported"
    assert row(engine, "2021-4.1-1", date(2021, 1, 31))["status"] == "in_progress"


def test_loading_records_the_moment_of_loading(empty_engine: Engine, folder: Path) -> None:
    noon = datetime(2030, 1, 1, 12, tzinfo=UTC)
    load_folder(empty_engine, folder, LOCAL, now=noon)
    updates = load.record(empty_engine, PROGRAMME).updates
    assert set(updates["recorded_at"]) == {pd.Timestamp(noon)}
    assert set(updates["batch_kind"]) == {"load"}


def test_loading_again_changes_nothing_at_all(engine: Engine, folder: Path) -> None:
    before = written(engine)
    loaded = again(engine, folder)
    assert (loaded.added, loaded.differences) == ({}, [])
    assert written(engine) == before


def test_loading_again_leaves_what_people_changed_and_lists_it(
    engine: Engine, folder: Path
) -> None:
    say(engine, "1.1", {"status": "on_hold", "progress": 55, "partners": ["NRW"]})
    say(engine, "1.2", {"title_en": "A new title"})
    before = written(engine)
    loaded = again(engine, folder)
    assert written(engine) == before
    assert differences(loaded) == [
        ("actions", "1.1", "partners", "NRW,NORDICS,BALTICS,FRANCE,PENTA", "NRW"),
        ("actions", "1.1", "status", "in_progress", "on_hold"),
        ("actions", "1.1", "progress", "50.0", "55.0"),
        (
            *("actions", "1.2", "title_en"),
            "A cross-border labour market without obstacles that encourages entrepreneurship",
            "A new title",
        ),
    ]
    assert row(engine, "1.1")["progress"] == 55


def test_a_new_action_with_its_status_is_added(engine: Engine, folder: Path) -> None:
    folders.add(folder, "actions", code="5.5", position="5", title_en="New")
    status = {"action_code": "5.5", "effective_on": "2023-01-01", "evidence": ""}
    folders.add(folder, "status_history", **status, status="in_progress", progress="25")
    before = written(engine)
    loaded = again(engine, folder)
    assert (loaded.added, loaded.differences) == ({"actions": 1, "statements": 1}, [])
    assert written(engine) == tuple(number + 1 for number in before)
    assert row(engine, "5.5")[["pillar_code", "title_en", "progress"]].tolist() == [
        *("5", "New", 25)
    ]
    assert again(engine, folder).added == {}


def test_an_action_nobody_reports_on_begins_silent_with_the_programme(
    engine: Engine, folder: Path
) -> None:
    folders.add(folder, "actions", code="5.5", position="5")
    again(engine, folder)
    silent = row(engine, "5.5", date(2021, 1, 1))
    assert (silent["status"], silent["updates"]) == ("not_reported", 0)


def test_a_new_measure_partner_pillar_and_evidence_are_added_and_unknown_before(
    engine: Engine, folder: Path
) -> None:
    folders.add(folder, "pillars", code="6", position="6")
    folders.add(folder, "partners", code="MARS", position="9")
    folders.add(folder, "evidence", id="E999", action_code="1.1", partners="MARS")
    folders.add(folder, "measures", code="2024-1.1-3", action_code="1.1", partners="MARS")
    before = load.batch_known_on(engine, datetime.now(UTC))
    loaded = again(engine, folder)
    kinds = ("pillars", "partners", "evidence", "measures")
    assert loaded.added.items() >= dict.fromkeys(kinds, 1).items()
    assert again(engine, folder).added == {}
    now, then = (load.record(engine, PROGRAMME, batch) for batch in (None, before))
    for frame in ("pillars", "partners", "evidence"):
        assert len(getattr(now, frame)) == len(getattr(then, frame)) + 1, frame


def test_a_new_status_row_is_added_with_its_evidence(engine: Engine, folder: Path) -> None:
    event = {"id": "E999", "action_code": "1.1", "date": "2024-03-01", "date_precision": "day"}
    folders.add(folder, "evidence", **event)
    status = {"action_code": "1.1", "effective_on": "2024-03-01", "status": "in_progress"}
    folders.add(folder, "status_history", **status, progress="75", evidence="E999", rule="C")
    loaded = again(engine, folder)
    assert (loaded.added, loaded.differences) == ({"evidence": 1, "statements": 1}, [])
    assert row(engine, "1.1", date(2024, 2, 29))["progress"] == 50
    assert row(engine, "1.1", date(2024, 3, 1))["progress"] == 75
    assert row(engine, "1.1", date(2024, 3, 1))["sourced"]


def test_a_new_status_row_never_overtakes_a_person(engine: Engine, folder: Path) -> None:
    say(engine, "1.1", {"progress": 60}, on=date(2024, 1, 1))
    status = {"action_code": "1.1", "effective_on": "2024-03-01", "status": "in_progress"}
    folders.add(folder, "status_history", **status, progress="75", evidence="", rule="C")
    loaded = again(engine, folder)
    assert loaded.added == {}
    assert ("actions", "1.1", "progress", "75.0", "60.0") in differences(loaded)


def test_a_person_who_spoke_of_other_columns_does_not_stop_a_new_status(
    engine: Engine, folder: Path
) -> None:
    say(engine, "1.1", {"owner": "someone"})
    say(engine, "1.1", comment="Just a word.")
    status = {"action_code": "1.1", "effective_on": "2024-03-01", "status": "in_progress"}
    folders.add(folder, "status_history", **status, progress="75", evidence="", rule="C")
    assert again(engine, folder).added == {"statements": 1}


def test_a_changed_cell_of_the_folder_is_listed_and_not_loaded(
    engine: Engine, folder: Path
) -> None:
    folders.put(folder, "programme", 2, title_en="Other")
    folders.put(folder, "pillars", 2, title_en="Other")
    folders.put(folder, "partners", 2, kind="forum")
    folders.put(folder, "actions", 2, weight="2")
    folders.put(folder, "measures", 2, basis="annual_plan", title_en="Other")
    folders.put(folder, "evidence", 2, note_en="Other", action_code="1.1")
    loaded = again(engine, folder)
    assert loaded.added == {}
    told = {(file, code, column, new) for file, code, column, new, _ in differences(loaded)}
    assert told == {
        ("programme", PROGRAMME, "title_en", "Other"),
        ("pillars", "1", "title_en", "Other"),
        ("partners", "NRW", "kind", "forum"),
        ("actions", "1.1", "weight", "2.0"),
        ("measures", "2021-1.2-1", "basis", "annual_plan"),
        ("measures", "2021-1.2-1", "title_en", "Other"),
        ("evidence", "E001", "note_en", "Other"),
        ("evidence", "E001", "action_code", "1.1"),
    }


def test_a_status_row_of_the_past_that_differs_is_listed_with_its_day(
    engine: Engine, folder: Path
) -> None:
    number = folders.find(folder, "status_history", action_code="1.1", effective_on="2021-02-11")
    folders.put(folder, "status_history", number, progress="50", rationale_en="Other", evidence="")
    loaded = again(engine, folder)
    assert loaded.added == {}
    assert [(d.code, d.column, d.in_folder) for d in loaded.differences] == [
        ("1.1 on 2021-02-11", "progress", "50.0"),
        ("1.1 on 2021-02-11", "comment_en", "Other"),
        ("1.1 on 2021-02-11", "evidence", ""),
    ]


def test_a_row_that_left_the_folder_is_listed_and_stays(engine: Engine, folder: Path) -> None:
    folders.write(folder, "measures", folders.read(folder, "measures")[:-1])
    folders.write(folder, "evidence", folders.read(folder, "evidence")[:-1])
    before = written(engine)
    loaded = again(engine, folder)
    assert [(d.file, d.code, d.column) for d in loaded.differences] == [
        ("actions", "2024-5.4-2", "code"),
        ("evidence", "E122", "code"),
    ]
    assert written(engine) == before


def test_partners_in_another_order_or_twice_are_no_difference(engine: Engine, folder: Path) -> None:
    number = folders.find(folder, "actions", code="1.1")
    folders.put(folder, "actions", number, partners="PENTA;NRW;NRW;FRANCE;NORDICS;BALTICS")
    number = folders.find(folder, "status_history", evidence="E029;E087")
    folders.put(folder, "status_history", number, evidence="E087;E029;E087")
    loaded = again(engine, folder)
    assert (loaded.added, loaded.differences) == ({}, [])


def test_a_code_named_twice_in_a_list_is_loaded_once(empty_engine: Engine, folder: Path) -> None:
    number = folders.find(folder, "actions", code="1.1")
    folders.put(folder, "actions", number, partners="PENTA;NRW;NRW")
    number = folders.find(folder, "status_history", evidence="E029;E087")
    folders.put(folder, "status_history", number, evidence="E087;E029;E087")
    again(empty_engine, folder)
    assert row(empty_engine, "1.1")["partners"] == ("NRW", "PENTA")


def test_two_statuses_of_one_day_are_two_statements(engine: Engine, folder: Path) -> None:
    status = {"action_code": "1.1", "effective_on": "2024-03-01", "status": "in_progress"}
    for progress in ("60", "70"):
        folders.add(folder, "status_history", **status, progress=progress, evidence="", rule="C")
    assert again(engine, folder).added == {"statements": 2}
    assert row(engine, "1.1")["progress"] == 70
    loaded = again(engine, folder)
    assert (loaded.added, loaded.differences) == ({}, [])


def test_several_programmes_live_side_by_side(engine: Engine, folder: Path) -> None:
    folders.put(folder, "programme", 2, code="benelux-2025", starts_on="2020-01-01")
    again(engine, folder)
    with engine.connect() as connection:
        codes = list(connection.scalars(select(Programme.code).order_by(Programme.id)))
        updates = len(connection.execute(select(Update.sequence)).all())
    assert codes == [PROGRAMME, "benelux-2025"]
    assert updates == 2 * 107
    assert len(load.record(engine, "benelux-2025").updates) == 107
    assert again(engine, FOLDER).added == {}


def test_columns_nobody_asked_for_are_left_alone(empty_engine: Engine, folder: Path) -> None:
    for name in ("pillars", "actions"):
        rows = [{**cells, "remark_source": "x"} for cells in folders.read(folder, name)]
        folders.write(folder, name, rows)
    assert again(empty_engine, folder).added["pillars"] == 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_mark_at_the_beginning_and_line_ends_do_not_matter(
    untouched: Engine, folder: Path, encoding: str, ends: str
) -> None:
    for path in folder.glob("*.csv"):
        text = path.read_bytes().decode().replace("\n", ends)
        path.write_bytes(text.encode(encoding))
    loaded = load_folder(untouched, folder, LOCAL)
    assert (loaded.added, loaded.differences) == ({}, [])


def test_empty_lines_and_spaces_around_values_do_not_matter(
    untouched: Engine, folder: Path
) -> None:
    rows = [{k: f" {v} " for k, v in cells.items()} for cells in folders.read(folder, "actions")]
    folders.write(folder, "actions", rows)
    path = folder / "actions.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\n\n") + b"\n\n")
    loaded = load_folder(untouched, folder, LOCAL)
    assert (loaded.added, loaded.differences) == ({}, [])


def test_text_may_hold_line_ends_commas_and_quotes(empty_engine: Engine, folder: Path) -> None:
    text = 'One, "two"\nand =three;'
    folders.put(folder, "actions", 2, title_en=text)
    again(empty_engine, folder)
    assert row(empty_engine, "1.1")["title_en"] == text
