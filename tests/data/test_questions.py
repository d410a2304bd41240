"""One table of parameters: filters, links, addresses and the printed command agree with it."""

from dataclasses import fields
from datetime import date

import pandas as pd
import pytest

from data.figures import figure_table
from data.filters import (
    MANY,
    ME,
    NARROWING,
    PARAM,
    PARAMS,
    Filters,
    Param,
    Question,
    narrow,
)
from data.questions import Dropped, command, from_query, to_query
from db.links.stored_links import KNOWN, LIMITS, StoredQuestion
from db.record.codes import can_stand
from db.tables import ShareLink
from tests.data.rows import action, table

DAY = date(2024, 12, 31)


def test_filters_and_question_hold_what_the_table_names() -> None:
    of_filters = {each.name for each in fields(Filters)} - {"me", "action"}
    assert of_filters == {*MANY, "level"}
    assert {param.name for param in NARROWING} == {*MANY, "action"}
    assert {each.name for each in fields(Question)} - {"filters"} == PARAM.keys() - of_filters
    assert len(PARAM) == len(PARAMS)


def test_links_carry_filters_of_the_table_in_columns_of_their_own() -> None:
    assert set(LIMITS) <= {param.name for param in NARROWING}
    assert KNOWN.keys() == LIMITS.keys()
    assert set(LIMITS.values()) <= {each.name for each in fields(StoredQuestion)}
    assert set(LIMITS.values()) <= set(ShareLink.__table__.columns.keys())
    shows = StoredQuestion("p").limited_to({name: ["x"] for name in LIMITS})
    assert shows.limits == dict.fromkeys(LIMITS, ("x",))
    assert shows.is_limited
    assert not StoredQuestion("p").is_limited


def test_an_address_is_written_in_one_order() -> None:
    filters = Filters(("1",), ("NRW",), ("completed",), "measure", (ME,), health=("at_risk",))
    question = Question(
        *(filters, "p1", DAY, "2024-12-31", "fr", "1.1", "1.2", DAY, "7", "Ann", DAY, DAY),
        silence="stale",
    )
    assert list(to_query(question).items()) == [
        *(("lang", "fr"), ("programme", "p1"), ("known_on", "2024-12-31"), ("action", "1.1")),
        *(
            ("code", "1.2"),
            ("batch", "7"),
            ("author", "Ann"),
            ("as_of", "2024-12-31"),
            ("since", "2024-12-31"),
        ),
        *(("recorded_from", "2024-12-31"), ("recorded_until", "2024-12-31")),
        ("silence", "stale"),
        *(("level", "measure"), ("pillar", ["1"]), ("partner", ["NRW"])),
        *(("status", ["completed"]), ("health", ["at_risk"]), ("owner", [ME])),
    ]


@pytest.mark.parametrize("param", PARAMS, ids=lambda param: param.name)
@pytest.mark.parametrize("value", ["\x00", "²", "x' OR 1=1", "@nobody", "2024-02-30", "9" * 99])
def test_of_a_bad_address_nothing_is_taken_and_all_is_told(param: Param, value: str) -> None:
    name = param.name
    if param.kind == "any_code" and can_stand(value):
        assert from_query({name: [value]}, {}) == (Question(code=value), [])
        return
    assert from_query({name: [value]}, {}) == (Question(), [Dropped(name, value)])


def test_a_blank_day_is_passed_over_and_a_blank_code_is_told() -> None:
    blank = {param.name: [""] for param in PARAMS}
    question, dropped = from_query(blank, {})
    assert question == Question()
    dated = {"as_of", "since", "recorded_from", "recorded_until", "known_on"}
    assert {one.name for one in dropped} == PARAM.keys() - dated


def test_what_is_dropped_is_told_filters_first_and_moments_last() -> None:
    _, dropped = from_query({param.name: ["?;"] for param in PARAMS}, {})
    assert [one.name for one in dropped] == [
        *("health", "pillar", "partner", "status", "owner", "lang", "silence"),
        *("level", "programme", "action"),
        *(
            "code",
            "batch",
            "author",
            "as_of",
            "since",
            "recorded_from",
            "recorded_until",
            "known_on",
        ),
    ]


def test_the_printed_command_names_every_filter_as_a_shell_takes_it() -> None:
    filters = Filters(("1",), ("NRW",), ("on_hold",), "measure", ("Zoë & co", ME), me="Ann")
    assert " ".join(command("it's", filters, DAY, "--batch 7", "nl")) == (
        "python -m data figures --by pillar --programme 'it'\\''s' --pillar 1 --partner NRW "
        "--status on_hold --owner Ann --owner 'Zoë & co' --in-scope --level measure "
        "--as-of 2024-12-31 --batch 7 --lang nl --format json --check"
    )
    assert " ".join(command("p1", Filters(me="Ann"), DAY, "--saves 3", "en")) == (
        "python -m data figures --by pillar --programme p1 --as-of 2024-12-31 --saves 3 "
        "--lang en --format json --check"
    )


@pytest.mark.parametrize("param", NARROWING, ids=lambda param: param.name)
def test_each_filter_narrows_its_own_column(param: Param) -> None:
    rows = table(action("1.1", pillar_code="1", partners=("NRW",), status="on_hold", owner="Ann"))
    rows = rows.assign(health="at_risk")
    name, column = param.name, param.column
    value = rows[column].iloc[0]
    codes = value if isinstance(value, tuple) else (value,)
    assert len(narrow(rows, Filters.of({name: codes}))) == 1
    assert narrow(rows, Filters.of({name: ("none such",)})).empty


def test_a_reader_with_a_name_narrows_nothing_by_it() -> None:
    """The check code on such a reader's screen is that of the printed command."""
    pillars = pd.DataFrame({"code": ["1", "2"]})
    rows = table(action("1.1", pillar_code="1"))
    assert len(figure_table.in_scope(pillars, "pillar_code", rows, Filters(me="Ann"))) == 2
    assert len(figure_table.in_scope(pillars, "pillar_code", rows, Filters(status=("x",)))) == 1
