"""The table twins of the overview's charts: finished words and numbers under finished headings."""

import pandas as pd

from charts.counts import share
from charts.rows import rows
from data.schedule import HEALTHS
from ui.view import View


def pillars(view: View, by_pillar: pd.DataFrame, by_status: pd.DataFrame) -> pd.DataFrame:
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


def partners(view: View, by_partner: pd.DataFrame) -> pd.DataFrame:
    """One row per partner: completion, average and coverage."""
    return pd.DataFrame(
        {view.t("column-partner_code"): by_partner["name"], **_shares(view, by_partner)}
    )


def trend(view: View, months: pd.DataFrame) -> pd.DataFrame:
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


def _shares(view: View, figures: pd.DataFrame) -> dict[str, object]:
    t = view.t
    return {
        t("column-completed"): _fractions(view, figures, "done", "scope"),
        t("chart-partners-average"): figures["average"].map(t.percent),
        t("column-reported"): _fractions(view, figures, "reported", "actions"),
    }


def _fractions(view: View, figures: pd.DataFrame, part: str, whole: str) -> list[str]:
    return [share(row[part], row[whole], view.t) for row in rows(figures, part, whole)]
