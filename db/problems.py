"""What keeps a file or a part of it from being used: where it is, why, and the sentence of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from locales import Translator, translator

SHOWN = 20
LONGEST_VALUE = 80


@dataclass(frozen=True)
class Problem:
    """`code` ends a message id, problem-..., which `values` fill.

    `sheet` is the table, `row` its number in a spreadsheet, 0 for all of the table.
    """

    code: str
    column: str = ""
    values: Mapping[str, str | int] = field(default_factory=dict)
    sheet: str = ""
    row: int = 0

    def at(self, sheet: str = "", row: int = 0, column: str = "") -> "Problem":
        """This problem at a place; what is left out of the place stays."""
        sheet, row, column = sheet or self.sheet, row or self.row, column or self.column
        return replace(self, sheet=sheet, row=row, column=column)


class ProblemsError(Exception):
    """Nothing was written: `.problems` are the reasons, the text gives the first in English."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def of(self, file: str) -> "ProblemsError":
        """The same, with the name of the file for problems of the whole of it."""
        return ProblemsError(*(each.at(each.sheet or file) for each in self.problems))

    def __str__(self) -> str:
        return "\n".join(sentences(translator("en"), self.problems))


def problem(code: str, column: str = "", /, **values: object) -> Problem:
    """The problem with its values; `value`, the text of a cell, is cut to LONGEST_VALUE letters.

    A whole number is written as the reader's language does; a text stays as it is.
    """
    shown = {name: each if isinstance(each, int) else str(each) for name, each in values.items()}
    if "value" in shown:
        shown["value"] = str(shown["value"])[:LONGEST_VALUE]
    return Problem(code, column, shown)


def against(code: str, value: str, /, **values: object) -> Problem:
    """The problem with the text of a cell; with a blank one, that it is blank."""
    return problem(code, value=value, **values) if value else problem("blank")


def sentences(t: Translator, problems: Sequence[Problem]) -> list[str]:
    """The first problems, a plain text each, and how many more there are."""
    left = len(problems) - SHOWN
    first = [sentence(t, each) for each in problems[:SHOWN]]
    return [*first, t("problems-more", count=left)] if left > 0 else first


def sentence(t: Translator, found: Problem) -> str:
    """The place and the reason, as plain text."""
    row = t("problems-row", number=str(found.row)) if found.row else ""
    where = ", ".join(filter(None, (found.sheet, row, found.column)))
    text = t(f"problem-{found.code}", **found.values)
    text = f"{t('word-label', name=where)} {text}" if where else text
    return text if found.sheet else text[:1].upper() + text[1:]
