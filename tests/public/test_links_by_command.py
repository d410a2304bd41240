"""`python -m public`: what it prints, what it exits with, and that a link is said once."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from db.engine.database import opened
from db.links import reading_links
from db.links.stored_links import ListedLink
from public import link_commands
from public.__main__ import main
from tests.public.sharing import Site, share

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Run a command: exit code, standard output, standard error."""
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example")

    def command(*arguments: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return main(list(arguments)), *capsys.readouterr()

    return command


def opened_by(url: str, said: str) -> Any:
    """The link that what was printed opens; None if nothing."""
    assert said.startswith("https://progress.example/s/")
    assert said.count("\n") == 1
    with opened(url) as engine:
        return reading_links.by_token(engine, said.strip().rpartition("/")[2], datetime.now(UTC))


def test_create_prints_the_link_and_nothing_else(sqlite_url: str, command: Command) -> None:
    code, out, err = command("create", "--name", "Plain")
    assert (code, err) == (0, "")
    link = opened_by(sqlite_url, out)
    assert (link.name, link.question.is_frozen, link.question.language) == ("Plain", False, "")
    # 23:59:59 of the last day, where the programme lives.
    assert timedelta(days=89) < link.audience.expires_at - datetime.now(UTC) < timedelta(days=91)


def test_create_takes_every_choice(sqlite_url: str, command: Command) -> None:
    day = (datetime.now(UTC) + timedelta(days=30)).date()
    scope = ["--pillar", "2", "--pillar", "3", "--partner", "NRW", "--level", "measure"]
    page = ["--section", "tiles", "--lang", "de", "--no-downloads", "--embed", "https://a.example"]
    code, out, err = command(
        *("create", "--name", "=1+1", *scope, *page, "--frozen", "--as-of", "2022-12-31"),
        *("--expires", day.isoformat(), "--password"),
        typed="Neun Zeichen\nnever read",
    )
    assert (code, err) == (0, "")
    link = opened_by(sqlite_url, out)
    with opened(sqlite_url) as engine:
        assert reading_links.password_fits(engine, link, "Neun Zeichen")
    assert (link.question.pillars, link.question.partners) == (("2", "3"), ("NRW",))
    assert (str(link.question.as_of), link.question.batch) == ("2022-12-31", 1)
    listed = next(csv.DictReader(io.StringIO(command("list", "--format", "csv")[1])))
    assert (listed["name"], listed["pillars"], listed["downloads"]) == ("'=1+1", "2 3", "false")
    assert listed["expires_at"].startswith(day.isoformat())


def test_list_knows_no_token_and_tells_states_apart(command: Command) -> None:
    token = command("create", "--name", "One")[1].strip().rpartition("/")[2]
    command("create", "--name", "Two")
    assert command("revoke", "1") == (0, "", "")
    assert command("pause", "2") == (0, "", "")
    outputs = {form: command("list", "--format", form)[1] for form in ("table", "csv", "json")}
    assert all(token not in out for out in outputs.values())
    assert outputs["csv"].startswith("id,name,")
    states = {one["id"]: one["state"] for one in json.loads(outputs["json"])}
    assert states == {1: "revoked", 2: "paused"}
    ended = {one["id"]: one["revoked_by"] for one in json.loads(outputs["json"])}
    assert ended == {1: "local", 2: ""}
    assert [line.split()[:3] for line in outputs["table"].splitlines()[1:]] == [
        ["2", "Two", "paused"],
        ["1", "One", "revoked"],
    ]


def test_an_ended_link_is_dead_and_a_rotated_one_has_another(
    sqlite_url: str, command: Command
) -> None:
    first = command("create", "--name", "One")[1]
    second = command("rotate", "1")[1]
    assert (opened_by(sqlite_url, first), opened_by(sqlite_url, second).name) == (None, "One")
    later = (datetime.now(UTC) + timedelta(days=200)).date().isoformat()
    assert command("extend", "1", "--expires", later)[0] == 0
    assert command("extend", "1", "--expires", "")[0] == 2
    assert command("revoke", "1")[0] == command("revoke", "1")[0] == 0
    assert opened_by(sqlite_url, second) is None
    assert command("resume", "1") == (
        *(2, "", "\u2018One’ has been ended and can no longer be changed.\n"),
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--pillar", "9"], "This programme has no pillar \u20189’."),
        (["--programme", "x"], "There is no programme 'x'; there are: benelux-2021-2024."),
        (
            ["--expires", "2020-01-01"],
            "The expiry date must be in the future; 2020-01-01 has passed.",
        ),
        (["--expires", "2999-01-01"], "A link is valid for 730 days at most."),
        (["--expires", "soon"], "--expires: 'soon' isn't a day such as 2024-12-31."),
        (["--as-of", "2024-12-31"], "--as-of: only a page that is --frozen"),
        (["--password"], "--password: there is none on standard input."),
        (["--embed", "https://a.example/x"], "\u2018https://a.example/x’ does not fit."),
    ],
)
def test_what_makes_no_sense_is_told(command: Command, arguments: list[str], told: str) -> None:
    code, out, err = command("create", "--name", "One", *arguments)
    assert (code, out) == (2, "")
    assert told in err
    assert command("list", "--format", "json")[1] == "[]\n"


