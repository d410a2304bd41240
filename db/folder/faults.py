"""What is wrong with a file of a programme: where, for which reason, and the sentence of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from locales import Translator, translator

FAULTS_SHOWN = 20
LONGEST_VALUE = 80


@dataclass(frozen=True)
class Reason:
    """Why it can't be: `code` ends a message id, fault-..., which `places` fill.

    `column` is where one cell of the row is meant. `why` and `against` make them.
    """

    code: str
    column: str = ""
    places: Mapping[str, str] = field(default_factory=dict)

    def at(self, column: str) -> "Reason":
        """The same of a cell in that column."""
        return replace(self, column=column)


@dataclass(frozen=True)
class Fault:
    """Something that keeps a file from being used; row 0 is the file itself."""

    file: str
    row: int
    reason: Reason

    def called(self, names: Mapping[str, str]) -> "Fault":
        """The same where tables are called otherwise: our name of each to that of the file."""
        places = self.reason.places
        if "table" in places:
            places = {**places, "table": names.get(places["table"], places["table"])}
        file, reason = names.get(self.file, self.file), replace(self.reason, places=places)
        return replace(self, file=file.removesuffix(".csv"), reason=reason)


class FolderError(Exception):
    """The file can't be used; `.faults` says where and why, the text tells the first in English."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(sentences(translator("en"), faults)))
        self.faults = faults


def why(code: str, column: str = "", /, **places: object) -> Reason:
    """The reason, with its places; of what somebody wrote, `value`, the beginning will do."""
    texts = {name: str(place) for name, place in places.items()}
    if "value" in texts:
        texts["value"] = texts["value"][:LONGEST_VALUE]
    return Reason(code, column, texts)


def against(code: str, value: str, /, **places: object) -> Reason:
    """The reason against what somebody wrote; where that is nothing, that nothing is there."""
    return why(code, value=value, **places) if value else why("blank")


def refused(file: str, row: int, reason: Reason) -> FolderError:
    """What to raise for a single fault."""
    return FolderError([Fault(file, row, reason)])


def sentences(t: Translator, faults: Sequence[Fault]) -> list[str]:
    """The first faults, a plain text each, and how many more there are."""
    left = len(faults) - FAULTS_SHOWN
    told = [sentence(t, fault) for fault in faults[:FAULTS_SHOWN]]
    return [*told, t("faults-more", count=left)] if left > 0 else told


def sentence(t: Translator, fault: Fault) -> str:
    """Where it is and why it can't be, as plain text."""
    reason, where = fault.reason, [fault.file]
    if fault.row:
        where.append(t("faults-row", number=str(fault.row)))
    if reason.column:
        where.append(reason.column)
    label = t("word-label", name=", ".join(where))
    return f"{label} {t(f'fault-{reason.code}', **reason.places)}"
