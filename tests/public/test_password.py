"""A page with a password shows nothing without it, and what opens it opens nothing else."""

import asyncio
import re
from datetime import timedelta
from functools import partial
from urllib.parse import urlencode

import pytest
from sqlalchemy import Engine
from starlette.requests import Request
from starlette.types import Message

from db.links import link_writing, reading_links
from db.links.stored_links import Link
from db.record.people import LOCAL
from locales import LANGUAGES, translator
from public.http.rate_limit import Limit
from public.http.services import AT_ONCE
from public.pages import page_password
from public.pages.link_documents import FILES, PICTURE, AskedPage
from public.pages.link_lookup import FoundLink
from public.pages.page_visit import Visit
from tests.public import sharing
from tests.public.asking import Answer, asked
from tests.public.sharing import PASSWORD, Site, share

TEN, FEW = 10, 2


def _send(site: Site, token: str, password: str = PASSWORD, **about: str) -> Answer:
    headers = {"Content-Type": "application/x-www-form-urlencoded", **about}
    client = headers.pop("client", "10.0.0.1")
    body = urlencode({"password": password}).encode()
    return site.get(token, headers=headers, method="POST", body=body, client=client)


def _cookie(answer: Answer) -> dict[str, str]:
    return {"Cookie": answer.headers["set-cookie"].partition(";")[0]}


def test_without_the_password_there_is_a_form_and_nothing_of_the_page(
    site: Site, engine: Engine
) -> None:
    token = share(engine, password=PASSWORD).token
    form = site.get(token)
    assert form.status == 200
    assert b'type="password"' in form.body
    assert b"For the ministry" in form.body  # whoever has the link is told what it opens
    for secret in (b"Benelux", token.encode(), PASSWORD.encode()):
        assert secret not in form.body
    assert {site.get(token, f"/{name}").body for name in (*FILES, PICTURE)} == {form.body}
    assert {site.get(token, f"/{name}").status for name in FILES} == {403}
    assert form.headers["cache-control"] == "no-store"
    assert "form-action 'self'" in form.headers["content-security-policy"]


def test_only_what_a_password_guards_is_parted_from_the_window_that_opened_it(
    sqlite_site: Site,
) -> None:
    for_all, guarded = (share(sqlite_site.desk.engine, password=p).token for p in ("", PASSWORD))
    cookie = _cookie(_send(sqlite_site, guarded))
    answers = (
        sqlite_site.get(for_all),
        sqlite_site.get(guarded),
        sqlite_site.get(guarded, headers=cookie),
        sqlite_site.get("A" * 32),
    )
    said = [answer.headers["cross-origin-opener-policy"] for answer in answers]
    assert said == ["unsafe-none", "same-origin", "same-origin", "same-origin"]


def test_the_password_opens_the_page_its_files_and_nothing_else(site: Site, engine: Engine) -> None:
    made, other = (share(engine, password=PASSWORD) for _ in range(2))
    opened = _send(site, made.token)
    assert (opened.status, opened.headers["location"], opened.body) == (303, made.token, b"")
    said = opened.headers["set-cookie"]
    assert re.fullmatch(
        rf"progress_shared_page=[\d.a-f]+; Path=/s/{made.token}; "
        "Max-Age=7776000; HttpOnly; SameSite=Lax; Secure",
        said,
    )
    cookie = _cookie(opened)
    for more in ("", "/figures.csv", "/actions.csv", "/figures.json"):
        answer = site.get(made.token, more, headers=cookie)
        assert answer.status == 200
        assert b'type="password"' not in answer.body
        assert answer.headers["cache-control"].startswith("private")
        assert "Cookie" in answer.headers["vary"]
    assert b'type="password"' in site.get(other.token, headers=cookie).body
    link_writing.extend(
        engine, LOCAL, made.link.id, made.link.audience.expires_at - timedelta(days=1)
    )
    assert b'type="password"' in site.get(made.token, headers=cookie).body


