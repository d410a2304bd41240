"""The part partners: a bar for the average, coverage and completion."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.count_words import health_count, share
from charts.frame_rows import rows
from charts.status_looks import HEALTH_MARKS
from data import findings
from data.figures import completion
from data.figures.completion import Figures, busiest
from data.findings.catalogue import Finding
from data.sharing.link_content import LinkContent
from data.view import View
from sections import progress_rows
from sections.progress_rows import Compared
from sections.scope import nothing
from sections.section import Section, TableLine
from sections.words import SectionWords, Text, is_nothing, length

FIRST = 3  # partners that stand apart, at the top
COLUMNS = ("name", "name_language", "position", "average", "reported", "actions", "done", "scope")


@dataclass(frozen=True)
class PartnerRow:
    """A row; `bar` is the length in per cent, None without an average.

    `is_in` is whether it has actions in scope, `is_first` whether it is one of the partners at the
    top, `is_ruled` whether a line separates it from them.
    """

    name: Text
    is_in: bool
    bar: int | None
    average: str
    reported: str
    done: str
    is_first: bool
    is_ruled: bool


def described(words: SectionWords) -> Section:
    """The finding on the partners, and per partner its completion, average and coverage."""
    view, t = words.view, words.t
    many, named = completion.memberships(view.joint)
    caption = t("overview-partners-caption", memberships=many, count=named, level=words.level)
    return Section(
        words,
        _finding(view),
        caption if named else "",
        t("column-partner_code"),
        [t("column-completed"), t("chart-partners-average"), t("column-reported")],
        [_line(row, words) for row in rows(view.partner_figures, *COLUMNS)],
    )


def compared(words: SectionWords, chosen: SectionWords) -> Compared:
    """The partners side by side: reported against planned; the finding is on those of `chosen`."""
    figures, lead = words.view.partner_figures, words.t("column-partner_code")
    return progress_rows.compared(words, _finding(chosen.view), lead, figures, "short")


def _finding(view: View | LinkContent) -> Finding:
    """The finding on the partners.

    It says of named ones that they are behind only on the dashboard, where that is asked for: the
    content of a link, which reports have too, never does.
    """
    may_name = isinstance(view, View) and view.names_behind
    return view.once(
        "partners-finding",
        lambda: findings.partners(view.partner_figures, view.joint, names_behind=may_name),
    )


def _line(row: dict[str, Any], words: SectionWords) -> TableLine:
    t = words.t
    completed = share(row["done"], row["scope"], t)
    reported = share(row["reported"], row["actions"], t)
    cells = [completed, t.percent(row["average"]), reported]
    return TableLine("", words.text(row, "name"), cells)


def section(words: SectionWords, _: Any) -> dict[str, Any] | None:
    """The rows in the programme's order; an action counts in each of its partners' rows.

    None for one partner where the tiles are shown, which have the same figures.
    """
    if len(words.view.filters.partner) == 1 and "tiles" in words.shows:
        return None
    told, found = described(words), rows(words.view.partner_figures, *COLUMNS)
    before = [None, *(row["position"] for row in found)]
    return {
        "title": told.title,
        "caption": told.caption if len(found) > 1 else "",
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


MOST_NAMED = 4  # partners that a sentence names one by one
Escape = Callable[[str], str]


# The sentence on one partner, by whether anything can be completed, and anything was reported.
OWN = {
    (True, True): "partners-own",
    (True, False): "partners-own-silent",
    (False, True): "partners-own-continuous",
    (False, False): "partners-own-continuous-silent",
}


def own(view: View, name: str, figures: Figures) -> str:
    """The sentence on the partner called `name`, of its `figures` (completion.total)."""
    t, level = view.t, view.filters.level
    if not figures["actions"]:
        return t("partners-own-none", partner=name, level=level)
    return t(
        OWN[bool(figures["scope"]), bool(figures["reported"])],
        partner=name,
        count=int(figures["actions"]),
        done=int(figures["done"]),
        scope=int(figures["scope"]),
        average=t.percent(figures["average"]),
        level=level,
    )


def reported(view: View, figures: Figures) -> str:
    """The coverage of a partner's `figures`, and the number of its actions per health."""
    t, covered, everything = view.t, int(figures["reported"]), int(figures["actions"])
    said = (
        t("partners-own-all-reported", count=covered)
        if covered == everything
        else t("partners-own-reported", count=covered, all=everything)
    )
    counts = [
        health_count(health, int(figures[health]), t) for health in HEALTH_MARKS if figures[health]
    ]
    if figures["ongoing"]:
        counts.append(t("partners-own-ongoing", count=int(figures["ongoing"])))
    return f"{said} {', '.join(counts)}." if counts else said


def only(view: View) -> str:
    """The code of the partner that a filter chose alone; "" for none, and for several."""
    return view.filters.partner[0] if len(view.filters.partner) == 1 else ""


def answer(view: View, escape: Escape = str) -> str:
    """The completion of actions with partners, and the partners of most of them, in one sentence.

    Of one chosen partner, its figures. `escape` writes names.
    """
    t, level = view.t, view.filters.level
    if not view.has_begun:
        return nothing(view)
    if code := only(view):
        return own(view, names(view, [code], "name", escape), view.total)
    actions = view.actions[view.actions["in_scope"]]
    joint = actions[actions["partners"].map(len) > 0]
    if actions.empty:
        return t("partners-answer-nothing", level=level)
    if joint.empty:
        return t("partners-answer-none", count=len(actions), level=level)
    figures = completion.total(joint)
    done, scope = int(figures["done"]), int(figures["scope"])
    involved = _involved(view, actions, escape)
    if not scope:
        return t("partners-answer-continuous", involved=involved, level=level)
    if done == scope:
        return t("partners-answer-all", count=scope, involved=involved, level=level)
    return t("partners-answer", done=done, scope=scope, involved=involved, level=level)


def trust(view: View) -> str:
    """The sentence on actions with several partners, which count for each; "" without partners.

    Of one chosen partner, the coverage of its figures.
    """
    if only(view):
        return reported(view, view.total) if view.total["actions"] else ""
    memberships, named = completion.memberships(view.actions)
    if not named:
        return ""
    return view.t("partners-trust", count=named, memberships=memberships, level=view.filters.level)


def names(view: View, codes: Sequence[str], column: str = "short", escape: Escape = str) -> str:
    """The partners as a list of names of `column`; their number for more than MOST_NAMED."""
    t = view.t
    if len(codes) > MOST_NAMED:
        return t("partners-count", count=len(codes))
    found = view.all_partners.set_index("code").loc[list(codes), column]
    return t.list([escape(name) for name in found])


def _involved(view: View, actions: pd.DataFrame, escape: Escape) -> str:
    by_partner = completion.by(actions, "partners", list(view.partners["code"]))
    codes, most = busiest(by_partner)
    found = names(view, codes, "name", escape)
    if len(codes) <= MOST_NAMED:
        found = view.t("partners-named", count=len(codes), names=found)
    return view.t(
        "partners-involved",
        names=found,
        partners=len(codes),
        count=most,
        all=len(actions),
        extent="all" if most == len(actions) else "some",
        level=view.filters.level,
    )
