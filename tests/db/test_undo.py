"""Undoing a batch: its cells return, or it asks; what rests on them comes back with them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import Engine

from data.record import load
from data.record.moments import actions_on
from db.checks import check
from db.record import saving
from db.record.people import LOCAL, Person
from db.record.saving import ConflictError, NewAction, NewEvidence, RefusedError, Saved, save
from db.undo.undo_batch import Choices, UndoCell, UndonePart, preview, undo
from tests.db.saying import PROGRAMME, TODAY, change, row, say, written

ANNE = Person("Anne", "admin")
NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
BEFORE = date(2024, 3, 1)


def take_back(engine: Engine, saved: Saved | int, person: Person = LOCAL, **about: Any) -> Saved:
    batch = saved if isinstance(saved, int) else saved.batch_id
    return undo(engine, person, PROGRAMME, batch, today=TODAY, **about)


def cells(engine: Engine, saved: Saved, *actions: str) -> list[UndoCell]:
    return preview(engine, PROGRAMME, saved.batch_id, UndonePart(actions))


def add(engine: Engine, code: str, **place: str) -> Saved:
    asked: dict[str, Any] = {"effective_on": BEFORE, "states": {"title_en": code}, **place}
    return saving.add(engine, LOCAL, PROGRAMME, NewAction(code=code, **asked), today=TODAY)


def refused(engine: Engine, write: Callable[..., Any], *asked: Any, **about: Any) -> Any:
    before = written(engine)
    with pytest.raises(RefusedError) as caught:
        write(engine, *asked, **about)
    assert written(engine) == before
    (refusal,) = caught.value.refusals
    return refusal.action_code, refusal.reason, refusal.value


def everything(engine: Engine, day: date = TODAY) -> list[list[Any]]:
    actions = actions_on(load.record(engine, PROGRAMME), day)
    unlike = ["version", "first_on"]
    rows: list[list[Any]] = actions.drop(columns=unlike).astype(str).to_numpy().tolist()
    return rows


def test_a_save_of_several_rows_is_taken_back_and_an_undo_of_it_brings_it_back(
    engine: Engine,
) -> None:
    before, past = everything(engine), everything(engine, BEFORE)
    changes = [
        change(engine, "1.1", {"status": "completed", "partners": ["NORDICS"]}),
        change(engine, "2.1", {"title_en": "New", "due_on": "2025-01-31"}),
        change(engine, "2024-1.1-1", {"parent_code": "2.1", "weight": 3}, on=BEFORE),
    ]
    saved = save(engine, ANNE, PROGRAMME, changes, today=TODAY)
    after = everything(engine)
    revision, batches, updates = written(engine)
    shown = {(c.action_code, c.column): (c.before, c.said, c.now) for c in cells(engine, saved)}
    assert {cell.state for cell in cells(engine, saved)} == {"free"}
    assert shown["1.1", "progress"] == (50, 100, 100)
    assert shown["1.1", "partners"][1] == "NORDICS"
    assert shown["2024-1.1-1", "parent_code"] == ("1.1", "2.1", "2.1")
    undone = take_back(engine, saved, comment="A mistake.")
    assert (undone.actions, undone.cells) == (3, 7)
    assert (everything(engine), everything(engine, BEFORE)) == (before, past)
    assert written(engine) == (revision + 1, batches + 1, updates + 3)
    batch = load.record(engine, PROGRAMME).batches.set_index("id").loc[undone.batch_id]
    assert batch[["kind", "author", "comment"]].tolist() == ["undo", "local", "A mistake."]
    assert {cell.state for cell in cells(engine, saved)} == {"done"}
    assert refused(engine, take_back, saved) == ("", "nothing-to-undo", "")
    again = take_back(engine, undone)
    assert everything(engine) == after
    take_back(engine, again)
    assert everything(engine) == before
    assert check(engine) == []


def test_a_batch_is_taken_back_for_one_action_alone(engine: Engine) -> None:
    changes = [change(engine, code, {"progress": 60}) for code in ("1.1", "1.2")]
    saved = save(engine, ANNE, PROGRAMME, changes, today=TODAY)
    assert [cell.action_code for cell in cells(engine, saved, "1.2")] == ["1.2"]
    assert take_back(engine, saved, part=UndonePart(("1.1",))).cells == 1
    assert [row(engine, code)["progress"] for code in ("1.1", "1.2")] == [50, 60]
    assert [cell.state for cell in cells(engine, saved)] == ["done", "free"]
    take_back(engine, saved)
    assert row(engine, "1.2")["progress"] != 60


def test_a_cell_that_somebody_changed_since_is_asked_about(engine: Engine) -> None:
    saved = say(engine, "1.1", {"progress": 60, "owner": "An"})
    say(engine, "1.1", {"progress": 70}, person=ANNE, now=NOON)
    (progress,) = [cell for cell in cells(engine, saved) if cell.state == "changed"]
    assert (progress.before, progress.said, progress.now) == (50, 60, 70)
    assert (progress.author, progress.recorded_at) == ("Anne", NOON)
    before = written(engine)
    with pytest.raises(ConflictError) as caught:
        take_back(engine, saved)
    (collision,) = caught.value.collisions
    assert (collision.before, collision.theirs, collision.yours) == (60, 70, 50)
    assert (collision.author, collision.recorded_at) == ("Anne", NOON)
    assert written(engine) == before
    seen, keep = before[1], {("1.1", "progress"): "keep"}
    assert take_back(engine, saved, choices=keep, seen=seen).cells == 1
    assert row(engine, "1.1")[["progress", "owner"]].tolist() == [70, ""]
    restore: Choices = {("1.1", "progress"): "restore"}
    take_back(engine, saved, choices=restore)
    assert row(engine, "1.1")["progress"] == 50
    assert check(engine) == []


def test_what_makes_no_sense_is_refused_and_not_raised(engine: Engine) -> None:
    saved = say(engine, "1.1", {"progress": 60})
    perhaps: Any = {("1.1", "progress"): "perhaps"}
    refusal = refused(engine, take_back, saved, choices=perhaps)
    assert refusal == ("1.1", "unknown-choice", "perhaps")


def test_a_choice_made_before_yet_another_change_does_not_hold(engine: Engine) -> None:
    saved = say(engine, "1.1", {"progress": 60})
    seen = say(engine, "1.1", {"progress": 70}).batch_id
    say(engine, "1.1", {"progress": 80})
    restore: Choices = {("1.1", "progress"): "restore"}
    with pytest.raises(ConflictError):
        take_back(engine, saved, choices=restore, seen=seen)
    take_back(engine, saved, choices=restore, seen=seen + 1)
    assert row(engine, "1.1")["progress"] == 50


def test_what_was_said_late_of_an_earlier_day_is_asked_about_too(engine: Engine) -> None:
    """It would still hold today, had the batch not been."""
    saved = say(engine, "1.1", {"progress": 60})
    say(engine, "1.1", {"progress": 55}, on=BEFORE)
    with pytest.raises(ConflictError):
        take_back(engine, saved)


def test_what_the_batch_left_alone_stays_whoever_said_it(engine: Engine) -> None:
    saved = say(engine, "1.1", {"progress": 60})
    say(engine, "1.1", {"owner": "An"}, person=ANNE)
    say(engine, "1.1", comment="Still.", person=ANNE)
    take_back(engine, saved)
    assert row(engine, "1.1")[["progress", "owner"]].tolist() == [50, "An"]


def test_an_undo_that_would_break_a_rule_is_refused_with_its_row(engine: Engine) -> None:
    saved = say(engine, "3.2", {"status": "in_progress"})
    say(engine, "3.2", {"progress": 40})
    assert refused(engine, take_back, saved) == ("3.2", "progress-unreported", "40.0")


def test_what_was_loaded_stays_and_an_unknown_batch_is_refused(untouched: Engine) -> None:
    assert refused(untouched, take_back, 1) == ("", "load-stays", "1")
    assert refused(untouched, take_back, 99) == ("", "unknown-save", "99")
    with pytest.raises(RefusedError):
        preview(untouched, PROGRAMME, 1)


def test_a_status_comes_back_with_what_it_rested_on(engine: Engine) -> None:
    why: dict[str, Any] = {"comment": "Overtaken.", "source_url": "https://example.org/why"}
    say(engine, "1.1", {"status": "cancelled"}, **why)
    saved = say(engine, "1.1", {"status": "in_progress"})
    loaded = say(engine, "2.1", {"status": "in_progress"})
    assert not row(engine, "1.1")["sourced"]
    take_back(engine, saved)
    last = load.record(engine, PROGRAMME).updates.iloc[-1]
    assert last[["status", "comment_en"]].tolist() == ["cancelled", "Overtaken."]
    assert row(engine, "1.1")["sourced"]
    take_back(engine, loaded)
    assert row(engine, "2.1")["sourced"]


def test_a_cancelled_status_comes_back_with_the_reason_that_its_save_gave(engine: Engine) -> None:
    cancel = [change(engine, code, {"status": "cancelled"}) for code in ("1.1", "1.2")]
    save(engine, ANNE, PROGRAMME, cancel, today=TODAY, comment="Overtaken.")
    saved = say(engine, "1.1", {"status": "in_progress"})
    take_back(engine, saved, language="nl")
    last = load.record(engine, PROGRAMME).updates.iloc[-1]
    assert last[["status", "comment_nl"]].tolist() == ["cancelled", "Overtaken."]


def test_done_comes_back_with_100_also_where_progress_is_kept(engine: Engine) -> None:
    say(engine, "1.1", {"status": "completed"}, on=BEFORE)
    saved = say(engine, "1.1", {"status": "in_progress", "progress": 60}, on=date(2024, 4, 1))
    say(engine, "1.1", {"progress": 70}, person=ANNE)
    keep: Choices = {("1.1", "progress"): "keep"}
    undone = take_back(engine, saved, choices=keep)
    for day in (date(2024, 4, 1), TODAY):
        assert row(engine, "1.1", day)[["status", "progress"]].tolist() == ["completed", 100]
    take_back(engine, undone)
    assert row(engine, "1.1")[["status", "progress"]].tolist() == ["in_progress", 70]
    assert check(engine) == []


def test_a_save_that_changed_no_value_has_nothing_to_undo_and_says_so(engine: Engine) -> None:
    for saved in (say(engine, "1.1", comment="Still."), say(engine, "1.1", {"progress": 50})):
        assert refused(engine, take_back, saved) == ("", "only-words", "")


def test_evidence_comes_back_only_to_an_action_that_is_there(engine: Engine) -> None:
    action = add(engine, "9.9", pillar_code="1")
    titles, source = {"en": "A treaty"}, "https://example.org"
    new = NewEvidence(action_code="9.9", happened_on=BEFORE, titles=titles, source_url=source)
    told = saving.add(engine, ANNE, PROGRAMME, new, today=TODAY)
    restore: Choices = {("9.9", "removed"): "restore"}
    gone = take_back(engine, action, choices=restore)
    keep: Choices = {("9.9", "removed"): "keep"}
    assert refused(engine, take_back, gone, choices=keep) == ("", "nothing-to-undo", "")
    take_back(engine, gone)
    withdrawn = take_back(engine, told)
    take_back(engine, action)
    assert refused(engine, take_back, withdrawn) == ("9.9", "no-longer-there", "")


def test_an_undo_of_partners_asks_for_the_place_before_it_too(engine: Engine) -> None:
    """One's own save is taken back by number (tests/db/access/test_numbered_batches.py)."""
    of_nrw, of_france = (Person(p, "editor", partners=frozenset({p})) for p in ("NRW", "FRANCE"))
    given = say(engine, "1.1", {"partners": ["FRANCE"]}, person=of_nrw)
    assert refused(engine, take_back, given, Person("X", "viewer"))[1] == "not-allowed"
    assert refused(engine, take_back, given, of_nrw)[1] == "not-allowed"
    take_back(engine, given)
    say(engine, "1.1", {"partners": ["NRW"]})
    joined = say(engine, "1.1", {"partners": ["FRANCE"]})
    assert refused(engine, take_back, joined, of_france) == ("1.1", "not-allowed", "")
    assert refused(engine, take_back, joined, of_nrw) == ("1.1", "not-allowed", "")


