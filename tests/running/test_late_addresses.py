"""A message sent before the browser has the address of the last choice leaves that choice."""

from collections.abc import Callable, Iterator

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from bench.session import Visit, visiting
from tests.browser.server import Server
from tests.running.widgets import click, found, keyed, state, typed

MEASURE = b"2021-4.1-1"
TABLE = "update-[0-9a-f]{12}-0"


@pytest.fixture
def visit(server: Server) -> Iterator[Visit]:
    """Update with the actions of pillar 4, where the browser has the address of the view."""
    with visiting(server.address, "update", "lang=en&pillar=4") as visit:
        visit.run()
        visit.query = visit.written
        assert not shows_measures(visit)
        yield visit


def shows_measures(visit: Visit) -> bool:
    """Whether the last run drew measures; the address that was written last says so, too."""
    is_drawn = MEASURE in b"".join(visit.came)
    assert is_drawn == ("level=measure" in visit.written)
    return is_drawn


def level(visit: Visit, word: str) -> WidgetState:
    return state(keyed(visit)["level"], "string_array_value", [word])


def searched(visit: Visit) -> WidgetState:
    return state(keyed(visit)["update-search"], "string_value", "1")


def opened(visit: Visit) -> WidgetState:
    return click(keyed(visit)["update-switch"])


def edited(visit: Visit) -> WidgetState:
    return typed(found(visit, TABLE), 0, comment="late")


def rested(visit: Visit) -> WidgetState:
    """What a script of the page sends by itself."""
    event = '[{"event": "moved", "value": "1"}]'
    follow = keyed(visit)["follow"]
    return state(f"$$STREAMLIT_INTERNAL_KEY_{follow}__events", "json_trigger_value", event)


@pytest.mark.parametrize("then", [searched, opened, edited, rested])
@pytest.mark.parametrize("is_left", [False, True])
def test_what_comes_right_after_a_choice_leaves_it(
    visit: Visit, then: Callable[[Visit], WidgetState], *, is_left: bool
) -> None:
    chosen, late = level(visit, "Measures"), then(visit)
    if is_left:
        visit.ask([chosen])
    else:
        visit.run([chosen])
    visit.run([chosen, late])
    if is_left:  # each message may have had a run of its own
        visit.query = visit.written
        visit.run()
    assert shows_measures(visit)
    assert (b"1 change is not saved yet" in b"".join(visit.came)) == (then is edited)


@pytest.mark.parametrize("is_left", [False, True])
def test_back_gives_the_view_of_before(visit: Visit, *, is_left: bool) -> None:
    before, chosen = visit.query, level(visit, "Measures")
    visit.run([chosen])
    assert shows_measures(visit)
    visit.query = visit.written = before
    late = rested(visit)
    if is_left:  # a message of a script comes at once
        visit.ask([chosen], is_back=True)
        visit.run([chosen, late])
    else:
        visit.run([chosen], is_back=True)
    visit.run()
    assert not shows_measures(visit)


def test_a_link_to_an_earlier_address_is_followed(visit: Visit) -> None:
    before, chosen = visit.query, level(visit, "Measures")
    visit.run([chosen])
    visit.query = visit.written
    visit.run([chosen])
    visit.query = visit.written = before
    visit.run([chosen])
    assert not shows_measures(visit)
