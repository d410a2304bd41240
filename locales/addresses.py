"""Which text may become a link: one rule for what is kept, and for every place that shows it."""

from urllib.parse import urlsplit

ENDING = set(" <>\"'`")  # what ends an address early, in HTML or in Markdown


def is_address(text: str) -> bool:
    """Whether `text` is an http or https address, without a character unseen or that ends it."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    leads_there = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return leads_there and text.isprintable() and not ENDING & set(text)


def asks_as_somebody(text: str) -> bool:
    """Whether a name or a password stands before the host: https://user:secret@example.org/."""
    try:
        return "@" in urlsplit(text).netloc
    except ValueError:
        return False


def for_everybody(text: str) -> str:
    """The address `text` without a name or a password before its host."""
    if "@" not in text or not asks_as_somebody(text):
        return text
    place = urlsplit(text).netloc
    return text.replace(place, place.rpartition("@")[2], 1)
