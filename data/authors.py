"""Who said something, as people read it."""

from db.people import LOCAL
from locales import Translator


def author(t: Translator, name: str) -> str:
    """The name, in plain text; the one local user has a word in the place of one."""
    return t("opened-local-person") if name == LOCAL.name else name
