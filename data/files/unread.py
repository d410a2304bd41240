"""Why a file can't be taken at all."""

# The most that a file may have; every message that refuses more names its limit.
BYTES, UNPACKED, PARTS = 20_000_000, 150_000_000, 1_000
ROWS, COLUMNS, LETTERS, CELLS = 50_000, 200, 32_767, 5_000_000
# Of a table in the file of a whole programme, which is checked and written in bulk.
WHOLE_ROWS = 120_000
# The most letters that the tables of a file have together, and how many more for each of its bytes.
TEXT, TEXT_PER_BYTE = 50_000_000, 5
MEGABYTE = 1_000_000


class UnreadFileError(Exception):
    """Nothing of the file is used; `.reason` ends a message id, file-..., `.places` fill it.

    A number among `places` is a count of rows, of letters or of megabytes.
    """

    def __init__(self, reason: str, **places: str | int) -> None:
        super().__init__(f"{reason} {places or ''}".strip())
        self.reason, self.places = reason, dict(places)


def check_size(data: bytes) -> None:
    """Refuse more bytes than a file may have."""
    if len(data) > BYTES:
        raise UnreadFileError("too-large", limit=BYTES // MEGABYTE)
