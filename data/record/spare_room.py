"""Room behind the rows of a frame, so that later rows are added without copying the earlier ones.

To copy a million rows for one more takes longer than all else that a save makes necessary, most of
it for memory that the system first has to empty.
"""

from threading import Lock

import numpy as np
import pandas as pd

SPARE = 16  # of so many rows one more is spare
LEAST = 1_000  # spare rows


class SpareRoom:
    """The columns of a frame that grows, each longer than the frame.

    Frames are views of the first rows of it, so they share their memory, and stay as they were.
    """

    def __init__(self) -> None:
        self._last: pd.DataFrame | None = None
        self._columns: dict[str, pd.api.extensions.ExtensionArray] = {}
        self._size = 0
        self._lock = Lock()

    def after(self, known: pd.DataFrame, later: pd.DataFrame) -> pd.DataFrame:
        """The rows of `known`, then those of `later`; only these are copied if there is room.

        There is none behind a frame that isn't the last one made here: others may stand there.
        """
        if known.empty or later.empty:
            return later if known.empty else known
        with self._lock:
            size = len(known) + len(later)
            if known is not self._last or size > self._size:
                self._make_room(known, size)
            for name, column in self._columns.items():
                column[len(known) : size] = later[name].array
            views = {name: column[:size] for name, column in self._columns.items()}
            self._last = pd.DataFrame(views, copy=False)
            return self._last

    def _make_room(self, known: pd.DataFrame, size: int) -> None:
        self._size = size + max(LEAST, size // SPARE)
        # The last row stands in every free place, until another one does.
        places = np.minimum(np.arange(self._size), len(known) - 1)
        self._columns = {name: column.array.take(places) for name, column in known.items()}