def test_a_pass_lasts_a_while_and_cannot_be_made_by_hand(sqlite_site: Site) -> None:
    made = share(sqlite_site.desk.engine, password=PASSWORD)
    value = _cookie(_send(sqlite_site, made.token))["Cookie"].removeprefix("progress_shared_page=")
    until, _, signature = value.partition(".")
    longer = f"{int(until) + 1}.{signature}"
    for forged in (longer, "", ".", f"{until}.", f"²{value}", "9" * 30 + f".{signature}", "1.é"):
        cookie = {"Cookie": f"progress_shared_page={forged}"}
        assert b'type="password"' in sqlite_site.get(made.token, headers=cookie).body
    now = sqlite_site.desk.now()
    sqlite_site.desk.now = lambda: now + page_password.LASTS + timedelta(seconds=2)
    assert (
        b'type="password"'
        in sqlite_site.get(made.token, headers={"Cookie": f"progress_shared_page={value}"}).body
    )
    assert not page_password.pass_fits(page_password.new_pass("x", b"", now), "x", b"", now)


def test_no_secret_is_shown_where_its_holder_is_printed(sqlite_site: Site) -> None:
    link = share(sqlite_site.desk.engine, password=PASSWORD).link
    held = (FoundLink(link, b"SECRET", 1), Visit("10.0.0.1", "SECRET", AskedPage("", "en"), ""))
    assert "SECRET" not in repr(held)


@pytest.mark.parametrize("wrong", ["", "three green barge", PASSWORD.upper(), "é" * 90, "x" * 5000])
def test_a_wrong_password_is_told_and_opens_nothing(sqlite_site: Site, wrong: str) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    answer = _send(sqlite_site, token, wrong)
    assert answer.status == 403
    assert b'role="alert"' in answer.body
    assert "set-cookie" not in answer.headers


