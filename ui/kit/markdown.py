"""Text that people wrote, made safe for every place where Streamlit reads Markdown."""

import re
from urllib.parse import urlsplit

import pandas as pd

from locales import Translator
from locales.addresses import is_address
from locales.direction import steady

# Streamlit replaces these in finished text, where no backslash helps: an invisible word joiner
# breaks the pattern and leaves the reader every letter.
_JOINER = "\u2060"
_REPLACED = re.compile(
    r"(?<=:)(?=material_|streamlit:)|(?<=[<>~-])(?=[->=])|(?<=\w)(?=@|://)|(?<=www)(?=\.)|\ufeff",
    re.IGNORECASE,
)
_PUNCTUATION = re.compile(r"([!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])")
# All but those that hold a number and its sign together.
_SPACES = re.compile("[^\\S\u00a0\u202f]+")
_ENDING = re.compile(r"[\\\[\]|]")


def literal(text: object) -> str:
    """`text` so that Markdown shows just that, on one line: no link, directive, emoji, formula."""
    return _PUNCTUATION.sub(r"\\\1", _REPLACED.sub(_JOINER, upright(text)))


def upright(text: object) -> str:
    """`text` on one line, without letters that turn the reading direction of what follows."""
    return _SPACES.sub(" ", steady(str(text))).strip()


def link(text: object, address: str) -> str:
    """A Markdown link that shows `text`; only http and https addresses become one."""
    if not is_address(address):
        return literal(text)
    # Within <> Markdown reads backslashes and entities still; as escapes they mean the same.
    target = _ENDING.sub(lambda found: f"%{ord(found[0]):02X}", address).replace("&", "&amp;")
    return f"[{literal(text)}](<{target}>)"


def spoken(text: object, language: str, t: Translator) -> str:
    """`text` as in `literal`, with a badge when it is in another language than the reader's."""
    return literal(text) + (f" :gray-badge[{language.upper()}]" if language != t.language else "")


def plain(frame: pd.DataFrame, column: str, t: Translator) -> "pd.Series[str]":
    """`column` for tables and charts, with its language where it isn't the reader's."""
    other = frame[f"{column}_language"] != t.language
    marked = frame[column] + " [" + frame[f"{column}_language"].str.upper() + "]"
    return frame[column].where(~other, marked)


def unbroken(text: str) -> str:
    """`text` in one line however narrow its column is."""
    return text.replace(" ", "\u00a0")


def host(address: str) -> str:
    """The name of the site, as people know it."""
    return (urlsplit(address).hostname or "").removeprefix("www.")
