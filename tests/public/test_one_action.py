"""A link to one action: its page, files, feeds and lists show that action alone."""

import json
from datetime import date
from itertools import product

import pytest

from data.__main__ import main as data_main
from data.record import load
from db.record.people import LOCAL
from db.record.saving import NewAction, add
from db.undo.undo_batch import undo
from locales import LANGUAGES, translator
from public.__main__ import main
from public.pages.link_documents import FILES, PAGE
from tests.db.saying import PROGRAMME, say
from tests.public.api.reading import ask_feed, read_by, token, told
from tests.public.sharing import Site, share

DAY = "2024-12-31"


def body(site: Site, asked: str, more: str = "?lang=en") -> str:
    answer = site.get(asked, more)
    assert answer.status == 200, more
    return answer.body.decode()


def headline(page: str) -> str:
    return page.split("<h1>")[1].split("</h1>")[0]


def test_its_headline_is_the_title_and_the_finding_and_no_figure_is_told_thrice(
    site: Site,
) -> None:
    page = body(site, share(site.desk.engine, actions=("2.3",)).token)
    assert headline(page) == (
        "2.3 Justice systems that cooperate across borders: progress is 50%, 50 points below plan."
    )
    parts = [name for name in ("pillars", "partners", "matrix") if f'id="{name}"' in page]
    assert parts == []
    assert 'class="tiles"' not in page
    assert "At a glance" in page
    assert "action 2.3" in page
    shown = page.split("<main")[1].split('id="key"')[0]
    # In the headline, at the row's bar, in the change, and in the chart and its table.
    assert shown.split("<figure")[0].count("50%") == 2


def test_nothing_of_another_action_is_in_any_document(site: Site) -> None:
    record = load.record(site.desk.engine, PROGRAMME)
    updates = record.updates
    others = updates[updates["action_code"] != "2.3"]
    own = updates[updates["action_code"] == "2.3"]
    columns = [f"title_{language}" for language in ("nl", "fr", "de", "en")]
    outside = {text for name in columns for text in others[name] if len(text) > 12}
    outside -= {text for name in columns for text in own[name]}
    made = share(site.desk.engine, actions=("2.3",))
    for name, language in product((PAGE, *FILES), LANGUAGES):
        answer = site.get(made.token, f"{'/' if name else ''}{name}?lang={language}")
        assert answer.status == 200
        text = answer.body.decode("utf-8", "replace")
        assert not [title for title in outside if title in text], (name, language)
    rows = body(site, made.token, "/actions.csv").splitlines()
    assert [row.partition(",")[0] for row in rows[1:]] == ["2.3"]
    figures = json.loads(body(site, made.token, "/figures.json"))
    assert [(row["code"], row["actions"]) for row in figures] == [("2", 1)]
    assert site.get(made.token, "/picture.png?lang=en").status == 200


def test_the_command_on_the_page_gives_its_check_code(
    sqlite_site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    page = body(sqlite_site, share(sqlite_site.desk.engine, actions=("2.3",)).token)
    assert "<span>--action 2.3</span>" in page
    number = page.split("Check code ")[1][:8]
    asked = ["figures", "--by", "pillar", "--programme", PROGRAMME, "--action", "2.3"]
    assert data_main([*asked, "--in-scope", "--as-of", DAY, "--format", "json", "--check"]) == 0
    assert capsys.readouterr().out.strip().endswith(number)


def test_an_action_that_was_removed_leaves_a_sentence_and_one_renamed_its_new_name(
    site: Site,
) -> None:
    engine, day = site.desk.engine, date(2024, 1, 1)
    titles = {"title_en": "A court for all", "title_nl": "Een hof voor allen"}
    new = NewAction(code="6.6", effective_on=day, pillar_code="2", states=titles)
    saved = add(engine, LOCAL, PROGRAMME, new, today=date(2025, 1, 1))
    made = share(engine, actions=("6.6",))
    frozen = share(engine, actions=("6.6",), as_of=date(2024, 12, 31), batch=saved.batch_id)
    before = headline(body(site, frozen.token))
    assert before.startswith("6.6 A court for all: ")
    undo(engine, LOCAL, PROGRAMME, saved.batch_id, today=date(2025, 1, 1))
    for language in LANGUAGES:
        t = translator(language)
        page = body(site, made.token, f"?lang={language}")
        assert headline(page) == t("shared-action-gone", code="6.6", day=t.day(date(2024, 12, 31)))
    for name in FILES:
        assert site.get(made.token, f"/{name}?lang=en").status == 200
    assert headline(body(site, frozen.token)) == before
    renamed = share(engine, actions=("2.3",))
    say(engine, "2.3", {"title_en": "Courts side by side"}, on=day)
    assert headline(body(site, renamed.token)).startswith("2.3 Courts side by side: ")


def test_a_token_reads_that_action_alone(sqlite_site: Site) -> None:
    engine = sqlite_site.desk.engine
    own = token(engine, actions=("2.3",))
    for name in ("actions", "updates", "evidence", "changes"):
        rows = told(read_by(sqlite_site, own, f"{name}?as_of={DAY}&limit=1000"))["items"]
        column = "code" if name == "actions" else "action"
        assert {row[column] for row in rows} == {"2.3"}, name
    pillars = told(read_by(sqlite_site, own, "pillars"))["items"]
    assert [row["code"] for row in pillars] == ["2"]
    assert not told(read_by(sqlite_site, own, "actions?level=measure"))["items"]
    assert read_by(sqlite_site, own, "actions?pillar=1").status == 404
    assert read_by(sqlite_site, own, "updates?action=2.1").status == 404
    feed = token(engine, "feed", actions=("2.3",))
    entries = ask_feed(sqlite_site, feed, "changes.atom").body.decode()
    assert "2.3 " in entries
    assert not any(f"{code} " in entries for code in ("2.1", "2.2", "1.1"))


def test_it_is_made_by_command_and_a_code_that_is_not_there_is_refused(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example")
    assert main(["create", "--name", "Justice", "--action", "2.3"]) == 0
    capsys.readouterr()
    assert main(["list", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["actions"] == ["2.3"]
    for wrong in ("2.99", "2022-1.1-1"):  # the second is a measure
        assert main(["create", "--name", "Justice", "--action", wrong]) == 2
        assert f"no action or measure ‘{wrong}’ at the chosen level" in capsys.readouterr().err
    measure = ["--action", "2022-1.1-1", "--level", "measure"]
    assert main(["create", "--name", "One measure", *measure]) == 0