def test_an_unknown_number_is_told(command: Command) -> None:
    assert command("revoke", "7") == (2, "", "There is no shared page of number 7.\n")


@pytest.mark.parametrize("name", ["create", "list", "revoke", "pause", "extend"])
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert "usage: python -m public" in capsys.readouterr().out


def test_a_name_is_no_formula_in_a_spreadsheet(
    sqlite_site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    link = replace(share(sqlite_site.desk.engine).link, name="=1+1")
    link_commands.write_list([ListedLink(link, {})], "csv", sqlite_site.desk.now())
    assert f"\n{link.id},'=1+1,live," in capsys.readouterr().out


def test_a_token_is_printed_once_and_kept_apart_from_the_pages(
    sqlite_url: str, command: Command
) -> None:
    command("create", "--name", "A page")
    code, out, err = command("token", "create", "--name", "Excel", "--pillar", "2", "--lang", "fr")
    assert (code, err, len(out.strip())) == (0, "", 32)
    with opened(sqlite_url) as engine:
        link = reading_links.by_token(engine, out.strip(), datetime.now(UTC), "api")
    assert link
    assert (link.name, link.question.pillars, link.audience.names_people) == (
        "Excel",
        ("2",),
        False,
    )
    listed = json.loads(command("token", "list", "--format", "json")[1])
    assert [(one["id"], one["kind"], one["state"]) for one in listed] == [(2, "api", "live")]
    assert [one["id"] for one in json.loads(command("list", "--format", "json")[1])] == [1]
    for verb in ("revoke", "pause", "rotate"):
        assert command(verb, "2") == (2, "", "There is no shared page of number 2.\n")
        assert command("token", verb, "1") == (2, "", "There is no token of number 1.\n")
    rotated = command("token", "rotate", "2")[1].strip()
    assert command("token", "revoke", "2") == (0, "", "")
    with opened(sqlite_url) as engine:
        for token in (out.strip(), rotated):
            assert reading_links.by_token(engine, token, datetime.now(UTC), "api") is None


def test_a_feed_is_two_addresses(command: Command) -> None:
    made = command("token", "create", "--name", "Due", "--kind", "feed")[1].splitlines()
    begins = "https://progress.example/api/v1/feeds/"
    assert [one.removeprefix(begins)[32:] for one in made] == ["/due.ics", "/changes.atom"]
    assert "feed  Due" in command("token", "list")[1]


def test_who_did_what_is_for_a_whole_programme(command: Command) -> None:
    assert command("token", "create", "--name", "All", "--people")[0] == 0
    code, out, err = command("token", "create", "--name", "One", "--people", "--partner", "NRW")
    assert (code, out) == (2, "")
    assert err == "Only a token for a whole programme, and no feed, can show who did what.\n"
