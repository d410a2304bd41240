"""What people add: actions, measures and evidence, each with a code of its own that stays."""

from datetime import date
from typing import Any

import pandas as pd
import pytest
from sqlalchemy import Engine, update

from data.filters import ME
from data.record import load
from db.checks import check
from db.engine.database import writing
from db.imports.loading import load_folder
from db.record import saving
from db.record.people import LOCAL, Person
from db.record.saving import NewAction, NewEvidence, RefusedError
from db.tables import Action
from db.undo.undo_batch import undo
from tests.databases import PROGRAMME as FOLDER
from tests.db.saying import PROGRAMME, TODAY, row, say, written

EVENT: dict[str, Any] = {
    "action_code": "1.1",
    "happened_on": "2024-03-01",
    "titles": {"en": "A treaty"},
    "source_url": "https://example.org/treaty",
}


def add(engine: Engine, person: Person = LOCAL, **asked: Any) -> saving.Saved:
    day = {"effective_on": date(2024, 1, 1), "states": {"title_en": "New"}}
    return saving.add(engine, person, PROGRAMME, NewAction(**{**day, **asked}), today=TODAY)


def tell(engine: Engine, person: Person = LOCAL, **asked: Any) -> saving.Saved:
    new = NewEvidence(**{**EVENT, **asked})
    return saving.add(engine, person, PROGRAMME, new, today=TODAY)


def refused(engine: Engine, write: Any, **asked: Any) -> list[str]:
    before = written(engine)
    with pytest.raises(RefusedError) as caught:
        write(engine, **asked)
    assert written(engine) == before
    return [refusal.reason for refusal in caught.value.refusals]


def test_a_new_action_and_its_measure_are_there_from_their_day_with_nothing_reported(
    engine: Engine,
) -> None:
    states = {"title_nl": "Nieuw", "weight": 2, "partners": ["NRW"], "owner": "An"}
    saved = add(engine, code="1.9", pillar_code="1", states=states)
    assert (saved.actions, saved.cells) == (1, 4)
    add(engine, code="2024-1.9-1", parent_code="1.9", effective_on=TODAY)
    with pytest.raises(KeyError):
        row(engine, "1.9", date(2023, 12, 31))
    new = row(engine, "1.9")
    assert (new["title_nl"], new["weight"], new["partners"]) == ("Nieuw", 2, ("NRW",))
    assert (new["level"], new["pillar_code"], new["kind"]) == ("action", "1", "one_off")
    assert bool(new["start"])
    assert pd.isna(new["progress"])
    assert pd.isna(new["year"])
    assert (new["updates"], new["position"]) == (0, 6)
    measure = row(engine, "2024-1.9-1")
    assert (measure["level"], measure["pillar_code"], measure["year"]) == ("measure", "1", 2024)
    assert (measure["parent_code"], measure["position"]) == ("1.9", 1)
    say(engine, "2024-1.9-1", {"status": "in_progress", "progress": 10})
    assert check(engine) == []


