"""Partners come in, change and go by files as all else does: known with their batch, undoable."""

from typing import Any

import pytest
from sqlalchemy import Engine

from data.record import load
from db.checks import check
from db.imports import importing
from db.record.outcomes import ConflictError, RefusedError
from db.record.people import LOCAL, Person
from db.undo.undo_batch import UndonePart, preview, undo
from tests.data.exchange.bringing import asked, bring, seen
from tests.db.saying import PROGRAMME, TODAY, row, written

NEW = "code;kind;name_nl;name_en;short_en\nALPS;region;Alpen;The Alps;Alps\n"
EDITOR = Person("Ed", "editor")


def partner(engine: Engine, code: str, batch: int | None = None) -> Any:
    """A partner as it was known with a batch; None where it was none."""
    rows = load.record(engine, PROGRAMME, batch).partners.set_index("code")
    return rows.loc[code] if code in rows.index else None


def saved(engine: Engine, text: str, table: Any = "partners") -> int:
    outcome = bring(engine, text, table)
    assert outcome is not None
    assert check(engine) == []
    return outcome.batch_id


def take_back(engine: Engine, batch: int, person: Person = LOCAL, **about: Any) -> int:
    batch_id = undo(engine, person, PROGRAMME, batch, today=TODAY, **about).batch_id
    assert check(engine) == []
    return batch_id


def reasons(refused: pytest.ExceptionInfo[RefusedError]) -> list[tuple[str, str]]:
    return [(each.action_code, each.reason) for each in refused.value.refusals]


def test_one_partner_of_a_save_is_taken_back_alone(engine: Engine) -> None:
    batch = saved(engine, f"{NEW}FJORDS;region;Fjorden;The Fjords;Fjords\n")
    joined = saved(engine, "code;partners\n1.1;FJORDS\n", "actions")
    take_back(engine, batch, part=UndonePart(partners=("ALPS",)))
    assert partner(engine, "ALPS") is None
    assert partner(engine, "FJORDS")["name_en"] == "The Fjords"
    with pytest.raises(RefusedError) as refused:
        take_back(engine, batch, part=UndonePart(partners=("FJORDS",)))
    assert reasons(refused) == [("FJORDS", "partner-named")]
    with pytest.raises(RefusedError, match="partners-managed"):
        take_back(engine, batch, EDITOR, part=UndonePart(partners=("FJORDS",)))
    take_back(engine, joined, part=UndonePart(actions=("1.1",)))
    take_back(engine, batch)
    assert partner(engine, "FJORDS") is None


def test_a_partner_is_added_goes_with_its_batch_and_comes_back(engine: Engine) -> None:
    batch = saved(engine, NEW)
    assert partner(engine, "ALPS")["short_en"] == "Alps"
    assert bring(engine, NEW, "partners") is None
    undoing = take_back(engine, batch)
    assert partner(engine, "ALPS") is None
    with pytest.raises(RefusedError, match="unknown-partner"):
        bring(engine, "code;partners\n1.1;ALPS\n")
    assert [each.fate for each in seen(engine, NEW, "partners").rows] == ["added"]
    again = saved(engine, NEW.replace("The Alps", "Alpine arc"))
    assert partner(engine, "ALPS")["name_en"] == "Alpine arc"
    take_back(engine, again)
    take_back(engine, undoing)
    assert partner(engine, "ALPS")["name_en"] == "The Alps"
    known = [partner(engine, "ALPS", at) for at in (batch - 1, batch, undoing, again)]
    assert [one is not None and one["name_en"] for one in known] == [
        False,
        "The Alps",
        False,
        "Alpine arc",
    ]


