"""Undo on the History page: what returns is shown, what somebody changed since is asked about."""

import re
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from db.access import account_changes, accounts
from db.access.granted_rights import Granted
from db.record import saving
from db.record.people import Person
from db.record.rights import Role
from db.record.saving import NewAction
from tests.pages.history.conftest import (
    ANN,
    BOB,
    DAY,
    PROGRAMME,
    TODAY,
    Written,
    begin_undo,
    confirm,
    text,
)
from tests.pages.opening import headers, opened
from ui.frame import store


def buttons(app: AppTest) -> list[str]:
    return [str(button.key) for button in app.button if str(button.key).startswith("undo-")]


def test_a_save_is_taken_back_and_the_undo_of_it_brings_it_again(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0, "owner": "Ann"}, a41={"progress": 60.0})
    app = begin_undo(opened("history", lang="en"), batch)
    said = text(app)
    assert "These 3 items will be restored:" in said
    assert "Progress: 75% → **50%**" in said
    assert "Owner: Ann → **–**" in said
    app = confirm(app, "A mistake")
    assert not app.exception
    assert "Undone: 3 changes in 2 actions." in text(app)
    assert headers(app)[0] == "Undone: 2 updates of 2 actions"
    assert _ways(app) == ["Undoes", "Undone"]
    assert "A mistake" in text(app)
    assert (written.stands("4.2", "progress"), written.stands("4.2", "owner")) == (50, "")
    app = confirm(begin_undo(app, batch + 1))
    assert (written.stands("4.2", "progress"), written.stands("4.2", "owner")) == (75, "Ann")
    assert headers(app)[0] == "Undone: 2 updates of 2 actions"


def _ways(app: AppTest) -> list[str]:
    """What the links say from a save to the one that it undid, and to those that undid it."""
    labels = [each.proto.label for each in app.get("page_link")]
    return [re.split(" the | on ", label)[0] for label in labels if "ndo" in label]


def test_of_a_save_one_action_alone_is_taken_back(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0}, a41={"progress": 60.0})
    app = confirm(begin_undo(opened("history", lang="en"), batch, "4.2"))
    assert "Undone: 1 change in 1 action." in text(app)
    assert _ways(app) == ["Undoes", "Partly undone"]
    # Of it nothing is left to be taken back, of the other one it is.
    assert buttons(app) == [f"undo-{batch + 1}-", f"undo-{batch}-4.1", f"undo-{batch}-"]
    # Of two actions only the one that was taken back is marked.
    assert text(app).count(":material/undo: Undone on ") == 1
    assert (written.stands("4.2", "progress"), written.stands("4.1", "progress")) == (50, 60)


@pytest.mark.parametrize(("choice", "progress"), [("restore", 50), ("keep", 80)])
def test_what_somebody_changed_since_is_asked_about(
    written: Written, choice: str, progress: int
) -> None:
    batch = written.save(ANN, a42={"progress": 75.0}, a41={"progress": 60.0})
    written.save(BOB, a42={"progress": 80.0})
    app = begin_undo(opened("history", lang="en"), batch)
    said = text(app)
    assert "One value has been changed since. Choose the value to keep." in said
    assert all(f"**{value}%**" in said for value in (50, 75, 80))
    assert "By Bob on " in said
    assert app.button(key="undo-confirm").disabled
    app = confirm(app.radio[0].set_value(choice).run())
    assert (written.stands("4.2", "progress"), written.stands("4.1", "progress")) == (progress, 50)


def test_one_click_takes_back_only_what_nobody_changed_since(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0, "owner": "Ann"}, a41={"progress": 60.0})
    written.save(BOB, a42={"progress": 80.0})
    app = begin_undo(opened("history", lang="en"), batch)
    assert "The comment of this entry stays in the history" in text(app)
    app = app.button(key="undo-only-free").click().run()
    assert "Undone: 2 changes in 2 actions." in text(app)
    assert [written.stands("4.2", column) for column in ("progress", "owner")] == [80, ""]
    assert written.stands("4.1", "progress") == 50
    said = text(app)
    assert ": Owner]" in said
    assert ":material/undo: Undone on " in said


def test_one_click_chooses_for_all_that_was_changed_since(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0}, a41={"progress": 60.0})
    written.save(BOB, a42={"progress": 80.0}, a41={"progress": 70.0})
    app = begin_undo(opened("history", lang="en"), batch)
    app.button(key="undo-all-keep").click().run()
    assert [radio.value for radio in app.radio] == ["keep", "keep"]
    assert app.button(key="undo-confirm").disabled, "nothing would be undone"
    app.button(key="undo-all-restore").click().run()
    confirm(app)
    assert (written.stands("4.2", "progress"), written.stands("4.1", "progress")) == (50, 50)


