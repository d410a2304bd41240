"""The author, moment, comment and sources of a statement, in Markdown."""

from collections.abc import Iterable, Mapping
from typing import Any

from data.record import localised
from locales.addresses import is_address
from sections import log_heads
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.markdown import host, link, literal, spoken

# A row of data.record.columns.UPDATES, or one of data.record.statements.
Statement = Mapping[str, Any]
# Event code to its row of data.record.columns.EVIDENCE, title in the reader's language.
Events = Mapping[str, Mapping[str, Any]]


def events(view: ScreenView, codes: Iterable[str]) -> Events:
    """The known public events of `codes`; unknown codes are left out."""
    known = view.record.evidence
    rows = view.localised(known[known["code"].isin(set(codes))], "title").to_dict("records")
    return {row["code"]: row for row in rows}


def event(view: ScreenView, event: Mapping[str, Any]) -> str:
    """A public event in Markdown: its title as a link to its source, and the name of the site."""
    badge, url = spoken("", event["title_language"], view.t), event["source_url"]
    return f"{link(event['title'], url)}{badge} :gray[{literal(host(url))}]"


def sources(view: ScreenView, row: Statement, events: Events) -> list[str]:
    """Lines of Markdown: the public events that the statement rests on, then its own source."""
    lines = [event(view, events[code]) for code in row["evidence"] if code in events]
    if url := row["source_url"]:
        shown = link(host(url), url) if is_address(url) else literal(url)
        lines.append(view.t("opened-source", source=shown))
    return lines


def comment(view: ScreenView, row: Statement) -> str:
    """The comment in Markdown, with a badge for another language; "" without one."""
    source = view.record.programme.source_language
    text, language = localised.comment(row, view.t.language, source)
    return spoken(text, language, view.t) if text else ""


def author(view: ScreenView, name: str) -> str:
    """The name of an author in Markdown, or words for the local user."""
    return log_heads.author(view, name, literal)


def by(view: ScreenView, row: Statement) -> str:
    """In Markdown the day from which a statement holds, its author, and the day of recording."""
    t = view.t
    return t(
        "statement-by",
        kind=row["batch_kind"],
        effective=t.day(row["effective_on"]),
        day=t.day(store.local(row["recorded_at"])),
        author=author(view, row["author"]),
    )


def recorded_way(view: ScreenView, row: Statement, message: str = "opened-recorded") -> str:
    """The words of `recorded` as a Markdown link to the batch on the page History."""
    there = page_links.address(view, "history", batch=str(row["batch_id"]))
    return page_links.way(recorded(view, row, message), there)


def recorded(view: ScreenView, row: Statement, message: str = "opened-recorded") -> str:
    """The author and the day of recording of a statement or batch, in the programme's time zone."""
    t = view.t
    day = t.day(store.local(row["recorded_at"]))
    return t(message, kind=row["batch_kind"], day=day, author=author(view, row["author"]))
