"""The matrix of participation: a cell per pillar and partner that have actions together."""

from dataclasses import dataclass
from typing import Any

from charts.count_words import share
from charts.frame_rows import rows
from data import findings
from sections.words import SectionWords, Text, is_nothing

SHADES = 5
COLUMNS = ("partner_code", "done", "scope", "average", "actions")


@dataclass(frozen=True)
class MatrixCell:
    """Completion, average, and its shade from 0 to SHADES - 1, None without an average."""

    done: str
    average: str
    shade: int | None


@dataclass(frozen=True)
class MatrixLine:
    """A pillar, or all of them with code "", and a cell per partner, None where not involved."""

    code: str
    title: Text | None
    members: str
    cells: list[MatrixCell | None]


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """A line per pillar and, where there are several, one for all."""
    view, t, level = words.view, words.t, words.level
    partners = rows(view.partner_figures, "code", "short", "short_language")
    codes = [partner["code"] for partner in partners]
    found = {
        (row["pillar_code"], row["partner_code"]): row
        for row in rows(view.cells, "pillar_code", *COLUMNS)
    }
    totals = view.partner_figures.rename(columns={"code": "partner_code"})
    found |= {("", row["partner_code"]): row for row in rows(totals, *COLUMNS) if row["actions"]}
    titles = rows(view.pillar_figures, "code", "title", "title_language")
    lines = [(row["code"], words.text(row)) for row in titles] + [("", None)]
    pillars = [row["code"] for row in titles]
    is_everyone = not view.filters.partner
    finding = findings.reach(view.cells, pillars, codes, is_everyone=is_everyone)
    return {
        "title": findings.say(finding, t, level, listed=lambda codes: _names(codes, words)),
        "caption": t("partners-matrix-caption", level=level, day=t.day(view.day)),
        "partners": [words.text(partner, "short") for partner in partners],
        "lines": [
            MatrixLine(
                code,
                title,
                _members(code, words),
                [_cell(found.get((code, p)), words) for p in codes],
            )
            for code, title in lines
            if code or len(titles) > 1
        ],
        "shades": list(range(SHADES)),
    }


def _names(codes: Any, words: SectionWords) -> str:
    return words.t.list([words.shorts.get(code, code) for code in codes])


def _members(code: str, words: SectionWords) -> str:
    many, count = words.view.memberships[code]
    places = {"memberships": many, "count": count, "level": words.level}
    return words.t("chart-matrix-memberships", **places) if many else ""


def _cell(row: dict[str, Any] | None, words: SectionWords) -> MatrixCell | None:
    if row is None:
        return None
    t, average = words.t, row["average"]
    shade = None if is_nothing(average) else min(SHADES - 1, int(average // (100 / SHADES)))
    return MatrixCell(share(row["done"], row["scope"], t), t.percent(average), shade)
