"""Joint actions: those that name a partner."""

from collections.abc import Collection

import pandas as pd

from data.different import naming, of_each


def joint(actions: pd.DataFrame, codes: Collection[str]) -> pd.DataFrame:
    """The rows of `actions` that name any partner of `codes`, each with these partners alone."""

    def named(partners: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code for code in partners if code in codes)

    cut = of_each(actions["partners"], named)
    return actions.assign(partners=cut)[naming(actions["partners"], codes)]
