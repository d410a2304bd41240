"""An editor of partners invites contacts of these, with nothing beyond their own rights."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.access import account_changes, accounts, invitations
from db.access.account_changes import Invited
from db.access.accounts import BeyondInviterError
from db.access.granted_rights import Granted
from db.checks import check
from db.record.people import NotAllowedError, Person
from locales import LANGUAGES, translator
from tests.db.access.people import LASTS, NOW, accepted, noted, person_of

OWN_END = datetime(2099, 1, 1, tzinfo=UTC)
FITS = Granted("contributor", ("1",), ("NRW",), OWN_END)


def editor(engine: Engine, granted: Granted, name: str = "Eva") -> Person:
    made = account_changes.invite(engine, name, granted, NOW)
    return person_of(engine, accepted(engine, made.secret) or "")


def of_one_and_two_partners(engine: Engine) -> Person:
    limits = Granted("editor", ("1", "2"), ("NRW", "GAS_PLATFORM"), OWN_END)
    return editor(engine, limits)


def invite(engine: Engine, by: Person, granted: Granted, name: str = "Nora") -> Invited:
    return account_changes.invite(engine, name, granted, NOW, by=by)


def names(engine: Engine) -> Sequence[str]:
    return [one.name for one in accounts.listed(engine)]


def test_an_editor_of_partners_invites_a_contact_of_theirs(engine: Engine) -> None:
    eva = of_one_and_two_partners(engine)
    made = invite(engine, eva, FITS)
    nora = person_of(engine, accepted(engine, made.secret) or "")
    nrw = frozenset({"NRW"})
    assert (nora.role, nora.pillars, nora.partners) == ("contributor", frozenset({"1"}), nrw)
    assert nora.within == nrw
    last = [(one.what, one.person, one.about) for one in noted(engine)][-3:]
    assert last[:2] == [("role", eva.number, nora.number), ("invited", eva.number, nora.number)]
    assert check(engine) == []


@pytest.mark.parametrize(
    ("granted", "reason", "known"),
    [
        (Granted("viewer", until=OWN_END), "role", ""),
        (Granted("editor", ("1",), ("NRW",), OWN_END), "role", ""),
        (Granted("admin", until=OWN_END), "role", ""),
        (
            Granted("contributor", ("1",), ("NRW", "FRANCE"), OWN_END),
            "partner",
            "GAS_PLATFORM, NRW",
        ),
        (Granted("contributor", ("3",), ("NRW",), OWN_END), "pillar", "1, 2"),
        (Granted("contributor", (), ("NRW",), OWN_END), "pillar", "1, 2"),
        (Granted("contributor", ("1",), ("NRW",), OWN_END, "all"), "sees", ""),
        (Granted("contributor", ("1",), ("NRW",), None), "until", ""),
        (Granted("contributor", ("1",), ("NRW",), OWN_END + timedelta(seconds=1)), "until", ""),
    ],
)
def test_what_is_beyond_the_inviter_is_refused_in_one_sentence_and_noted(
    engine: Engine, granted: Granted, reason: str, known: str
) -> None:
    eva = of_one_and_two_partners(engine)
    before, lines = names(engine), len(noted(engine))
    with pytest.raises(BeyondInviterError) as refused:
        invite(engine, eva, granted)
    assert refused.value.reason == f"beyond-{reason}"
    for language in LANGUAGES:
        said = translator(language)(f"people-refused-beyond-{reason}", **refused.value.values)
        assert known in said
        assert said.count(".") == 1
    assert names(engine) == before
    added = [(one.what, one.person, one.reason) for one in noted(engine)[lines:]]
    assert added == [("refused write", eva.number, "people")]


@pytest.mark.parametrize("pillars", [(), ("1",)])
def test_an_editor_without_partners_invites_nobody(
    engine: Engine, pillars: tuple[str, ...]
) -> None:
    eva = editor(engine, Granted("editor", pillars))
    with pytest.raises(NotAllowedError):
        invite(engine, eva, FITS)
    assert names(engine) == ["Eva"]


def test_partners_taken_away_meanwhile_count(engine: Engine) -> None:
    eva = editor(engine, Granted("editor", partners=("NRW",)))
    narrower = Granted("editor", partners=("GAS_PLATFORM",))
    account_changes.change_role(engine, eva.number or 0, narrower, NOW)
    with pytest.raises(NotAllowedError):
        invite(engine, eva, Granted("contributor", (), ("NRW",)))
    assert names(engine) == ["Eva"]


def test_another_link_is_for_a_contact_whom_one_invited_and_who_never_came_in(
    engine: Engine,
) -> None:
    eva, other = (
        of_one_and_two_partners(engine),
        editor(engine, Granted("editor", partners=("NRW",)), "Otto"),
    )
    nora = invite(engine, eva, FITS)
    assert invitations.invited(engine, nora.secret, NOW)
    again = account_changes.invite_again(engine, nora.person_id, NOW, by=eva)
    assert invitations.invited(engine, nora.secret, NOW) is None
    with pytest.raises(BeyondInviterError) as refused:
        account_changes.invite_again(engine, nora.person_id, NOW, by=other)
    assert refused.value.reason == "beyond-again"
    assert invitations.accept(engine, again.secret, NOW, lasts=LASTS, agent="")
    with pytest.raises(BeyondInviterError):
        account_changes.invite_again(engine, nora.person_id, NOW, by=eva)


def test_whom_an_administrator_gave_more_gets_no_link_of_the_editor(engine: Engine) -> None:
    eva = of_one_and_two_partners(engine)
    nora = invite(engine, eva, FITS)
    account_changes.change_role(engine, nora.person_id, Granted("admin"), NOW)
    with pytest.raises(BeyondInviterError) as refused:
        account_changes.invite_again(engine, nora.person_id, NOW, by=eva)
    assert refused.value.reason == "beyond-role"
    assert noted(engine)[-1].what == "refused write"
