"""What stands in the record, in words for people: values, comments, and what became otherwise."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from data import content
from db.values import PARTNER_KINDS
from reports.views.look import Look
from reports.views.parts import Column

# What has a word of its own for each of its values.
WORDS = ("status", "health", "kind", "planning")


def moved(look: Look) -> list[Column]:
    """What is otherwise, of which action and from when."""
    return [
        look.column("code", "code"),
        look.column("title"),
        look.column("what", word="column-changed"),
        look.column("before", word="views-before"),
        look.column("after", word="views-after"),
        look.column("effective_on", "day"),
    ]


def value(look: Look, column: str, value: Any) -> str | None:
    """`value` of a column as people say it; None for nothing."""
    t = look.t
    if isinstance(value, tuple):
        return look.named(value) or None
    if value is None or value == "" or pd.isna(value):
        return None
    if column == "kind" and value in PARTNER_KINDS:
        return t(f"partner_kind-{value}")
    if column in WORDS:
        return t(f"{column}-{value}")
    if column == "progress":
        return t.percent(value)
    if isinstance(value, bool):
        return t("word-yes" if value else "word-no")
    if isinstance(value, float):
        return t.number(value, 2)
    return t.day(value) if isinstance(value, date) else str(value)


def comment(look: Look, said: Mapping[str, Any]) -> str | None:
    """Why a statement was made, in the reader's language if it was said in it."""
    source = look.record.programme.source_language
    return content.comment(said, look.t.language, source)[0] or None


def happened(look: Look, code: str) -> str:
    """A public event by its code and its title."""
    return f"{code} {look.events.get(code, '')}".strip()