def test_an_action_whose_code_is_no_longer_made_goes_on(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        connection.execute(update(Action).where(Action.code == "1.2").values(code="1/2"))
    say(engine, "1/2", {"progress": 10})
    add(engine, code="2024-1.2-9", parent_code="1/2")
    assert row(engine, "2024-1.2-9")["parent_code"] == "1/2"


ACTIONS: list[tuple[dict[str, Any], list[str]]] = [
    ({"code": "1.1"}, ["code-taken"]),
    ({"code": " \uff11.1 "}, ["code-taken"]),
    ({"code": ""}, ["bad-code"]),
    ({"code": None}, ["bad-code"]),
    ({"code": "a;b"}, ["bad-code"]),
    ({"code": "../x"}, ["bad-code"]),
    ({"code": "a\\b"}, ["bad-code"]),
    ({"code": ".."}, ["bad-code"]),
    ({"code": "x" * 61}, ["bad-code"]),
    *(({"code": f"1.9{unseen}"}, ["bad-code"]) for unseen in "\ufe0f\u034f\u115f\u3164\u2800"),
    ({"pillar_code": "9"}, ["unknown-pillar"]),
    ({"pillar_code": ["1"]}, ["unknown-pillar"]),
    ({"pillar_code": "", "parent_code": ["1.1"]}, ["unknown-parent"]),
    ({"pillar_code": "", "parent_code": "1.1\0"}, ["unknown-parent"]),
    ({"pillar_code": "2", "parent_code": "1.1"}, ["other-pillar"]),
    ({"year": 2024}, ["year-of-measure"]),
    ({"pillar_code": ""}, ["no-pillar"]),
    ({"parent_code": "9.9"}, ["unknown-parent"]),
    ({"parent_code": "2024-1.1-1"}, ["unknown-parent"]),
    ({"parent_code": "1.1", "year": 20}, ["bad-year"]),
    ({"parent_code": "1.1", "year": "x"}, ["bad-year"]),
    ({"effective_on": date(2024, 7, 1)}, ["future-day"]),
    ({"effective_on": date(2020, 12, 31)}, ["before-programme"]),
    ({"effective_on": "soon"}, ["bad-day"]),
    ({"states": {}}, ["no-title"]),
    ({"states": {"title_en": "\u200b \u3164"}}, ["unreadable"]),
    ({"states": {"title_en": "x", "owner": "\u2060"}}, ["unreadable"]),
    ({"states": {"title_en": "x", "owner": f" {ME.upper()}\u200b"}}, ["reserved-owner"]),
    ({"states": {"title_en": "x", "status": "completed"}}, ["read-only"]),
    ({"states": {"title_en": "x", "parent_code": "1.2"}}, ["read-only"]),
    ({"states": {"title_en": "x", "kind": "often"}}, ["unknown-kind"]),
    ({"states": {"title_en": "x", "planning": "luck"}}, ["unknown-planning"]),
    ({"states": {"title_en": "x", "weight": 0}}, ["bad-weight"]),
    (
        {"states": {"title_en": "x", "starts_on": "2024-02-02", "due_on": "2024-02-01"}},
        ["due-before-start"],
    ),
    (
        {"code": "1.1", "pillar_code": "9", "states": {}},
        ["no-title", "code-taken", "unknown-pillar"],
    ),
]


def test_what_cannot_be_an_action_is_refused_with_every_reason(untouched: Engine) -> None:
    for asked, reasons in ACTIONS:
        whole = {"code": "1.9", "pillar_code": "1", **asked}
        assert refused(untouched, add, **whole) == reasons, asked


def test_an_owner_is_one_line_of_what_can_be_seen(engine: Engine) -> None:
    say(engine, "1.1", {"owner": " An\u200bna\n de\t Wit\ufe0f "})
    assert row(engine, "1.1")["owner"] == "Anna de Wit"


def test_an_action_is_added_within_ones_rights(engine: Engine) -> None:
    of_two = Person("E", "editor", frozenset({"2"}))
    add(engine, of_two, code="2.9", pillar_code="2")
    add(engine, of_two, code="m", parent_code="2.1")
    for asked in ({"pillar_code": "1"}, {"parent_code": "1.1"}):
        assert refused(engine, add, person=of_two, code="x", **asked) == ["not-allowed"]
    reader = Person("V", "viewer")
    assert refused(engine, add, person=reader, code="x", pillar_code="2") == ["not-allowed"]
    assert refused(engine, tell, person=of_two) == ["not-allowed"]


def test_a_measure_is_moved_to_another_action_by_who_may_change_both(engine: Engine) -> None:
    of_one = Person("E", "editor", frozenset({"1"}))
    move = {"parent_code": "1.2"}
    assert say(engine, "2024-1.1-1", move, person=of_one).cells == 1
    assert row(engine, "2024-1.1-1")["parent_code"] == "1.2"
    say(engine, "2024-1.1-1", {"parent_code": "2.1"})
    assert row(engine, "2024-1.1-1")["pillar_code"] == "2"
    for person, code, parent, reason in (
        (of_one, "2024-1.1-1", "1.1", "not-allowed"),  # it is in pillar 2 now
        (of_one, "2024-1.3-1", "2.1", "not-allowed"),
        (LOCAL, "1.1", "1.2", "not-a-measure"),
        (LOCAL, "2024-1.1-1", "2024-1.3-1", "unknown-parent"),
        (LOCAL, "2024-1.1-1", "9.9", "unknown-parent"),
        (LOCAL, "2024-1.1-1", None, "unknown-parent"),
    ):
        asked = {"code": code, "states": {"parent_code": parent}}
        assert refused(engine, say, person=person, **asked) == [reason], (code, parent)
    add(engine, code="1.9", pillar_code="1", effective_on=date(2024, 6, 1))
    too_soon = {"states": {"parent_code": "1.9"}, "on": date(2024, 5, 31)}
    assert refused(engine, say, code="2024-1.1-1", **too_soon) == ["unknown-parent"]
    say(engine, "2024-1.1-1", {"parent_code": "1.9"}, on=date(2024, 6, 1))
    assert check(engine) == []


def test_kind_and_planning_can_be_changed(engine: Engine) -> None:
    say(engine, "1.1", {"kind": "continuous", "planning": "measures"})
    assert row(engine, "1.1")[["kind", "planning"]].tolist() == ["continuous", "measures"]


def test_evidence_gets_the_next_code_and_counts_from_its_day(engine: Engine) -> None:
    before = row(engine, "1.1")["evidence"]
    known = load.record(engine, PROGRAMME).evidence
    saved = tell(engine, partners=["FRANCE", "NRW"], stage="agreed")
    tell(engine, happened_on=date(2020, 1, 1), date_precision="year")
    assert row(engine, "1.1")["evidence"] == before + 1
    assert row(engine, "1.1", date(2024, 2, 29))["evidence"] == row(engine, "1.1")["evidence"] - 1
    evidence = load.record(engine, PROGRAMME).evidence.set_index("code")
    new = evidence.loc["U001"]
    assert (new["title_en"], new["partners"]) == ("A treaty", ("NRW", "FRANCE"))
    assert (new["batch_id"], new["in_period"]) == (saved.batch_id, True)
    assert not evidence.loc["U002", "in_period"]
    assert len(load.record(engine, PROGRAMME, saved.batch_id - 1).evidence) == len(known)
    assert check(engine) == []


EVENTS: list[tuple[dict[str, Any], list[str]]] = [
    ({"action_code": "9.9"}, ["unknown-action"]),
    ({"action_code": ["1.1"]}, ["unknown-action"]),
    ({"action_code": "1.1\0"}, ["unknown-action"]),
    ({"titles": {}}, ["no-title"]),
    ({"titles": None}, ["no-title"]),
    ({"titles": {"en": "x", "xx": "x"}}, ["read-only"]),
    ({"titles": {"en": 3, "nl": "x"}}, ["unreadable"]),
    ({"titles": {"en": " "}}, ["no-title"]),
    ({"titles": {"en": "x" * 501}}, ["too-long", "no-title"]),
    ({"source_url": ""}, ["source-needed"]),
    ({"source_url": "javascript:alert(1)"}, ["bad-source"]),
    ({"happened_on": "2024-07-01"}, ["future-event"]),
    ({"happened_on": ""}, ["bad-day"]),
    ({"date_precision": "week"}, ["unknown-precision"]),
    ({"partners": ["MARS"]}, ["unknown-partner"]),
    ({"stage": "x" * 61}, ["too-long"]),
]


def test_what_cannot_be_evidence_is_refused(untouched: Engine) -> None:
    for asked, reasons in EVENTS:
        assert refused(untouched, tell, **asked) == reasons, asked


def test_a_load_leaves_what_people_added_and_lists_it(engine: Engine) -> None:
    gone = add(engine, code="1.8", pillar_code="1")
    add(engine, code="1.9", pillar_code="1")
    tell(engine, action_code="1.9")
    undo(engine, LOCAL, PROGRAMME, gone.batch_id, today=TODAY)
    before = written(engine)
    loaded = load_folder(engine, FOLDER, LOCAL)
    assert (loaded.added, written(engine)) == ({}, before)
    assert [(d.file, d.code) for d in loaded.differences] == [
        *(("actions", "1.9"), ("evidence", "U001"))
    ]


def test_only_what_changes_is_counted(engine: Engine) -> None:
    """1.1 is in progress at 50."""
    assert say(engine, "1.1", {"status": "in_progress", "progress": 60}).cells == 1
    assert say(engine, "1.1", {"partners": list(row(engine, "1.1")["partners"])}).cells == 0
    assert say(engine, "1.1", {"status": "completed"}).cells == 2
    assert say(engine, "1.1", comment="Still.").cells == 0
