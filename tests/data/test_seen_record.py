"""Whoever sees the actions of their partners alone is given nothing else of a record."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime

import pandas as pd
import pytest
from sqlalchemy import Engine

from data.record import load
from data.record.load import Record
from data.snapshots import Snapshot
from db.access import account_changes, accounts
from db.access.granted_rights import Granted
from db.engine.database import opened
from db.record.saving import save
from tests.db.saying import PROGRAMME, TODAY, change, say

NRW = frozenset({"NRW"})


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    with opened(sqlite_url) as engine:
        say(engine, "1.1", {"progress": 41}, comment="said of 1.1")
        say(engine, "2.1", {"owner": "x"}, comment="said of 2.1")
        yield engine


def seen(engine: Engine, partners: frozenset[str] | None) -> Snapshot:
    return Snapshot(str(engine.url), engine, load.revision(engine), partners)


def texts(record: Record) -> str:
    """All that a record holds of its actions, as one text."""
    frames = [getattr(record, each.name) for each in fields(record)]
    return " ".join(each.to_csv() for each in frames if isinstance(each, pd.DataFrame))


def test_nothing_of_other_actions_is_in_it(engine: Engine) -> None:
    whole = seen(engine, None).record(PROGRAMME)
    some = seen(engine, NRW).record(PROGRAMME)
    now = whole.stated
    assert now is not some.stated
    theirs = {*some.actions["code"]}
    assert "1.1" in theirs
    assert "2.1" not in theirs
    assert 0 < len(theirs) < len(whole.actions)
    others = whole.updates[~whole.updates["action_code"].isin(theirs)]
    text = texts(some)
    hidden = {
        title
        for column in ("title_nl", "title_fr", "title_en", "title_de")
        for title in others[column]
        if title and title not in {*some.updates[column]}
    }
    assert len(hidden) > 20
    assert [title for title in hidden if title in text] == []
    assert "said of 1.1" in text
    assert "said of 2.1" not in text


def test_a_comment_on_more_than_they_see_is_left_out(engine: Engine) -> None:
    anna = account_changes.invite(engine, "Anna", Granted("admin"), datetime.now(UTC)).person_id
    wide = [change(engine, "1.1", {"progress": 42}), change(engine, "2.1", {"owner": "Anna"})]
    admin = accounts.one(engine, anna).person
    save(engine, admin, PROGRAMME, wide, today=TODAY, comment="on both of them")
    own = [change(engine, "1.1", {"progress": 43}, comment="its own")]
    save(engine, admin, PROGRAMME, own, today=TODAY, comment="on 1.1 alone")
    both, alone = ({*seen(engine, who).record(PROGRAMME).batches["comment"]} for who in (None, NRW))
    assert {"on both of them", "on 1.1 alone"} <= both
    assert "on 1.1 alone" in alone
    record = seen(engine, NRW).record(PROGRAMME)
    assert "on both of them" not in texts(record)
    assert "its own" in texts(record)
    assert record.updates["progress"].iloc[-2:].tolist() == [42, 43]
    assert record.people == {}  # nobody who owns what they see
    loaded = record.batches[record.batches["kind"] == "load"]
    assert {*loaded["comment"]} == {""}


def test_every_action_in_it_has_one_of_the_partners(engine: Engine) -> None:
    snapshot = seen(engine, NRW)
    record = snapshot.record(PROGRAMME)
    assessed = snapshot.assessed(record, record.programme.ends_on)
    assert all("NRW" in partners for partners in assessed["partners"])
    of_all = seen(engine, None)
    every = of_all.assessed(of_all.record(PROGRAMME), record.programme.ends_on)
    having = {
        code
        for code, partners in zip(every["code"], every["partners"], strict=True)
        if "NRW" in partners
    }
    assert {*assessed["code"]} <= having
    assert {*assessed[assessed["level"] == "action"]["code"]} == {
        code for code in having if "-" not in code
    }


def test_nobody_is_given_what_was_kept_for_somebody_else(engine: Engine) -> None:
    both = [seen(engine, partners).record(PROGRAMME) for partners in (None, NRW, frozenset())]
    sizes = [len(each.actions) for each in both]
    assert sizes[0] > sizes[1] > sizes[2] == 0
    logs = [seen(engine, partners).evidence_log(PROGRAMME) for partners in (None, NRW)]
    assert 0 < len(logs[1]) < len(logs[0])
    assert {*logs[1]["action_code"]} <= {*both[1].actions["code"]}


def test_an_action_that_lost_the_partner_is_hidden_with_its_past(engine: Engine) -> None:
    say(engine, "1.1", {"partners": ["FRANCE"]})
    assert "1.1" not in {*seen(engine, NRW).record(PROGRAMME).updates["action_code"]}
    assert seen(engine, NRW).programmes_with("2.1") == []


def test_what_was_known_before_is_of_the_actions_that_are_theirs_now(engine: Engine) -> None:
    before = load.last_batch(engine)
    at_first = seen(engine, NRW).record(PROGRAMME, before)
    assert "1.1" in {*at_first.updates["action_code"]}
    say(engine, "1.1", {"partners": ["FRANCE"]})
    say(engine, "2.1", {"partners": ["NRW"]})
    then = seen(engine, NRW)
    record = then.record(PROGRAMME, before)
    assert "said of 1.1" not in texts(record)
    assert "said of 2.1" in texts(record)
    assert {*record.actions["code"]} == {*then.record(PROGRAMME).actions["code"]}
    assessed = {*then.assessed(record, record.programme.ends_on)["code"]}
    assert ("1.1" in assessed, "2.1" in assessed) == (False, True)
    assert "1.1" not in {*then.evidence_log(PROGRAMME, before)["action_code"]}
