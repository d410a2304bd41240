"""The values that a browser sends for widgets: those of another kind than the widget's are ignored.

Streamlit checks none. A value that its widget can't read raises an error when it is first read, and
again at each later run of the visit, since a run begins by reading it.
"""

import logging
from collections.abc import Mapping
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.common import unpack_widget_state_value, user_key_from_element_id
from streamlit.runtime.state.session_state import Serialized, Value, WStates

log = logging.getLogger(__name__)


class Left(Serialized):
    """In the place of an ignored value: the widget keeps the value that it had before."""


def install() -> None:
    """Read values with `value` in this process; again is no change."""
    WStates.__getitem__ = value  # type: ignore[method-assign]


def value(states: WStates, widget: str) -> Any:
    """The value of a widget. Raises KeyError where there is none, as a Mapping does.

    It stands in the place of WStates.__getitem__, which reads every value that a browser sends.
    """
    held, metadata = states.states.get(widget), states.widget_metadata.get(widget)
    if isinstance(held, Value):
        return held.value
    if held is None or metadata is None or isinstance(held, Left):
        raise KeyError(widget)
    kind = held.value.WhichOneof("value")
    try:
        if kind not in (None, metadata.value_type):
            raise TypeError(kind)
        said = unpack_widget_state_value(held.value)
        if kind == "json_value" and not isinstance(said, Mapping):
            raise TypeError(kind)  # a component of ours has its values by name
        read = metadata.deserializer(said)
        _check(read)
    except Exception as error:  # whatever a deserializer of Streamlit's may raise
        # What was sent stays out of the log: it may be long, and it may be anything.
        name = user_key_from_element_id(widget) or "without a key"
        log.warning("a value for the widget %s was left: %s, %s", name, kind, type(error).__name__)
        states.states[widget] = Left(WidgetState(id=widget))
        raise KeyError(widget) from None
    states.states[widget] = Value(read)
    return read


def _check(read: Any) -> None:
    """Raise UnicodeEncodeError for half a letter, which JSON can hold and no database keeps."""
    if isinstance(read, str):
        read.encode()
    elif isinstance(read, Mapping):
        for name, part in read.items():
            _check(name)
            _check(part)
    elif isinstance(read, list | tuple):
        for part in read:
            _check(part)
