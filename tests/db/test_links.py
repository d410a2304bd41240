"""Shared links: made, opened until the second they end, changed, and ended."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select

from db.checks import check
from db.engine.database import opened, path_of
from db.imports.loading import load_folder
from db.links import link_writing, reading_links
from db.links.stored_links import SECTIONS, Audience, StoredQuestion, UnknownLinkError
from db.record.outcomes import RefusedError
from db.record.people import LOCAL, NotAllowedError
from db.record.queries import revision
from db.tables import Base
from locales import translator
from tests.databases import PROGRAMME as FOLDER
from tests.db.links import EDITOR, NOW, PROGRAMME, VIEWER, asked, made

SECOND = timedelta(seconds=1)


def test_what_is_asked_for_is_what_the_token_opens(engine: Engine) -> None:
    question = {
        "pillars": ("1", "3"),
        "partners": ("NRW",),
        "level": "measure",
        "sections": ("changes", "tiles"),
        "language": "fr",
    }
    audience = {"has_downloads": False, "origins": ("https://a.example",)}
    created = made(engine, name="  Für   Düsseldorf ", question=question, **audience)
    link = created.link
    assert reading_links.by_token(engine, created.token, NOW) == link
    in_order = {**question, "sections": ("tiles", "changes")}
    assert link.question == StoredQuestion(PROGRAMME, **in_order)  # type: ignore[arg-type]
    assert (link.name, link.created_by, link.created_at) == ("Für Düsseldorf", "Anna", NOW)
    assert link.audience == Audience(NOW + timedelta(days=1), **audience)  # type: ignore[arg-type]
    assert (link.version, link.is_protected) == (1, False)
    assert not any((link.question.is_frozen, link.is_draft, link.is_paused, link.is_revoked))
    assert made(engine).link.question.sections == SECTIONS


def test_a_frozen_link_keeps_a_day_and_the_number_of_a_batch(engine: Engine) -> None:
    day = date(2024, 12, 31)
    link = made(engine, question={"as_of": day, "batch": 1}).link
    assert (link.question.as_of, link.question.batch, link.question.is_frozen) == (day, 1, True)
    for half in ({"as_of": day}, {"batch": 1}):
        assert refusals(engine, question=half) == ["half-frozen"]
    assert refusals(engine, question={"as_of": day, "batch": 99}) == ["unknown-batch"]


def test_it_ends_at_the_second(engine: Engine) -> None:
    created = made(engine)
    ends = created.link.audience.expires_at
    opened = [reading_links.by_token(engine, created.token, ends + SECOND * n) for n in (-1, 0, 1)]
    assert opened == [created.link, None, None]
    assert [created.link.state(ends + SECOND * n) for n in (-1, 0)] == ["live", "expired"]


def test_a_link_lives_no_longer_than_the_settings_allow(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHARE_DAYS_AT_MOST", "30")
    assert refusals(engine, expires_at=NOW) == ["expiry-past"]
    assert refusals(engine, expires_at=NOW + timedelta(days=32)) == ["expiry-late"]
    assert refusals(engine, expires_at=NOW.replace(tzinfo=None)) == ["bad-expiry"]
    link = made(engine, expires_at=NOW + timedelta(days=30)).link
    with pytest.raises(RefusedError):
        link_writing.extend(engine, EDITOR, link.id, NOW + timedelta(days=32), now=NOW)
    # What has expired can be brought back; it is still the same address.
    later = NOW + timedelta(days=60)
    longer = link_writing.extend(engine, EDITOR, link.id, later + timedelta(days=9), now=later)
    assert (longer.state(later), longer.version) == ("live", 2)


def test_pausing_revoking_and_rotating_close_it_at_once(engine: Engine) -> None:
    created = made(engine, has_downloads=False)
    number, token = created.link.id, created.token
    assert link_writing.pause(engine, EDITOR, number, now=NOW).state(NOW) == "paused"
    assert reading_links.by_token(engine, token, NOW) is None
    assert link_writing.pause(engine, EDITOR, number, now=NOW).version == 2
    resumed = link_writing.resume(engine, EDITOR, number)
    assert reading_links.by_token(engine, token, NOW) == resumed
    rotated = link_writing.rotate(engine, EDITOR, number)
    assert rotated.token != token
    assert reading_links.by_token(engine, token, NOW) is None
    assert reading_links.by_token(engine, rotated.token, NOW) == rotated.link
    twin = link_writing.duplicate(engine, EDITOR, number, name="Twin", now=NOW)
    assert link_writing.revoke(engine, EDITOR, number, now=NOW).state(NOW) == "revoked"
    assert reading_links.by_token(engine, rotated.token, NOW) is None
    again = link_writing.revoke(engine, LOCAL, number, now=NOW + SECOND)
    assert (again.version, again.revoked_by, again.revoked_at) == (5, EDITOR.name, NOW)
    assert reading_links.by_token(engine, twin.token, NOW) == twin.link
    assert (twin.link.question, twin.link.name) == (created.link.question, "Twin")
    assert twin.link.audience.has_downloads is created.link.audience.has_downloads
    still = link_writing.duplicate(engine, EDITOR, number, frozen=(date(2024, 1, 1), 1), now=NOW)
    frozen = replace(created.link.question, as_of=date(2024, 1, 1), batch=1)
    assert still.link.question == frozen
    with pytest.raises(RefusedError, match="unknown-batch"):
        link_writing.duplicate(engine, EDITOR, number, frozen=(date(2024, 1, 1), 99), now=NOW)
    for change in (link_writing.pause, link_writing.resume, link_writing.rotate):
        with pytest.raises(RefusedError, match="already-ended"):
            change(engine, EDITOR, number)


def test_a_password_is_checked_and_what_it_opened_ends_with_every_change(engine: Engine) -> None:
    link = made(engine, password="Ein Geheimnis, überall").link  # noqa: S106
    assert link.is_protected
    assert reading_links.password_fits(engine, link, "Ein Geheimnis, überall")
    for wrong in ("", "ein geheimnis, überall", "\0", "\ud800", "x" * 100_000):
        assert not reading_links.password_fits(engine, link, wrong)
    key = reading_links.access_key(engine, link)
    assert len(key) == 32
    assert key == reading_links.access_key(engine, link)
    assert (
        reading_links.access_key(engine, link_writing.rotate(engine, EDITOR, link.id).link) != key
    )
    assert (
        reading_links.password_fits(
            engine, link_writing.duplicate(engine, EDITOR, link.id).link, ""
        )
        is False
    )
    free = made(engine).link
    assert (
        reading_links.access_key(engine, free),
        reading_links.password_fits(engine, free, ""),
    ) == (b"", False)


def test_nobody_without_the_right_makes_or_changes_one(engine: Engine) -> None:
    number = made(engine).link.id
    changes: list[Callable[..., Any]] = [
        *(
            link_writing.pause,
            link_writing.resume,
            link_writing.revoke,
            link_writing.rotate,
            link_writing.duplicate,
        )
    ]
    asks: list[Callable[[], Any]] = [
        lambda: link_writing.create(engine, VIEWER, asked(), now=NOW),
        lambda: link_writing.draft(engine, VIEWER, asked(), now=NOW),
        lambda: link_writing.extend(engine, VIEWER, number, NOW + SECOND, now=NOW),
        *(lambda change=change: change(engine, VIEWER, number) for change in changes),
    ]
    before = reading_links.listed(engine, now=NOW)
    for ask in asks:
        with pytest.raises(NotAllowedError):
            ask()
    assert reading_links.listed(engine, now=NOW) == before
    for unknown in (0, -1, 999, 2**40, "1", True, None):
        with pytest.raises(UnknownLinkError):
            link_writing.revoke(engine, EDITOR, unknown, now=NOW)  # type: ignore[arg-type]


def test_a_preview_is_in_no_list_needs_no_name_and_ends_by_itself(engine: Engine) -> None:
    created = link_writing.draft(engine, EDITOR, asked(name="", password="Geheim123"), now=NOW)  # noqa: S106
    assert created.link.is_draft
    assert reading_links.by_token(engine, created.token, NOW + 599 * SECOND) == created.link
    assert reading_links.by_token(engine, created.token, NOW + 600 * SECOND) is None
    assert reading_links.listed(engine, now=NOW) == []
    with pytest.raises(UnknownLinkError):
        link_writing.extend(engine, EDITOR, created.link.id, NOW + SECOND, now=NOW)
    # One that is over is gone with the next, and its number is no other link's.
    link_writing.add_opens(engine, {(created.link.id, NOW.date()): 1}, {created.link.id: NOW})
    later = link_writing.draft(engine, EDITOR, asked(), now=NOW + 600 * SECOND)
    assert later.link.id > created.link.id


def test_those_that_live_are_known_without_their_opens(engine: Engine) -> None:
    living, paused, revoked = (made(engine).link for _ in range(3))
    made(engine, expires_at=NOW + SECOND)
    link_writing.draft(engine, EDITOR, asked(), now=NOW)
    link_writing.pause(engine, EDITOR, paused.id, now=NOW)
    link_writing.revoke(engine, EDITOR, revoked.id, now=NOW)
    told: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *about: told.append(str(about[2])))
    assert reading_links.live(engine, PROGRAMME, NOW + SECOND) == [living]
    assert reading_links.live(engine, "another", NOW) == []
    assert "share_opens" not in " ".join(told)


def test_opens_are_added_up_by_day(engine: Engine) -> None:
    first, second = made(engine).link.id, made(engine).link.id
    day = NOW.date()
    link_writing.add_opens(engine, {(first, day): 2, (999, day): 5}, {first: NOW})
    link_writing.add_opens(
        engine, {(first, day): 1, (first, day + timedelta(days=1)): 4}, {first: NOW - SECOND}
    )
    listed = {one.link.id: one for one in reading_links.listed(engine, PROGRAMME, NOW)}
    assert dict(listed[first].opens) == {day: 3, day + timedelta(days=1): 4}
    assert listed[first].link.last_opened_at == NOW
    assert listed[first].link.version == 1
    assert dict(listed[second].opens) == {}
    link_writing.revoke(engine, EDITOR, second, now=NOW)
    assert [one.link.id for one in reading_links.listed(engine, now=NOW)] == [first, second]
    assert reading_links.listed(engine, "another", NOW) == []


def test_many_at_once_lose_no_open_and_bring_nothing_back(engine: Engine) -> None:
    number, day = made(engine).link.id, NOW.date()

    def act(turn: int) -> None:
        link_writing.add_opens(engine, {(number, day): 1}, {number: NOW + turn * SECOND})
        if turn == 5:
            link_writing.revoke(engine, EDITOR, number, now=NOW)
        with suppress(RefusedError):
            link_writing.resume(engine, EDITOR, number)
            link_writing.extend(engine, EDITOR, number, NOW + timedelta(days=2), now=NOW)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(act, range(24)))
    (listed,) = reading_links.listed(engine, now=NOW)
    assert listed.link.is_revoked
    assert listed.link.last_opened_at == NOW + 23 * SECOND
    assert dict(listed.opens) == {day: 24}


def test_links_are_no_content(engine: Engine) -> None:
    with engine.connect() as connection:
        before = connection.execute(revision()).scalar_one()
    number = made(engine, question={"as_of": date(2024, 12, 31), "batch": 1}).link.id
    link_writing.revoke(engine, EDITOR, number, now=NOW)
    link_writing.add_opens(engine, {(number, NOW.date()): 1}, {number: NOW})
    with engine.connect() as connection:
        assert connection.execute(revision()).scalar_one() == before
    assert check(engine) == []
    assert load_folder(engine, FOLDER, LOCAL).added == {}


def test_neither_token_nor_password_is_anywhere_in_the_file(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        created = made(engine, password="Pass-1234-wort")  # noqa: S106
        tokens = [created.token, link_writing.rotate(engine, EDITOR, created.link.id).token]
        tokens.append(link_writing.draft(engine, EDITOR, asked(), now=NOW).token)
        path = path_of(sqlite_url) or Path()
        kept = b"".join(part.read_bytes() for part in sorted(path.parent.glob(f"{path.name}*")))
    assert b"Ministry" in kept
    for secret in (*tokens, "Pass-1234-wort"):
        assert secret.encode() not in kept
    assert all(token not in repr(created) for token in tokens)
    assert len({*tokens}) == 3


def test_neither_token_nor_password_is_in_any_row(engine: Engine) -> None:
    created = made(engine, password="Pass-1234-wort")  # noqa: S106
    secrets = [
        created.token,
        link_writing.rotate(engine, EDITOR, created.link.id).token,
        "Pass-1234-wort",
    ]
    with engine.connect() as connection:
        tables = [select(table) for table in Base.metadata.sorted_tables]
        rows = repr([connection.execute(table).all() for table in tables])
    assert "Ministry" in rows
    assert [secret for secret in secrets if secret in rows] == []


WRONG: list[tuple[str, dict[str, Any]]] = [
    ("name-needed", {"name": " \u200b "}),
    ("name-needed", {"name": None}),
    ("name-long", {"name": "n" * 121}),
    ("unknown-programme", {"question": {"programme": "x' or 1=1"}}),
    ("unknown-programme", {"question": {"programme": ["benelux-2021-2024"]}}),
    ("unknown-pillar", {"question": {"pillars": ("9",)}}),
    ("unknown-pillar", {"question": {"pillars": "1"}}),
    ("unknown-pillar", {"question": {"pillars": (1,)}}),
    ("unknown-pillar", {"question": {"pillars": ("1,2",)}}),
    ("unknown-partner", {"question": {"partners": ("nrw",)}}),
    ("unknown-section", {"question": {"sections": ("owners",)}}),
    ("no-section", {"question": {"sections": ()}}),
    ("unknown-level", {"question": {"level": "pillar"}}),
    ("unknown-language", {"question": {"language": "it"}}),
    ("unknown-language", {"question": {"language": None}}),
    ("bad-downloads", {"has_downloads": "yes"}),
    ("bad-day", {"question": {"as_of": "2024-12-31", "batch": 1}}),
    ("bad-day", {"question": {"as_of": NOW, "batch": 1}}),
    ("day-ahead", {"question": {"as_of": NOW.date() + timedelta(days=1), "batch": 1}}),
    ("unknown-batch", {"question": {"as_of": date(2024, 1, 1), "batch": True}}),
    ("unknown-batch", {"question": {"as_of": date(2024, 1, 1), "batch": 10**5000}}),
    ("bad-expiry", {"expires_at": "tomorrow"}),
    ("bad-expiry", {"expires_at": None}),
    ("password-short", {"password": "1234567"}),
    ("password-long", {"password": "p" * 201}),
    ("bad-password", {"password": 12345678}),
    ("bad-origin", {"origins": "https://a.example"}),
    ("many-origins", {"origins": tuple(f"https://a{n}.example" for n in range(11))}),
    *(
        ("bad-origin", {"origins": (origin,)})
        for origin in (
            *("*", "https://*", "a.example", "https://a.example/", "https://a.example;x"),
            *("https://a.example https://b.example", "https://a,b", "javascript:alert(1)"),
            *("https://A.example", "https://ä.example", "https://a..b", "https://u@a.example"),
            *(
                "http://a.be:99999",
                "https://a.be:65536",
                "https://a.example:0",
                "https://a.example\n",
                "'self'",
                "data:",
                "",
                5,
            ),
        )
    ),
]


@pytest.mark.parametrize(("reason", "changes"), WRONG)
def test_what_makes_no_sense_is_refused(
    untouched: Engine, reason: str, changes: dict[str, Any]
) -> None:
    assert refusals(untouched, **changes) == [reason]


def test_every_refusal_has_its_sentence() -> None:
    for reason in ["half-frozen", "expiry-past", "expiry-late", "name-unreadable"]:
        assert translator("en")(f"share-refused-{reason}", value="x")
    for reason, _ in [*WRONG, ("already-ended", {}), ("changed-meanwhile", {})]:
        assert translator("en")(f"share-refused-{reason}", value="x")


def test_an_origin_is_a_site_and_its_port(untouched: Engine) -> None:
    fit = ("https://www.benelux.int", "http://localhost:65535", "https://xn--4ca.example")
    assert refusals(untouched, origins=(*fit, "no")) == ["bad-origin"]


@pytest.mark.parametrize("damage", [str.lower, str.swapcase, lambda t: t[:-1], lambda t: t * 2])
def test_another_token_opens_nothing(sqlite_engine: Engine, damage: Callable[[str], str]) -> None:
    token = made(sqlite_engine).token
    assert reading_links.by_token(sqlite_engine, damage(token), NOW) is None


def test_what_is_no_token_opens_nothing(untouched: Engine) -> None:
    for token in ("", "\0", "\ud800", "x" * 1_000_000, "é" * 32, " " * 32, None):
        assert reading_links.by_token(untouched, token, NOW) is None  # type: ignore[arg-type]


def refusals(engine: Engine, **changes: Any) -> list[str]:
    """Why such a link is refused."""
    with pytest.raises(RefusedError) as caught:
        link_writing.create(engine, EDITOR, asked(**changes), now=NOW)
    return [refusal.reason for refusal in caught.value.refusals]
