"""Each list holds what its page or command shows, in JSON and in CSV, for any day and moment."""

import json
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine

from data.__main__ import main as data_command
from data.record import load
from data.sharing.link_content import of_link
from data.sharing.shared_scope import rows_of
from db.engine.database import NoDatabaseError, opened
from db.engine.migrate import upgrade
from db.links.stored_links import StoredQuestion
from public.api import description, resources
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, say
from tests.public import sharing
from tests.public.api.reading import LISTS, read, rows, told
from tests.public.sharing import Site


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_the_same_in_json_and_csv(sqlite_site: Site, name: str) -> None:
    whole = told(read(sqlite_site, f"{name}?limit=1000"))
    as_csv = rows(read(sqlite_site, name, {"Accept": "text/csv"}))
    assert as_csv == rows(read(sqlite_site, f"{name}?format=csv"))
    assert len(as_csv) == whole["total"] == len(whole["items"]) > 0
    for flat, item in zip(as_csv, whole["items"], strict=True):
        assert list(flat) == list(item) == list(resources.RESOURCES[name].columns)
        for column, value in item.items():
            shown = " ".join(map(str, value)) if isinstance(value, list) else value
            shown = str(shown).lower() if isinstance(shown, bool) else shown
            assert flat[column].removeprefix("'") == ("" if shown is None else str(shown))


