"""What a shared page is made of: the frames and figures of its scope, and of nothing else.

What is counted is the same in every language, and is counted once for all of them.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data import content, figures
from data.load import Record
from data.sharing_counted import Counted, counted
from data.sharing_news import Told, told
from data.sharing_same import Same
from data.sharing_scope import COLUMNS, filters, localised
from db.decimals import DECIMALS
from db.shown import Shown

# What is told of a public event; which partners it names may lie outside the scope.
EVENTS = (
    *("code", "action_code", "happened_on", "date_precision", "title", "title_language"),
    *("source_url", "in_period"),
)
PARTNERS = ("code", "position", "name", "name_language", "short", "short_language")


@dataclass(frozen=True, eq=False)
class Shared(Same):
    """All that a page, its picture and its files may say. Kept and shown to many: never changed.

    Nobody's name is in it: no owner, no author, no comment. `title` is the programme's. `actions`
    are those in scope (data.sharing_scope.COLUMNS). `pillars` and `compared` (partners) have the
    columns of completion.by beside their names; `partners` are all that may be named. `told` is
    what changed, None where there is no day to compare with.
    """

    language: str
    title: str
    title_language: str
    actions: pd.DataFrame
    pillars: pd.DataFrame
    partners: pd.DataFrame
    compared: pd.DataFrame
    evidence: pd.DataFrame
    told: Told | None
    figures: list[dict[str, Any]]

    @property
    def check(self) -> str:
        """The check number: that of `figures`, which figures.json holds."""
        return figures.check_number(self.figures)


def shared(record: Record, shows: Shown, day: date, language: str) -> Shared:
    """Everything of `record` on `day` that `shows` lets out, in `language`."""
    return named(counted(record, shows, day), record, language)


def named(counted: Counted, record: Record, language: str) -> Shared:
    """What was counted of `record`, with the names that things have in `language`."""
    title, title_language = content.choose(
        record.programme.titles, language, record.programme.source_language
    )
    pillars = localised(counted.pillars, record, language, "title")
    pillars = pillars[["code", "title", "title_language", *counted.figures]]
    partners, compared = (
        localised(frame, record, language, "name", "short")
        for frame in (counted.partners, counted.compared)
    )
    actions = localised(counted.actions, record, language, "title")[list(COLUMNS)]
    events = localised(counted.evidence, record, language, "title")[list(EVENTS)]
    return Shared(
        **vars(counted.same),
        language=language,
        title=title,
        title_language=title_language,
        actions=actions,
        pillars=pillars,
        partners=partners[list(PARTNERS)],
        compared=compared[[*PARTNERS, *counted.figures]],
        evidence=events,
        told=_told(counted, record, language),
        figures=figures.as_json(pillars[list(figures.COLUMNS)].round(DECIMALS)),
    )


def _told(counted: Counted, record: Record, language: str) -> Told | None:
    before, same = counted.before, counted.same
    if before is None or "changes" not in same.shows.sections:
        return None
    scoped, chosen = counted.actions, filters(same.shows)
    partners = {*same.shows.partners, *scoped["partners"].explode().dropna()}
    days = before.day, same.day
    return told(record, before.actions, counted.now, scoped, chosen, language, partners, days)
