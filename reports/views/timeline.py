"""What is when: the days of actions and measures, and how much evidence counts for each."""

import pandas as pd

from data import evidence
from reports.views.look import Look, rows
from reports.views.parts import Table


def table(look: Look, items: pd.DataFrame, events: pd.DataFrame) -> Table:
    """One row per item. Public events are tied to actions: of a measure none are counted."""
    t = look.t
    counts = evidence.per_action(events).reindex(items["code"])
    is_action = (items["level"] == "action").to_numpy(bool)
    coded = items.assign(
        evidence=counts["count"].fillna(0).where(is_action).to_numpy(),
        last_event_on=counts["last_on"].to_numpy(),
    )
    shown = coded.assign(status=[t(f"status-{code}") for code in items["status"]])
    columns = [
        look.column("code", "code"),
        look.column("title"),
        look.column("parent_code", "code"),
        look.column("starts_on", "day"),
        look.column("due_on", "day"),
        look.column("status"),
        look.column("evidence", "whole"),
        look.column("last_event_on", "day", "timeline-last-evidence"),
    ]
    in_words, in_codes = rows(shown, columns), rows(coded, columns)
    return Table("timeline", t("page-timeline"), columns, in_words, coded=in_codes)
