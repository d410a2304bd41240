"""Which text may become a link: one rule for what is kept, and for every place that shows it."""

from urllib.parse import urlsplit

ENDING = set(" <>\"'`")  # what ends an address early, in HTML or in Markdown


def is_address(text: str) -> bool:
    """Whether `text` is an address of the web, without anything unseen or that would end it."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    leads_there = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return leads_there and text.isprintable() and not ENDING & set(text)
