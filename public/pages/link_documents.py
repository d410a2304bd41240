"""The page of a link, its picture and its files, each made once for all visitors."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from anyio import CapacityLimiter

from data.cache import Cache
from data.figures import figure_table, schedule
from data.files import csv_cells
from data.sharing.link_content import LinkContent
from data.sharing.shared_scope import ACTION_COLUMNS, rows_of
from data.snapshots import Snapshot
from db.links import reading_links
from public.http.responses import CSV, HTML, JSON, PDF, PNG, Document, document
from public.pages import link_picture, shared_page, static_files
from public.pages.link_lookup import FoundLink
from public.pages.shared_page import Frame
from settings import Settings

# The most documents made at once; the refusal of an ended link needs none of these threads.
AT_ONCE = 4
PAGE, PICTURE = "", "picture.png"
# The downloads.
FILES = ("figures.csv", "actions.csv", "figures.json", "report.pdf")
REPORT = "report.pdf"


@dataclass(frozen=True)
class AskedPage:
    """The document that a reader chose: `name` is PAGE, PICTURE or one of FILES."""

    name: str
    language: str
    theme: str = ""
    is_embedded: bool = False


class Documents:
    """The HTTP documents of a link: its page, its picture and its downloads.

    Each is stored in the cache of the process, per version of the link, revision and day; a frozen
    one per version alone.
    """

    def __init__(
        self, snapshot: Callable[[int], Snapshot], answers: Cache, settings: Settings
    ) -> None:
        self._snapshot, self._answers, self._settings = snapshot, answers, settings
        self._places = CapacityLimiter(AT_ONCE)

    async def of(self, look: FoundLink, token: str, asked: AskedPage, today: date) -> Document:
        """The document `asked`, as of the revision of `look`."""
        link, asked = (
            look.link,
            asked if asked.name == PAGE else AskedPage(asked.name, asked.language),
        )
        moment = None if link.question.is_frozen else (look.revision, today)
        # The token isn't part of the key: a new token gives the link a new version.
        key = ("document", link.id, link.version, moment, asked)
        make = partial(self._made, look, token, asked, today)
        return await self._answers.get_async(key, make, self._places)

    def _made(self, look: FoundLink, token: str, asked: AskedPage, today: date) -> Document:
        shows = look.link.question
        content = self._snapshot(look.revision).link_content(shows, today, asked.language)
        if asked.name == PAGE:
            frame = self._frame(look, token, asked)
            return document(HTML, shared_page.html(content, frame).encode())
        if asked.name == PICTURE:
            return document(PNG, link_picture.png(content, self._settings.timezone))
        if asked.name == REPORT:
            return document(PDF, self._report(look, content))
        return MAKERS[asked.name](content)

    def _report(self, look: FoundLink, content: LinkContent) -> bytes:
        """The page as a PDF, in the organisation's template."""
        # Imported late: readers of pages shouldn't wait for the modules that set paper.
        from reports import report_content, report_template
        from reports.paper.pdf import pdf

        shows = look.link.question
        record = self._snapshot(look.revision).record(shows.programme, shows.batch)
        version = schedule.edition(record.methods, content.day)
        told = report_content.of_link(content, self._settings.timezone, version)
        return pdf(told, report_template.read(self._settings.report_template))

    def _frame(self, look: FoundLink, token: str, asked: AskedPage) -> Frame:
        link = look.link
        return Frame(
            name=link.name,
            language=asked.language,
            is_language_fixed=bool(link.question.language),
            theme=asked.theme,
            is_embedded=asked.is_embedded,
            is_draft=link.is_draft,
            address=reading_links.address(self._settings.public_url, token),
            has_downloads=link.audience.has_downloads,
            assets=static_files.addresses(self._settings.public_url),
            timezone=self._settings.timezone,
            made_on=link.created_at.astimezone(ZoneInfo(self._settings.timezone)).date(),
            sender=self._settings.sender,
            contact=self._settings.contact,
        )


def _csv(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> Document:
    return document(CSV, csv_cells.text(columns, rows).encode())


def _json(rows: list[dict[str, Any]]) -> Document:
    return document(JSON, figure_table.canonical(rows).encode())


MAKERS: Mapping[str, Callable[[LinkContent], Document]] = {
    "figures.csv": lambda content: _csv(figure_table.COLUMNS, content.figures),
    "actions.csv": lambda content: _csv(ACTION_COLUMNS, rows_of(content.actions)),
    "figures.json": lambda content: _json(content.figures),
}
