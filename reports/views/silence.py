"""The open actions by how long nothing was said of them."""

import pandas as pd

from reports.views.look import Look, rows
from reports.views.parts import Table


def table(look: Look, waiting: pd.DataFrame) -> Table:
    """One row each of data.freshness.waiting, the longest silent first."""
    t = look.t
    shown = waiting.assign(
        status=[t(f"status-{code}") for code in waiting["status"]],
        is_stale=[t("word-yes" if each else "word-no") for each in waiting["is_stale"]],
    )
    columns = [
        look.column("code", "code"),
        look.column("title"),
        look.column("owner"),
        look.column("status"),
        look.column("last_update_on", "day"),
        look.column("silent_days", "whole", "views-silent_days"),
        look.column("is_stale", word="freshness-stale"),
    ]
    in_words, in_codes = rows(shown, columns), rows(waiting, columns)
    return Table("silence", t("page-freshness"), columns, in_words, coded=in_codes)
