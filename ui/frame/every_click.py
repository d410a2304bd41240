"""Every click of a visit counts, whatever message comes right after it.

Streamlit leaves a run as soon as the next message has come, which a script of the page may send by
itself. Three kinds of clicks were lost by that, seen in one of some hundred tests of a browser: in
a run that was left before its callbacks, in a callback that was left at its first look into the
session state, and on a button that the browser still showed from before, but the visit hadn't
drawn yet, so that its callback was not known.

A server that was started anew makes a new visit of an open page, which gives its unsaved edits back
only after the first run. A click on Save by then is on a button of the visit before: it waits for
the message with the edits.

A message says what every field says. A second click can be faster than what the first one did to
the page: what a filter says in it was cleared or set a moment ago, and is no choice. Its address is
old as well, and nobody went back to it (`has_input`, `is_navigation`).
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import streamlit as st
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state.common import WidgetMetadata
from streamlit.runtime.state.safe_session_state import SafeSessionState

from data.filters import MANY

CLICKS = "_clicks_without_callback"  # of the message that a ScriptRunner runs for
EARLY = (
    "_clicks_of_the_visit_before"  # of a visit: those that its first whole run knew no button for
)
FILTERS_BEFORE = "_filters_of_the_message_before"  # of a visit
HAS_INPUT, IS_NAVIGATION = "_has_input", "_is_navigation"  # of a visit
TAKEN = "_has_taken_a_message"  # of a ScriptRunner, which ends the page before once without one
take_message, finish_run = (
    SafeSessionState.on_script_will_rerun,
    SafeSessionState.on_script_finished,
)


class FilterMessage(NamedTuple):
    """A message's address, and each filter in it, by name, in words and codes.

    `drawn` is the address that its whole run left the browser with; None until then.
    """

    address: tuple[str, str]
    words: dict[str, list[str]]
    codes: dict[str, list[str]]
    drawn: tuple[str, str] | None = None


def install() -> None:
    """Replace two methods of SafeSessionState in this process; calling it twice is harmless."""
    SafeSessionState.on_script_will_rerun = take_whole  # type: ignore[assignment,method-assign]
    SafeSessionState.on_script_finished = finish_or_pass_on  # type: ignore[assignment,method-assign]


def take_whole(
    state: SafeSessionState, fresh_widget_states: WidgetStates | None, **replayed: Any
) -> None:
    """Take a message, and call its callbacks to their end; the next message is looked for after.

    The clicks that the run before left are taken along; filters that say what they said before code
    set them are left.
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
    if replayed.get("is_history_navigation"):
        state._state[IS_NAVIGATION] = True
    try:
        if said:
            _take_choices(state, said, replayed)
        else:
            take_message(state, said, **replayed)
    finally:
        runner._execing = True


def _take_choices(state: SafeSessionState, said: WidgetStates, replayed: dict[str, Any]) -> None:
    """Take a message without the filters that are old in it; the browser is told of these again."""
    known, ids = state._state, _filters(state)
    words = {
        ids[each.id]: list(each.string_array_value.data) for each in said.widgets if each.id in ids
    }
    address = _address()
    before = _kept(state, FILTERS_BEFORE) or FilterMessage(address, {}, {})
    same = [name for name in words if words[name] == before.words.get(name)]
    # A filter chosen again after it was cleared comes from a page with another address, or, where
    # the address is what it was, from a page drawn since; and without a click.
    is_seen = address[1] != before.address[1] or (
        address == before.drawn and len(same) == len(words)
    )
    is_choice = address[0] == before.address[0] and is_seen
    old: list[str] = []
    if not is_choice or any(map(_is_click, said.widgets)):
        old = [name for name in same if _kept(state, name) not in (None, before.codes[name])]
    fresh = [each for each in said.widgets if ids.get(each.id) not in old]
    take_message(state, WidgetStates(widgets=fresh), **replayed)
    known[HAS_INPUT] = any(known._widget_changed(each.id) for each in fresh)
    read = known._new_widget_state
    codes = {
        name: list(read.get(each) or ())
        for each, name in ids.items()
        if name in words and name not in old
    }
    known[FILTERS_BEFORE] = FilterMessage(address, before.words | words, before.codes | codes)
    for name in old:
        if (now := _kept(state, name)) is not None:
            known[name] = now


def has_input() -> bool:
    """Whether the last message of the visit had a click, a changed field or word of a script."""
    return bool(st.session_state.get(HAS_INPUT))


def is_navigation() -> bool:
    """Whether a message was sent since the browser had gone to its address, by Back or a link.

    It is so until `navigation_done`, also where the run of that message was left.
    """
    return bool(st.session_state.get(IS_NAVIGATION))


def navigation_done() -> None:
    """Note that the filters follow the address that the browser went to."""
    st.session_state[IS_NAVIGATION] = False


def _filters(state: SafeSessionState) -> dict[str, str]:
    """The fields of filters that the visit has drawn: id to name."""
    id_of = state._state._key_id_mapper.get_id_from_key
    return {found: name for name in MANY if (found := id_of(name))}


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
    if is_whole and (message := _kept(state, FILTERS_BEFORE)):
        state._state[FILTERS_BEFORE] = message._replace(drawn=_address())
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


def _address() -> tuple[str, str]:
    """The page and the query of this run: those of its message, or what it wrote since."""
    run = get_script_run_ctx()
    return (run.page_script_hash, run.query_string) if run else ("", "")


def _runner(state: SafeSessionState) -> Any:
    """The ScriptRunner that the session state is of."""
    return state._yield_callback.__self__  # type: ignore[attr-defined]


def _early(state: SafeSessionState) -> list[WidgetState] | None:
    """The clicks that wait since the first whole run of the visit; None before its end."""
    waiting = _kept(state, EARLY)
    return None if waiting is None else list(waiting)


def _kept(state: SafeSessionState, name: str) -> Any:
    """What the visit has under `name`; None for nothing yet."""
    try:
        return state._state[name]
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


def _is_click(said: WidgetState) -> bool:
    """Whether a state is a click on a button or on a place of a chart."""
    return bool(said.trigger_value or said.json_trigger_value)


def _metadata(state: SafeSessionState, said: WidgetState) -> WidgetMetadata[Any] | None:
    """What the visit knows of the widget; None until it is first drawn."""
    return state._state._new_widget_state.widget_metadata.get(said.id)


def _has_callback(known: WidgetMetadata[Any] | None) -> bool:
    return known is not None and known.callback is not None
