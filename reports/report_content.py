"""The content of a report: the parts of a shared page in full, and its title and footer.

Of very many actions a report lists the most urgent ones of each pillar, and says where all are.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import sections
from data.figures import schedule
from data.filters import Filters
from data.sharing import link_content
from data.sharing.link_content import LinkContent
from data.view import View
from db.links.stored_links import LIMITS
from reports.file_text import short
from sections import head
from sections.words import Most, SectionWords

LONGEST_TITLE = 80  # of a programme, where day and scope follow it
# The most actions, and public events, that a report lists: some sixty pages.
LISTED, EVENTS = 400, 2_000


@dataclass(frozen=True)
class Content:
    """The content of a report: view, words, parts by name, and version of the method.

    As on shared pages, no names of people are in it: no owner, no author, no comment.
    `is_of_link` is whether it is the report on a shared page.
    """

    view: LinkContent
    words: SectionWords
    parts: Mapping[str, Mapping[str, Any]]
    version: int
    is_of_link: bool = False
    has_downloads: bool = False

    @property
    def made_at(self) -> datetime:
        """The moment in files: that of the last batch, so that equal content gives equal files.

        Before the first batch it is midnight in UTC of the viewed day.
        """
        return self.view.known_at or datetime.combine(self.view.day, datetime.min.time(), UTC)

    @property
    def title(self) -> str:
        """The title of the document."""
        t = self.words.t
        return f"{self.view.title} · {t('report-kind')} · {t.day(self.view.day)}"

    @property
    def is_part(self) -> bool:
        """Whether it has more actions than it lists."""
        return len(self.view.actions) > LISTED

    @property
    def elsewhere(self) -> str:
        """The sentence on where all actions are listed; "" where the report has them all."""
        if not self.is_part:
            return ""
        return self.words.t("report-elsewhere", where="page" if self.is_of_link else "workbook")


def content(view: View) -> Content:
    """The report on `view`, with those of its filters that a link can store."""
    kept = {name: view.filters.kept(name) for name in LIMITS}
    limits = Filters.of(kept, view.filters.level)
    limited = replace(view, filters=limits, limits=limits, names_people=False, chosen_since=None)
    shown = link_content.content(limited, sections.PARTS)
    return _of(shown, view.timezone, schedule.edition(view.record.methods, view.day))


def of_link(shown: LinkContent, timezone: str, version: int) -> Content:
    """The report on the content of a link, with its parts; `version` is that of the method."""
    return _of(shown, timezone, version, is_of_link=True)


def _of(shown: LinkContent, timezone: str, version: int, *, is_of_link: bool = False) -> Content:
    words = SectionWords(shown, timezone, shown.sections, most(shown))
    told = Content(shown, words, {}, version, is_of_link)
    return replace(told, parts=dict(sections.of(words, told)))


def most(shown: LinkContent) -> Most:
    """The limits of the lists: none up to LISTED actions, and EVENTS events."""
    share = fair_share(shown.actions["pillar_code"].value_counts(), LISTED)
    events = fair_share(shown.evidence["action_code"].value_counts(), EVENTS)
    return Most(few=share, listed=share, events=max(events, Most.events))


def fair_share(counts: Iterable[int], room: int) -> int:
    """The most of each group, so that all groups together take `room` at most; smaller groups leave
    theirs to others. At least 1, and without a limit where all have room.
    """
    sizes = sorted(counts)
    for at, size in enumerate(sizes):
        share = room // (len(sizes) - at)
        if size > share:
            return max(1, share)
        room -= size
    return sys.maxsize


def footer(told: Content) -> list[str]:
    """The lines of the footer: programme, day and scope; method and check code."""
    t, view = told.words.t, told.view
    proof = [t("report-method", version=t.number(told.version))]
    proof.append(t("report-check", number=view.check_code))
    title = short(view.title, LONGEST_TITLE)
    return [f"{title} · {head.scope(told.words)}", " · ".join(proof)]


def known(told: Content) -> str:
    """The revision in words: moment and number of the last batch; empty before the first one."""
    at = told.view.known_at
    if at is None:
        return ""
    batch = told.words.t.number(told.view.last_batch)
    return told.words.t("report-known", moment=told.words.moment(at), batch=batch)
