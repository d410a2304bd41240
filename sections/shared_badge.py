"""The badge of a view that anyone can open by a link, or a part of it."""

from collections.abc import Collection, Iterable, Set
from datetime import date

from data.filters import Filters, narrow
from data.view import View
from db.links.stored_links import Link


def is_seen(link: Link, within: Set[str] | None) -> bool:
    """Whether somebody who sees the actions of the partners `within` hears of a link; None: all."""
    partners = {*link.question.partners}
    return within is None or (bool(partners) and partners <= within)


def badge(view: View, links: Iterable[Link], default_day: date, code: str | None = None) -> str:
    """Whether all of the view is shared, or a part, in words; "" where nothing is.

    `links` are those that anyone can open now. The view is that of a page, on which a following
    link shows the `default_day`; with `code`, "" for none, that of one action.
    """
    shared = [link for link in links if _touches(view, link, default_day, code)]
    if not shared:
        return ""
    is_all = any(_covers(view, link, code) for link in shared)
    return view.t("share-badge-all" if is_all else "share-badge-part")


def _covers(view: View, link: Link, code: str | None) -> bool:
    """Whether the page of a link lists all actions of the view, or the one of `code`."""
    if "actions" not in link.question.sections:
        return False
    if code is not None:
        return _lists(view, link, code)
    pairs = _pairs(view, link)
    return all(not shown or (asked and {*asked} <= {*shown}) for shown, asked in pairs)


def _touches(view: View, link: Link, default_day: date, code: str | None) -> bool:
    """Whether a link may show some of the view: same level and day, overlapping filters."""
    if not _is_of_then(view, link, default_day):
        return False
    if code is not None:
        return _lists(view, link, code)
    if link.question.level != view.filters.level:
        return False
    pairs = _pairs(view, link)
    return all(not shown or not asked or {*asked} & {*shown} for shown, asked in pairs)


def _lists(view: View, link: Link, code: str) -> bool:
    """Whether an action is within the limits of a link."""
    shown = narrow(view.assessed, Filters.of(link.question.limits, link.question.level))
    return bool((shown["code"] == code).any())


def _is_of_then(view: View, link: Link, default_day: date) -> bool:
    """Whether a link shows the view's day and batch: a following one the default day and now."""
    record = view.record
    if not link.question.is_frozen:
        return view.day == default_day and record.batch is None
    if link.question.as_of != view.day:
        return False
    return link.question.batch == (record.last_batch if record.batch is None else record.batch)


def _pairs(view: View, link: Link) -> list[tuple[Collection[str], Collection[str]]]:
    """(codes of the link, codes of the view) per filter that limits links; () for all."""
    return [(codes, view.filters.kept(name)) for name, codes in link.question.limits.items()]