def test_who_was_faster_is_told_and_nothing_is_undone(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0})
    app = begin_undo(opened("history", lang="en"), batch)
    written.save(BOB, a42={"progress": 80.0})
    app = app.button(key="undo-confirm").click().run()
    assert not app.exception
    assert "**80%**" in text(app)
    assert [warning.value for warning in app.warning] == [
        "Somebody has changed something meanwhile."
        " Nothing was undone; please look again and choose."
    ]
    assert written.stands("4.2", "progress") == 80
    confirm(app.radio[0].set_value("restore").run())
    assert written.stands("4.2", "progress") == 50


def test_closing_the_dialogue_leaves_everything(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0})
    app = begin_undo(opened("history", lang="en"), batch)
    app.button(key="undo-leave").click().run()
    assert not [b for b in app.button if b.key == "undo-confirm"]
    assert written.stands("4.2", "progress") == 75


def test_what_cannot_be_undone_has_no_button(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0})
    assert buttons(opened("history", lang="en")) == [f"undo-{batch}-"]
    written.undo(BOB, batch)
    assert buttons(opened("history", lang="en")) == [f"undo-{batch + 1}-"]
    for past in ({"as_of": "2023-12-31"}, {"known_on": "2026-11-01"}):
        assert buttons(opened("history", lang="en", **past)) == []


def test_the_rights_of_the_reader_decide_and_the_command_decides_again(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = written.save(ANN, a42={"progress": 75.0})
    app = begin_undo(opened("history", lang="en"), batch)
    monkeypatch.setattr(store, "person", lambda: Person("Eve", "viewer"))
    app = app.button(key="undo-confirm").click().run()
    assert "you are not authorised to change this" in text(app)
    assert written.stands("4.2", "progress") == 75
    assert buttons(opened("history", lang="en")) == []
    monkeypatch.setattr(store, "person", lambda: Person("Eve", "editor", frozenset({"4"})))
    assert buttons(opened("history", lang="en")) == [f"undo-{batch}-"]


def test_an_action_that_is_gone_is_brought_back_by_editors_alone(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = NewAction(code="4.9", effective_on=DAY, pillar_code="4", states={"title_en": "New"})
    batch = saving.add(written.engine, ANN, PROGRAMME, asked, today=TODAY).batch_id
    undo = written.undo(BOB, batch)
    cases: list[tuple[Role, dict[str, Any], list[str]]] = [
        ("viewer", {}, []),
        ("viewer", {"partners": frozenset({"NRW"}), "sees": "partners"}, []),
        ("contributor", {"partners": frozenset({"NRW"})}, []),
        ("editor", {"pillars": frozenset({"4"})}, [f"undo-{undo}-"]),
        ("admin", {}, [f"undo-{undo}-"]),
    ]
    for role, limits, offered in cases:
        monkeypatch.setattr(store, "person", partial(Person, "Eve", role, **limits))
        assert buttons(opened("history", lang="en")) == offered, role


def test_a_contact_is_shown_and_undoes_a_save_of_theirs_as_far_as_they_see_it(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    was = written.stands("1.2", "progress")
    now, rights = datetime.now(UTC), Granted("contributor", partners=("NRW",))
    account_changes.invite(written.engine, "Admin", Granted("admin"), now)
    number = account_changes.invite(written.engine, "Nora", Granted("admin"), now).person_id
    wide = accounts.one(written.engine, number).person
    batch = written.save(wide, a12={"progress": 33.0}, a21={"owner": "Someone else"})
    account_changes.change_role(written.engine, number, rights, now)
    nora = accounts.one(written.engine, number).person
    monkeypatch.setattr(store, "person", lambda: nora)
    app = opened("history", lang="en")
    assert buttons(app) == [f"undo-{batch}-"]
    app = begin_undo(app, batch)
    assert "33%" in text(app)
    assert "Someone else" not in text(app)
    assert "2.1" not in text(app)
    app = confirm(app)
    assert not app.error
    assert written.stands("1.2", "progress") == was
    assert written.stands("2.1", "owner") == "Someone else"


def test_the_second_to_undo_the_same_is_told_and_offered_nothing_more(written: Written) -> None:
    batch = written.save(ANN, a42={"progress": 75.0})
    app = begin_undo(opened("history", lang="en"), batch)
    written.undo(BOB, batch)
    app = confirm(app)
    assert not app.exception
    assert len(app.error) == 1
    assert not [b for b in app.button if b.key == "undo-confirm"]
    app.button(key="undo-leave").click().run()
    assert not app.error
