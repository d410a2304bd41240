"""A cache of what is read and computed, bounded by bytes and not by a number of revisions."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import fields, is_dataclass
from functools import wraps
from sys import getsizeof
from threading import Lock
from typing import Any, TypeVar

import numpy as np
import pandas as pd
import streamlit as st

MEGABYTE = 1024 * 1024
# A single value may be larger than that: the last one is always kept.
ROOM = 96 * MEGABYTE
# Times its size: what a value computes from itself later, and keeps.
LATER = 1.5

Made = TypeVar("Made")


def keep(make: Callable[..., Made]) -> Callable[..., Made]:
    """Cache the results of `make` by its arguments; concurrent calls share one computation.

    Beyond ROOM the least recently used goes first. Values are handed out as they are, not copied
    for every visitor at every run, so a caller never changes one.
    """
    kept = st.cache_resource(show_spinner=False)(make)
    sizes: OrderedDict[Hashable, float] = OrderedDict()
    lock = Lock()

    @wraps(make)
    def given(*key: Hashable) -> Made:
        made: Made = kept(*key)
        with lock:
            if key not in sizes:
                sizes[key] = LATER * size(made)
            sizes.move_to_end(key)
            while len(sizes) > 1 and sum(sizes.values()) > ROOM:
                oldest, _ = sizes.popitem(last=False)
                kept.clear(*oldest)  # type: ignore[misc]
        return made

    return given


def size(value: Any) -> int:
    """About how many bytes `value` takes with all its parts, frames down to their texts."""
    if isinstance(value, pd.DataFrame):
        return int(value.memory_usage(deep=True).sum())
    if isinstance(value, pd.Series):
        return int(value.memory_usage(deep=True))
    if isinstance(value, np.ndarray):
        return int(value.nbytes)
    return getsizeof(value) + sum(map(size, _parts(value)))


def _parts(value: Any) -> Iterable[Any]:
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    if isinstance(value, dict):
        return [*value, *value.values()]
    return value if isinstance(value, list | tuple | set | frozenset) else ()
