"""The filters in words: what each can be set to, and what of the programme they keep."""

from collections.abc import Collection, Mapping

from data.filters import FILTERS, Param
from data.record import localised
from data.record.load import Record
from locales import Translator

Names = Mapping[str, Mapping[str, str]]


def choices(param: Param, record: Record, t: Translator) -> dict[str, str]:
    """Every value that `record` knows of a filter, in order, with the words for it."""
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

    `kept` are the values of filters by their names, `names` the words for those that have some.
    """
    said = []
    for param in FILTERS:
        if values := ordered(param, kept.get(param.name, ())):
            own = names.get(param.name, {})
            words = [own.get(value) or _alone(param, value, t) for value in values]
            listed = {param.plural: t.list(words)}
            said.append(t(f"scope-{param.plural}", count=len(words), **listed))
    return said


def ordered(param: Param, values: Collection[str]) -> list[str]:
    """Codes that are shown themselves in their order, all others as they were asked for."""
    return sorted(values) if "code" in param.shows else list(values)


def _alone(param: Param, value: str, t: Translator) -> str:
    """A value without a name of its own: a code that has a message, or as it was written."""
    return value if param.shows or param.kind == "name" else t(f"{param.name}-{value}")