def test_what_changes_of_a_partner_is_shown_and_its_past_stays_as_it_was(engine: Engine) -> None:
    text = "code;name_nl;short_nl;position\nNRW;Rijnland;(leeg);40\nNordics;;;\n"
    before = partner(engine, "NRW")
    told = seen(engine, text, "partners").rows
    assert [each.fate for each in told] == ["changed", "same"]
    assert {cell.column: (cell.before, cell.now) for cell in told[0].cells} == {
        "name_nl": (before["name_nl"], "Rijnland"),
        "short_nl": (before["short_nl"], ""),
        "position": (before["position"], 40),
    }
    batch = saved(engine, text)
    now = partner(engine, "NRW")
    assert (now["name_nl"], now["short_nl"], now["name_en"]) == ("Rijnland", "", before["name_en"])
    assert list(load.record(engine, PROGRAMME).partners["code"])[-1] == "NRW"
    assert dict(partner(engine, "NRW", batch - 1)) == dict(before)
    take_back(engine, batch)
    assert dict(partner(engine, "NRW")) == dict(before)
    assert partner(engine, "NRW", batch)["name_nl"] == "Rijnland"


def test_who_changed_a_partner_since_is_asked_about(engine: Engine) -> None:
    text = "code;name_nl;name_en\nNRW;Rijnland;\n"
    looked = seen(engine, text, "partners")
    first = saved(engine, "code;name_nl;name_fr\nNRW;Roerland;Ruhr\n")
    with pytest.raises(ConflictError) as conflict:
        importing.write(engine, asked(engine, text, "partners", seen=looked.seen))
    assert [(c.column, c.theirs, c.yours) for c in conflict.value.collisions] == [
        ("name_nl", "Roerland", "Rijnland")
    ]
    saved(engine, text)
    with pytest.raises(ConflictError):
        take_back(engine, first)
    states = {c.column: (c.state, c.key) for c in preview(engine, PROGRAMME, first)}
    assert {column: state for column, (state, _) in states.items()} == {
        "name_nl": "changed",
        "name_fr": "free",
    }
    take_back(engine, first, choices={states["name_nl"][1]: "keep"})
    now = partner(engine, "NRW")
    assert (now["name_nl"], now["name_fr"]) == ("Rijnland", partner(engine, "NRW", 1)["name_fr"])


def test_who_does_not_manage_the_programme_neither_brings_nor_takes_back_a_partner(
    engine: Engine,
) -> None:
    with pytest.raises(RefusedError) as refused:
        bring(engine, NEW, "partners", person=EDITOR)
    assert reasons(refused) == [("ALPS", "partners-managed")]
    batch, before = saved(engine, NEW), written(engine)
    with pytest.raises(RefusedError) as refused:
        take_back(engine, batch, EDITOR)
    assert reasons(refused) == [("ALPS", "partners-managed")]
    assert written(engine) == before


def test_links_of_actions_are_undone_and_a_partner_stays_while_anything_names_it(
    engine: Engine,
) -> None:
    batch, before = saved(engine, NEW), row(engine, "1.1")["partners"]
    link = saved(engine, "code;partners\n1.1;ALPS, NRW\n", "actions")
    assert row(engine, "1.1")["partners"] == ("NRW", "ALPS")
    assert bring(engine, "code;partners\n1.1;ALPS, NRW\n") is None
    with pytest.raises(RefusedError) as refused:
        take_back(engine, batch)
    assert reasons(refused) == [("ALPS", "partner-named")]
    unlinked = take_back(engine, link)
    assert row(engine, "1.1")["partners"] == before
    event = (
        "action_code;date;title_en;source_url;partners\n1.1;2024-01-05;Seen;https://a.test/;ALPS\n"
    )
    shown = saved(engine, event, "evidence")
    with pytest.raises(RefusedError, match="partner-named"):
        take_back(engine, batch)
    hidden = take_back(engine, shown)
    take_back(engine, batch)
    for undone in (unlinked, hidden):
        with pytest.raises(RefusedError) as refused:
            take_back(engine, undone)
        assert reasons(refused) == [("1.1", "unknown-partner")]


def test_a_row_of_partners_that_cannot_be_is_refused_with_its_reason(engine: Engine) -> None:
    with pytest.raises(RefusedError) as refused:
        bring(
            engine,
            "code;kind;name_nl;position\nX;;;\nY;region;;\nA,B;region;Z;1\nV;region;W;100001\n",
            "partners",
        )
    assert reasons(refused) == [
        ("X", "unknown-kind"),
        ("X", "no-name"),
        ("Y", "no-name"),
        ("A,B", "bad-code"),
        ("V", "bad-number"),
    ]
