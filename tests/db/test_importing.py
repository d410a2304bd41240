"""An import is one batch, all or nothing, upon what is there now; the same again is no change."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine

from data.record import load, moments
from db.checks import check
from db.imports import importing
from db.imports.import_rows import ImportRow
from db.record.outcomes import ConflictError, RefusedError, Saved
from db.record.people import LOCAL, Person
from db.undo.undo_batch import undo
from tests.data.exchange.bringing import asked, bring, seen
from tests.db.saying import PROGRAMME, TODAY, row, say, written

NEW = (
    "code;pillar;title_en;status;progress;due;partners\n"
    "9.1;3;New;In progress;12.5;31/12/2024;NRW, Nordics\n"
)
EVIDENCE = "action_code;date;title_en;source_url\n1.1;2024-01-05;Seen;https://example.org/1\n"


def fates(rows: list[ImportRow] | Any) -> list[tuple[int, str]]:
    return [(each.number, each.fate) for each in rows]


def saved(outcome: Saved | None) -> Saved:
    assert outcome is not None
    return outcome


def batches(engine: Engine) -> list[tuple[str, str, str]]:
    found = load.record(engine, PROGRAMME).batches
    return list(zip(found["kind"], found["author"], found["comment"], strict=True))


def test_new_and_changed_rows_are_one_batch_and_the_same_again_is_no_change(engine: Engine) -> None:
    before = row(engine, "1.1")
    text = NEW + f"1.1;1;Another;Completed;;;\n1.2;2;{row(engine, '1.2')['title_en']};;;;\n"
    text = text.replace("\n1.2;2;", "\n1.2;1;")
    preview = seen(engine, text)
    assert fates(preview.rows) == [(2, "added"), (3, "changed"), (4, "same")]
    assert {cell.column: (cell.before, cell.now) for cell in preview.rows[1].cells} == {
        "title_en": (before["title_en"], "Another"),
        "status": (before["status"], "completed"),
        "progress": (before["progress"], 100.0),
    }
    assert [cell.column for cell in preview.rows[0].cells].count("status") == 1
    assert written(engine)[1] == 1
    told = saved(bring(engine, text, name="plan.csv"))
    assert (told.actions, batches(engine)[-1]) == (2, ("import", "local", "plan.csv"))
    new = row(engine, "9.1")
    assert (new["pillar_code"], new["progress"], new["partners"]) == ("3", 12.5, ("NRW", "NORDICS"))
    assert row(engine, "1.1")["partners"] == before["partners"]
    assert check(engine) == []
    count = written(engine)
    assert bring(engine, text) is None
    assert written(engine) == count


def test_an_import_is_undone_and_can_come_again(engine: Engine) -> None:
    before = row(engine, "1.1")
    text = NEW + "1.1;;Another;;;;\n"
    first = saved(bring(engine, text))
    undo(engine, LOCAL, PROGRAMME, first.batch_id, today=TODAY)
    assert row(engine, "1.1")["title_en"] == before["title_en"]
    with pytest.raises(KeyError):
        row(engine, "9.1")
    assert fates(seen(engine, text).rows) == [(2, "added"), (3, "changed")]
    second = saved(bring(engine, text))
    assert row(engine, "9.1")["progress"] == 12.5
    undo(engine, LOCAL, PROGRAMME, second.batch_id, today=TODAY)
    assert check(engine) == []


def test_one_bad_row_keeps_all_of_them_out(engine: Engine) -> None:
    count = written(engine)
    with pytest.raises(RefusedError) as refused:
        bring(
            engine,
            NEW + "9.2;77;x;nonsense;200;31.02.2024;Atlantis\n9.3;1;;;;;\n9.4;;;Completed;;;\n",
        )
    assert [(r.action_code, r.reason) for r in refused.value.refusals] == [
        ("9.2", "unknown-pillar"),
        ("9.2", "unknown-status"),
        ("9.2", "bad-day"),
        ("9.2", "unknown-partner"),
        ("9.3", "no-title"),
        ("9.4", "unknown-row"),
    ]
    assert written(engine) == count


def test_a_blank_leaves_a_value_and_a_word_clears_it(engine: Engine) -> None:
    say(engine, "1.1", {"owner": "Anna"})
    bring(engine, "code;owner;due_on\n1.1;;(leeg)\n")
    assert (row(engine, "1.1")["owner"], str(row(engine, "1.1")["due_on"])) == ("Anna", "NaT")
    bring(engine, "code;owner\n1.1;(Empty)\n")
    assert row(engine, "1.1")["owner"] == ""
    with pytest.raises(RefusedError, match="not-empty"):
        bring(engine, "code;status\n1.1;(leer)\n")


def test_what_changed_since_the_preview_is_a_conflict_and_nothing_is_written(
    engine: Engine,
) -> None:
    text = "code;owner;title_en\n1.1;Bea;Another\n1.2;Bea;\n"
    preview = seen(engine, text)
    say(engine, "1.1", {"owner": "Carl"})
    say(engine, "1.2", {"weight": 3.0})
    count = written(engine)
    with pytest.raises(ConflictError) as conflict:
        importing.write(engine, asked(engine, text, seen=preview.seen))
    assert [(c.action_code, c.column, c.theirs) for c in conflict.value.collisions] == [
        ("1.1", "owner", "Carl")
    ]
    assert written(engine) == count
    again = seen(engine, text)
    importing.write(engine, asked(engine, text, seen=again.seen))
    assert (row(engine, "1.1")["owner"], row(engine, "1.2")["weight"]) == ("Bea", 3.0)


def test_a_cell_that_was_as_in_the_file_and_changed_since_is_a_conflict_too(engine: Engine) -> None:
    text = f"code;owner;weight\n1.1;Bea;{row(engine, '1.1')['weight']:g}\n"
    preview = seen(engine, text)
    say(engine, "1.1", {"weight": 7.0})
    with pytest.raises(ConflictError):
        importing.write(engine, asked(engine, text, seen=preview.seen))


@pytest.mark.parametrize(
    ("before", "rows", "back"),
    [
        ([], "1.1;Ann\n1.2;Bea\n1.3;Cor\n", 0),
        (["Ann", "Bob"], "1.1;Ann\n1.2;Ann\n1.3;Ann\n", 3),
        (["Ann", "Bob"], "1.1;Ann\n1.2;Ann\n1.3;Cor\n", 0),
        (["Ann", "Bob"], "1.1;Ann\n1.2;Ann\n1.3;Ann\n1.4;Cor\n2.1;Cor\n2.2;Cor\n", 0),
    ],
)
def test_rows_go_back_only_to_what_was_said_before_the_file(
    engine: Engine, before: list[str], rows: str, back: int
) -> None:
    for owner in before:
        for code in ("1.1", "1.2", "1.3"):
            say(engine, code, {"owner": owner}, on=date(2024, 1, 1))
    preview = seen(engine, f"code;owner\n{rows}")
    assert not preview.of("refused")
    assert preview.going_back == back


def test_what_is_said_of_a_later_day_is_nothing_to_go_back_to(engine: Engine) -> None:
    codes = ("1.1", "1.2", "1.3")
    for code in codes:
        say(engine, code, {"owner": "Ann"}, on=date(2024, 3, 1))
    lines = "".join(f"{code};Ann;2024-02-01\n" for code in codes)
    assert seen(engine, f"code;owner;effective_on\n{lines}").going_back == 0


def test_rights_are_asked_of_every_row(engine: Engine) -> None:
    editor = Person("Ed", "editor", pillars=frozenset({"1"}))
    with pytest.raises(RefusedError) as refused:
        bring(engine, "code;owner\n1.1;Ed\n2.1;Ed\n", person=editor)
    assert [(r.action_code, r.reason) for r in refused.value.refusals] == [("2.1", "not-allowed")]
    with pytest.raises(RefusedError):
        bring(engine, NEW, person=Person("Vic", "viewer"))
    with pytest.raises(RefusedError):
        bring(engine, EVIDENCE, "evidence", person=Person("Vic", "viewer"))
    assert saved(bring(engine, "code;owner\n1.1;Ed\n", person=editor)).actions == 1


def test_a_measure_comes_with_the_action_it_is_part_of(engine: Engine) -> None:
    bring(engine, NEW)
    text = "code;action_code;year;title_en;due\n2024-9.1-1;9.1;2024;Small;2024-12-31\n"
    bring(engine, text, "measures")
    assert row(engine, "2024-9.1-1")["parent_code"] == "9.1"
    assert bring(engine, text, "measures") is None
    with pytest.raises(RefusedError, match="read-only"):
        bring(engine, text.replace(";2024;", ";2023;"), "measures")


FIRST = date(2021, 1, 1)
PLAN = NEW + "9.2;3;Silent;;;;\n"


def stands(engine: Engine, day: date) -> dict[str, tuple[str, Any]]:
    """Status and progress of the rows of the plan that exist on a day."""
    rows = moments.actions_on(load.record(engine, PROGRAMME), day)
    rows = rows[rows["code"].isin(["9.1", "9.2", "9.3"])]
    progress = rows["progress"].astype(object).where(rows["progress"].notna(), None)
    return dict(zip(rows["code"], zip(rows["status"], progress, strict=True), strict=True))


def test_a_plan_that_has_been_known_for_long_exists_for_as_long(engine: Engine) -> None:
    before = load.record(engine, PROGRAMME)
    assert seen(engine, PLAN, since=FIRST).rows == seen(engine, PLAN).rows
    told = saved(bring(engine, PLAN, since=FIRST))
    nothing = {"9.1": ("not_reported", None), "9.2": ("not_reported", None)}
    for day in (FIRST, date(2022, 6, 30), TODAY - timedelta(days=1)):
        assert stands(engine, day) == nothing
    assert stands(engine, TODAY) == {**nothing, "9.1": ("in_progress", 12.5)}
    # It was recorded now: what was known before doesn't know of it.
    then = load.record(engine, PROGRAMME, before.last_batch)
    assert "9.1" not in set(moments.actions_on(then, TODAY)["code"])
    count = written(engine)
    assert bring(engine, PLAN, since=FIRST) is None
    assert bring(engine, PLAN) is None
    assert written(engine) == count
    undo(engine, LOCAL, PROGRAMME, told.batch_id, today=TODAY)
    assert stands(engine, TODAY) == stands(engine, FIRST) == {}
    assert check(engine) == []


def test_a_plan_that_began_on_the_day_of_its_import_comes_again_and_begins_earlier(
    engine: Engine,
) -> None:
    told = saved(bring(engine, PLAN))
    assert stands(engine, FIRST) == {}
    undo(engine, LOCAL, PROGRAMME, told.batch_id, today=TODAY)
    saved(bring(engine, PLAN, since=FIRST))
    assert stands(engine, FIRST)["9.1"] == ("not_reported", None)
    assert stands(engine, TODAY)["9.1"] == ("in_progress", 12.5)
    assert check(engine) == []


def test_a_row_of_an_earlier_day_begins_on_it_and_a_measure_not_before_its_action(
    engine: Engine,
) -> None:
    dated = "code;pillar;title_en;status;progress;effective_on\n9.1;3;New;Started;5;2022-03-01\n"
    bring(engine, dated, since=date(2023, 1, 1))
    assert stands(engine, date(2022, 2, 28)) == {}
    assert stands(engine, date(2022, 3, 1)) == {"9.1": ("in_progress", 5)}
    measure = "code;parent_code;year;title_en\n9.3;9.1;2022;Part\n"
    bring(engine, measure, "measures", since=FIRST)
    assert "9.3" not in stands(engine, date(2022, 2, 28))
    assert "9.3" in stands(engine, date(2022, 3, 1))
    assert check(engine) == []


def test_a_plan_is_not_known_before_its_programme_nor_from_tomorrow(engine: Engine) -> None:
    for since, reason in ((date(2020, 12, 31), "before-programme"),):
        (first, _) = seen(engine, PLAN, since=since).rows
        assert [each.reason for each in first.refusals] == [reason]
    # A day to come begins nothing later than its row holds.
    saved(bring(engine, PLAN, since=TODAY + timedelta(days=1)))
    assert stands(engine, TODAY)["9.1"] == ("in_progress", 12.5)


def test_an_update_is_dated_and_the_same_one_is_not_said_twice(engine: Engine) -> None:
    text = (
        "action_code;effective_on;status;progress;comment;source_url\n"
        "1.1;2023-01-31;In progress;30;Half;https://example.org/a\n"
        "1.1;2023-06-30;In progress;35;;\n"
        "1.1;2023-06-30;In progress;35;;\n"
    )
    told = seen(engine, text, "updates")
    assert fates(told.rows) == [(2, "added"), (3, "added"), (4, "same")]
    bring(engine, text, "updates")
    assert row(engine, "1.1", date(2023, 2, 1))["progress"] == 30
    assert row(engine, "1.1", date(2023, 7, 1))["progress"] == 35
    assert bring(engine, text, "updates") is None
    with pytest.raises(RefusedError, match="unknown-action"):
        bring(engine, "action_code;status\n77;Completed\n", "updates")


def test_an_update_that_was_undone_can_come_again(engine: Engine) -> None:
    text = "action_code;effective_on;progress\n1.1;2023-01-31;31\n"
    before = row(engine, "1.1", date(2023, 2, 1))["progress"]
    undo(engine, LOCAL, PROGRAMME, saved(bring(engine, text, "updates")).batch_id, today=TODAY)
    assert row(engine, "1.1", date(2023, 2, 1))["progress"] == before
    again = saved(bring(engine, text, "updates"))
    assert row(engine, "1.1", date(2023, 2, 1))["progress"] == 31
    undoing = undo(engine, LOCAL, PROGRAMME, again.batch_id, today=TODAY)
    undo(engine, LOCAL, PROGRAMME, undoing.batch_id, today=TODAY)
    assert bring(engine, text, "updates") is None


def test_an_update_of_a_past_day_keeps_to_the_days_of_its_action(sqlite_engine: Engine) -> None:
    silent = "3.2"
    assert row(sqlite_engine, silent)["status"] == "not_reported"
    text = "action_code;effective_on;status;progress;comment\n"
    for line, reason in (
        ("1.1;2020-12-31;;50;", "before-programme"),
        ("1.1;2024-07-01;;50;", "future-day"),
        (f"{silent};2023-01-31;;50;", "progress-unreported"),
        ("1.1;2023-01-31;;;", "nothing-to-save"),
    ):
        with pytest.raises(RefusedError) as refused:
            bring(sqlite_engine, f"{text}{line}\n", "updates")
        assert [each.reason for each in refused.value.refusals] == [reason]
    later = row(sqlite_engine, "1.1")["progress"]
    said = f"{text}1.1;2021-06-30;;5;\n1.1;2023-01-31;;;Told twice\n"
    said += f"{silent};2023-01-31;In progress;50;\n"
    batch = saved(bring(sqlite_engine, said, "updates")).batch_id
    assert bring(sqlite_engine, said, "updates") is None
    days = [date(2021, 6, 29), date(2021, 6, 30)]
    assert row(sqlite_engine, "1.1", days[0])["progress"] != 5
    assert row(sqlite_engine, "1.1", days[1])["progress"] == 5
    assert row(sqlite_engine, "1.1")["progress"] == later
    assert row(sqlite_engine, "1.1", days[1], batch - 1)["progress"] != 5
    assert row(sqlite_engine, silent, days[1])["status"] == "not_reported"
    assert row(sqlite_engine, silent)["progress"] == 50


def test_evidence_is_added_once_goes_with_its_batch_and_comes_back(engine: Engine) -> None:
    def count() -> int:
        return len(load.record(engine, PROGRAMME).evidence)

    before = count()
    told = saved(bring(engine, EVIDENCE, "evidence"))
    assert (count(), bring(engine, EVIDENCE, "evidence")) == (before + 1, None)
    undo(engine, LOCAL, PROGRAMME, told.batch_id, today=TODAY)
    assert count() == before
    bring(engine, EVIDENCE, "evidence")
    assert count() == before + 1
    own = load.record(engine, PROGRAMME).evidence.iloc[0]
    with pytest.raises(RefusedError, match="event-stays"):
        bring(
            engine,
            f"id;action_code;date;title_en;source_url\n{own['code']};{own['action_code']};2024-01-05;X;https://example.org\n",
            "evidence",
        )


def test_a_reason_is_asked_for_and_the_name_of_a_file_is_none(engine: Engine) -> None:
    text = "code;status\n1.1;Cancelled\n"
    with pytest.raises(RefusedError, match="comment-needed"):
        bring(engine, text, name="plan.csv")
    bring(engine, text, name="plan.csv", comment="No money")
    assert batches(engine)[-1] == ("import", "local", "No money")
