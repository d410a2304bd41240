"""The page of an action: its finding, its facts, the ways on, and its form in place."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
import streamlit as st
from streamlit.navigation.page import Page
from streamlit.testing.v1 import AppTest

from db.engine.database import open_engine
from db.links import reading_links
from db.record.people import LOCAL, Person
from db.record.saving import NewAction, add, save
from db.undo.undo_batch import undo
from locales import translator
from tests.db.saying import change
from tests.pages import first_paints, second
from tests.pages.conftest import Visit, address, back, go
from tests.pages.opening import annotations, captions, heading, opened
from ui.frame import store

PROGRAMME, TODAY = "benelux-2021-2024", date(2025, 1, 1)
HERE = f"programme={PROGRAMME}"
LATE = "2.3 Justice systems that cooperate across borders: "


def page(code: str | None = "2.3", **query: str) -> AppTest:
    asked = {} if code is None else {"code": code}
    return opened("action", **{"lang": "en", **asked, **query})


def links(app: AppTest) -> dict[str, tuple[str, str]]:
    """Label to page and query of the links within the dashboard."""
    text = " ".join(str(element.value) for element in app.markdown).replace("&amp;", "&")
    found = re.findall(r"\[([^][]+)\]\(</([a-z]+)\?([^>]*)>\)", text)
    return {label.replace("\\", ""): (page, query) for label, page, query in found}


def facts(app: AppTest) -> dict[str, str]:
    """Label to value of the table of facts."""
    shown = app.table[0].value
    return {label: str(cell).replace("\\", "") for label, cell in shown.iloc[:, 0].items()}


def test_the_finding_of_the_action_is_the_heading() -> None:
    assert heading(page()) == f"{LATE}progress is 50%, 50 points below plan."


@pytest.mark.parametrize(
    ("code", "language", "answer"),
    [
        ("4.1", "en", "progress is 50%; the work is continuous."),
        ("3.2", "nl", "er is nog geen voortgang gerapporteerd."),
        ("2.3", "fr", "l’avancement est de 50\xa0%, soit 50 points de moins que prévu."),
        ("1.1", "de", "Der Fortschritt liegt bei"),
    ],
)
def test_each_rule_of_health_has_its_sentence(code: str, language: str, answer: str) -> None:
    assert answer in heading(page(code, lang=language))


def test_the_facts_stand_beside_the_line() -> None:
    told = facts(page())
    assert told["Progress"] == "50% · planned 100% (−50 points)"
    assert told["Owner"] == "none yet"
    assert told["Partners"] == "NRW and France"
    assert told["Period"] == "1 January 2021 to 31 December 2024"
    assert "In progress" in told["Status"]


def test_a_next_measure_that_is_overdue_says_by_how_much() -> None:
    told = facts(page("4.4"))["Next measure"]
    assert re.search(r", due 31 December 2021, overdue by 3 years\b", told)
    assert "overdue" not in facts(page("2.1"))["Next measure"]


def test_the_neighbours_are_the_next_ones_in_the_order_of_attention() -> None:
    found = links(page())
    before = next(label for label in found if label.startswith("Previous: "))
    there = page(before.removeprefix("Previous: "))
    assert "Next: 2.3" in links(there)
    assert "most urgent first" in captions(there)


def test_the_neighbours_are_those_under_the_filters() -> None:
    told = links(page(pillar="2"))
    codes = {label.partition(": ")[2] for label in told if label.startswith(("Previous", "Next"))}
    assert codes
    assert all(code.startswith("2.") for code in codes)


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_code_that_is_not_there_is_told_with_a_way_on(language: str) -> None:
    app = page("9.9", lang=language, pillar="2")
    assert "9.9" in heading(app)
    assert list(links(app).values()) == [("pillars", f"lang={language}&{HERE}&pillar=2")]
    assert not app.table


def test_no_code_at_all_is_told_too() -> None:
    app = page(None)
    assert heading(app) == "No action was chosen."
    assert "All actions" in links(app)


def test_a_day_before_the_action_is_told_with_the_way_back() -> None:
    app = page(as_of="2020-01-01")
    assert heading(app) == "2.3 was not yet part of the programme on 1 January 2020."
    assert links(app)["The current state"][1] == f"lang=en&{HERE}&code=2.3"


def test_an_action_of_another_programme_is_told_with_a_link_to_it(sqlite_url: str) -> None:
    second.plant(sqlite_url)
    app = page("A.1", programme=PROGRAMME)
    assert heading(app) == "A.1 is not part of this programme, but of ‘Tweede’."
    there = links(app)["Open A.1 in ‘Tweede’"]
    assert there[1] == "lang=en&programme=second-2026-2029&code=A.1"
    assert heading(page("A.1", programme=second.CODE)).startswith("A.1 Eerste actie :gray-badge")


def test_an_action_that_was_removed_keeps_its_history(sqlite_url: str) -> None:
    engine, day = open_engine(sqlite_url), date(2024, 1, 1)
    titles = {"title_en": "Gone", "title_nl": "Weg"}
    new = NewAction(code="2.9", effective_on=day, pillar_code="2", states=titles)
    saved = add(engine, LOCAL, PROGRAMME, new, today=TODAY)
    undo(engine, LOCAL, PROGRAMME, saved.batch_id, today=TODAY)
    app = page("2.9")
    assert heading(app) == "2.9 was removed from the programme."
    assert links(app)["History"][1] == f"lang=en&{HERE}&action=2.9"


def test_its_later_statements_are_told_and_no_others(sqlite_url: str) -> None:
    engine, later = open_engine(sqlite_url), date(2025, 6, 30)
    save(
        engine, LOCAL, PROGRAMME, [change(engine, "2.3", {"progress": 75.0}, on=later)], today=later
    )
    told = "1 later update applies only after 31 December 2024 and is not counted here."
    assert told in captions(page("2.3"))
    assert told not in captions(page("2.4"))
    assert told in captions(opened("pillars", lang="en", pillar="2"))
    assert told not in captions(opened("pillars", lang="en", pillar="3"))
    with first_paints.desk() as desk:
        for asked, count in (("2.3", 1), ("2.4", 0)):
            painted = first_paints.paint(desk, "action", lang="en", code=asked)
            assert len(painted.texts("//*[@class='later']")) == count


def test_the_address_of_the_page_is_kept_by_a_visit_and_closed_by_the_menu(visit: Visit) -> None:
    app = visit("action", code="2.3", lang="en", pillar=["2", "3"])
    assert address(app)["code"] == ["2.3"]
    assert "code" not in address(go(app, "pillars"))
    assert address(app)["pillar"] == ["2", "3"]
    assert heading(back(app, "action", {"code": ["2.3"], "lang": ["en"]})).startswith(LATE)


def test_the_menu_does_not_list_it(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: dict[str, str] = {}
    draw: Callable[..., Page] = st.navigation

    def seen(pages: list[Page], **options: Any) -> Page:
        shown.update({page.url_path or "overview": page.visibility for page in pages})
        return draw(pages, **options)

    monkeypatch.setattr(st, "navigation", seen)
    opened("overview", lang="en")
    assert shown["action"] == "hidden"


@pytest.mark.usefixtures("sqlite_url")
def test_the_form_opens_in_place_and_saves_once() -> None:
    app = page()
    app.button(key="action-form-turn").click().run()
    field = next(one for one in app.text_input if one.key and one.key.startswith("update-progress"))
    field.set_value("75").run()
    app.button(key="update-save").click().run()
    assert not app.exception
    assert heading(app) == f"{LATE}progress is 75%, 25 points below plan."
    assert "1 change" in app.success[0].value
    # What it changed is seen again, above the fold.
    assert not [one for one in app.text_input if str(one.key).startswith("update-progress")]
    app.button(key="update-undo").click().run()
    assert heading(app) == f"{LATE}progress is 50%, 50 points below plan."


@pytest.mark.usefixtures("sqlite_url")
def test_who_may_change_nothing_any_more_is_told_at_the_undo(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = page()
    app.button(key="action-form-turn").click().run()
    field = next(one for one in app.text_input if str(one.key).startswith("update-progress"))
    field.set_value("75").run()
    app.button(key="update-save").click().run()
    monkeypatch.setattr(store, "person", lambda: Person("Viv", "viewer"))
    app.button(key="update-undo").click().run()
    (said,) = [str(error.value) for error in app.error]
    assert said.endswith(": you are not authorised to change this.")
    assert heading(app) == f"{LATE}progress is 75%, 25 points below plan."


def test_what_is_unsaved_stays_when_another_action_is_looked_at() -> None:
    app = page()
    app.button(key="action-form-turn").click().run()
    field = next(one for one in app.text_input if one.key and one.key.startswith("update-owner"))
    field.set_value("Ann").run()
    back(app, "action", {"code": ["2.2"], "lang": ["en"]})
    assert not [one for one in app.text_input if one.key and one.key.startswith("update-owner")]
    back(app, "action", {"code": ["2.3"], "lang": ["en"]})
    assert [one.value for one in app.text_input if "owner" in str(one.key)] == ["Ann"]


def test_nothing_is_edited_in_the_past() -> None:
    app = page(as_of="2022-12-31")
    assert "action-form-turn" not in [button.key for button in app.button]


def test_sharing_begins_with_that_action_and_its_title_as_the_name() -> None:
    app = page()
    app.session_state["share-here"] = True
    app.run()
    app.button(key="share-from-here").click().run()
    assert not app.exception
    kept = app.session_state["share.open"]
    assert (kept["pillars"], kept["partners"], kept["actions"]) == ([], [], ["2.3"])
    assert (kept["level"], kept["name"]) == (
        "action",
        "2.3 Justice systems that cooperate across borders",
    )
    assert kept["sections"] == ["actions", "timeline", "trend", "changes"]


def test_a_page_of_the_action_is_made_from_there_and_the_action_says_that_it_is_shared(
    sqlite_url: str,
) -> None:
    app = page()
    badge = f":gray-badge[:material/public: {translator('en')('share-badge-all')}]"
    assert badge not in [one.value for one in app.markdown]
    app.session_state["share-here"] = True
    app.run()
    assert app.button(key="share-from-here").label == translator("en")("share-make-action")
    app.button(key="share-from-here").click().run()
    go(app, "share")
    shown = app.multiselect(key="share-actions")
    assert shown.value == ["2.3"]
    assert "2.3 Justice systems that cooperate across borders" in shown.options
    app.button(key="share-create").click().run()
    assert not app.error
    (link,) = reading_links.live(open_engine(sqlite_url), PROGRAMME, datetime.now(UTC))
    assert link.question.actions == ("2.3",)
    assert badge in [one.value for one in page().markdown]
    assert badge not in [one.value for one in page("2.1").markdown]


def test_the_page_of_paper_is_one_click_away() -> None:
    label = translator("en")("action-paper")
    assert [each.proto.label for each in page().get("download_button")] == [label]


@pytest.mark.parametrize(
    ("language", "comment"),
    [("nl", "25%: Het Nederlandse"), ("fr", "25\xa0%\xa0: [NL] Het Nederlandse")],
)
def test_a_comment_on_the_line_says_its_language_where_it_is_not_the_readers(
    language: str, comment: str
) -> None:
    written = [note["text"] for note in annotations(page("2.1", lang=language))]
    assert [text for text in written if text.startswith(comment)], written
