"""A click counts though another message comes at once: in a real runner, without a browser."""

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state.safe_session_state import SafeSessionState
from streamlit.testing.v1 import AppTest

from ui.frame import every_click


@pytest.fixture(autouse=True)
def _installed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("on_script_will_rerun", "on_script_finished"):
        monkeypatch.setattr(SafeSessionState, name, getattr(SafeSessionState, name))
    every_click.install()


def a_page() -> None:
    """Counts the clicks on "one" by a callback, and those on "two" as its value."""
    import streamlit as st

    kept = st.session_state
    for name in ("before", "late", "called", "seen"):
        kept.setdefault(name, 0)
    if kept.get("while_drawn"):
        kept.pop("while_drawn")()
    st.write("above the buttons")

    def call() -> None:
        if kept.get("while_called"):
            kept.pop("while_called")()
        kept.called += 1

    st.button("one", key="one", on_click=call)
    if st.button("two", key="two"):
        kept.seen += 1
    st.write("below them")


def message() -> None:
    """Another message comes, as of a script of the page."""
    run = get_script_run_ctx()
    assert run
    assert run.script_requests
    run.script_requests.request_rerun(RerunData(widget_states=WidgetStates()))


@pytest.fixture
def app() -> AppTest:
    return AppTest.from_function(a_page, default_timeout=20).run()


def counts(app: AppTest) -> tuple[int, int]:
    return app.session_state["called"], app.session_state["seen"]


def test_a_callback_runs_to_its_end(app: AppTest) -> None:
    app.session_state["while_called"] = message
    app.button(key="one").click().run()
    assert counts(app) == (1, 0)


