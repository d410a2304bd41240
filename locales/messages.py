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
    pattern = bundle.get_message(message_id).value if bundle.has_message(message_id) else None
    if pattern is None:
        raise KeyError(f"{language}.ftl has no message {message_id}")
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
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
    return bundle
