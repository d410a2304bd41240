"""`python -m people`: what it prints, what it exits with, and what is refused in a sentence."""

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from db.access import accounts, invitations
from db.engine.database import opened
from people.__main__ import main
from tests.db.access.people import LASTS
from tests.people.mail_box import mail_box

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Run a command: exit code, standard output, standard error."""
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example/prefix")
    monkeypatch.setenv("SIGN_IN", "invited")

    def command(*arguments: str) -> tuple[int, str, str]:
        return main(list(arguments)), *capsys.readouterr()

    return command


def listed(command: Command, *arguments: str) -> list[dict[str, object]]:
    code, out, err = command(*arguments, "--format", "json")
    assert (code, err) == (0, "")
    rows: list[dict[str, object]] = json.loads(out)
    return rows


def test_invite_prints_a_link_that_signs_in(sqlite_url: str, command: Command) -> None:
    code, out, err = command("invite", "Anna Peeters", "--role", "admin")
    assert (code, err) == (0, "")
    prefix, _, secret = out.strip().rpartition("/")
    assert (prefix, out.count("\n")) == ("https://progress.example/prefix/invitation", 1)
    with opened(sqlite_url) as engine:
        assert invitations.accept(engine, secret, datetime.now(UTC), lasts=LASTS, agent="x")
        assert accounts.signs_in(engine)


def test_invite_mails_the_link_where_a_server_is_set_and_prints_it_all_the_same(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mail_box() as box:
        monkeypatch.setenv("SMTP_URL", box.url())
        monkeypatch.setenv("MAIL_FROM", "progress@example.org")
        who = ("Jean Weber", "--role", "viewer", "--email", "jean@example.org", "--lang", "fr")
        code, out, err = command("invite", *who)
        assert (code, err) == (0, "The link was sent to jean@example.org.\n")
        mail = box.mail()
        assert (mail["To"], mail["Subject"][:11]) == ("jean@example.org", "Votre accès")
        assert out.strip() in mail.get_content()
        again = command("invite", "--again", "1")[1].strip()
        assert again in box.mail().get_content()
        assert command("invite", "Bo", "--role", "viewer")[2] == ""
        box.replies["RCPT"] = "550 nobody"
        code, out, err = command("invite", "--again", "1")
        assert (code, out.count("\n")) == (0, 1)
        assert err == (
            "The message could not be sent: the mail server refused it. "
            "Please copy the link and send it yourself.\n"
        )
        assert box.mails() == []
    code, out, err = command("invite", "--again", "1")
    assert (code, out.count("\n"), "is not responding" in err) == (0, 1, True)


def test_without_sign_in_it_says_what_to_set(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SIGN_IN")
    code, out, err = command("invite", "Anna", "--role", "admin")
    assert (code, out.count("\n")) == (0, 1)
    assert "SIGN_IN=invited" in err


def test_list_shows_rights_and_what_was_changed(command: Command) -> None:
    command("invite", "Anna", "--role", "admin", "--email", "Anna@Example.org", "--lang", "nl")
    command("invite", "Eva", "--role", "editor", "--pillar", "2", "--partner", "NRW")
    assert command("role", "2", "viewer", "--until", "2199-12-31")[:2] == (0, "")
    assert command("disable", "2")[:2] == (0, "")
    anna, eva = listed(command, "list")
    assert (anna["name"], anna["role"], anna["state"]) == ("Anna", "admin", "active")
    assert (anna["email"], anna["language"], anna["seen_at"]) == ("anna@example.org", "nl", None)
    assert (eva["role"], eva["state"], eva["pillars"]) == ("viewer", "disabled", [])
    assert str(eva["until"]).startswith("2199-12-31T")
    assert command("enable", "2")[0] == 0
    assert listed(command, "list")[1]["state"] == "active"
    out = command("list")[1]
    assert out.splitlines()[0].split()[:3] == ["id", "name", "role"]
    assert len(out.splitlines()) == 3
    assert len([*csv.DictReader(io.StringIO(command("list", "--format", "csv")[1]))]) == 2


def test_erasing_needs_a_yes_and_leaves_the_number(command: Command) -> None:
    command("invite", "Anna", "--role", "admin")
    command("invite", "Zebra", "--role", "editor", "--email", "zebra@example.org")
    code, out, err = command("erase", "2")
    assert (code, out) == (1, "")
    assert err.startswith("Nothing was changed")
    assert command("erase", "2", "--yes") == (0, "", "")
    (_, gone) = listed(command, "list")
    assert (gone["name"], gone["state"], gone["email"]) == ("former person 2", "erased", "")
    assert "zebra" not in command("list")[1].casefold()
    code, _, err = command("erase", "1", "--yes")
    assert (code, "one administrator must remain" in err) == (1, True)
    assert command("erase", "2", "--yes")[2].strip() == "There is no person with number 2."


def test_a_lost_link_is_made_again(command: Command) -> None:
    first = command("invite", "Anna", "--role", "admin")[1]
    code, second, _ = command("invite", "--again", "1")
    assert code == 0
    assert second != first
    assert [one["name"] for one in listed(command, "list")] == ["Anna"]


def test_sessions_are_listed_and_ended(sqlite_url: str, command: Command) -> None:
    secret = command("invite", "Anna", "--role", "admin")[1].strip().rpartition("/")[2]
    with opened(sqlite_url) as engine:
        invitations.accept(engine, secret, datetime.now(UTC), lasts=LASTS, agent="Firefox")
    (session,) = listed(command, "sessions")
    assert (session["person_id"], session["agent"], session["why"]) == (1, "Firefox", "")
    assert "token_hash" not in session
    assert command("sessions", "--person", "1", "--end") == (0, "", "")
    assert listed(command, "sessions", "--person", "1")[0]["why"] == "ended"
    assert listed(command, "sessions", "--person", "2") == []


def test_the_audit_is_in_numbers(command: Command) -> None:
    assert command("audit") == (0, "", "")
    command("invite", "Anna", "--role", "admin")
    command("invite", "Eva", "--role", "viewer")
    command("disable", "2")
    rows = listed(command, "audit")
    assert [(row["number"], row["what"], row["about"]) for row in rows] == [
        (1, "role", 1),
        (2, "invited", 1),
        (3, "role", 2),
        (4, "invited", 2),
        (5, "disabled", 2),
    ]
    assert [row["number"] for row in listed(command, "audit", "--last", "2")] == [4, 5]
    assert "Anna" not in command("audit", "--format", "csv")[1]


def test_off_asks_for_a_word(sqlite_url: str, command: Command) -> None:
    command("invite", "Anna", "--role", "admin")
    code, out, err = command("off")
    assert (code, out) == (1, "")
    assert "--yes" in err
    with opened(sqlite_url) as engine:
        assert accounts.signs_in(engine)
        assert command("off", "--yes") == (0, "", "")
        assert not accounts.signs_in(engine)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["invite"], 2, "Name somebody new"),
        (["invite", "Bo", "--again", "1"], 2, "Name somebody new"),
        (["invite", "Bo"], 2, "--role"),
        (["invite", "--again", "1", "--role", "admin"], 2, "`python -m people role`"),
        (["invite", "--again", "9"], 1, "There is no person with number 9"),
        (["invite", "anna", "--role", "viewer"], 1, "already exists"),
        (["invite", "Bo", "--role", "editor", "--pillar", "77"], 1, "no pillar ‘77’"),
        (["invite", "Bo", "--role", "viewer", "--until", "2001-01-01"], 1, "passed already"),
        (["invite", "Bo", "--role", "viewer", "--until", "soon"], 2, "--until"),
        (["disable", "1"], 1, "At least one administrator"),
        (["role", "1", "viewer"], 1, "At least one administrator"),
        (["sessions", "--end"], 2, "--person"),
        (["audit", "--last", "0"], 2, "--last"),
    ],
)
def test_what_can_not_be_is_one_sentence(
    command: Command, arguments: list[str], code: int, said: str
) -> None:
    command("invite", "Anna", "--role", "admin")
    before = listed(command, "audit")
    found, out, err = command(*arguments)
    assert (found, out) == (code, "")
    assert said in err
    assert err.count("\n") == 1
    assert listed(command, "audit") == before


@pytest.mark.parametrize("arguments", [[], ["invite", "Bo", "--role", "owner"], ["disable", "x"]])
def test_wrong_usage_exits_2(command: Command, arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        command(*arguments)
