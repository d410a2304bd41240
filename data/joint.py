"""Joint actions: those that name a partner."""

from collections.abc import Collection

import pandas as pd


def joint(actions: pd.DataFrame, codes: Collection[str]) -> pd.DataFrame:
    """The rows of `actions` that name any partner of `codes`, each with these partners alone."""
    named = [tuple(code for code in partners if code in codes) for partners in actions["partners"]]
    cut = pd.Series(named, index=actions.index, dtype="object")
    return actions.assign(partners=cut)[cut.map(bool).astype(bool)]
