"""What each action adds to completion, average and floor, so that the sums can be redone."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

# The figures that an action enters, in the order in which the conditions are tried.
PLACES = ("out_of_scope", "both", "completion", "average", "neither")


@dataclass(frozen=True)
class CountedSums:
    """The terms of the average and the floor: `weighted` / `weights`, `weighted` / `all_weights`.

    Over actions in scope: `weighted` is the sum of weight x progress of those with progress,
    `weights` the sum of their weights, and `all_weights` that of all.
    """

    weighted: float
    weights: float
    all_weights: float


def counted(actions: pd.DataFrame) -> pd.DataFrame:
    """`actions` with product (weight x progress, NaN without progress) and counted (of PLACES).

    Completion is over the one-off actions in scope, the average over all in scope with progress; a
    continuous action without progress is in neither, and still lowers coverage and floor.
    """
    one_off = actions["kind"] == "one_off"
    reported = actions["progress"].notna()
    conditions = [~actions["in_scope"], one_off & reported, one_off, reported]
    places = np.select([c.to_numpy(bool) for c in conditions], PLACES[:-1], PLACES[-1])
    return actions.assign(product=actions["weight"] * actions["progress"], counted=places)


def sums(actions: pd.DataFrame) -> CountedSums:
    """The terms of the average and the floor of `actions`; 0 where no action enters."""
    in_scope = actions[actions["in_scope"]]
    reported = in_scope[in_scope["progress"].notna()]
    return CountedSums(
        weighted=float((reported["weight"] * reported["progress"]).sum()),
        weights=float(reported["weight"].sum()),
        all_weights=float(in_scope["weight"].sum()),
    )
