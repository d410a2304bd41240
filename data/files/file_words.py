"""The words of all languages for a programme's statuses, partners and pillars."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pandas as pd

from data.files.folding import folded
from data.record.load import Record
from db.record.column_values import KINDS, PARTNER_KINDS, PLANNINGS, PRECISIONS
from locales import CONTENT_LANGUAGES, LANGUAGES, translator

VALUE_WORDS = Path(__file__).with_name("value_words.toml")


@dataclass(frozen=True)
class FileWords:
    """Folded word to code, by the kind of column; the codes of all actions; the word for nothing.

    `language` is the reader's: numbers are read as it writes them.
    """

    language: str
    codes: Mapping[str, Mapping[str, str]]
    actions: frozenset[str]
    empty: Collection[str]


def words(record: Record, language: str) -> FileWords:
    """The words of a programme."""
    partners = [f"{part}_{each}" for part in ("name", "short") for each in CONTENT_LANGUAGES]
    titles = [f"title_{each}" for each in CONTENT_LANGUAGES]
    codes = {
        "status": _known(tuple(record.statuses["code"]), "status"),
        "partners": _named(record.partners, partners),
        "pillar": _named(record.pillars, titles),
        "kind": _spoken(KINDS, "kind"),
        "planning": _known(PLANNINGS, "planning"),
        "precision": _spoken(PRECISIONS, "date_precision"),
        "partner_kind": _spoken(PARTNER_KINDS, "partner_kind"),
    }
    empty = {translator(each)("exchange-empty") for each in LANGUAGES}
    return FileWords(language, codes, frozenset(record.actions["code"]), frozenset(empty))


@cache
def _known(codes: tuple[str, ...], kind: str) -> dict[str, str]:
    """Folded word to code: what others call each of `codes`, and as `_spoken`."""
    listed = tomllib.loads(VALUE_WORDS.read_text(encoding="utf-8"))[kind]
    others = {folded(word): code for code in codes for word in listed.get(code, [])}
    return {**others, **_spoken(codes, kind)}


def _spoken(codes: Collection[str], kind: str) -> dict[str, str]:
    """Folded word to code: each of `codes` itself, and its words in every language."""
    said = {
        folded(translator(each)(f"{kind}-{code}")): code for each in LANGUAGES for code in codes
    }
    return {**said, **{folded(code): code for code in codes}}


def _named(rows: pd.DataFrame, columns: list[str]) -> dict[str, str]:
    """Folded word to code: each code and its names; a name that two of them have means neither."""
    said: dict[str, str] = {}
    for column in reversed(columns):
        names = rows[column].map(folded)
        once = ~names.duplicated(keep=False) & (names != "")
        said |= dict(zip(names[once], rows.loc[once, "code"], strict=True))
    own = {folded(code): code for code in rows["code"]}
    # "2 Climate" and "2. Climate" are pillar 2, as pages write it.
    both = {folded(code) + name: code for name, code in said.items()}
    return {**both, **said, **own}
