"""All that an element of a page says to whoever reads it, as lines of plain text."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from html.parser import HTMLParser
from typing import Any

import pandas as pd

# Of any element; what a field of another name holds is for the browser.
SAYING = (
    *("tag", "label", "body", "delta", "content", "help", "placeholder", "options", "tooltip"),
    *("page", "query_string", "min", "max", "format", "alt", "disabled", "max_chars"),
)
# Fields that hold such fields.
HOLDING = ("options", "popover", "expandable", "dialog", "tab")
MARKS = {"title": "# ", "header": "## ", "subheader": "### ", "caption": "> ", "markdown": ""}
# Components without words: what they hold is a revision, a visit, or the way to a place.
SILENT = {
    "day_keys",
    "follow",
    "grid_keys",
    "grid_paste",
    "grid_sort",
    "in_place",
    "into_sight",
    "save_keys",
    "theme",
    "unsaved",
    "within_reach",
}
_UNESCAPED = re.compile("\\\\([^\\w\\s])|[\u2060\u200b]")
_SPACES = re.compile(r"\s+")


def lines(node: Any) -> Iterator[str]:
    """What `node` of AppTest's tree, and all that it holds, says; a line per element or row."""
    for text in _own_lines(node):
        if text.strip():
            yield text
    for child in getattr(node, "children", {}).values():
        yield from lines(child)


def _own_lines(node: Any) -> Iterator[str]:
    kind: str = node.type
    proto: Any = getattr(node, "proto", None)
    if kind == "bidi_component":
        yield from _component(proto)
    elif kind == "dataframe":
        yield from _grid(node)
    elif kind == "html":
        yield from (f"[html] {text}" for text in [_of_markup(proto.body)] if text)
    elif kind in MARKS:
        first, *rest = proto.body.strip().splitlines() or [""]
        yield MARKS[kind] + _read(first) + "".join(f" ({_read(t)})" for t in [proto.help] if t)
        yield from map(_read, rest)
    elif proto is not None:
        said = [*_words(proto), *(_value(node) if hasattr(proto, "id") else ())]
        yield from [f"[{kind}] {'; '.join(said)}"] if said else []


def _words(proto: Any) -> Iterator[str]:
    """The fields for people of an element, or of a block that has a name."""
    for field, value in proto.ListFields():
        if field.name in SAYING and field.message_type is None:
            texts = [value] if isinstance(value, str | int | bool) else list(value)
            said = " | ".join(_read(str(text)) for text in texts)
            yield said if field.name in ("label", "body") else f"{field.name}: {said}"
        elif field.name in HOLDING:
            for part in value if field.is_repeated else [value]:
                yield from _words(part)


def _value(node: Any) -> Iterator[str]:
    value = getattr(node, "value", None)
    if value not in (None, "", [], False):
        yield f"= {_read(str(value))}"


def _component(proto: Any) -> Iterator[str]:
    name = proto.component_name
    if name in SILENT:
        return
    data = json.loads(proto.json or "null")
    if name == "plotly_chart":
        yield from _chart(data)
        return
    if name == "reader_words":  # Streamlit's words are told in locales/
        yield f"[{name}] {data['language']} {data['said']}".rstrip()
        return
    if name != "listing":
        yield f"[{name}] {_read(json.dumps(data, ensure_ascii=False, sort_keys=True))}"
        return
    yield f"[table] {_read(data['alt'])}"
    yield _row(column["label"] for column in data["columns"])
    for row in data["rows"]:
        yield _row(_cell(cell) for cell in row)


def _cell(cell: Mapping[str, Any]) -> str:
    """Text with its mark, badge, note and address; a struck word stands between dashes."""
    text = f"-{cell['text']}-" if cell.get("struck") else str(cell["text"])
    more = [cell.get("badge"), cell.get("note"), cell.get("address")]
    return " ".join([text, *(f"({each})" for each in more if each)])


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(_read(str(cell)) for cell in cells)


def _chart(told: Mapping[str, Any]) -> Iterator[str]:
    """The alternative text, and what is written in the chart.

    What is under the pointer stands in the chart's table too.
    """
    yield f"[chart] {_read(told['alt'])}"
    spec = json.loads(told["figure"])
    written = [*_texts(spec["layout"], ("text", "ticktext")), *_texts(spec["data"], ("text",))]
    yield from (f"  {text}" for text in dict.fromkeys(map(_of_markup, written)) if text)


def _texts(part: Any, names: tuple[str, ...]) -> Iterator[str]:
    if isinstance(part, dict):
        for name, value in part.items():
            if name in names and not isinstance(value, dict):
                yield from [value] if isinstance(value, str) else map(str, value)
            elif name != "template":
                yield from _texts(value, names)
    elif isinstance(part, list):
        for each in part:
            yield from _texts(each, names)


def _grid(node: Any) -> Iterator[str]:
    """The headings and cells of a table to type into, and what its cells may become."""
    columns = json.loads(node.proto.columns)
    told = {name: column.get("label", name) for name, column in columns.items()}
    yield f"[grid] {_row(told.get(name, name) for name in node.value.columns)}"
    for column in columns.values():
        if options := column.get("type_config", {}).get("options"):
            labels = " | ".join(str(option["label"]) for option in options)
            yield f"  {column['label']}: {labels}"
    for row in node.value.itertuples(index=False):
        yield _row(map(_typed, row))


def _typed(cell: Any) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell) if pd.api.types.is_scalar(cell) else " ".join(map(str, cell))


class _Markup(HTMLParser):
    """Keeps the text of HTML, and what it says to those who hear it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_hidden = tag in ("style", "script")
        said = dict(attrs)
        self.found += [
            f"({said[name]})" for name in ("aria-label", "alt", "title") if said.get(name)
        ]
        self.found += [" "] * (tag == "br")

    def handle_endtag(self, _: str) -> None:
        self._is_hidden = False

    def handle_data(self, data: str) -> None:
        self.found += [data] * (not self._is_hidden)


def _of_markup(text: str) -> str:
    markup = _Markup()
    markup.feed(text)
    markup.close()
    return _read("".join(markup.found))


def _read(text: str) -> str:
    """Markdown's escapes as they are read, on one line."""
    return _SPACES.sub(" ", _UNESCAPED.sub(r"\1", text)).strip()