def test_who_guesses_passwords_is_stopped(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    tries = [_send(sqlite_site, token, f"guess {number}").status for number in range(12)]
    assert tries == [403] * TEN + [429] * 2
    assert _send(sqlite_site, token).status == 429
    assert _send(sqlite_site, token, client="10.0.0.2").status == 303


def test_who_guesses_at_one_page_bars_nobody_from_another(sqlite_site: Site) -> None:
    sqlite_site.desk.passwords = Limit(FEW, 60)
    guessed, other = (share(sqlite_site.desk.engine, password=PASSWORD).token for _ in range(2))
    for number in range(FEW):
        _send(sqlite_site, guessed, f"guess {number}")
    assert _send(sqlite_site, guessed).status == 429
    assert _send(sqlite_site, other).status == 303


def test_who_holds_a_pass_is_barred_by_no_guesser_of_the_same_address(sqlite_site: Site) -> None:
    sqlite_site.desk.passwords = Limit(FEW, 60)
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    held = _cookie(_send(sqlite_site, token))
    for number in range(FEW):
        _send(sqlite_site, token, f"guess {number}")
    assert _send(sqlite_site, token).status == 429
    assert sqlite_site.get(token, headers=held).status == 200
    assert _send(sqlite_site, token, **held).status == 303
    # It is worth nothing to a guesser, who learns nothing of a password by it.
    assert "set-cookie" not in _send(sqlite_site, token, "guess", **held).headers


def test_those_who_send_the_right_password_at_once_are_no_guessers(sqlite_site: Site) -> None:
    sqlite_site.desk.passwords = Limit(FEW, 60)
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    for number in range(FEW - 1):
        _send(sqlite_site, token, f"guess {number}")
    body = urlencode({"password": PASSWORD}).encode()

    async def many() -> list[int]:
        ask = partial(asked, sqlite_site.app, f"/s/{token}", method="POST", client="10.0.0.1")
        return [one.status for one in await asyncio.gather(*(ask(body=body) for _ in range(5)))]

    assert asyncio.run(many()) == [303] * 5


def test_of_guesses_at_once_no_more_are_tried(
    sqlite_site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    tried: list[str] = []
    fits = reading_links.password_fits

    def counted(engine: Engine, link: Link, password: str) -> bool:
        tried.append(password)
        return fits(engine, link, password)

    async def many(passwords: list[str]) -> list[int]:
        bodies = [urlencode({"password": password}).encode() for password in passwords]
        asking = [asked(sqlite_site.app, f"/s/{token}", {}, "POST", body=body) for body in bodies]
        return [answer.status for answer in await asyncio.gather(*asking)]

    monkeypatch.setattr(reading_links, "password_fits", counted)
    assert asyncio.run(many([PASSWORD] * 3)) == [303] * 3
    tried.clear()
    assert set(asyncio.run(many(["the same"] * 9))) == {403}
    assert len(tried) <= AT_ONCE
    statuses = asyncio.run(many([f"guess {number}" for number in range(15)]))
    assert (statuses.count(403), statuses.count(429)) == (TEN - 1, 6)
    assert len(set(tried)) == TEN


@pytest.mark.parametrize(
    "sent",
    [
        {"Sec-Fetch-Site": "cross-site", "Origin": "null"},
        {"Sec-Fetch-Site": "same-site", "Origin": "null"},
        {"Origin": "https://evil.example.net"},
        {"Origin": "https://evil.example.net", "Host": "evil.example.net"},
    ],
    ids=str,
)
def test_a_form_on_another_site_opens_nothing(sqlite_site: Site, sent: dict[str, str]) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    answer = _send(sqlite_site, token, **sent)
    assert (answer.status, answer.body) == (404, sqlite_site.get("x").body)
    assert "set-cookie" not in answer.headers


def test_of_two_origins_both_count() -> None:
    request = Request(
        {"type": "http", "headers": [(b"origin", o) for o in (b"null", b"https://x")]}
    )
    assert not page_password.is_from_here(request, "https://progress.example.org")


def test_who_leaves_or_dawdles_while_sending_the_form_leaves_no_fault_in_the_log(
    sqlite_site: Site, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_password, "PATIENCE", 0.05)
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    half: Message = {"type": "http.request", "body": b"password=thr", "more_body": True}
    ask = partial(asked, sqlite_site.app, f"/s/{token}", method="POST")
    for rest in ([half, {"type": "http.disconnect"}], [half]):
        assert "set-cookie" not in asyncio.run(ask(sends=rest)).headers
    assert "could not be made" not in caplog.text


def test_a_page_without_a_password_takes_none(sqlite_site: Site) -> None:
    answer = _send(sqlite_site, share(sqlite_site.desk.engine).token)
    assert (answer.status, "set-cookie" in answer.headers) == (404, False)


def test_the_choices_are_kept_on_the_way_through_the_form(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    answer = sqlite_site.get(
        token,
        "?lang=de&theme=dark&embed=1&pillar=2&next=//evil.example.net",
        method="POST",
        body=urlencode({"password": PASSWORD}).encode(),
    )
    assert answer.headers["location"] == "?lang=de&theme=dark&embed=1"


@pytest.mark.parametrize("name", ["figures.csv", "picture.png"])
def test_from_the_address_of_a_file_the_form_leads_to_the_page(
    sqlite_site: Site, name: str
) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    body = urlencode({"password": PASSWORD}).encode()
    answer = sqlite_site.get(token, f"/{name}?lang=de", method="POST", body=body)
    assert answer.headers["location"] == f"../{token}?lang=de"


def test_an_accent_may_come_as_a_letter_of_its_own(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, password="p\u00e9ssword1").token  # noqa: S106
    body = urlencode({"password": "pe\u0301ssword1"}).encode()
    assert sqlite_site.get(token, method="POST", body=body).status == 303


def test_a_framed_page_is_remembered_in_its_frame_alone(sqlite_site: Site) -> None:
    engine, origins = sqlite_site.desk.engine, ("https://www.example.org",)
    token = share(engine, password=PASSWORD, origins=origins).token
    said = _send(sqlite_site, token).headers["set-cookie"]
    assert said.endswith("; HttpOnly; SameSite=None; Secure; Partitioned")
    assert (
        "frame-ancestors https://www.example.org"
        in (sqlite_site.get(token).headers["content-security-policy"])
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_speaks_the_readers_language(sqlite_site: Site, language: str) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    answer = sqlite_site.get(token, headers={"Accept-Language": f"{language}-XX"})
    assert answer.headers["content-language"] == language
    assert translator(language)("notice-title-locked") in answer.body.decode()
    assert f'<html lang="{language}">' in answer.body.decode()


def test_elsewhere_than_at_the_root_the_cookie_stays_below(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sharing.site(monkeypatch, sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", "http://intranet/progress")
    token = share(made.desk.engine, password=PASSWORD).token
    said = _send(made, token).headers["set-cookie"]
    assert f"; Path=/progress/s/{token};" in said
    assert "Secure" not in said
    assert b'href="/progress/assets/' in made.get(token).body
    made.desk.close()
