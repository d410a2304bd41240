"""The last statements and public events as a feed (Atom, RFC 4287)."""

import re
from datetime import UTC, datetime, time
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from data.api_rows import feed_entries
from data.api_rows.feed_entries import FeedEntry
from data.record.statements import StatementChange
from data.view import View
from locales import Translator, translator
from locales.addresses import is_address
from public.api.api_feeds import plain
from sections import values

NAMESPACE = "http://www.w3.org/2005/Atom"
# Characters that browsers accept in a URL and its standard doesn't.
_UNSTANDARD = re.compile(r"%(?![0-9A-Fa-f]{2})|[{}|\\^]")


def changes(view: View, host: str) -> bytes:
    """The feed as XML: an entry per statement and public event, newest first, without authors."""
    t, programme = translator(view.language), view.record.programme
    title = view.title
    entries = feed_entries.entries(view)
    begins = datetime.combine(programme.starts_on, time(), UTC)
    made = Element("feed", {"xmlns": NAMESPACE, "xml:lang": view.language})
    _say(made, "id", _id(host, view, "changes"))
    _say(made, "title", t("feed-changes", programme=title))
    _say(made, "updated", max((entry.moment for entry in entries), default=begins).isoformat())
    _say(SubElement(made, "author"), "name", title)
    for entry in entries:
        _add(made, entry, view, host, t)
    indent(made)
    return bytes(tostring(made, encoding="utf-8", xml_declaration=True))


def _add(made: Element, entry: FeedEntry, view: View, host: str, t: Translator) -> None:
    added = SubElement(made, "entry")
    named, lines = f"{entry.code} {entry.title}", _lines(entry, view, t)
    _say(added, "id", _id(host, view, entry.key))
    if entry.event:
        _say(added, "title", t("feed-event", action=named, event=entry.event))
    else:
        _say(added, "title", " · ".join([named, *lines[:2]]))
    for moment in ("updated", "published"):
        _say(added, moment, entry.moment.isoformat())
    _say(added, "content", entry.event or "\n".join(lines))
    if is_address(entry.source_url):
        address = _UNSTANDARD.sub(lambda sign: quote(sign.group()), entry.source_url)
        SubElement(added, "link", rel="related", href=address)


def _say(inside: Element, name: str, text: str) -> None:
    """Add an element with `text`: markup is escaped, and characters invalid in XML are left out."""
    SubElement(inside, name).text = plain(text)


def _lines(entry: FeedEntry, view: View, t: Translator) -> list[str]:
    """A line per changed cell; for a new action first a line that it is new."""
    lines = [t("changes-added")] if entry.is_new else []
    return lines + [_line(cell, view, t, is_new=entry.is_new) for cell in entry.cells]


def _line(cell: StatementChange, view: View, t: Translator, *, is_new: bool) -> str:
    what = t(f"column-{cell.column}")
    before, after = (
        values.said(cell.column, each, t, view.listed) for each in (cell.before, cell.after)
    )
    if is_new:
        return t("feed-line", what=what, value=after)
    return t("feed-line-change", what=what, before=before, after=after)


def _id(host: str, view: View, key: str) -> str:
    return f"tag:{host},2021:{quote(f'{view.record.programme.code}/{key}')}"
