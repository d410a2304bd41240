"""How long nothing has been said, measured at the day that is looked at."""

import pandas as pd


def open_actions(actions: pd.DataFrame) -> pd.DataFrame:
    """Those of `actions` (of one level and day) of which news can still be expected."""
    return actions[actions["in_scope"] & ~actions["done"]]


def stale(actions: pd.DataFrame, after_days: int) -> pd.DataFrame:
    """Those without an update for more than `after_days` days: ever, where nobody said anything."""
    waiting = open_actions(actions)
    since = waiting["last_update_on"].fillna(waiting["first_on"])
    return waiting[(waiting["day"] - since).dt.days > after_days]
