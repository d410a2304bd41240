"""What may be written: each rule refuses with its reason, and a refused save writes nothing."""

import math
from datetime import date, datetime, timedelta
from typing import Any

import pandas as pd
import pytest
from sqlalchemy import Engine

from db.record.column_values import EDITABLE
from db.record.people import LOCAL
from db.record.saving import RefusedError, save
from tests.db.saying import PROGRAMME, TODAY, change, row, say, written

A_DAY = timedelta(days=1)
# 1.1 runs from 2021-01-01 to 2024-12-31; 2.1 is completed since 2023-10-01.


def refused(engine: Engine, code: str, states: dict[Any, Any], **about: Any) -> list[Any]:
    """(reason, column) of each refusal; a refused save must leave the database as it was."""
    before = written(engine)
    with pytest.raises(RefusedError) as caught:
        say(engine, code, states, **about)
    assert written(engine) == before
    assert {refusal.action_code for refusal in caught.value.refusals} == {code}
    return [(refusal.reason, refusal.column) for refusal in caught.value.refusals]


def test_a_change_is_written_as_one_batch(engine: Engine) -> None:
    revision, batches, updates = written(engine)
    saved = say(engine, "1.1", {"status": "on_hold", "progress": 55}, comment="Waiting.")
    assert (saved.actions, saved.cells) == (1, 2)
    assert written(engine) == (revision + 1, batches + 1, updates + 1)
    assert row(engine, "1.1")[["status", "progress"]].tolist() == ["on_hold", 55]


def test_several_rows_are_one_batch(engine: Engine) -> None:
    revision, batches, updates = written(engine)
    changes = [change(engine, code, {"progress": 60}) for code in ("1.1", "1.2", "2024-1.3-1")]
    saved = save(engine, LOCAL, PROGRAMME, changes, today=TODAY)
    assert (saved.actions, saved.cells) == (3, 3)
    assert written(engine) == (revision + 1, batches + 1, updates + 3)


def test_one_refused_row_refuses_the_whole_save_and_every_fault_is_told(engine: Engine) -> None:
    before = written(engine)
    changes = [
        change(engine, "1.1", {"progress": 60}),
        change(engine, "1.2", {"progress": 101, "status": "lost"}),
        change(engine, "1.3", {"weight": 0}),
    ]
    with pytest.raises(RefusedError) as caught:
        save(engine, LOCAL, PROGRAMME, changes, today=TODAY)
    assert [(r.action_code, r.reason) for r in caught.value.refusals] == [
        *(("1.2", "progress-range"), ("1.2", "unknown-status"), ("1.3", "bad-weight")),
    ]
    assert written(engine) == before


def test_done_sets_progress_to_100(engine: Engine) -> None:
    say(engine, "1.1", {"status": "completed"})
    assert row(engine, "1.1")["progress"] == 100


def test_100_does_not_make_it_done(engine: Engine) -> None:
    say(engine, "1.1", {"progress": 100})
    assert row(engine, "1.1")["status"] == "in_progress"


@pytest.mark.parametrize("progress", [99.9, 0, None])
def test_done_with_another_figure_is_refused(engine: Engine, progress: float | None) -> None:
    states = {"status": "completed", "progress": progress}
    assert refused(engine, "1.1", states) == [("done-needs-100", "progress")]
    assert refused(engine, "2.1", {"progress": progress}) == [("done-needs-100", "progress")]


def test_what_is_no_longer_done_may_have_any_figure(engine: Engine) -> None:
    say(engine, "2.1", {"status": "in_progress", "progress": 90})
    assert row(engine, "2.1")[["status", "progress"]].tolist() == ["in_progress", 90]


@pytest.mark.parametrize("progress", [0, 100, 0.5, None, pd.Series([7]).iloc[0]])
def test_progress_within_its_bounds_is_written(engine: Engine, progress: Any) -> None:
    say(engine, "1.1", {"progress": progress})
    kept = row(engine, "1.1")["progress"]
    assert math.isnan(kept) if progress is None else kept == progress


@pytest.mark.parametrize(
    ("progress", "reason"),
    [
        *((-0.001, "progress-range"), (100.001, "progress-range"), (9999, "progress-range")),
        *((math.nan, "bad-number"), (math.inf, "bad-number"), (10**400, "bad-number")),
        *(("80", "bad-number"), ("80 %", "bad-number"), (True, "bad-number"), ([], "bad-number")),
    ],
)
def test_progress_beyond_them_is_refused(untouched: Engine, progress: Any, reason: str) -> None:
    assert refused(untouched, "1.1", {"progress": progress}) == [(reason, "progress")]


@pytest.mark.parametrize("weight", [0, -1, 1_000_001, math.nan, "1", None])
def test_a_weight_is_a_positive_number(untouched: Engine, weight: Any) -> None:
    ((reason, column),) = refused(untouched, "1.1", {"weight": weight})
    assert (reason in {"bad-weight", "bad-number"}, column) == (True, "weight")


@pytest.mark.parametrize("status", ["lost", "", "Completed", None, 3, ["completed"]])
def test_an_unknown_status_is_refused(untouched: Engine, status: Any) -> None:
    assert refused(untouched, "1.1", {"status": status}) == [("unknown-status", "status")]


