"""Finds bare strings: text for readers that stands in the code instead of in locales/."""

import ast
import re
from collections.abc import Iterator
from inspect import Parameter, isroutine, signature

import streamlit as st

# Streamlit's names for what it shows, and plotly's. Given by name they count in any call, given by
# position in the calls of Streamlit that have them.
SHOWN = {"alt", "body", "caption", "captions", "delta", "delta_description", "display_text", "help"}
SHOWN |= {"label", "page_title", "placeholder", "tabs", "text", "title", "column_config"}
SHOWN |= {"hovertemplate", "hovertext", "texttemplate", "ticktext", "title_text"}
SHOW_VALUE = {"metric", "text_input", "text_area"}
LOGS = {"log", "logger", "logging"}

# What a reader never reads: icons, colours, styles, tags, entities, places of plotly and printf.
CODES = re.compile(
    r":material/[\w{}]*:?|:[\w{}-]+\[|<(style|script)\b.*?</\1>|<[^<>]*>|&\w+;"
    r"|%\{[^{}]*\}|%[-+.\d]*[a-z]|#[0-9A-Fa-f]{6}\b",
    re.DOTALL,
)
SENTENCE = re.compile(r"[^\W\d_]{2,},?\s+[^\W\d_]{2,}")

COLON = re.compile(r"(?<!:material/)\{\}: ")

# The parts of an expression that end up in its value. What a call returns is its own business.
PARTS = {
    ast.BinOp: ("left", "right"),
    ast.BoolOp: ("values",),
    ast.Dict: ("values",),
    ast.FormattedValue: ("value",),
    ast.GeneratorExp: ("elt",),
    ast.IfExp: ("body", "orelse"),
    ast.List: ("elts",),
    ast.ListComp: ("elt",),
    ast.NamedExpr: ("value",),
    ast.Starred: ("value",),
    ast.Tuple: ("elts",),
}


def bare_strings(module: ast.Module) -> list[str]:
    """Line and text of each bare string."""
    names = _names(module)
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call)]
    texts = {text for call in calls for shown in _shown(call) for text in _texts(shown, names)}
    return [f"{line}: {text}" for line, text in sorted(texts) if _has_words(text)]


def sentences(module: ast.Module) -> list[str]:
    """Line and text of each literal with two words in a row, docstrings aside.

    For pages, where nothing but codes and keys has a place: it sees text on its way to any call.
    """
    docstrings = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    literals = [node for node in ast.walk(module) if isinstance(node, ast.Constant)]
    texts = [(n.lineno, str(n.value)) for n in literals if id(n) not in docstrings]
    return [f"{line}: {text}" for line, text in texts if SENTENCE.search(CODES.sub("", text))]


def colons(module: ast.Module) -> list[str]:
    """Line and text of each text in which a colon follows a value; what is raised is for logs."""
    raised = [node for node in ast.walk(module) if isinstance(node, ast.Raise)]
    for_logs = {id(part) for each in raised for part in ast.walk(each)}
    texts = [node for node in ast.walk(module) if isinstance(node, ast.JoinedStr)]
    found = [text for text in texts if id(text) not in for_logs and COLON.search(_text(text))]
    return [f"{text.lineno}: {_text(text)}" for text in found]


def _text(node: ast.JoinedStr) -> str:
    parts = [getattr(part, "value", "") for part in node.values]
    return "".join(part if isinstance(part, str) else "{}" for part in parts)


def _has_words(text: str) -> bool:
    return any(letter.isalpha() for letter in CODES.sub("", text))


def _positions() -> dict[str, set[int]]:
    """Call to the places of its arguments that are shown."""
    calls = {name: getattr(home, name) for home in (st, st.column_config) for name in dir(home)}
    found = {"HTMLResponse": {0}, "PlainTextResponse": {0}, "write": set(range(9))}
    for name, call in calls.items():
        if isroutine(call) and name not in found:
            found[name] = {
                place
                for place, given in enumerate(signature(call).parameters.values())
                if given.name in SHOWN or (given.name == "value" and name in SHOW_VALUE)
                if given.kind is not Parameter.KEYWORD_ONLY
            }
    return found


POSITIONS = _positions()


def _names(module: ast.Module) -> dict[str, list[ast.expr]]:
    """Name to what it is anywhere given: a text can have a name before it is shown."""
    names: dict[str, list[ast.expr]] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                names.setdefault(getattr(target, "id", ""), []).append(node.value)
    return names


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    name = _name(call.func)
    if isinstance(call.func, ast.Attribute) and _name(call.func.value) in LOGS:
        return
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    shown = SHOWN | {"value"} if name in SHOW_VALUE else SHOWN
    yield from (arg for place, arg in enumerate(call.args) if place in POSITIONS.get(name, ()))
    yield from (value for key, value in keywords.items() if key in shown)
    if hasattr(st, name) and "format_func" not in keywords:
        yield from call.args[1:2] if "options" in signature(getattr(st, name)).parameters else ()
        yield from (value for key, value in keywords.items() if key == "options")
    if name == "navigation" and call.args and isinstance(call.args[0], ast.Dict):
        yield from (key for key in call.args[0].keys if key)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _texts(
    node: ast.expr, names: dict[str, list[ast.expr]], seen: frozenset[str] = frozenset()
) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    if isinstance(node, ast.JoinedStr):
        yield node.lineno, _text(node)
    for part in _parts(node, {} if _name(node) in seen else names):
        yield from _texts(part, names, seen | {_name(node)})


def _parts(node: ast.expr, names: dict[str, list[ast.expr]]) -> list[ast.expr]:
    if isinstance(node, ast.Name):
        return names.get(node.id, [])
    if isinstance(node, ast.JoinedStr):
        return [part for part in node.values if isinstance(part, ast.FormattedValue)]
    if isinstance(node, ast.Call):
        on_text = isinstance(node.func, ast.Attribute) and _name(node.func) in {"format", "join"}
        return [node.func, *node.args] if on_text or _name(node.func) in {"literal", "str"} else []
    if isinstance(node, ast.Attribute):
        return [node.value]
    fields = [getattr(node, field) for field in PARTS.get(type(node), ())]
    return [part for field in fields for part in (field if isinstance(field, list) else [field])]
