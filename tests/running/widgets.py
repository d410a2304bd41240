"""What a page's widgets are, and messages that say what they hold, as a browser sends them."""

import json
import re
from collections.abc import Iterator
from typing import Any

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

from bench.session import Visit


def widgets(visit: Visit) -> Iterator[tuple[str, str]]:
    """The kind of element and the id of each widget that the last run sent."""
    for data in visit.came:
        told = ForwardMsg.FromString(data)
        if told.WhichOneof("type") == "delta":
            element = told.delta.new_element
            kind = element.WhichOneof("type") or ""
            if name := getattr(getattr(element, kind, None), "id", ""):
                yield kind, name


def options(visit: Visit, widget: str) -> list[str]:
    """What a choice of several offers, as the last run sent it."""
    for data in visit.came:
        element = ForwardMsg.FromString(data).delta.new_element
        if element.multiselect.id == widget:
            return [*element.multiselect.options]
    return []


def state(widget: str, field: str, said: Any) -> WidgetState:
    """That a widget holds something."""
    made = WidgetState(id=widget)
    if field.endswith("array_value"):
        getattr(made, field).data.extend(said)
        getattr(made, field).SetInParent()
    elif field in ("arrow_value", "file_uploader_state_value"):
        getattr(made, field).CopyFrom(said)
    else:
        setattr(made, field, said)
    return made


def click(widget: str) -> WidgetState:
    """That a button was clicked."""
    return state(widget, "trigger_value", True)


def typed(table: str, row: int, **cells: object) -> WidgetState:
    """What somebody typed into a row of an editable table."""
    edits = {"edited_rows": {str(row): cells}, "added_rows": [], "deleted_rows": []}
    return state(table, "string_value", json.dumps(edits))


def keyed(visit: Visit) -> dict[str, str]:
    """Key to id of the widgets that have one; the id ends with it."""
    named = (name.split("-", 2) for _, name in widgets(visit))
    return {parts[2]: "-".join(parts) for parts in named if len(parts) == 3}


def found(visit: Visit, pattern: str) -> str:
    """The id of the one widget whose key matches."""
    there = keyed(visit)
    names = [name for key, name in there.items() if re.fullmatch(pattern, key)]
    assert len(names) == 1, f"{pattern}: {visit.said}, {[*there]}"
    return names[0]
