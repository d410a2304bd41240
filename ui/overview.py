"""The overview's answer: one sentence that says where the programme stands."""

from charts.counts import share
from ui import past
from ui.view import View


def answer(view: View) -> str:
    """Where the programme, or what the filters keep of it, stands."""
    t, level, figures = view.t, view.filters.level, view.figures
    scope, done, count = figures["scope"], figures["done"], figures["actions"]
    said = {"average": t.percent(figures["average"]), "level": level}
    coverage = share(figures["reported"], count, t)
    whole = _whole(view)
    if not count:
        return _empty(view)
    if not figures["reported"]:
        late = figures["off_track"]
        return t("overview-answer-silent", count=count, off=late, level=level)
    if not scope:
        return t("overview-answer-continuous", count=count, coverage=coverage, **said)
    if done == scope:
        return t("overview-answer-done", count=scope, coverage=coverage, whole=whole, **said)
    return t(
        "overview-answer",
        done=done,
        count=scope,
        reported=figures["reported"],
        all=count,
        off=figures["off_track"],
        whole=whole,
        **said,
    )


def _whole(view: View) -> str:
    """What the average is said to be of: where few reported, of these alone."""
    if view.figures["reported"] * 2 < view.figures["actions"]:
        return "few"
    chosen = view.filters
    narrowed = chosen.pillar or chosen.partner or chosen.status or chosen.owner
    return "some" if narrowed else "all"


def _empty(view: View) -> str:
    t, level, members = view.t, view.filters.level, view.figures["members"]
    if members:
        return t("overview-answer-out-of-scope", count=members, level=level)
    if view.assessed.empty:
        return past.nothing(view)
    return t("overview-answer-nothing", level=level)
