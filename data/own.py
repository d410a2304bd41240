"""What is planned of one action and how far it is from that, where it is told by itself.

In a group it may count for more: a continuous action has a share in what is planned of its pillar.
"""

from collections.abc import Mapping
from typing import Any

import pandas as pd

# A row of data.schedule.assess.
Action = Mapping[str, Any]


def plan(action: Action) -> float:
    """Planned where it is the action's own: a continuous one has none, but in that of a group."""
    return float(action["planned"]) if action["kind"] == "one_off" else float("nan")


def gap(action: Action) -> float:
    """The gap of what is assessed against its planning."""
    return float(action["gap"]) if action["health"] else float("nan")


def told(actions: pd.DataFrame) -> pd.DataFrame:
    """`actions` with what is planned of each by itself, and its gap."""
    planned = actions["planned"].where(actions["kind"] == "one_off")
    return actions.assign(planned=planned, gap=actions["gap"].where(actions["health"] != ""))
