"""The value of a cell in words, as plain text; and the name of its row and its column."""

from collections.abc import Collection
from datetime import date

from data.drafts import DAYS, NUMBERS
from db.decimals import DECIMALS
from db.values import KINDS, PARTNER_KINDS, PLANNINGS
from ui.text import plain
from ui.view import View

# What has a word of its own for each of its values.
WORDS = ("status", "kind", "planning")
LONGEST = 300


def value(view: View, column: str, value: object) -> str:
    """`value` as people say it; whatever doesn't belong in `column` is shown as it is."""
    t = view.t
    if value is None or value in ("", ()) or value != value:
        return t.percent(None)
    if column in NUMBERS and isinstance(value, float):
        return t.percent(value) if column == "progress" else t.number(value, DECIMALS)
    if column in WORDS and value in _known(view, column):
        return t(f"{column}-{value}")
    if column == "kind" and value in PARTNER_KINDS:
        return t(f"partner_kind-{value}")
    if column == "parent_code":
        return row(view, str(value))
    if column == "removed":
        return t("word-yes" if value else "word-no")
    if column in DAYS and (day := _day(value)):
        return t.day(day)
    if column == "partners":
        return _partners(view, value)
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def row(view: View, code: str) -> str:
    """Code and title of an action or measure; the code alone for one that isn't there."""
    if not code:
        return view.t("word-this-save")
    titles = plain(view.assessed[view.assessed["code"] == code], "title", view.t)
    return f"{code} {titles.iloc[0]}" if len(titles) else code


def column(view: View, name: str) -> str:
    """The name of a column; one that nobody knows is shown as it is."""
    try:
        return view.t(f"column-{name}")
    except KeyError:
        return name


def _known(view: View, column: str) -> Collection[str]:
    statuses = tuple(view.record.statuses["code"])
    return {"status": statuses, "kind": KINDS, "planning": PLANNINGS}[column]


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _partners(view: View, value: object) -> str:
    codes = value.split(",") if isinstance(value, str) else list(value)  # type: ignore[call-overload]
    shorts = dict(zip(view.partners["code"], view.partners["short"], strict=True))
    return view.t.list([shorts.get(code, str(code)) for code in codes])
