"""A part of a page in a container of its own: changes within it move no other part."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import streamlit as st

P = ParamSpec("P")


def part(draw: Callable[P, None]) -> Callable[P, None]:
    """Have `draw` draw in a container that is there even while it is empty.

    Streamlit knows a block by its place among its siblings while a run is drawn. One that moves
    because something appears above it is made anew: what was typed in it and not yet sent is lost,
    and so are the focus and whatever stood open.
    """

    @wraps(draw)
    def drawn(*arguments: P.args, **named: P.kwargs) -> None:
        with st.container():
            draw(*arguments, **named)

    return drawn
