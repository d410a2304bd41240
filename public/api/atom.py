"""What was said and shown last, for feed readers (RFC 4287)."""

from datetime import UTC, datetime, time
from typing import Any

from feedgen.feed import FeedGenerator

from data import content
from data.statements import Change
from data.told import feed
from data.told.feed import Entry
from data.told.view import View
from locales import Translator, translator
from locales.addresses import is_address
from public.api.plain import plain
from sections.words import is_nothing


def changes(view: View, host: str) -> bytes:
    """An entry per statement and public event, the newest first; nobody is named."""
    t, programme = translator(view.language), view.record.programme
    title, _ = content.choose(programme.titles, view.language, programme.source_language)
    entries = feed.entries(view)
    begins = datetime.combine(programme.starts_on, time(), UTC)
    made = FeedGenerator()
    made.id(_id(host, view, "changes"))
    made.title(plain(t("feed-changes", programme=title)))
    made.author({"name": plain(title)})
    made.language(view.language)
    made.updated(max((entry.moment for entry in entries), default=begins))
    for entry in entries:
        _add(made, entry, view, host, t)
    return bytes(made.atom_str(pretty=True))


def _add(made: Any, entry: Entry, view: View, host: str, t: Translator) -> None:
    added = made.add_entry(order="append")
    added.id(_id(host, view, entry.key))
    added.updated(entry.moment)
    added.published(entry.moment)
    named = f"{entry.code} {entry.title}"
    if entry.event:
        added.title(plain(t("feed-event", action=named, event=entry.event)))
        added.content(plain(entry.event))
    else:
        lines = _lines(entry, view, t)
        added.title(plain(" · ".join([named, *lines[:2]])))
        added.content(plain("\n".join(lines)))
    if is_address(entry.source_url):
        added.link(href=plain(entry.source_url), rel="related")


def _lines(entry: Entry, view: View, t: Translator) -> list[str]:
    """What changed; of what is new, that it is and how it begins."""
    lines = [t("changes-added")] if entry.is_new else []
    return lines + [_line(cell, view, t, is_new=entry.is_new) for cell in entry.cells]


def _line(cell: Change, view: View, t: Translator, *, is_new: bool) -> str:
    what = t(f"column-{cell.column}")
    before, after = (_value(cell.column, v, view, t) for v in (cell.before, cell.after))
    if is_new:
        return t("feed-line", what=what, value=after)
    return t("feed-line-change", what=what, before=before, after=after)


def _value(column: str, value: Any, view: View, t: Translator) -> str:
    if is_nothing(value) or value in ("", ()):
        return t.number(None)
    if column in ("status", "kind", "planning"):
        return t(f"{column}-{value}")
    if column in ("starts_on", "due_on"):
        return t.day(value)
    if column == "progress":
        return t.percent(value)
    if column == "partners":
        return t.list(_short(value, view))
    return t.number(value, 2) if column == "weight" else str(value)


def _short(codes: tuple[str, ...], view: View) -> list[str]:
    source, partners = view.record.programme.source_language, view.record.partners
    named = content.localise(partners, "short", view.language, source)
    names = dict(zip(named["code"], named["short"], strict=True))
    return [names.get(code) or code for code in codes]


def _id(host: str, view: View, key: str) -> str:
    return f"tag:{host},2021:{view.record.programme.code}/{key}"
