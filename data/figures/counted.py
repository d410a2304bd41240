"""What enters each figure, action by action, so that anyone can do the sum again."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

# Whether an action is in the completion, in the average, and in both, in the order that is tried.
PLACES = ("out_of_scope", "both", "completion", "average", "neither")


@dataclass(frozen=True)
class CountedSums:
    """The terms of the average and the floor: `weighted` / `weights`, `weighted` / `all_weights`.

    `weighted` adds up weight x progress over what reported, `weights` its weights, and
    `all_weights` those of the silent as well.
    """

    weighted: float
    weights: float
    all_weights: float


def counted(actions: pd.DataFrame) -> pd.DataFrame:
    """`actions` with product (weight x progress, missing where silent) and counted (of PLACES).

    Completion is over the one-off actions in scope, the average over those that reported progress;
    what is neither (continuous and silent) still lowers coverage and floor.
    """
    one_off = actions["kind"] == "one_off"
    reported = actions["progress"].notna()
    conditions = [~actions["in_scope"], one_off & reported, one_off, reported]
    places = np.select([c.to_numpy(bool) for c in conditions], PLACES[:-1], PLACES[-1])
    return actions.assign(product=actions["weight"] * actions["progress"], counted=places)


def sums(actions: pd.DataFrame) -> CountedSums:
    """The terms of the average and the floor of `actions`; 0 where there is nothing."""
    in_scope = actions[actions["in_scope"]]
    reported = in_scope[in_scope["progress"].notna()]
    return CountedSums(
        weighted=float((reported["weight"] * reported["progress"]).sum()),
        weights=float(reported["weight"].sum()),
        all_weights=float(in_scope["weight"].sum()),
    )
