"""The rules of RFC 4287 that concern what the feed of changes has in it."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
# 4.1.1 and 4.1.2: what stands there once, at most once, and as often as one likes.
ONCE = {"feed": {"id", "title", "updated"}, "entry": {"id", "title", "updated"}}
AT_MOST = {
    "feed": {"generator", "icon", "logo", "rights", "subtitle"},
    "entry": {"content", "published", "rights", "source", "summary"},
}
MANY = {"author", "category", "contributor", "link"}
TEXTS = {"title", "summary", "content", "rights", "subtitle"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\\\^`\x00-\x20\x7f-\x9f]+")
ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def faults(body: bytes) -> list[str]:
    """Every rule that the document breaks, with where; none if it is valid."""
    feed = etree.fromstring(body)  # refuses what is no XML
    if feed.tag != f"{ATOM}feed":
        return ["the root is no feed"]
    entries = feed.findall(f"{ATOM}entry")
    found = [*_children(feed, "feed"), *_texts(feed)]
    for entry in entries:
        found += _children(entry, "entry")
        if not feed.findall(f"{ATOM}author") and not entry.findall(f"{ATOM}author"):
            found.append("4.1.2: an entry without an author")
        kinds = {link.get("rel", "alternate") for link in entry.findall(f"{ATOM}link")}
        if entry.find(f"{ATOM}content") is None and "alternate" not in kinds:
            found.append("4.1.2: an entry with neither content nor alternate link")
    ids = Counter(id_.text for id_ in feed.iter(f"{ATOM}id"))
    return found + [f"4.2.6: {id_} twice" for id_, times in ids.items() if times > 1]


def _children(parent: etree._Element, name: str) -> Iterator[str]:
    tags = Counter(str(child.tag).removeprefix(ATOM) for child in parent)
    for tag, times in tags.items():
        known = tag in ONCE[name] | AT_MOST[name] | MANY or (name, tag) == ("feed", "entry")
        if not known:
            yield f"{name}: an unknown {tag}"
        if times > 1 and tag in ONCE[name] | AT_MOST[name]:
            yield f"{name}: {tag} {times} times"
    yield from (f"{name}: no {tag}" for tag in ONCE[name] - set(tags))


def _texts(feed: etree._Element) -> Iterator[str]:
    for each in feed.iter(f"{ATOM}*"):
        name, text = str(each.tag).removeprefix(ATOM), each.text or ""
        if name in TEXTS and (len(each) or each.get("type", "text") != "text"):
            yield f"3.1.1: {name} is more than text"
        if name in {"updated", "published"} and not _is_moment(text):
            yield f"3.3: {name} is {text}"
        if name == "id":
            yield from _iri("4.2.6", text)
        if name == "link":
            yield from _iri("4.2.7.1", each.get("href", ""))
        if name == "name" and not text.strip():
            yield "3.2.1: an author without a name"


def _is_moment(text: str) -> bool:
    return bool(MOMENT.fullmatch(text) and datetime.fromisoformat(text).tzinfo)


def _iri(rule: str, text: str) -> Iterator[str]:
    if not IRI.fullmatch(text) or ESCAPE.search(text):
        yield f"{rule}: {text!r} is no address"
