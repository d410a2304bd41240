"""What a report says: the parts of a shared page in full, and what stands around them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import sections
from data.figures import schedule
from data.filters import Filters
from data.record.load import Record
from data.sharing.shared_view import Shared, shared
from db.links.share_scope import LIMITS, ShareScope
from reports.file_text import short
from sections import head
from sections.words import ALL, SectionWords

LONGEST_TITLE = 80  # of a programme, where day and scope follow it
PARTS = ("tiles", "pillars", "partners", "matrix", "actions", "timeline", "trend", "changes")


@dataclass(frozen=True)
class Content:
    """The words of a scope in one language, its parts by name, and the version of the method.

    Nobody is named, as on shared pages: no owner, no author, no comment.
    """

    words: SectionWords
    parts: Mapping[str, Mapping[str, Any]]
    version: int
    has_downloads: bool = False

    @property
    def shared(self) -> Shared:
        """The figures behind it."""
        return self.words.shared

    @property
    def made_at(self) -> datetime:
        """The moment that a file carries: of what is known, so that the same is the same file."""
        return self.shared.known_at or datetime.combine(self.shared.day, datetime.min.time(), UTC)

    @property
    def title(self) -> str:
        """What the document is called."""
        t = self.words.t
        return f"{self.shared.title} · {t('report-kind')} · {t.day(self.shared.day)}"


def content(
    record: Record, filters: Filters, day: date, language: str, timezone: str = "Europe/Brussels"
) -> Content:
    """The report on `record` on `day`: what a link can carry of `filters` narrows it."""
    shows = ShareScope(record.programme.code, level=filters.level, sections=PARTS)
    shows = shows.limited_to({name: filters.kept(name) for name in LIMITS})
    words = SectionWords(shared(record, shows, day, language), language, timezone, ALL)
    version = schedule.edition(record.methods, day)
    parts = dict(sections.of(words, Content(words, {}, version)))
    return Content(words, parts, version)


def footer(told: Content) -> list[str]:
    """What stands below every page: programme, day and scope; method and check number."""
    t, shared = told.words.t, told.shared
    proof = [t("report-method", version=t.number(told.version))]
    proof.append(t("report-check", number=shared.check))
    title = short(shared.title, LONGEST_TITLE)
    return [f"{title} · {head.scope(told.words)}", " · ".join(proof)]


def known(told: Content) -> str:
    """What was known when; "" before anything was recorded."""
    at = told.shared.known_at
    if at is None:
        return ""
    batch = told.words.t.number(told.shared.batch)
    return told.words.t("report-known", moment=told.words.moment(at), batch=batch)