def test_everybody_undoes_within_their_rights(engine: Engine) -> None:
    of_one = Person("E", "editor", frozenset({"1"}))
    changes = [change(engine, code, {"owner": "x"}) for code in ("1.1", "2.1")]
    saved = save(engine, ANNE, PROGRAMME, changes, today=TODAY)
    assert refused(engine, take_back, saved, of_one) == ("2.1", "not-allowed", "")
    take_back(engine, saved, of_one, part=UndonePart(("1.1",)))
    moved = say(engine, "2024-1.1-1", {"parent_code": "1.2"})
    say(engine, "2024-1.1-1", {"parent_code": "2.1"})
    chosen = {("2024-1.1-1", "parent_code"): "restore"}
    refusal = refused(engine, take_back, moved, of_one, choices=chosen)
    assert refusal == ("2024-1.1-1", "not-allowed", "")


def test_a_new_action_is_taken_away_and_comes_back_by_an_undo_of_that(engine: Engine) -> None:
    before = everything(engine)
    saved = add(engine, "1.9", pillar_code="1")
    (cell,) = cells(engine, saved)
    shown = (cell.column, cell.before, cell.said, cell.now, cell.state)
    assert shown == ("removed", True, False, False, "free")
    whole = everything(engine)
    undone = take_back(engine, saved)
    assert everything(engine) == before
    assert refused(engine, say, "1.9", {"owner": "x"})[1] == "no-longer-there"
    with pytest.raises(RefusedError, match="code-taken"):
        add(engine, "1.9", pillar_code="1")
    with pytest.raises(RefusedError, match="unknown-parent"):
        add(engine, "m", parent_code="1.9")
    again = take_back(engine, undone)
    assert everything(engine) == whole
    say(engine, "1.9", {"owner": "An"}, person=ANNE)
    for batch in (saved, again):
        with pytest.raises(ConflictError) as caught:
            take_back(engine, batch)
        assert [(c.column, c.author) for c in caught.value.collisions] == [("removed", "Anne")]
    take_back(engine, saved, choices={("1.9", "removed"): "restore"})
    assert everything(engine) == before
    assert check(engine) == []


