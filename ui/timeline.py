"""What the Timeline page says of due days and evidence, and which events it shows."""

import pandas as pd

from data import due_days, evidence, findings, moments
from ui import partners, past
from ui.view import View


def answer(view: View) -> str:
    """What is past its due day, or due next: the heading."""
    if view.assessed.empty:
        return past.nothing(view)
    found = findings.due(due_days.due_days(view.actions, view.day))
    return findings.say(found, view.t, view.filters.level)


def trust(view: View) -> str:
    """How much evidence there is, how recent it is, and what of it counts nowhere."""
    t = view.t
    spread = evidence.spread(events(view), view.day)
    sentences = [
        t(
            "timeline-trust",
            count=spread.counted,
            recent=spread.this_year,
            day=t.day(view.day),
            year=str(view.day.year),
            last=t.day(spread.last_on),
        )
    ]
    if spread.outside:
        sentences.append(t("timeline-outside", count=spread.outside))
    return " ".join(sentences)


def events(view: View) -> pd.DataFrame:
    """The public events up to the day that belong to the view, newest first, titles localised."""
    known = view.localise(moments.events(view.record, view.day), "title")
    return evidence.shown(known, view.actions, view.filters)


def about(view: View) -> pd.DataFrame:
    """The actions that the events can be about: those shown, or what the measures are part of."""
    if view.filters.level == "action":
        return view.actions
    return view.assessed[view.assessed["code"].isin(view.actions["parent_code"])]


def items(view: View) -> pd.DataFrame:
    """What has a bar: the actions, or each measure below the action that it is part of."""
    if view.filters.level == "action":
        return view.actions
    codes = set(view.actions["code"]) | set(view.actions["parent_code"])
    return view.assessed[view.assessed["code"].isin(codes)]


def named_partners(view: View) -> str:
    """With a partner filter, the sentence that says which evidence is shown; else nothing."""
    codes = view.filters.partner
    if not codes:
        return ""
    names = partners.names(view, codes)
    return view.t("timeline-naming", count=len(codes), partners=names, level=view.filters.level)
