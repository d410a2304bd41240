"""Texts of users, escaped for every place where Streamlit reads Markdown."""

import re
from urllib.parse import urlsplit

import pandas as pd

from locales import Translator
from locales.addresses import is_address
from locales.direction import upright

# Streamlit replaces these patterns after the Markdown, where a backslash doesn't help: an invisible
# word joiner breaks the pattern and leaves all letters.
_JOINER = "\u2060"
_REPLACED = re.compile(
    r"(?<=:)(?=material_|streamlit:)|(?<=[<>~-])(?=[->=])|(?<=\w)(?=@|://)|(?<=www)(?=\.)|\ufeff",
    re.IGNORECASE,
)
_PUNCTUATION = re.compile(r"([!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])")
_ENDING = re.compile(r"[\\\[\]|]")


def literal(text: object) -> str:
    """`text` escaped for Markdown, on one line: no link, directive, emoji or formula."""
    return _PUNCTUATION.sub(r"\\\1", _REPLACED.sub(_JOINER, upright(text)))


def link(text: object, address: str) -> str:
    """A Markdown link with `text`; only the text where `address` is not http or https."""
    if not is_address(address):
        return literal(text)
    # Within <> Markdown still reads backslashes and entities; escaped, the address is equivalent.
    target = _ENDING.sub(lambda found: f"%{ord(found[0]):02X}", address).replace("&", "&amp;")
    return f"[{literal(text)}](<{target}>)"


def spoken(text: object, language: str, t: Translator) -> str:
    """`text` as in `literal`, with a badge where `language` isn't the reader's."""
    return literal(text) + (f" :gray-badge[{language.upper()}]" if language != t.language else "")


def plain(frame: pd.DataFrame, column: str, t: Translator) -> "pd.Series[str]":
    """`column` as plain text, with [LANGUAGE] after texts not in the reader's language."""
    other = frame[f"{column}_language"] != t.language
    marked = frame[column] + " [" + frame[f"{column}_language"].str.upper() + "]"
    return frame[column].where(~other, marked)


def unbroken(text: str) -> str:
    """`text` with no-break spaces."""
    return text.replace(" ", "\u00a0")


def host(address: str) -> str:
    """The host name of a web address without www.; "" without a host."""
    return (urlsplit(address).hostname or "").removeprefix("www.")
