"""Whose links an editor may make and change: all of them, or those within what limits them."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Engine

from db.links import link_writing, reading_links
from db.links.stored_links import StoredQuestion
from db.record.people import LOCAL, NotAllowedError, Person
from tests.db.links import EDITOR, NOW, PROGRAMME, VIEWER, asked, made

FIRST = Person("Eva", "editor", pillars=frozenset("1"), partners=frozenset({"NRW"}))

SHOWN: list[tuple[dict[str, Any], bool]] = [
    ({}, False),
    ({"pillars": ("1",)}, False),
    ({"pillars": ("1", "2"), "partners": ("NRW",)}, False),
    ({"partners": ("NRW",)}, False),
    ({"pillars": ("1",), "partners": ("NRW",)}, True),
    ({"pillars": ("1",), "partners": ("NRW", "BE")}, False),
    ({"pillars": ("2",), "partners": ("NRW",)}, False),
    ({"pillars": ("1",), "partners": ("BE",)}, False),
]


@pytest.mark.parametrize(("scope", "is_theirs"), SHOWN)
def test_a_limit_has_to_hold_all_that_is_shown(scope: dict[str, Any], is_theirs: bool) -> None:
    question = StoredQuestion(PROGRAMME, **scope)
    assert FIRST.may_publish(question) == is_theirs
    assert EDITOR.may_publish(question)
    assert LOCAL.may_publish(question)
    assert not VIEWER.may_publish(question)


def test_a_limited_editor_leaves_what_others_share_alone(sqlite_engine: Engine) -> None:
    engine, ends = sqlite_engine, asked().audience.expires_at
    changes: list[Callable[..., Any]] = [
        *(
            link_writing.pause,
            link_writing.resume,
            link_writing.revoke,
            link_writing.rotate,
            link_writing.duplicate,
        )
    ]
    other = made(engine).link
    for change in changes:
        with pytest.raises(NotAllowedError):
            change(engine, FIRST, other.id)
    for ask in (link_writing.create, link_writing.draft):
        with pytest.raises(NotAllowedError):
            ask(engine, FIRST, asked(), now=NOW)
    with pytest.raises(NotAllowedError):
        link_writing.extend(engine, FIRST, other.id, ends, now=NOW)
    assert [one.link for one in reading_links.listed(engine, now=NOW)] == [other]
    theirs = link_writing.create(
        engine, FIRST, asked(question={"pillars": ("1",), "partners": ("NRW",)}), now=NOW
    ).link
    assert link_writing.revoke(engine, FIRST, theirs.id, now=NOW).is_revoked
