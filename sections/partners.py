"""How far the work with each partner is: a bar for the average, coverage and completion."""

from dataclasses import dataclass
from typing import Any

from charts.count_words import share
from charts.frame_rows import rows
from data import findings
from data.figures import completion
from sections.words import SectionWords, Text, is_nothing, length

FIRST = 3  # partners that stand apart, at the top
COLUMNS = ("name", "name_language", "position", "average", "reported", "actions", "done", "scope")


@dataclass(frozen=True)
class PartnerRow:
    """A row: `bar` is None where nothing was reported; the last two are how it looks."""

    name: Text
    is_in: bool
    bar: int | None
    average: str
    reported: str
    done: str
    is_first: bool
    is_ruled: bool


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The rows in the programme's order; they are never added up."""
    view, t, level = words.view, words.t, words.level
    many, named = completion.memberships(view.joint)
    finding = findings.partners(view.partner_figures, view.joint)
    found = rows(view.partner_figures, *COLUMNS)
    before = [None, *(row["position"] for row in found)]
    caption = t("overview-partners-caption", memberships=many, count=named, level=level)
    return {
        "title": findings.say(finding, t, level),
        "caption": caption if named and len(found) > 1 else "",
        "rows": [_row(row, at, words) for row, at in zip(found, before, strict=False)],
        "has_dash": any(row["actions"] and not row["scope"] for row in found),
    }


def _row(row: dict[str, Any], before: int | None, words: SectionWords) -> PartnerRow:
    t = words.t
    return PartnerRow(
        name=words.text(row, "name"),
        is_in=row["actions"] > 0,
        bar=None if is_nothing(row["average"]) else length(row["average"]),
        average=t.percent(row["average"]),
        reported=share(row["reported"], row["actions"], t),
        done=share(row["done"], row["scope"], t),
        is_first=row["position"] <= FIRST,
        is_ruled=before is not None and before <= FIRST < row["position"],
    )
