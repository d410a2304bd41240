"""The languages that can be read, and the conventions that each follows."""

from babel import Locale

# In the order of the selector, under the name that a language has for itself.
NAMES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
LANGUAGES = tuple(NAMES)
# What titles, names and comments can be written in: each of these has columns of its own. A reader
# of any other language sees the source language, with its badge.
CONTENT_LANGUAGES = ("nl", "fr", "de", "en")
DEFAULT = "en"

# Bare "en" is American to Babel: month before day.
CONVENTIONS = {
    language: Locale.parse("en_GB" if language == "en" else language) for language in LANGUAGES
}

# With the country in which it is mostly read here, for services that draw a card of a shared page.
_REGIONS = {"nl": "BE", "fr": "BE", "de": "DE", "en": "GB"}


def regional(language: str) -> str:
    """`language` with the country of most of its readers, if any: nl_BE."""
    return "_".join(filter(None, (language, _REGIONS.get(language))))
