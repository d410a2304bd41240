"""Every click of a visit counts, whatever message comes right after it.

Streamlit leaves a run as soon as the next message has come, which a script of the page may send by
itself. Three kinds of clicks were lost by that, seen in one of some hundred tests of a browser: in
a run that was left before its callbacks, in a callback that was left at its first look into the
session state, and on a button that the browser still showed from before, but the visit hadn't
drawn yet, so that its callback was not known.

A server that was started anew makes a new visit of an open page, which gives its unsaved edits back
only after the first run. A click on Save by then is on a button of the visit before: it waits for
the message with the edits.
"""

from collections.abc import Mapping
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state.common import WidgetMetadata
from streamlit.runtime.state.safe_session_state import SafeSessionState

CLICKS = "_clicks_without_callback"  # of the message that a ScriptRunner runs for
EARLY = (
    "_clicks_of_the_visit_before"  # of a visit: those that its first whole run knew no button for
)
TAKEN = "_has_taken_a_message"  # of a ScriptRunner, which ends the page before once without one
take_message, finish_run = (
    SafeSessionState.on_script_will_rerun,
    SafeSessionState.on_script_finished,
)


def install() -> None:
    """Replace two methods of SafeSessionState in this process; calling it twice is harmless."""
    SafeSessionState.on_script_will_rerun = take_whole  # type: ignore[assignment,method-assign]
    SafeSessionState.on_script_finished = finish_or_pass_on  # type: ignore[assignment,method-assign]


def take_whole(
    state: SafeSessionState, fresh_widget_states: WidgetStates | None, **replayed: Any
) -> None:
    """Take a message, and call its callbacks to their end; the next message is looked for after.

    The clicks that the run before left are taken along.
    """
    runner = _runner(state)
    waiting = runner.__dict__.pop(CLICKS, [])
    if early := _early(state):
        waiting += early
        state._state[EARLY] = []  # for one message, and none again
    said = _joined(waiting, fresh_widget_states)
    runner.__dict__[TAKEN] = True
    runner.__dict__[CLICKS] = (
        [each for each in said.widgets if _is_left(state, each)] if said else []
    )
    # A runner looks for the next message while it runs the script only.
    runner._execing = False
    try:
        take_message(state, said, **replayed)
    finally:
        runner._execing = True


def finish_or_pass_on(
    state: SafeSessionState,
    widget_ids_this_run: frozenset[str],
    *,
    remove_stale_widgets: bool = True,
) -> None:
    """End a run; the clicks that it was left before go to the next run.

    A click whose callback is known only now has a run of its own. `remove_stale_widgets` is False
    for a run that was left.
    """
    runner = _runner(state)
    clicks = runner.__dict__.pop(CLICKS, [])
    finish_run(state, widget_ids_this_run, remove_stale_widgets=remove_stale_widgets)
    late = [each for each in clicks if _has_callback(_metadata(state, each))]
    is_whole = runner.__dict__.pop(TAKEN, False) and remove_stale_widgets
    if is_whole and _early(state) is None:
        state._state[EARLY] = [one for one in clicks if _metadata(state, one) is None]
    if not remove_stale_widgets:
        unseen = [each for each in clicks if each.id not in widget_ids_this_run]
        runner.__dict__[CLICKS] = [each for each in clicks if each in late or each in unseen]
    elif late and (run := get_script_run_ctx()):
        again = RerunData(
            query_string=run.query_string,
            page_script_hash=run.page_script_hash,
            widget_states=WidgetStates(widgets=late),
            cached_message_hashes=run.cached_message_hashes,
            context_info=run.context_info,
        )
        runner._requests.request_rerun(again)


def _runner(state: SafeSessionState) -> Any:
    """The ScriptRunner that the session state is of."""
    return state._yield_callback.__self__  # type: ignore[attr-defined]


def _early(state: SafeSessionState) -> list[WidgetState] | None:
    """The clicks that wait since the first whole run of the visit; None before its end."""
    try:
        return list(state._state[EARLY])
    except KeyError:
        return None


def _joined(clicks: list[WidgetState], fresh: WidgetStates | None) -> WidgetStates | None:
    """The states of a message with the clicks of an earlier one."""
    if not clicks:
        return fresh
    said: Mapping[str, WidgetState] = {each.id: each for each in fresh.widgets} if fresh else {}
    return WidgetStates(widgets={**said, **{each.id: each for each in clicks}}.values())


def _is_left(state: SafeSessionState, said: WidgetState) -> bool:
    """Whether a state is a click for which no callback is called now."""
    return said.trigger_value and not _has_callback(_metadata(state, said))


def _metadata(state: SafeSessionState, said: WidgetState) -> WidgetMetadata[Any] | None:
    """What the visit knows of the widget; None until it is first drawn."""
    return state._state._new_widget_state.widget_metadata.get(said.id)


def _has_callback(known: WidgetMetadata[Any] | None) -> bool:
    return known is not None and known.callback is not None
