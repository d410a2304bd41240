"""A part of a page in a container of its own, so that its changes move no other part."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import streamlit as st

P = ParamSpec("P")


def part(draw: Callable[P, None]) -> Callable[P, None]:
    """A decorator: `draw` draws in a container that exists even while it is empty.

    Streamlit identifies a block by its place among its siblings. A block that moves because another
    one appears above it is replaced: text typed but not sent, the focus, and the state of
    expanders are lost.
    """

    @wraps(draw)
    def drawn(*arguments: P.args, **named: P.kwargs) -> None:
        with st.container():
            draw(*arguments, **named)

    return drawn
