"""Changes of a link by two at once, what a copy lives for, and how short a write is."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from db.engine import database as engine_module
from db.links import link_secrets, link_writing, reading_links
from db.record.outcomes import RefusedError
from tests.db.links import EDITOR, NOW, asked, made


def test_what_a_colleague_chose_meanwhile_is_not_replaced(sqlite_engine: Engine) -> None:
    engine, seen = sqlite_engine, made(sqlite_engine).link
    ends = NOW + timedelta(days=3)
    theirs = link_writing.extend(engine, EDITOR, seen.id, ends, version=seen.version, now=NOW)
    again: list[Callable[..., Any]] = [
        *(link_writing.resume, link_writing.rotate),
        partial(link_writing.extend, expires_at=NOW + timedelta(days=2)),
    ]
    for change in again:
        with pytest.raises(RefusedError, match="changed-meanwhile"):
            change(engine, EDITOR, seen.id, version=seen.version)
    assert [one.link for one in reading_links.listed(engine, now=NOW)] == [theirs]
    assert link_writing.rotate(engine, EDITOR, seen.id, version=theirs.version).link.version == 3


def test_a_copy_lives_to_the_end_of_its_last_day(sqlite_engine: Engine) -> None:
    copy = link_writing.duplicate(sqlite_engine, EDITOR, made(sqlite_engine).link.id, now=NOW).link
    ends = copy.audience.expires_at.astimezone(ZoneInfo("Europe/Brussels"))
    assert ends.date() == NOW.date() + timedelta(days=90)
    assert f"{ends:%H:%M:%S}" == "23:59:59"


def test_no_write_waits_for_the_hash_of_a_password(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[str] = []

    def noted(turn: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def acted(*given: object) -> Any:
            turns.append(turn)
            return act(*given)

        return acted

    monkeypatch.setattr(link_secrets, "password_hash", noted("hash", link_secrets.password_hash))
    monkeypatch.setattr("db.links.link_writing.writing", noted("write", engine_module.writing))
    secret = "Ein Geheimnis"  # noqa: S105
    link = link_writing.create(sqlite_engine, EDITOR, asked(password=secret), now=NOW).link
    assert turns == ["hash", "write"]
    assert reading_links.password_fits(sqlite_engine, link, secret)


def test_a_password_is_in_no_representation() -> None:
    assert "Ein Geheimnis" not in repr(asked(password="Ein Geheimnis"))  # noqa: S106
