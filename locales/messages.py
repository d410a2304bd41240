"""The sentences of the .ftl files: one file per language, the same ids and places in each."""

import re
from collections.abc import Mapping
from functools import cache
from numbers import Integral
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from locales.languages import CONVENTIONS

FOLDER = Path(__file__).parent
LONGEST = 2000


def message(language: str, message_id: str, places: Mapping[str, object]) -> str:
    """A message with its places filled. A number chooses the plural; all else comes as text.

    Raises KeyError for an id that the language lacks, ValueError for a place that was not filled,
    TypeError for a value that nobody formatted: tests meet these, readers should not.
    """
    bundle = _bundle(language)
    if not bundle.has_message(message_id):
        bundle.add_resource(FluentResource(_entry(language, message_id)))
    pattern = bundle.get_message(message_id).value
    if pattern is None:
        raise KeyError(f"{message_id} in {language}.ftl says nothing")
    values = {name: _fit(message_id, name, value) for name, value in places.items()}
    # Fluent refuses long places, which a list of titles can be: they are put in afterwards.
    long = {f"\ue000{n}\ue001": n for n, value in values.items() if len(str(value)) > LONGEST}
    text, errors = bundle.format_pattern(pattern, values | {n: held for held, n in long.items()})
    if errors:
        raise ValueError(f"{message_id} in {language}.ftl: {'; '.join(map(str, errors))}")
    parts = re.split("(\ue000[a-z]+\ue001)", str(text)) if long else [str(text)]
    return "".join(str(values[long[part]]) if part in long else part for part in parts)


def _fit(message_id: str, name: str, value: object) -> int | str:
    if isinstance(value, str):
        return value
    if isinstance(value, Integral):  # numpy's whole numbers too, which Fluent does not know
        return int(value)
    raise TypeError(f"{message_id}: {name} is a {type(value).__name__}, not a text or a count")


@cache
def _bundle(language: str) -> FluentBundle:
    locale = str(CONVENTIONS[language]).replace("_", "-")
    # Isolation marks would be invisible characters in files, labels and tests.
    return FluentBundle([locale], use_isolating=False)


def _entry(language: str, message_id: str) -> str:
    try:
        return _entries(language)[message_id]
    except KeyError:
        raise KeyError(f"{language}.ftl has no message {message_id}") from None


@cache
def _entries(language: str) -> Mapping[str, str]:
    """Id to message as it is written. To parse a whole file takes longer than most commands do.

    Only an id stands at the beginning of a line, apart from comments and closing braces.
    """
    written = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    entries = re.split("^(?=[a-z])", written, flags=re.MULTILINE)
    return {entry.partition(" ")[0]: entry for entry in entries}
