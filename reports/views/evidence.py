"""The public events about what is in scope."""

import pandas as pd

from data import evidence, moments
from reports.views.look import Look, rows
from reports.views.parts import Table


def table(look: Look) -> Table:
    """One row each, newest first."""
    known = look.localised(moments.events(look.record, look.day), "title")
    return listed(look, evidence.shown(known, look.actions, look.filters))


def listed(look: Look, events: pd.DataFrame) -> Table:
    """The same for who has chosen the events already; their titles are in the reader's language."""
    t = look.t
    shown = events.assign(
        partners=[look.named(codes) for codes in events["partners"]],
        date_precision=[t(f"date_precision-{each}") for each in events["date_precision"]],
        in_period=[t("word-yes" if each else "word-no") for each in events["in_period"]],
    )
    columns = [
        look.column("code", "code"),
        look.column("action_code", "code"),
        look.column("happened_on", "day"),
        look.column("date_precision"),
        look.column("title"),
        look.column("partners"),
        look.column("in_period", word="views-in_period"),
        look.column("source_url", "address"),
    ]
    coded = rows(events, columns)
    return Table("evidence", t("column-evidence"), columns, rows(shown, columns), coded=coded)
