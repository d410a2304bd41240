"""The content of a link: copied from a view, so that its page and files have no other data."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

import pandas as pd

from data.figures import figure_table, monthly
from data.figures.completion import Figures
from data.filters import Filters
from data.frame_source import ANEW, FrameSource
from data.record.load import KnownProgramme, Record
from data.record.reports import Statements
from data.sharing.shared_news import SharedNews, news_of
from data.sharing.shared_scope import COLUMNS, filters, sources
from data.view import View
from db.links.stored_links import SECTIONS, StoredQuestion

# The columns shown of a public event; the partners it names may be outside the scope.
EVENTS = (
    *("code", "action_code", "happened_on", "date_precision", "title", "title_language"),
    *("source_url", "in_period"),
)
PILLARS = ("code", "title", "title_language")
PARTNERS = ("code", "position", "name", "name_language", "short", "short_language")


Made = TypeVar("Made")


@dataclass(frozen=True, eq=False)
class LinkContent:
    """All that the page, picture and files of a link show; shared by readers, never changed.

    The page has the parts in `sections`, and is final where it `is_frozen`. No names of people are
    in it: no owner, no author, no comment. Each other field is that of the view (data.view.View),
    within the limits, and frames have only these columns: `actions` and `joint` those of
    data.sharing.shared_scope, the others those above and the figures. `months` has the frames of
    data.figures.monthly.FRAMES that are in `sections`. `news` is None without the section changes,
    or without an earlier day. `late` is of data.figures.grounds.latest_measure for the action of a
    link to one action, else 0. `last_batch` and `saves` are as in data.record.load.Record.
    """

    sections: Collection[str]
    is_frozen: bool
    language: str
    filters: Filters
    day: date
    programme: KnownProgramme
    title: str
    title_language: str
    last_batch: int
    saves: int | None
    known_at: datetime | None
    has_begun: bool
    statuses: pd.DataFrame
    method: "pd.Series[Any]"
    actions: pd.DataFrame
    pillar_figures: pd.DataFrame
    partner_figures: pd.DataFrame
    all_partners: pd.DataFrame
    evidence: pd.DataFrame
    total: Figures
    by_status: pd.DataFrame
    joint: pd.DataFrame
    cells: pd.DataFrame
    memberships: Any
    months: Mapping[str, pd.DataFrame]
    compared_on: date | None
    change: "pd.Series[float] | None"
    statements: Statements
    news: SharedNews | None
    late: int
    figures: list[dict[str, Any]]

    def once(self, kind: str, make: Callable[[], Made]) -> Made:  # noqa: ARG002 - as of a view
        """The result of `make`: what is made of the content is cached as a whole."""
        return make()

    def monthly(self, name: str) -> pd.DataFrame:
        """The frame of `months` of that name."""
        return self.months[name]

    @property
    def check_code(self) -> str:
        """The check code: that of `figures`, which figures.json holds."""
        return figure_table.check_code(self.figures)


def of_link(
    record: Record, shows: StoredQuestion, day: date, language: str, frames: FrameSource = ANEW
) -> LinkContent:
    """The content of a link to `record` on `day`, within the stored question `shows`."""
    limits = filters(shows)
    view = View(record, limits, day, language, limits, names_people=False, frames=frames)
    return content(view, shows.sections, is_frozen=shows.is_frozen)


def content(
    view: View, sections: Collection[str] = SECTIONS, *, is_frozen: bool = False
) -> LinkContent:
    """The content of `view` for the `sections` of a page."""
    sourced = view.actions.assign(source_url=sources(view.record, view.actions["code"], view.day))
    actions = sourced[list(COLUMNS)]
    return LinkContent(
        sections=sections,
        is_frozen=is_frozen,
        language=view.language,
        filters=view.filters,
        day=view.day,
        programme=view.programme,
        title=view.title,
        title_language=view.title_language,
        last_batch=view.last_batch,
        saves=view.saves,
        known_at=view.known_at,
        has_begun=view.has_begun,
        statuses=view.statuses,
        method=view.method,
        actions=actions,
        pillar_figures=_cut(view.pillar_figures, PILLARS, view.counts.by_pillar),
        partner_figures=_cut(view.partner_figures, PARTNERS, view.counts.by_partner),
        all_partners=view.all_partners[list(PARTNERS)],
        evidence=view.evidence[list(EVENTS)],
        total=view.total,
        by_status=view.by_status,
        joint=view.joint[[name for name in COLUMNS if name in view.joint]],
        cells=view.cells,
        memberships=view.memberships,
        months={name: view.monthly(name) for name in monthly.FRAMES if name in sections},
        compared_on=view.compared_on,
        change=view.change,
        statements=view.statements,
        news=news_of(view) if "changes" in sections else None,
        late=view.late,
        figures=figure_table.as_json(view.figures_by("pillar", in_scope=True)),
    )


def _cut(named: pd.DataFrame, columns: Collection[str], figures: pd.DataFrame) -> pd.DataFrame:
    return named[[*columns, *(name for name in figures if name != "code")]]
