"""The filters in words: the values that each can have, and those that are set."""

from collections.abc import Collection, Mapping

from data.filters import NARROWING, Param
from data.record import localised
from data.record.load import Record
from locales import Translator

Names = Mapping[str, Mapping[str, str]]


def choices(param: Param, record: Record, t: Translator) -> dict[str, str]:
    """Every value of a filter in `record`, in order, to the words for it."""
    if not param.shows or not isinstance(param.known, str):
        values = param.values(record)
        return {value: _alone(param, value, t) for value in values}
    frame = getattr(record, param.known.split(".")[0])
    for column in param.shows:
        if column != "code":
            source = record.programme.source_language
            frame = localised.localise(frame, column, t.language, source)
    words = zip(*(frame[column] for column in param.shows), strict=True)
    return dict(zip(frame["code"], map(" ".join, words), strict=True))


def narrowed(kept: Mapping[str, Collection[str]], names: Names, t: Translator) -> list[str]:
    """The filters that are set, each in plain text: "pillars 3 and 4", "partner NRW".

    `kept` is filter to its values, `names` filter to value to its words, where it has any.
    """
    said = []
    for param in NARROWING:
        if values := ordered(param, kept.get(param.name, ())):
            own = names.get(param.name, {})
            words = [own.get(value) or _alone(param, value, t) for value in values]
            listed = {param.plural: t.list(words)}
            said.append(t(f"scope-{param.plural}", count=len(words), **listed))
    return said


def ordered(param: Param, values: Collection[str]) -> list[str]:
    """`values`, sorted where the code itself is shown, else as given."""
    return sorted(values) if "code" in param.shows else list(values)


def _alone(param: Param, value: str, t: Translator) -> str:
    """The words of a value without a name: the message of a code, or the value itself."""
    return value if param.shows or param.kind == "name" else t(f"{param.name}-{value}")
