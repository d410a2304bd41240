"""The overview: its answer, and its cards of pillars, partners and the trend."""

from functools import partial

import pandas as pd

from charts import partner_bars, pillar_bars
from charts import trend_lines as trend_chart
from charts.count_words import share
from charts.frame_rows import rows
from data import findings
from data.figures import completion
from data.figures.completion import joint
from data.figures.schedule import HEALTHS, in_force
from data.findings import Finding
from sections import headline
from ui.frame import past_band
from ui.frame.screen_view import ScreenView
from ui.kit import arithmetic, cards, scope_words, status_marks
from ui.kit.cards import Drawing
from ui.kit.markdown import literal, plain
from ui.kit.part import part


def answer(view: ScreenView) -> str:
    """Where the programme, or what the filters keep of it, stands."""
    t, level = view.t, view.filters.level
    if said := headline.answer(view.total, t, level, narrowed=view.filters.narrows):
        return said
    return (
        past_band.nothing(view)
        if view.assessed.empty
        else t("overview-answer-nothing", level=level)
    )


def pillar_table(
    view: ScreenView, by_pillar: pd.DataFrame, by_status: pd.DataFrame
) -> pd.DataFrame:
    """One row per pillar: its actions by status and health where there are any, its shares.

    What is done stands in the completion, so it has no column among the statuses.
    """
    t, statuses = view.t, view.record.statuses
    counts = by_status.pivot_table(index="code", columns="status", values="count", fill_value=0)
    counts = counts.reindex(index=by_pillar["code"], fill_value=0)
    present = [code for code in statuses.loc[~statuses["done"], "code"] if code in counts]
    healths = [code for code in HEALTHS if by_pillar[code].any()]
    columns = {t("column-pillar_code"): by_pillar["code"] + " " + by_pillar["title"]}
    columns |= {t(f"status-{code}"): counts[code].map(t.number).to_numpy() for code in present}
    columns |= {t(f"health-{code}"): by_pillar[code].map(t.number) for code in healths}
    return pd.DataFrame(columns | _shares(view, by_pillar))


def partner_table(view: ScreenView, by_partner: pd.DataFrame) -> pd.DataFrame:
    """One row per partner: completion, average and coverage."""
    return pd.DataFrame(
        {view.t("column-partner_code"): by_partner["name"], **_shares(view, by_partner)}
    )


def trend_table(view: ScreenView, months: pd.DataFrame) -> pd.DataFrame:
    """One row per month, the latest first: average with coverage, floor and planned."""
    t, latest = view.t, months.iloc[::-1]
    return pd.DataFrame(
        {
            t("column-happened_on"): latest["day"].map(t.short_day),
            t("chart-partners-average"): latest["average"].map(t.percent),
            t("column-reported"): _fractions(view, latest, "reported", "actions"),
            t("column-floor"): latest["floor"].map(t.percent),
            t("column-planned"): latest["planned"].map(t.percent),
        }
    ).reset_index(drop=True)


def _shares(view: ScreenView, figures: pd.DataFrame) -> dict[str, object]:
    t = view.t
    return {
        t("column-completed"): _fractions(view, figures, "done", "scope"),
        t("chart-partners-average"): figures["average"].map(t.percent),
        t("column-reported"): _fractions(view, figures, "reported", "actions"),
    }


def _fractions(view: ScreenView, figures: pd.DataFrame, part: str, whole: str) -> list[str]:
    return [share(row[part], row[whole], view.t) for row in rows(figures, part, whole)]


FIRST = 3  # partners that stand apart, at the top


@part
def pillars(view: ScreenView) -> None:
    """One bar of statuses per pillar."""
    t, level, statuses = (
        view.t,
        view.filters.level,
        status_marks.furthest_first(view.record.statuses),
    )
    codes = list(view.pillars["code"])
    titles = plain(view.pillars, "title", t).to_numpy()
    by_pillar = completion.by(view.actions, "pillar_code", codes).assign(title=titles)
    by_status = completion.status_counts(view.actions, codes, list(statuses["code"]))
    drawing = Drawing(
        pillar_bars.pillar_bars(by_status, by_pillar, statuses, t, view.palette, level),
        pillar_bars.alt(by_status, by_pillar, statuses, t),
        pillar_table(view, by_pillar, by_status),
    )
    method = in_force(view.record.methods, pd.Timestamp(view.day))
    finding = findings.pillars(by_pillar, view.actions, method["at_risk_gap"])
    caption = t("overview-pillars-caption", count=int(by_pillar["actions"].sum()), level=level)
    explain = partial(arithmetic.explain, view, view.actions, "completion", "average", "health")
    cards.card(view, "pillars", title(view, finding), scoped(view, caption), drawing, explain)


@part
def partners(view: ScreenView) -> None:
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
        partner_table(view, by_partner),
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
    explain = partial(arithmetic.explain, view, actions, "partners", "completion", "average")
    cards.card(view, "partners", title(view, finding), scoped(view, caption), drawing, explain)


@part
def trend(view: ScreenView) -> None:
    """Average, floor and planned, month by month."""
    t, months, programme = view.t, view.trend, view.record.programme
    days = programme.starts_on, programme.ends_on
    since = findings.behind_since(months)
    drawing = Drawing(
        trend_chart.trend_lines(pd.concat([months, view.outlook]), t, view.palette, *days, since),
        trend_chart.alt(months, t, since),
        trend_table(view, months),
    )
    caption = t("overview-trend-caption", zero=t.percent(0), level=view.filters.level)
    explain = partial(
        arithmetic.explain, view, view.actions, "average", "floor", "planned", "trend"
    )
    cards.card(
        view,
        "trend",
        title(view, findings.trend(months)),
        scoped(view, caption),
        drawing,
        explain,
        footnote=_extent(view, months),
    )


def title(view: ScreenView, finding: Finding) -> str:
    """A finding as a card's title."""
    return findings.say(finding, view.t, view.filters.level, literal)


def scoped(view: ScreenView, caption: str) -> str:
    """A card's caption with the day and the filters that are set."""
    day = literal(past_band.moment(view))  # in German it begins as a numbered list would
    day = day if view.known_on else day.replace(" ", "\u00a0")  # stays on one line
    said = f"{caption} {day}" if caption and len(view.actions) else day
    return "\u00a0· ".join([said, *map(literal, scope_words.narrowed(view))])


def _extent(view: ScreenView, months: pd.DataFrame) -> str:
    """How many actions the lines are over, and whether that changed on the way."""
    counts = months.loc[months["actions"] > 0, "actions"]
    if counts.empty:
        return ""
    first, last, level = int(counts.iloc[0]), int(counts.iloc[-1]), view.filters.level
    if (counts == last).all():
        return view.t("overview-extent-same", count=last, level=level)
    return view.t("overview-extent", count=last, first=view.t.number(first), level=level)
