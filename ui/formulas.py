"""The formulas in sentences: what was divided by what, with the thresholds in force."""

from collections.abc import Callable, Mapping
from functools import partial

import pandas as pd

from charts import formulas
from data import completion, counted
from data.completion import Figures
from data.schedule import in_force
from ui.view import View

# (what is looked at, the actions, their row of figures) to one or more items of a Markdown list.
Formula = Callable[[View, pd.DataFrame, Figures], str]


def _completion(view: View, _: pd.DataFrame, figures: Figures) -> str:
    return formulas.completion(figures, view.t, view.filters.level)


def _average(view: View, actions: pd.DataFrame, figures: Figures) -> str:
    return formulas.average(figures, counted.sums(actions), view.t, view.filters.level)


def _floor(view: View, actions: pd.DataFrame, figures: Figures) -> str:
    return formulas.floor(figures, counted.sums(actions), view.t)


def _health(view: View, *_: object) -> str:
    t, method = view.t, in_force(view.record.methods, pd.Timestamp(view.day))
    off, risk = (t.number(-method[f"{name}_gap"], 1) for name in ("off_track", "at_risk"))
    rules = [
        t("how-health-on_track", risk=risk),
        t("how-health-at_risk", risk=risk, off=off),
        t("how-health-off_track", off=off, days=t.number(method["off_track_days"])),
        t("how-health-not_assessed", least=t.percent(method["least_planned"])),
    ]
    return "\n- ".join(rules)


def _partners(view: View, actions: pd.DataFrame, _: Figures) -> str:
    memberships, named = completion.memberships(actions)
    return formulas.partners(memberships, named, view.t, view.filters.level)


def _plain(message: str, view: View, *_: object) -> str:
    return view.t(message, level=view.filters.level)


TOPICS: Mapping[str, Formula] = {
    "completion": _completion,
    "average": _average,
    "floor": _floor,
    "planned": partial(_plain, "how-planned"),
    "health": _health,
    "partners": _partners,
    "trend": partial(_plain, "how-trend"),
    "attention": partial(_plain, "how-attention"),
}
