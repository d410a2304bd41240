"""What a shared page is made of: the figures of everyone else, and nothing outside the scope."""

from dataclasses import fields, replace
from datetime import date

import pandas as pd
import pytest

from data.figures import figure_table, schedule
from data.figures.news import counts as counted
from data.filters import Filters, narrow
from data.record import load
from data.record.moments import actions_on
from data.sharing import link_content, shared_news
from data.sharing.shared_news import group_counts, groups
from data.sharing.shared_scope import filters, rows_of, told_of
from data.view import View
from db.engine.database import open_engine
from db.links.stored_links import StoredQuestion
from sections import changes
from sections.words import SectionWords
from tests.data.records import Said, born, event
from tests.data.records import record as made
from tests.public import pages

DAY, CODE = date(2024, 12, 31), "benelux-2021-2024"


@pytest.fixture
def known(sqlite_url: str) -> load.Record:
    engine = open_engine(sqlite_url)
    try:
        return load.record(engine, CODE)
    finally:
        engine.dispose()


def test_the_figures_and_the_check_code_are_those_of_the_command(known: load.Record) -> None:
    for shows in (
        StoredQuestion(CODE),
        StoredQuestion(CODE, pillars=("3", "1")),
        StoredQuestion(CODE, partners=("NORDICS",)),
        StoredQuestion(CODE, level="measure"),
    ):
        shared = link_content.of_link(known, shows, DAY, "fr")
        asked = Filters(pillar=shows.pillars, partner=shows.partners, level=shows.level)
        view = View(known, asked, DAY, "fr")
        rows = figure_table.as_json(view.figures_by("pillar", in_scope=True))
        assert shared.figures == rows
        assert shared.check_code == figure_table.check_code(rows)
        total = view.figures_by("programme").iloc[0]
        assert [shared.total[name] for name in ("done", "scope", "reported", "actions")] == [
            total[name] for name in ("done", "scope", "reported", "actions")
        ]
        assessed = schedule.assess(actions_on(known, DAY), known.methods)
        inside = told_of(narrow(assessed, filters(shows)), known, DAY, "fr")
        assert rows_of(shared.actions) == rows_of(inside)


def test_nothing_of_another_pillar_and_nobody_is_in_it() -> None:
    shared = pages.of(pages.small(), pillars=("1",))
    held = " ".join(
        str(value.to_dict("records") if isinstance(value, pd.DataFrame) else value)
        for field in fields(shared)
        if field.name != "statuses" and (value := getattr(shared, field.name)) is not None
    )
    for word in ("Elsewhere", "zz9", "Pillar 2", "Partner C", "Not here", "e.org/2"):
        assert word not in held
    for word in ("Owner", "Author", "Remark"):
        assert word not in held
    assert "First" in held
    assert "e.org/1" in held


def test_the_partners_of_a_link_are_those_asked_for_and_those_of_its_actions() -> None:
    shared = pages.of(pages.small(), partners=("A",))
    assert list(shared.all_partners["code"]) == ["A", "B"]
    assert list(shared.partner_figures["code"]) == ["A"]
    assert list(shared.pillar_figures["code"]) == ["1"]


def test_the_matrix_counts_the_partners_that_it_has_columns_for() -> None:
    shared = pages.of(pages.small(), partners=("A",))
    assert shared.memberships == {"1": (1, 1), "": (1, 1)}


def test_an_action_tells_the_address_that_its_status_rests_on() -> None:
    rows = rows_of(pages.of(pages.small()).actions)
    assert {row["code"]: row["source_url"] for row in rows} == {
        "1.1": "https://example.org/source",
        "1.2": "",
        "zz9": "",
    }
    assert (rows[0]["partners"], rows[0]["progress"], rows[1]["progress"]) == ("A B", 40, None)
    assert rows[0]["last_update_on"] == "2022-02-01"


def test_an_action_that_never_ends_is_not_planned_by_itself() -> None:
    known = made(
        born("1.1", kind="continuous", status="in_progress", progress=40.0),
        born("1.2", status="in_progress", progress=40.0),
    )
    ongoing, once = rows_of(pages.of(pages.titled(known)).actions)
    assert (ongoing["planned"], ongoing["gap"], ongoing["progress"]) == (None, None, 40)
    assert once["planned"] is not None
    assert once["gap"] == pytest.approx(40 - once["planned"])


def test_a_day_before_everything_has_no_actions_and_no_changes() -> None:
    shared = pages.of(pages.small(), day=date(2020, 6, 1))
    assert (len(shared.actions), shared.has_begun, shared.news, shared.change) == (
        0,
        False,
        None,
        None,
    )
    assert [row["average"] for row in shared.figures] == [None, None, None]


CAME_TO = [
    born("1.1", partners=("A",)),
    born("1.2"),
    born("1.3"),
    born("2.1", pillar_code="2"),
    born("1.4", date(2022, 2, 1)),
    born("1.5", date(2022, 2, 1)),
    Said("1.1", date(2022, 2, 1), {"due_on": date(2024, 6, 30)}),
    Said("1.3", date(2022, 3, 1), {"pillar_code": "2"}),
    Said("2.1", date(2022, 3, 1), {"pillar_code": "1", "status": "in_progress", "progress": 9.0}),
    Said("1.5", date(2022, 3, 1), {"status": "cancelled"}),
]
NEW = event("e1", "1.2", date(2022, 4, 1), title_en="An event")


@pytest.mark.parametrize("said", [CAME_TO, CAME_TO[:2], [*CAME_TO[:2], CAME_TO[6]]])
def test_what_came_to_many_is_what_came_to_few(
    said: list[Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    record = pages.titled(made(*said, evidence=[NEW]))
    few = pages.of(record, pillars=("1",)).news
    monkeypatch.setattr(shared_news, "MANY", 0)
    many = pages.of(record, pillars=("1",)).news
    assert few is not None
    assert many is not None
    assert few.counts == many.counts
    assert few.events == many.events == 1
    assert "No change" not in changes.answer(many, SectionWords(pages.of(record), "UTC"))


def test_what_is_told_of_many_is_counted_like_what_is_told_of_few(known: load.Record) -> None:
    before, after = (
        schedule.assess(actions_on(known, day), known.methods) for day in (date(2022, 12, 31), DAY)
    )
    before, after = (frame[frame["level"] == "action"] for frame in (before, after))
    told = link_content.of_link(known, StoredQuestion(CODE), DAY, "en").news
    assert told is not None
    since = replace(known, reporting_days=(date(2022, 12, 31),))
    few = link_content.of_link(since, StoredQuestion(CODE), DAY, "en").news
    assert few is not None
    exact = {
        group: count
        for group, count in counted([item.news for item in few.items]).items()
        if group not in ("planned", "evidence")
    }
    assert group_counts(groups(before, after)) == exact
