"""The values of an action or a partner in words, for all pages and files."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from data.record import origins
from db.record.column_values import PARTNER_KINDS
from db.record.decimals import DECIMALS
from locales import Translator
from sections.words import is_nothing

# Columns with a message for each of their values.
WORDS = ("status", "health", "kind", "planning")


def said(
    column: str, value: Any, t: Translator, partners: Callable[[Sequence[str]], str] | None = None
) -> str:
    """`value` of `column` in words, a dash where it is missing.

    `partners` makes words of the codes in the column partners; else they are listed as codes.
    """
    if is_nothing(value) or value in ("", ()):
        return t.number(None)
    if column == "owner":
        return origins.person(t, str(value))
    if column == "partners":
        return (partners or t.list)(value) or t.number(None)
    if column == "kind" and value in PARTNER_KINDS:
        return t(f"partner_kind-{value}")
    if column in WORDS:
        return t(f"{column}-{value}")
    if isinstance(value, bool):
        return t("word-yes" if value else "word-no")
    if column == "progress":
        return t.percent(value)
    if isinstance(value, float):
        return t.number(value, DECIMALS)
    return t.day(value) if isinstance(value, date) else str(value)
