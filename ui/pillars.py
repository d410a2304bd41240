"""The answer of the page of pillars: where one of them stands, or which of several lags."""

import pandas as pd

from charts.counts import share
from data import completion
from data.schedule import HEALTHS
from ui import past
from ui.text import literal
from ui.view import View

WORST_FIRST = ("off_track", "at_risk")


def by_pillar(view: View) -> pd.DataFrame:
    """The figures of each pillar that is looked at, in order."""
    return completion.by(view.actions, "pillar_code", list(view.pillars["code"]))


def answer(view: View) -> str:
    """Where the pillars that are looked at stand, in one sentence."""
    t, level, figures = view.t, view.filters.level, view.figures
    if view.assessed.empty:
        return past.nothing(view)
    if not figures["members"]:
        return t("overview-answer-nothing", level=level)
    if not figures["actions"]:
        return t("overview-answer-out-of-scope", count=figures["members"], level=level)
    rows = by_pillar(view)
    rows = rows[rows["members"] > 0]
    return _several(view, rows) if len(rows) > 1 else _one(view, rows["code"].iloc[0])


def _one(view: View, code: str) -> str:
    t, figures, pillar = view.t, view.figures, literal(code)
    if not figures["scope"]:
        coverage = share(figures["ongoing_reported"], figures["ongoing"], t)
        things = _things(view, 2, one_off=False)
        return t("pillars-answer-ongoing", pillar=pillar, share=coverage, things=things)
    completed = _completed(view)
    counts = [
        t("pillars-count-health", count=figures[code], health=code)
        for code in HEALTHS
        if figures[code]
    ]
    if not counts:
        return t("pillars-answer-bare", pillar=pillar, completed=completed)
    return t("pillars-answer", pillar=pillar, completed=completed, health=t.list(counts))


def _completed(view: View) -> str:
    scope, done = view.figures["scope"], view.figures["done"]
    extent = "none" if not done else "all" if done == scope else "some"
    things = _things(view, scope, one_off=bool(view.figures["ongoing"]))
    return view.t("pillars-completed", extent=extent, done=done, scope=scope, things=things)


def _things(view: View, count: int, *, one_off: bool) -> str:
    """Actions or measures; `one_off` says so, where there are continuous ones beside them."""
    level = view.filters.level
    what = f"one_off_{level}" if one_off else level
    return view.t("pillars-things", count=count, what=what)


def _several(view: View, rows: pd.DataFrame) -> str:
    t = view.t
    things = _things(view, 2, one_off=False)
    health = next((code for code in WORST_FIRST if rows[code].any()), None)
    if health is None and not view.figures["reported"]:
        count, level = view.figures["actions"], view.filters.level
        return t("overview-answer-silent", count=count, off=0, level=level)
    if health is None:
        return t("pillars-answer-calm", pillars=len(rows), things=things)
    late = rows[rows[health] > 0]
    most = late[late[health] == late[health].max()]
    said = {"health": health, "things": things, "number": t.number(late[health].max())}
    if len(late) == 1:
        row = late.iloc[0]
        scope = t.number(row["scope"])
        return t("pillars-answer-only", pillar=literal(row["code"]), scope=scope, **said)
    extent = "some" if len(late) < len(rows) else "both" if len(rows) == 2 else "all"
    said |= {"extent": extent, "late": t.number(len(late)), "pillars": t.number(len(rows))}
    if len(most) == len(late):
        return t("pillars-answer-even", **said)
    codes = t.list([literal(code) for code in most["code"]])
    return t("pillars-answer-all", count=len(most), most=codes, **said)
