"""Whose links an editor may make and change: all of them, or those within what limits them."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Engine

from db.links import reading_links
from db.links.share_scope import ShareScope
from db.record.people import LOCAL, NotAllowedError, Person
from tests.db.links import EDITOR, NOW, PROGRAMME, VIEWER, asked, made

FIRST = Person("Eva", "editor", pillars=frozenset("1"), partners=frozenset({"NRW"}))

SHOWN: list[tuple[dict[str, Any], bool]] = [
    ({}, False),
    ({"pillars": ("1",)}, True),
    ({"pillars": ("1", "2")}, False),
    ({"pillars": ("2",)}, False),
    ({"partners": ("NRW",)}, True),
    ({"partners": ("NRW", "BE")}, False),
    ({"pillars": ("2",), "partners": ("NRW",)}, True),
    ({"pillars": ("1",), "partners": ("BE",)}, True),
]


@pytest.mark.parametrize(("scope", "is_theirs"), SHOWN)
def test_a_limit_has_to_hold_all_that_is_shown(scope: dict[str, Any], is_theirs: bool) -> None:
    shows = ShareScope(PROGRAMME, **scope)
    assert FIRST.may_publish(shows) == is_theirs
    assert EDITOR.may_publish(shows)
    assert LOCAL.may_publish(shows)
    assert not VIEWER.may_publish(shows)


def test_a_limited_editor_leaves_what_others_share_alone(sqlite_engine: Engine) -> None:
    engine, ends = sqlite_engine, asked().expires_at
    changes: list[Callable[..., Any]] = [
        *(
            reading_links.pause,
            reading_links.resume,
            reading_links.revoke,
            reading_links.rotate,
            reading_links.duplicate,
        )
    ]
    other = made(engine).link
    for change in changes:
        with pytest.raises(NotAllowedError):
            change(engine, FIRST, other.id, now=NOW)
    for ask in (reading_links.create, reading_links.draft):
        with pytest.raises(NotAllowedError):
            ask(engine, FIRST, asked(), now=NOW)
    with pytest.raises(NotAllowedError):
        reading_links.extend(engine, FIRST, other.id, ends, now=NOW)
    assert [one.link for one in reading_links.listed(engine, now=NOW)] == [other]
    theirs = reading_links.create(engine, FIRST, asked(shows={"pillars": ("1",)}), now=NOW).link
    assert reading_links.revoke(engine, FIRST, theirs.id, now=NOW).is_revoked