@pytest.mark.parametrize("by", ["programme", "pillar", "partner", "action"])
def test_figures_are_those_of_the_command(
    sqlite_site: Site, by: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--by", by, "--as-of", "2022-12-31", "--pillar", "2", "--lang", "fr", "--in-scope"]
    for more in (["--format", "json"], ["--check"]):
        data_command(["figures", *asked, *more])
    printed, _, check = capsys.readouterr().out.rstrip().rpartition("\n")
    whole = told(read(sqlite_site, f"figures?by={by}&as_of=2022-12-31&pillar=2&lang=fr"))
    assert (whole["items"], whole["check"]) == (json.loads(printed), check)


def test_actions_are_those_of_the_file_under_a_shared_page(sqlite_site: Site) -> None:
    record = load.record(sqlite_site.desk.engine, PROGRAMME)
    shows = StoredQuestion(PROGRAMME, partners=("NRW",), level="measure")
    wanted = rows_of(of_link(record, shows, date(2023, 6, 30), "nl").actions)
    asked = "actions?partner=NRW&level=measure&as_of=2023-06-30&lang=nl&limit=1000"
    found = told(read(sqlite_site, asked))["items"]
    assert [(a["code"], a["title"], a["progress"], a["health"] or "") for a in found] == [
        (a["code"], a["title"], a["progress"], a["health"]) for a in wanted
    ]


def test_an_action_that_never_ends_is_not_planned_by_itself(site: Site, engine: Engine) -> None:
    say(engine, "1.1", {"kind": "continuous", "progress": 40.0}, on=date(2024, 6, 1))
    found = {a["code"]: a for a in told(read(site, "actions?as_of=2024-06-30"))["items"]}
    assert [found["1.1"][name] for name in ("progress", "planned", "gap")] == [40, None, None]
    assert found["1.2"]["planned"] is not None


def test_both_clocks_turn_the_lists_back(site: Site, engine: Engine) -> None:
    before = told(read(site, "actions"))
    say(engine, "1.1", {"progress": 87.0}, on=date(2024, 6, 1))
    now = told(read(site, "actions"))
    assert [a["progress"] for a in now["items"] if a["code"] == "1.1"] == [87]
    assert now["batch"] == before["batch"] + 1
    for asked in (f"batch={before['batch']}", f"known_on={before['known_at']}"):
        assert told(read(site, f"actions?{asked}")) == before
    then = told(read(site, "actions?as_of=2020-01-01"))
    assert (then["items"], then["total"]) == ([], 0)
    figures = told(read(site, "figures?as_of=0001-01-01&by=programme"))["items"]
    assert (figures[0]["completion"], figures[0]["actions"]) == (None, 0)


def test_an_update_says_what_it_states_and_who_said_it_here(site: Site, engine: Engine) -> None:
    say(engine, "1.1", {"progress": None}, on=date(2024, 6, 1), comment="Niet meer bekend")
    last = told(read(site, "updates?action=1.1&limit=1000"))["items"][-1]
    assert (last["states"], last["progress"], last["status"]) == (["progress"], None, None)
    assert (last["author"], last["batch_comment"] or last["comment"]) == (
        "local",
        "Niet meer bekend",
    )
    changes = told(read(site, "changes?since=2024-05-31&limit=1000"))["items"]
    assert [c["batch"] for c in changes if (c["action"], c["kind"]) == ("1.1", "progress")] == [
        last["batch"]
    ]


def test_nothing_changed_since_a_day_that_is_no_earlier(sqlite_site: Site) -> None:
    for since in ("2023-12-31", "2024-06-01"):
        answer = told(read(sqlite_site, f"changes?as_of=2023-12-31&since={since}"))
        assert (answer["total"], answer["items"]) == (0, [])


def test_a_language_says_what_it_has_and_names_what_it_has_not(sqlite_site: Site) -> None:
    titles = {
        language: told(read(sqlite_site, f"pillars?lang={language}"))["items"][0]
        for language in ("nl", "fr", "en", "de")
    }
    assert {one["title_language"] for one in titles.values()} == {"nl", "fr", "en", "de"}
    assert read(sqlite_site, "pillars?lang=de").headers["content-language"] == "de"


def test_the_document_says_what_is_served(sqlite_site: Site) -> None:
    written = description.written()
    served = told(read(sqlite_site, "openapi.json"))
    assert served == {**written, "security": [{}, *written["security"]]}
    for name, resource in resources.RESOURCES.items():
        schema = written["components"]["schemas"][name]
        assert (tuple(schema["properties"]), tuple(schema["required"])) == (resource.columns,) * 2
        named = written["paths"][f"/{name}"]["get"]["parameters"]
        params = {one["$ref"].rpartition("/")[2] for one in named}
        assert params == set(resource.params)
        assert params <= written["components"]["parameters"].keys()
    assert {"pillar", "partner", "status", "owner"} <= written["components"]["parameters"].keys()


@pytest.mark.parametrize(
    ("asked", "status", "code", "parameter"),
    [
        ("figures?pilar=1", 422, "unknown-parameter", "pilar"),
        ("figures?pillar=9", 404, "unknown-value", "pillar"),
        ("figures?pillar=", 422, "bad-value", "pillar"),
        ("figures?pillar=%00", 422, "bad-value", "pillar"),
        (f"figures?pillar={'2' * 1_000_000}", 422, "bad-value", "pillar"),
        ("figures?" + "&".join(f"pillar={n}" for n in range(51)), 422, "too-many", "pillar"),
        ("figures?by=team", 422, "bad-value", "by"),
        ("figures?lang=nl&lang=fr", 422, "said-twice", "lang"),
        ("figures?as_of=31.02.2024", 422, "bad-value", "as_of"),
        ("figures?as_of=2024-02-31", 422, "bad-value", "as_of"),
        ("figures?known_on=2999-01-01", 404, "not-yet", "known_on"),
        ("figures?known_on=0001-01-01T00:00:00%2B23:59", 422, "bad-value", "known_on"),
        ("figures?batch=999999999999999999", 404, "unknown-value", "batch"),
        ("figures?batch=0", 422, "bad-value", "batch"),
        ("figures?programme=other", 404, "unknown-value", "programme"),
        ("figures?status=done", 404, "unknown-value", "status"),
        ("figures?owner=Nobody", 404, "unknown-value", "owner"),
        ("updates?action=9.9", 404, "unknown-value", "action"),
        ("actions?limit=1001", 422, "bad-value", "limit"),
        ("actions?cursor=x", 422, "bad-page", "cursor"),
        ("actions?cursor=AAAAAAAAAAAAAAAAAAAAAAAA", 404, "unknown-page", "cursor"),
        ("programmes?as_of=2022-01-01", 422, "unknown-parameter", "as_of"),
        ("nothing", 404, "unknown-address", None),
        ("", 404, "unknown-address", None),
        ("actions/", 404, "unknown-address", None),
        ("../v1/actions", 404, "unknown-address", None),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence(
    sqlite_site: Site, asked: str, status: int, code: str, parameter: str | None
) -> None:
    answer = read(sqlite_site, asked)
    problem = json.loads(answer.body)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status, problem["status"], problem["code"]) == (status, status, code)
    assert problem.get("parameter") == parameter
    assert len(problem["detail"]) < 200


def test_a_refusal_speaks_the_language_that_was_asked_for(sqlite_site: Site) -> None:
    answer = read(sqlite_site, "figures?lang=nl&pillar=9")
    assert json.loads(answer.body)["detail"] == "Er is geen pillar “9”."


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_the_api_is_read_only(sqlite_site: Site, method: str) -> None:
    answer = read(sqlite_site, "actions", {"Origin": "https://a.example"}, method=method)
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_a_database_that_is_away_is_told_and_comes_back(
    sqlite_site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("data.record.load.revision", _away)
        answers = [read(sqlite_site, "figures") for _ in range(3)]
    assert {(one.status, one.headers["retry-after"]) for one in answers} == {(503, "60")}
    assert b"somewhere" not in answers[0].body
    assert caplog.text.count("NoDatabaseError") == 1
    assert read(sqlite_site, "figures").status == 200


def _away(_: Engine) -> int:
    raise NoDatabaseError(Path("/somewhere"))


def test_before_there_is_a_programme_that_is_what_is_said(
    sqlite: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sqlite.empty() as url:
        with opened(url, create=True) as engine:
            upgrade(engine)
        empty = sharing.site(monkeypatch, url)
        assert told(read(empty, "programmes"))["items"] == []
        for name in ("figures", "due.ics"):
            answer = read(empty, name)
            assert (answer.status, json.loads(answer.body)["code"]) == (404, "no-programme")
        empty.desk.close()
