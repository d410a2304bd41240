"""Text that somebody wrote, as a calendar or an XML file can hold it."""

import re

# All that XML 1.0 has no place for, and a calendar's lines neither.
_WITHOUT = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(text: str) -> str:
    """`text` without characters that nobody sees and no parser takes."""
    return _WITHOUT.sub("", text)