def test_an_action_is_not_taken_away_from_under_its_measures(engine: Engine) -> None:
    saved = add(engine, "1.9", pillar_code="1")
    measure = add(engine, "m", parent_code="1.9")
    moved = say(engine, "2024-1.1-1", {"parent_code": "1.9"})
    assert refused(engine, take_back, saved) == ("1.9", "has-measures", "2024-1.1-1, m")
    take_back(engine, moved)
    gone = take_back(engine, measure)
    take_back(engine, saved)
    assert refused(engine, take_back, gone) == ("m", "unknown-parent", "1.9")
    undone = load.record(engine, PROGRAMME).batches.iloc[-3]
    assert undone["kind"] == "undo"
    assert refused(engine, take_back, int(undone["id"])) == ("2024-1.1-1", "unknown-parent", "1.9")
    assert check(engine) == []


def test_evidence_is_withdrawn_and_brought_back(engine: Engine) -> None:
    def tell(code: str) -> Saved:
        titles, source = {"en": "A treaty"}, "https://example.org"
        new = NewEvidence(action_code=code, happened_on=BEFORE, titles=titles, source_url=source)
        return saving.add(engine, ANNE, PROGRAMME, new, today=TODAY)

    def known(batch: int | None = None) -> set[str]:
        evidence = load.record(engine, PROGRAMME, batch).evidence["code"]
        return {code for code in evidence if code.startswith("U")}

    saved = tell("1.1")
    (cell,) = cells(engine, saved)
    assert (cell.column, cell.before, cell.said, cell.now) == ("evidence", "", "U001", "U001")
    undone = take_back(engine, saved)
    assert (known(), known(saved.batch_id)) == (set(), {"U001"})
    assert cells(engine, saved)[0].state == "done"
    tell("1.1")
    again = take_back(engine, undone)
    assert (known(), known(undone.batch_id)) == ({"U001", "U002"}, set())
    assert load.record(engine, PROGRAMME).batches["id"].iloc[-1] == again.batch_id
    # Evidence of an action that is taken away goes with it, and comes back with it.
    action = add(engine, "1.9", pillar_code="1")
    tell("1.9")
    with pytest.raises(ConflictError):
        take_back(engine, action)
    gone = take_back(engine, action, choices={("1.9", "removed"): "restore"})
    assert known() == {"U001", "U002"}
    take_back(engine, gone)
    assert known() == {"U001", "U002", "U003"}
    assert row(engine, "1.9")["evidence"] == 1
