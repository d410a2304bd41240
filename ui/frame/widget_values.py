"""The values that a browser sends for widgets; a value that its widget can't read is ignored.

Streamlit doesn't check them. Such a value raises an error when it is first read, and at each later
run of the visit, since every run begins by reading it.
"""

import logging
from collections.abc import Mapping
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.common import unpack_widget_state_value, user_key_from_element_id
from streamlit.runtime.state.session_state import Serialized, Value, WStates

log = logging.getLogger(__name__)


class Left(Serialized):
    """The place holder for an ignored value: the widget has the value from before."""


def install() -> None:
    """Replace WStates.__getitem__ by `value` in this process; calling it twice is harmless."""
    WStates.__getitem__ = value  # type: ignore[method-assign]


def value(states: WStates, widget: str) -> Any:
    """The value of a widget. Raises KeyError without one, or for an ignored one.

    It replaces WStates.__getitem__, through which every value of a browser is read.
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
            raise TypeError(kind)  # the product's components have their values by name
        read = metadata.deserializer(said)
        _check(read)
    except Exception as error:  # any error of Streamlit's deserializers
        # The value isn't logged, since it can be long and contain anything.
        name = user_key_from_element_id(widget) or "without a key"
        log.warning("a value for the widget %s was left: %s, %s", name, kind, type(error).__name__)
        states.states[widget] = Left(WidgetState(id=widget))
        raise KeyError(widget) from None
    states.states[widget] = Value(read)
    return read


def _check(read: Any) -> None:
    """Raise UnicodeEncodeError for a lone surrogate, valid in JSON but in no database."""
    if isinstance(read, str):
        read.encode()
    elif isinstance(read, Mapping):
        for name, part in read.items():
            _check(name)
            _check(part)
    elif isinstance(read, list | tuple):
        for part in read:
            _check(part)
