"""The languages that can be read, and the conventions that each follows."""

from babel import Locale

# In the order of the selector, under the name that a language has for itself.
NAMES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
LANGUAGES = tuple(NAMES)
DEFAULT = "en"

# Bare "en" is American to Babel: month before day.
CONVENTIONS = {
    language: Locale.parse("en_GB" if language == "en" else language) for language in LANGUAGES
}
