"""The words, numbers and days of the four languages: translator(language) gives t."""

from locales.languages import DEFAULT, LANGUAGES, NAMES
from locales.translator import Translator, translator

__all__ = ["DEFAULT", "LANGUAGES", "NAMES", "Translator", "translator"]
