"""The overview's cards but one: pillars, partners and the trend, each with what it found."""

from functools import partial

import pandas as pd

from charts import partner_bars, pillar_bars
from charts import trend as trend_chart
from data import completion, findings
from data.findings import Finding
from data.joint import joint
from data.schedule import in_force
from ui import cards, head, how, marks, past
from ui import overview_tables as tables
from ui.cards import Drawing
from ui.part import part
from ui.text import literal, plain
from ui.view import View

FIRST = 3  # partners that stand apart, at the top


@part
def pillars(view: View) -> None:
    """One bar of statuses per pillar."""
    t, level, statuses = view.t, view.filters.level, marks.furthest_first(view.record.statuses)
    codes = list(view.pillars["code"])
    titles = plain(view.pillars, "title", t).to_numpy()
    by_pillar = completion.by(view.actions, "pillar_code", codes).assign(title=titles)
    by_status = completion.status_counts(view.actions, codes, list(statuses["code"]))
    drawing = Drawing(
        pillar_bars.pillar_bars(by_status, by_pillar, statuses, t, view.palette, level),
        pillar_bars.alt(by_status, by_pillar, statuses, t),
        tables.pillars(view, by_pillar, by_status),
    )
    method = in_force(view.record.methods, pd.Timestamp(view.day))
    finding = findings.pillars(by_pillar, view.actions, method["at_risk_gap"])
    caption = t("overview-pillars-caption", count=int(by_pillar["actions"].sum()), level=level)
    explain = partial(how.explain, view, view.actions, "completion", "average", "health")
    cards.card(view, "pillars", title(view, finding), scoped(view, caption), drawing, explain)


@part
def partners(view: View) -> None:
    """One row per partner: average, coverage, completion."""
    t, wanted = view.t, view.filters.partner
    rows = view.partners[view.partners["code"].isin(wanted)] if wanted else view.partners
    codes = list(rows["code"])
    names = {name: plain(rows, name, t).to_numpy() for name in ("name", "short")}
    actions = joint(view.actions, codes)
    by_partner = completion.by(actions, "partners", codes).assign(**names)
    drawing = Drawing(
        partner_bars.partner_bars(
            by_partner, t, view.palette, int((rows["position"] <= FIRST).sum())
        ),
        partner_bars.alt(by_partner, t),
        tables.partners(view, by_partner),
    )
    memberships, named = completion.memberships(actions)
    caption = t(
        "overview-partners-caption",
        memberships=memberships,
        count=named,
        level=view.filters.level,
    )
    caption = caption if named else ""
    finding = findings.partners(by_partner, actions)
    explain = partial(how.explain, view, actions, "partners", "completion", "average")
    cards.card(view, "partners", title(view, finding), scoped(view, caption), drawing, explain)


@part
def trend(view: View) -> None:
    """Average, floor and planned, month by month."""
    t, months, programme = view.t, view.trend, view.record.programme
    days = programme.starts_on, programme.ends_on
    since = findings.behind_since(months)
    drawing = Drawing(
        trend_chart.trend(pd.concat([months, view.outlook]), t, view.palette, *days, since),
        trend_chart.alt(months, t, since),
        tables.trend(view, months),
    )
    caption = t("overview-trend-caption", zero=t.percent(0), level=view.filters.level)
    explain = partial(how.explain, view, view.actions, "average", "floor", "planned", "trend")
    cards.card(
        view,
        "trend",
        title(view, findings.trend(months)),
        scoped(view, caption),
        drawing,
        explain,
        footnote=_extent(view, months),
    )


def title(view: View, finding: Finding) -> str:
    """A finding as a card's title."""
    return findings.say(finding, view.t, view.filters.level, literal)


def scoped(view: View, caption: str) -> str:
    """A card's caption with the day and the filters that are set."""
    day = literal(past.moment(view))  # in German it begins as a numbered list would
    day = day if view.known_on else day.replace(" ", "\u00a0")  # stays on one line
    said = f"{caption} {day}" if caption and len(view.actions) else day
    return "\u00a0· ".join([said, *map(literal, head.narrowed(view))])


def _extent(view: View, months: pd.DataFrame) -> str:
    """How many actions the lines are over, and whether that changed on the way."""
    counts = months.loc[months["actions"] > 0, "actions"]
    if counts.empty:
        return ""
    first, last, level = int(counts.iloc[0]), int(counts.iloc[-1]), view.filters.level
    if (counts == last).all():
        return view.t("overview-extent-same", count=last, level=level)
    return view.t("overview-extent", count=last, first=view.t.number(first), level=level)
