"""The words, numbers and days of the four languages: translator(language) gives t."""

from locales.languages import CONTENT_LANGUAGES, DEFAULT, LANGUAGES, NAMES
from locales.messages import Translator, translator

__all__ = ["CONTENT_LANGUAGES", "DEFAULT", "LANGUAGES", "NAMES", "Translator", "translator"]
