"""Who has most: the leaders of a row of figures, all of them where several are level."""

import pandas as pd

from locales.numbers import rounded

DECIMALS = 1  # of a per cent and of points, wherever they are written


def busiest(by_partner: pd.DataFrame) -> tuple[list[str], int]:
    """The partners with the most actions in scope, in their order, and how many those are.

    `by_partner` as from data.completion.by; nobody where nobody has any.
    """
    actions = by_partner.set_index("code")["actions"]
    most = int(actions.max()) if len(actions) else 0
    return (list(actions.index[actions == most]) if most else []), most


def level_with(values: pd.Series, value: float) -> "pd.Series[bool]":
    """Which of `values` are written as `value` is: no order is told that nobody could see."""
    return values.map(lambda other: rounded(other, DECIMALS)) == rounded(value, DECIMALS)
