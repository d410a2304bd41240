"""Room behind the rows of a frame, so that later rows are added without copying the earlier ones.

To copy a million rows for one more takes longer than all else that a save makes necessary, most of
it for memory that the system first has to empty.
"""

from threading import Lock

import numpy as np
import pandas as pd

SPARE = 16  # one spare row for so many rows
LEAST = 1_000  # spare rows


class SpareRoom:
    """The columns of a frame that grows, each longer than the frame.

    Frames are views of the first rows of them: they share their memory, which pandas doesn't know.
    So none of them may ever be written to, as no frame of a record may.
    """

    def __init__(self) -> None:
        self._last: pd.DataFrame | None = None
        self._columns: dict[str, pd.api.extensions.ExtensionArray] = {}
        self._lock = Lock()

    @property
    def _capacity(self) -> int:
        return min(map(len, self._columns.values()), default=0)

    def added(self, known: pd.DataFrame, later: pd.DataFrame) -> pd.DataFrame:
        """The rows of `known`, then those of `later`; only these are copied if there is room.

        There is none behind a frame that isn't the last one made here: others may stand there.
        """
        if known.empty or later.empty:
            return later if known.empty else known
        with self._lock:
            size = len(known) + len(later)
            if known is not self._last or size > self._capacity:
                self._columns = _with_room(known, size)
            for name, column in self._columns.items():
                column[len(known) : size] = later[name].array
            views = {name: column[:size] for name, column in self._columns.items()}
            self._last = pd.DataFrame(views, copy=False)
            return self._last


def _with_room(frame: pd.DataFrame, size: int) -> dict[str, pd.api.extensions.ExtensionArray]:
    """The columns of `frame` with room for `size` rows and more; free places repeat the last."""
    rows = np.arange(size + max(LEAST, size // SPARE))
    places = np.minimum(rows, len(frame) - 1)
    return {name: column.array.take(places) for name, column in frame.items()}
