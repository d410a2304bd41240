"""Functions of the cells of a column that are computed once per distinct value."""

from collections.abc import Callable, Collection
from typing import Any

import numpy as np
import pandas as pd


def of_each(column: pd.Series, said: Callable[[Any], Any], dtype: Any = object) -> np.ndarray:
    """The result of `said` for each cell of `column` (texts or tuples), called once per value."""
    places, values = pd.factorize(column.to_numpy(object), use_na_sentinel=False)
    answers = np.empty(len(values), dtype=dtype)
    for place, value in enumerate(values):
        answers[place] = said(value)
    cells: np.ndarray = answers[places]
    return cells


def among(codes: pd.Series, known: "pd.Series[str] | pd.Index") -> np.ndarray:
    """Whether each of `codes` is one of `known`, of which there may be very many."""
    places: np.ndarray = pd.Index(known).unique().get_indexer(codes)
    return places >= 0


def naming(partners: pd.Series, wanted: Collection[str]) -> np.ndarray:
    """Whether each cell of `partners`, a tuple of codes, has one of `wanted`."""
    asked = set(wanted)
    names: np.ndarray = of_each(partners, lambda codes: not asked.isdisjoint(codes), bool)
    return names