@pytest.mark.parametrize("partners", [["nrw"], ["NRW", "MARS"], "NRW", [None], {"NRW": 1}])
def test_an_unknown_partner_is_refused(untouched: Engine, partners: Any) -> None:
    refusals = refused(untouched, "1.1", {"partners": partners})
    assert refusals == [("unknown-partner", "partners")]


def test_partners_are_kept_in_the_programmes_order_each_once(engine: Engine) -> None:
    say(engine, "1.1", {"partners": ["FRANCE", "NRW", "FRANCE"]})
    assert row(engine, "1.1")["partners"] == ("NRW", "FRANCE")
    say(engine, "1.1", {"partners": []})
    assert row(engine, "1.1")["partners"] == ()


def test_cancelled_needs_a_comment_of_the_row_or_of_the_save(engine: Engine) -> None:
    states = {"status": "cancelled"}
    assert refused(engine, "1.1", states) == [("comment-needed", "status")]
    assert refused(engine, "1.1", states, comment="   ") == [("comment-needed", "status")]
    source = {"source_url": "https://example.org/why"}
    assert refused(engine, "1.1", states, **source) == [("comment-needed", "status")]
    say(engine, "1.1", states, comment="Overtaken.")
    whole = [change(engine, "1.2", states)]
    save(engine, LOCAL, PROGRAMME, whole, today=TODAY, comment="All overtaken.")
    assert row(engine, "1.2")["status"] == "cancelled"


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (TODAY + A_DAY, "future-day"),
        (date(2020, 12, 31), "before-programme"),
        (date(1899, 12, 31), "bad-day"),
        ("2024-02-30", "bad-day"),
        ("20240101", "bad-day"),
        ("2024-W05-3", "bad-day"),
        ("2024-01-01 and more", "bad-day"),
        ("45322", "bad-day"),
        ("", "bad-day"),
        (None, "bad-day"),
        (45322, "bad-day"),
        (pd.NaT, "bad-day"),
    ],
)
def test_a_day_that_cannot_be_is_refused(untouched: Engine, day: Any, reason: str) -> None:
    refusals = refused(untouched, "1.1", {"progress": 60}, on=day)
    assert refusals == [(reason, "effective_on")]


@pytest.mark.parametrize(
    "day",
    [
        *(TODAY, date(2021, 1, 1), "2024-03-01", "2024-03-01T00:00:00", "2024-03-01T00:00:00.000Z"),
        *(pd.Timestamp(2024, 3, 1), datetime(2024, 3, 1, 23, 59)),  # noqa: DTZ001
    ],
)
def test_the_first_day_today_and_what_lies_between_are_fine(
    sqlite_engine: Engine, day: Any
) -> None:
    say(sqlite_engine, "1.1", {"owner": "Somebody"}, on=day)


def test_a_statement_cannot_be_older_than_what_it_is_about(engine: Engine) -> None:
    early = date(2023, 12, 31)
    assert refused(engine, "2024-1.1-1", {"progress": 1}, on=early) == [
        ("before-existence", "effective_on")
    ]
    say(engine, "2024-1.1-1", {"status": "not_started"}, on=early + A_DAY)


def test_due_before_start_is_refused_and_the_same_day_is_not(engine: Engine) -> None:
    assert refused(engine, "1.1", {"due_on": "2020-12-31"}) == [("due-before-start", "due_on")]
    assert refused(engine, "1.1", {"starts_on": "2025-01-01"}) == [("due-before-start", "due_on")]
    say(engine, "1.1", {"due_on": "2021-01-01"})
    say(engine, "1.1", {"starts_on": None, "due_on": None})
    assert pd.isna(row(engine, "1.1")["due_on"])


@pytest.mark.parametrize(
    "column", ["code", "version", "pillar_code", "position", "removed", "id", "x" * 1000]
)
def test_only_columns_on_the_list_can_be_written(untouched: Engine, column: str) -> None:
    assert column not in EDITABLE
    assert refused(untouched, "1.1", {column: "1"}) == [("read-only", column[:80])]