@pytest.mark.parametrize("key", ["one", "two"])
def test_a_click_counts_where_its_run_is_left_before_its_callbacks(
    app: AppTest, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = SafeSessionState.on_script_will_rerun
    come = iter([message])

    def taken_late(state: SafeSessionState, *said: object, **named: object) -> None:
        for each in come:
            each()
        taken(state, *said, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(SafeSessionState, "on_script_will_rerun", taken_late)
    app.button(key=key).click().run()
    assert counts(app) == ((1, 0) if key == "one" else (0, 1))


@pytest.mark.parametrize("key", ["one", "two"])
@pytest.mark.parametrize("is_left", [False, True])
def test_a_click_counts_once_on_a_button_that_the_visit_had_not_drawn(
    app: AppTest, key: str, *, is_left: bool
) -> None:
    clicked = WidgetState(id=app.button(key=key).proto.id, trigger_value=True)
    anew = AppTest.from_function(a_page, default_timeout=20)
    if is_left:
        anew.session_state["while_drawn"] = message
    anew._run(WidgetStates(widgets=[clicked]))
    assert counts(anew) == ((1, 0) if key == "one" else (0, 1))
    anew.run()
    assert sum(counts(anew)) == 1


def test_a_click_on_a_button_that_is_not_drawn_does_nothing(app: AppTest) -> None:
    other = app.button(key="one").proto.id.replace("one", "none")
    app._run(WidgetStates(widgets=[WidgetState(id=other, trigger_value=True)]))
    assert counts(app.run()) == (0, 0)


def test_a_double_click_counts_twice_and_no_more(app: AppTest) -> None:
    app.button(key="one").click().run()
    app.button(key="one").click().run()
    assert counts(app.run()) == (2, 0)


def a_page_whose_button_comes_later() -> None:
    """Draws its button once something is given back."""
    import streamlit as st

    kept = st.session_state
    kept.setdefault("called", 0)

    def call() -> None:
        kept.called += 1

    if kept.get("back"):
        st.button("save", key="save", on_click=call)


@pytest.mark.parametrize(("run", "called"), [(1, 1), (2, 0)])
def test_a_click_on_what_a_forgotten_visit_had_drawn_waits_for_one_message(
    run: int, called: int
) -> None:
    begun = AppTest.from_function(a_page_whose_button_comes_later, default_timeout=20)
    begun.session_state["back"] = True
    (button,) = begun.run().button
    anew = AppTest.from_function(a_page_whose_button_comes_later, default_timeout=20)
    if run == 2:
        anew.run()  # a visit that goes on: nothing waits in it
    click = WidgetState(id=button.proto.id, trigger_value=True)
    anew._run(WidgetStates(widgets=[click]))
    anew.session_state["back"] = True
    anew.run()
    assert anew.session_state["called"] == called
    anew.run()
    assert anew.session_state["called"] == called


def a_page_of_filters() -> None:
    """Two filters, each with a button that clears it, and what they filter by in the address."""
    import streamlit as st

    kept = st.session_state

    def clear(name: str) -> None:
        kept[name] = []

    chosen = {}
    for name in ("pillar", "partner"):
        kept.setdefault(name, ["1"])
        chosen[name] = st.multiselect(name, ["1", "2"], key=name)
        st.button(name, key=f"clear-{name}", on_click=clear, args=(name,))
    if kept.get("while_drawn"):
        kept.pop("while_drawn")()
    st.query_params.from_dict(chosen)


def said(page: AppTest, click: str = "", **chosen: list[str]) -> WidgetStates:
    """What a browser says that was at rest with `page`: its fields and a click on a button."""
    widgets = page._tree.get_widget_states()
    ids = {page.multiselect(key=name).proto.id: name for name in ("pillar", "partner")}
    for each in widgets.widgets:
        if name := ids.get(each.id):
            each.string_array_value.data[:] = chosen.get(name, each.string_array_value.data)
    if click:
        button = page.button(key=click).proto.id
        (clicked,) = [each for each in widgets.widgets if each.id == button] or [
            widgets.widgets.add(id=button)
        ]
        clicked.trigger_value = True
    return widgets


@pytest.fixture
def filters() -> AppTest:
    return AppTest.from_function(a_page_of_filters, default_timeout=20).run()


def filtered(app: AppTest) -> tuple[list[str], list[str]]:
    return app.session_state["pillar"], app.session_state["partner"]


@pytest.mark.parametrize("is_address_seen", [False, True])
@pytest.mark.parametrize("is_left", [False, True])
def test_two_filters_cleared_in_a_moment_stay_cleared(
    filters: AppTest, *, is_left: bool, is_address_seen: bool
) -> None:
    one, two = (said(filters, f"clear-{name}") for name in ("pillar", "partner"))
    before = dict(filters.query_params)
    if is_left:
        filters.session_state["while_drawn"] = message
    filters._run(one)
    if not is_address_seen:
        filters.query_params = before
    filters._run(two)
    assert filtered(filters) == ([], [])
    # And the browser hears of both.
    assert filters.multiselect(key="pillar").proto.set_value
    assert filtered(filters.run()) == ([], [])


def test_a_filter_cleared_stays_so_when_another_is_chosen_in_the_same_moment(
    filters: AppTest,
) -> None:
    before = dict(filters.query_params)
    one, two = said(filters, "clear-pillar"), said(filters, partner=["1", "2"])
    filters._run(one)
    filters.query_params = before
    filters._run(two)
    assert filtered(filters) == ([], ["1", "2"])


@pytest.mark.parametrize("is_left", [False, True])
def test_a_filter_cleared_before_it_was_drawn_can_be_chosen_again(
    filters: AppTest, *, is_left: bool
) -> None:
    filters.button(key="clear-pillar").click().run()
    before = dict(filters.query_params)
    one, two = said(filters, pillar=["1"]), said(filters, "clear-pillar", pillar=["1"])
    if is_left:
        filters.session_state["while_drawn"] = message
    filters._run(one)
    filters.query_params = before
    filters._run(two)
    assert filtered(filters) == ([], ["1"])
    assert filters.query_params == before
    filters._run(said(filters, pillar=["1"]))
    assert filtered(filters) == (["1"], ["1"])


def test_a_filter_cleared_can_be_chosen_again(filters: AppTest) -> None:
    filters.button(key="clear-pillar").click().run()
    filters.multiselect(key="pillar").select("1").run()
    assert filtered(filters) == (["1"], ["1"])
    filters.button(key="clear-partner").click().run()
    assert filtered(filters) == (["1"], [])
    filters.button(key="clear-pillar").click().run()
    assert filtered(filters.run()) == ([], [])
