"""Letters that leave nothing to see, though Python calls some of them printable."""

# What Unicode lets a font ignore (selectors, joiners, fillers), and the empty pattern of Braille.
FILLERS = frozenset(
    chr(number)
    for first, last in (
        *((0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F)),
        *((0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0)),
        (0xE0100, 0xE01EF),
    )
    for number in range(first, last + 1)
)


def is_unseen(letter: str) -> bool:
    """Whether a letter shows nothing, and isn't a space either."""
    return letter in FILLERS or not (letter.isprintable() or letter.isspace())


def seen(text: str) -> str:
    """`text` on one line, without the letters that show nothing."""
    return " ".join("".join(letter for letter in text if not is_unseen(letter)).split())