def test_a_title_may_go_as_long_as_one_language_has_one(engine: Engine) -> None:
    titles = {f"title_{language}": "" for language in ("nl", "fr", "de", "en")}
    ((reason, _),) = refused(engine, "1.1", titles)
    assert reason == "no-title"
    say(engine, "1.1", {**titles, "title_fr": " Un titre "})
    assert row(engine, "1.1")["title_fr"] == "Un titre"


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ({"comment": "x" * 5001}, ("too-long", "comment")),
        ({"comment": "a\0b"}, ("unreadable", "comment")),
        ({"comment": "\ud800"}, ("unreadable", "comment")),
        ({"comment": 3}, ("unreadable", "comment")),
        ({"source_url": "javascript:alert(1)"}, ("bad-source", "source_url")),
        ({"source_url": "data:text/html,x"}, ("bad-source", "source_url")),
        ({"source_url": "//example.org"}, ("bad-source", "source_url")),
        ({"source_url": "https://"}, ("bad-source", "source_url")),
        ({"source_url": "https://[::1"}, ("bad-source", "source_url")),
        ({"source_url": "https://example.org/\u202e"}, ("bad-source", "source_url")),
        ({"source_url": "https://example.org/a b"}, ("bad-source", "source_url")),
        ({"source_url": "https://user:secret@example.org/"}, ("secret-source", "source_url")),
        ({"source_url": "https://example.org/" + "x" * 2000}, ("too-long", "source_url")),
    ],
)
def test_words_and_addresses_are_checked(
    untouched: Engine, about: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert refused(untouched, "1.1", {"progress": 60}, **about) == [expected]


def test_text_is_kept_as_it_is_however_it_looks(engine: Engine) -> None:
    text = "<b>=1+1</b> :red[x] {x} \u202e ${y}'; drop table actions; --"
    say(engine, "1.1", {"title_en": text, "owner": text}, comment=text)
    assert row(engine, "1.1")["title_en"] == text
    # An owner is chosen from a list: nothing unseen may tell two of the same apart.
    assert row(engine, "1.1")["owner"] == text.replace(" \u202e", "")


def test_a_comment_or_a_source_alone_is_a_statement(engine: Engine) -> None:
    before = row(engine, "1.1")["updates"]
    say(engine, "1.1", comment="Still on it.")
    say(engine, "1.1", source_url="https://example.org/é")
    assert row(engine, "1.1")["updates"] == before + 2
    assert row(engine, "1.1")["progress"] == 50


def test_nothing_at_all_is_refused(engine: Engine) -> None:
    assert refused(engine, "1.1", {}) == [("nothing-to-save", "")]
    before = written(engine)
    with pytest.raises(RefusedError):
        save(engine, LOCAL, PROGRAMME, [], today=TODAY)
    assert written(engine) == before


def test_a_comment_for_the_save_that_is_too_long_is_refused(engine: Engine) -> None:
    changes = [change(engine, "1.1", {"progress": 60})]
    with pytest.raises(RefusedError) as caught:
        save(engine, LOCAL, PROGRAMME, changes, today=TODAY, comment="x" * 5001)
    assert [refusal.reason for refusal in caught.value.refusals] == ["too-long"]


def test_unknown_actions_and_programmes_are_refused(engine: Engine) -> None:
    assert refused(engine, "9.9", {"progress": 1}, read_at=1) == [("unknown-action", "")]
    changes = [change(engine, "1.1", {"progress": 60})]
    before = written(engine)
    with pytest.raises(LookupError):
        save(engine, LOCAL, "benelux-1958", changes, today=TODAY)
    assert written(engine) == before


def test_two_changes_of_one_action_build_on_each_other(engine: Engine) -> None:
    read_at = change(engine, "1.1").version
    first = change(engine, "1.1", {"progress": 60}, on=date(2024, 1, 1), read_at=read_at)
    second = change(engine, "1.1", {"progress": 70}, on=date(2024, 2, 1), read_at=read_at)
    saved = save(engine, LOCAL, PROGRAMME, [first, second], today=TODAY)
    assert (saved.actions, saved.cells) == (1, 2)
    assert row(engine, "1.1", date(2024, 1, 31))["progress"] == 60
    assert row(engine, "1.1", date(2024, 2, 1))["progress"] == 70


def test_two_changes_of_one_action_cannot_break_a_rule_together(engine: Engine) -> None:
    before = written(engine)
    changes = [
        change(engine, "1.1", {"starts_on": "2024-01-01"}),
        change(engine, "1.1", {"due_on": "2023-01-01"}),
    ]
    with pytest.raises(RefusedError) as caught:
        save(engine, LOCAL, PROGRAMME, changes, today=TODAY)
    assert [refusal.reason for refusal in caught.value.refusals] == ["due-before-start"]
    assert written(engine) == before


def test_a_progress_is_a_report_and_needs_a_status_that_says_so(engine: Engine) -> None:
    assert refused(engine, "3.2", {"progress": 40}) == [("progress-unreported", "progress")]
    assert refused(engine, "1.1", {"status": "not_reported"}) == [
        ("progress-unreported", "progress")
    ]
    say(engine, "3.2", {"status": "in_progress", "progress": 40})
    say(engine, "3.2", {"status": "not_reported", "progress": None})


def test_a_figure_of_a_day_before_the_completion_is_weighed_by_that_day(engine: Engine) -> None:
    """2.1 is completed since 2023-10-01, and was at work in June 2022."""
    say(engine, "2.1", {"progress": 60}, on=date(2022, 6, 30))
    assert row(engine, "2.1")[["status", "progress"]].tolist() == ["completed", 100]
    late = {"on": date(2024, 1, 1)}
    assert refused(engine, "2.1", {"progress": 60}, **late) == [("done-needs-100", "progress")]


def test_a_completion_in_the_past_must_agree_with_what_was_said_later(engine: Engine) -> None:
    say(engine, "2.2", {"progress": 30}, on=date(2023, 1, 1))
    early = {"on": date(2022, 6, 1)}
    assert refused(engine, "2.2", {"status": "completed"}, **early) == [
        ("done-needs-100", "progress")
    ]
