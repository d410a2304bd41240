"""The one table of rights, and the rule of limits, which needs no database."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.links.stored_links import StoredQuestion
from db.record import rights
from db.record.people import Person
from db.record.rights import RIGHTS, Right, Role

CODES = st.frozensets(st.sampled_from("ABCDE"))
ROLES = st.sampled_from(get_args(Role))


def test_every_role_has_a_cell_for_every_right() -> None:
    assert [*RIGHTS] == [*get_args(Role)]
    assert all([*row] == [*get_args(Right)] for row in RIGHTS.values())


@pytest.mark.parametrize("role", ["", "owner", "ADMIN"])
def test_a_role_that_is_not_in_the_table_has_no_right(role: str) -> None:
    assert {rights.reach(role, right) for right in get_args(Right)} == {"nothing"}
    nobody = Person("N", role)  # type: ignore[arg-type]
    assert not nobody.may_edit("A", ["B"])
    assert not nobody.may_manage()
    assert not nobody.may_import()
    assert not nobody.may_share()
    assert not nobody.may_invite()
    assert not nobody.may_publish(StoredQuestion("p", pillars=("A",)))


@given(ROLES, st.sampled_from("ABCDE"), CODES, CODES, CODES)
def test_an_edit_lies_within_all_limits_that_are_given(
    role: Role, pillar: str, partners: frozenset[str], own: frozenset[str], own_too: frozenset[str]
) -> None:
    may = Person("P", role, own, own_too).may_edit(pillar, partners)
    of_editor = (not own or pillar in own) and (not own_too or any(p in own_too for p in partners))
    of_role = {"viewer": False, "contributor": False, "editor": of_editor, "admin": True}
    assert may == of_role[role]


@given(ROLES, st.sampled_from("ABCDE"), CODES, CODES, CODES)
def test_whoever_edits_reports_and_a_contact_reports_on_their_partners_alone(
    role: Role, pillar: str, partners: frozenset[str], own: frozenset[str], own_too: frozenset[str]
) -> None:
    person = Person("P", role, own, own_too)
    may = person.may_report(pillar, partners)
    if role == "contributor":
        assert may == ((not own or pillar in own) and bool(own_too & partners))
    else:
        assert may == person.may_edit(pillar, partners)
    for columns in ({"status"}, {"status", "progress"}, set[str]()):
        assert person.may_state(columns, pillar, partners) == may
    for more in ({"owner"}, {"status", "weight"}, {"partners"}):
        assert person.may_state(more, pillar, partners) == person.may_edit(pillar, partners)


@given(ROLES, CODES, CODES, CODES, CODES, st.sampled_from("ABCDE"))
def test_a_contact_has_nothing_beyond_the_editor_of_partners_who_invites(
    role: Role,
    given_pillars: frozenset[str],
    given_partners: frozenset[str],
    own: frozenset[str],
    own_too: frozenset[str],
    pillar: str,
) -> None:
    """Whatever action the contact may report on, the editor may, too."""
    inviter = Person("P", role, own, own_too)
    may = inviter.may_invite_contact(given_pillars, given_partners)
    assert inviter.may_invite() == (role == "admin" or (role == "editor" and bool(own_too)))
    assert inviter.may_invite() or not may
    contact = Person("C", "contributor", given_pillars, given_partners)
    for partner in given_partners:
        if may and contact.may_report(pillar, {partner}):
            assert inviter.may_edit(pillar, {partner})


@given(st.sampled_from("ABCDE"), CODES, CODES, CODES, st.sampled_from("ABCDE"))
def test_another_kind_of_limit_never_allows_more(
    pillar: str, partners: frozenset[str], own: frozenset[str], own_too: frozenset[str], one: str
) -> None:
    place = pillar, partners
    limited = Person("P", "editor", own, own_too)
    if limited.may_edit(*place):
        assert Person("P", "editor", own).may_edit(*place)
        assert Person("P", "editor", frozenset(), own_too).may_edit(*place)
        if own:
            assert Person("P", "editor", own | {one}, own_too).may_edit(*place)


@given(CODES, CODES, CODES, CODES, st.sampled_from("ABCDE"), CODES)
def test_what_may_be_shared_shows_only_what_may_be_edited(
    shown: frozenset[str],
    shown_too: frozenset[str],
    own: frozenset[str],
    own_too: frozenset[str],
    pillar: str,
    partners: frozenset[str],
) -> None:
    """Whatever action passes the filters of a link lies within the limits of who may make it."""
    question = StoredQuestion("p", pillars=tuple(shown), partners=tuple(shown_too))
    editor = Person("P", "editor", own, own_too)
    passes = (not shown or pillar in shown) and (not shown_too or bool(shown_too & partners))
    if editor.may_publish(question) and passes:
        assert editor.may_edit(pillar, partners)
