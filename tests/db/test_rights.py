"""Who may write what: asked at the write, whatever the screen offered."""

import pytest
from sqlalchemy import Engine

from db.imports.loading import load_folder
from db.record.people import LOCAL, NotAllowedError, Person, Role
from db.record.saving import RefusedError, save
from tests.databases import PROGRAMME as FOLDER
from tests.db.saying import PROGRAMME, TODAY, change, row, say, written


def editor(pillars: str = "", partners: str = "") -> Person:
    return Person("E", "editor", frozenset(pillars.split()), frozenset(partners.split()))


# 1.1 belongs to pillar 1 and to NRW among others, 2.1 to pillar 2; 2024-1.1-1 is a measure of 1.1.
@pytest.mark.parametrize("code", ["1.1", "2.1", "2024-1.1-1"])
@pytest.mark.parametrize(
    ("person", "allowed"),
    [
        (LOCAL, {"1.1", "2.1", "2024-1.1-1"}),
        (Person("A", "admin", frozenset({"5"})), {"1.1", "2.1", "2024-1.1-1"}),
        (Person("V", "viewer"), set()),
        (Person("V", "viewer", frozenset({"1"})), set()),
        (editor(), {"1.1", "2.1", "2024-1.1-1"}),
        (editor(pillars="1"), {"1.1", "2024-1.1-1"}),
        (editor(pillars="1 2"), {"1.1", "2.1", "2024-1.1-1"}),
        (editor(partners="NRW"), {"1.1"}),
        (editor(partners="GAS_PLATFORM"), set()),
        (editor(pillars="2", partners="NRW"), set()),
        (editor(pillars="1", partners="NRW"), {"1.1"}),
        (editor(pillars="5"), set()),
    ],
)
def test_rights_decide_who_changes_what(
    untouched: Engine, person: Person, allowed: set[str], code: str
) -> None:
    before = written(untouched)
    states = {"owner": "someone"} if code not in allowed else {"owner": 3}
    with pytest.raises(RefusedError) as caught:
        say(untouched, code, states, person=person)
    reason = "unreadable" if code in allowed else "not-allowed"
    assert [(r.action_code, r.reason) for r in caught.value.refusals] == [(code, reason)]
    assert written(untouched) == before


def test_who_may_does(engine: Engine) -> None:
    say(engine, "1.1", {"owner": "someone"}, person=editor(partners="NRW"))
    assert row(engine, "1.1")["owner"] == "someone"


def test_one_row_out_of_scope_refuses_the_whole_save(engine: Engine) -> None:
    before = written(engine)
    changes = [change(engine, code, {"owner": "x"}) for code in ("1.1", "2.1")]
    with pytest.raises(RefusedError, match="not-allowed"):
        save(engine, editor(pillars="1"), PROGRAMME, changes, today=TODAY)
    assert written(engine) == before


def test_rights_follow_the_partners_an_action_has_now(engine: Engine) -> None:
    of_nrw = editor(partners="NRW")
    say(engine, "1.1", {"partners": ["FRANCE"]}, person=of_nrw)
    with pytest.raises(RefusedError, match="not-allowed"):
        say(engine, "1.1", {"partners": ["NRW"]}, person=of_nrw)


@pytest.mark.parametrize("role", ["viewer", "editor"])
def test_only_an_admin_loads_programmes(untouched: Engine, role: Role) -> None:
    before = written(untouched)
    with pytest.raises(NotAllowedError, match="E"):
        load_folder(untouched, FOLDER, Person("E", role))
    assert written(untouched) == before


def test_the_author_is_in_the_record(engine: Engine) -> None:
    say(engine, "1.1", {"progress": 60}, person=editor(pillars="1"))
    with engine.connect() as connection:
        author = connection.exec_driver_sql("select author from batches order by id desc").scalar()
    assert author == "E"
