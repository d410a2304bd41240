"""What an address asks for: codes, in any language; what nobody knows is dropped and told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.filters import FIRST_DAY, LAST_DAY, ME, SILENCES, Filters, Question, narrow
from data.questions import Dropped, from_query, to_query
from tests.data.rows import action, measure, table

KNOWN = {
    "lang": ["nl", "fr", "de", "en"],
    "programme": ["p1", "p2"],
    "pillar": ["1", "2"],
    "partner": ["NRW", "NORDICS"],
    "status": ["completed", "on_hold"],
    "health": ["at_risk", "off_track"],
    "owner": ["Anna", "Zoë & co", ME],
    "action": ["1.1", "2022-1.1-1"],
    "author": ["Ann", "Zoë & co"],
}


def some(name: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(KNOWN[name]), unique=True).map(tuple)


ASKED = st.builds(
    Question,
    st.builds(
        Filters,
        some("pillar"),
        some("partner"),
        some("status"),
        st.sampled_from(["action", "measure"]),
        some("owner"),
        health=some("health"),
    ),
    st.none() | st.sampled_from(KNOWN["programme"]),
    st.none() | st.dates(FIRST_DAY, LAST_DAY),
    st.none() | st.sampled_from(["2024-12-31", "2024-12-31T18:00:00Z"]),
    st.none() | st.sampled_from(KNOWN["lang"]),
    st.none() | st.sampled_from(KNOWN["action"]),
    author=st.none() | st.sampled_from(KNOWN["author"]),
    recorded_from=st.none() | st.dates(FIRST_DAY, LAST_DAY),
    recorded_until=st.none() | st.dates(FIRST_DAY, LAST_DAY),
    silence=st.none() | st.sampled_from(SILENCES),
)


def as_lists(query: dict[str, str | list[str]]) -> dict[str, list[str]]:
    return {name: [value] if isinstance(value, str) else value for name, value in query.items()}


@given(ASKED)
def test_an_address_says_exactly_the_view(asked: Question) -> None:
    assert from_query(as_lists(to_query(asked)), KNOWN) == (asked, [])


def test_the_default_view_has_an_empty_query() -> None:
    assert to_query(Question()) == {}
    assert from_query({}, KNOWN) == (Question(), [])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("pillar", "9"), ("partner", "nrw"), ("status", "lost"), ("programme", "p3")),
        *(("lang", "xx"), ("level", "pillar"), ("as_of", "31.02.2024"), ("as_of", "2024-02-30")),
        *(("as_of", "20241231"), ("as_of", "2024-W05-3"), ("as_of", "1999-12-31")),
        *(("as_of", "2101-01-01"), ("known_on", "yesterday"), ("pillar", "<script>")),
        *(("action", "9.9"), ("owner", "anna"), ("author", "ann"), ("recorded_from", "x")),
    ],
)
def test_what_nobody_knows_is_dropped_and_told(name: str, value: str) -> None:
    assert from_query({name: [value]}, KNOWN) == (Question(), [Dropped(name, value)])


def test_what_is_known_beside_it_is_kept() -> None:
    asked, dropped = from_query({"pillar": ["1", "9", "2"]}, KNOWN)
    assert asked.filters.pillar == ("1", "2")
    assert dropped == [Dropped("pillar", "9")]


def test_a_code_asked_for_twice_is_kept_once() -> None:
    assert from_query({"pillar": ["1", "1"]}, KNOWN)[0].filters.pillar == ("1",)


def test_of_what_can_be_asked_once_the_last_holds() -> None:
    query = {"lang": ["nl", "fr"], "level": ["measure", "action"], "as_of": ["2022-01-01"]}
    asked, dropped = from_query(query, KNOWN)
    assert (asked.lang, asked.filters.level, dropped) == ("fr", "action", [])


def test_the_last_that_can_be_used_holds_and_each_other_is_told() -> None:
    query = {
        "as_of": ["2022-01-01", "2023-01-01", "2022-01-01", "x", "2024-02-30", "x"],
        "since": ["2020-01-01", "2021-01-01", "2022-01-01"],
        "known_on": ["2024-12-31", "2025-12-31", "yesterday"],
        "batch": ["1", "2", "1", "9"],
    }

    def is_possible(name: str, value: object, asked: Question) -> bool:
        if name == "since":
            return isinstance(value, date) and value < (asked.as_of or FIRST_DAY)
        return value != "2025-12-31"

    asked, dropped = from_query(query, {**KNOWN, "batch": ["1", "2"]}, is_possible)
    assert (asked.as_of, asked.since) == (date(2022, 1, 1), date(2021, 1, 1))
    assert (asked.known_on, asked.batch) == ("2024-12-31", "1")
    assert [(one.name, one.value) for one in dropped] == [
        ("batch", "9"),
        *(("as_of", "x"), ("as_of", "2024-02-30"), ("since", "2022-01-01")),
        *(("known_on", "2025-12-31"), ("known_on", "yesterday")),
    ]


def test_the_parameters_of_others_are_left_alone() -> None:
    assert from_query({"utm_source": ["x"], "embed": ["true"]}, KNOWN) == (Question(), [])


ROWS = table(
    action("1.1", pillar_code="1", partners=("NRW", "NORDICS"), status="completed", progress=100.0),
    action("2.1", pillar_code="2", partners=("NORDICS",)),
    action("2.2", pillar_code="2", owner="Anna"),
    measure("m", "2.1", pillar_code="2", partners=("NRW",)),
    on=date(2022, 1, 1),
)


@pytest.mark.parametrize(
    ("filters", "codes"),
    [
        (Filters(), ["1.1", "2.1", "2.2"]),
        (Filters(level="measure"), ["m"]),
        (Filters(pillar=("2",)), ["2.1", "2.2"]),
        (Filters(partner=("NRW",)), ["1.1"]),
        (Filters(partner=("NRW", "NORDICS")), ["1.1", "2.1"]),
        (Filters(status=("completed", "on_hold")), ["1.1"]),
        (Filters(pillar=("2",), partner=("NORDICS",), status=("in_progress",)), ["2.1"]),
        (Filters(pillar=("1",), partner=("FRANCE",)), []),
        (Filters(owner=("Anna",)), ["2.2"]),
        (Filters(owner=(ME,), me="Anna"), ["2.2"]),
        (Filters(owner=(ME, "Bo"), me="Zoë"), []),
        (Filters(owner=(ME,)), []),
    ],
)
def test_filters_keep_what_matches_each_of_them(filters: Filters, codes: list[str]) -> None:
    assert narrow(ROWS, filters)["code"].tolist() == codes


def test_narrowing_nothing_is_no_error() -> None:
    assert narrow(table(), Filters(partner=("NRW",))).empty
