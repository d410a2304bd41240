"""The matrix of participation: a cell per pillar and partner that have actions together."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from charts.count_words import share
from charts.frame_rows import rows
from charts.palette import HEATS, heat_place
from data import findings
from data.findings import Finding
from sections.section import Section, TableLine
from sections.words import SectionWords, Text

COLUMNS = ("partner_code", "done", "scope", "average", "actions")


@dataclass(frozen=True)
class MatrixCell:
    """Completion, average, and its shade from 0 up (heat_place), None without an average."""

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


def described(words: SectionWords) -> Section:
    """Who takes part in what: a line per pillar and one for all, a column per partner with what is
    completed and the average, or nothing; then memberships, and the actions that name any.
    """
    view, t = words.view, words.t
    partners, lines = rows(view.partner_figures, "code", "short"), _lines(words)
    found, codes = _found(words), [partner["code"] for partner in partners]
    return Section(
        words,
        finding(words),
        t("partners-matrix-caption", level=words.level, day=t.day(view.day)),
        t("column-pillar_code"),
        [*_headings(partners), t("column-memberships"), t(f"level-{words.level}")],
        [_line(code, title, found, codes, words) for code, title in lines],
    )


def finding(words: SectionWords) -> Finding:
    """The partners with the most pillars, and those with the fewest."""
    view = words.view
    pillars, partners = list(view.pillar_figures["code"]), list(view.partner_figures["code"])
    everyone = not view.filters.partner
    return findings.reach(view.cells, pillars, partners, is_everyone=everyone)


def _line(
    code: str, title: Text | None, found: Mapping[Any, Any], codes: list[str], words: SectionWords
) -> TableLine:
    t, cells = words.t, [_cell(found.get((code, partner)), words) for partner in codes]
    counts = map(t.number, words.view.memberships[code])
    said = [f"{cell.done} · {cell.average}" if cell else "" for cell in cells]
    return TableLine(code, title or Text(t("filter-all-pillars")), [*said, *counts])


def _headings(partners: list[dict[str, Any]]) -> list[str]:
    """The short names; two partners of one name are told apart by their codes."""
    many = Counter(partner["short"] for partner in partners)
    return [
        f"{partner['short']} ({partner['code']})"
        if many[partner["short"]] > 1
        else partner["short"]
        for partner in partners
    ]


def _lines(words: SectionWords) -> list[tuple[str, Text | None]]:
    """(code, title) of each pillar, then ("", None) for all of them."""
    pillars = rows(words.view.pillar_figures, "code", "title", "title_language")
    return [*((row["code"], words.text(row)) for row in pillars), ("", None)]


def _found(words: SectionWords) -> dict[tuple[str, str], dict[str, Any]]:
    """(pillar or "" for all, partner) to its figures; no key for a pair without actions."""
    view = words.view
    found = {
        (row["pillar_code"], row["partner_code"]): row
        for row in rows(view.cells, "pillar_code", *COLUMNS)
    }
    totals = view.partner_figures.rename(columns={"code": "partner_code"})
    return found | {
        ("", row["partner_code"]): row for row in rows(totals, *COLUMNS) if row["actions"]
    }


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """A row per pillar, and one for all where there are several; a blank cell: not involved."""
    told, found, lines = described(words), _found(words), _lines(words)
    partners = rows(words.view.partner_figures, "code", "short", "short_language")
    codes = [partner["code"] for partner in partners]
    title = findings.say(
        told.finding, words.t, words.level, listed=lambda codes: _names(codes, words)
    )
    return {
        "title": title,
        "caption": told.caption,
        "partners": [words.text(partner, "short") for partner in partners],
        "lines": [
            MatrixLine(
                code,
                title,
                _members(code, words),
                [_cell(found.get((code, p)), words) for p in codes],
            )
            for code, title in lines
            if code or len(lines) > 2
        ],
        "shades": list(range(HEATS)),
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
    completed = share(row["done"], row["scope"], t)
    return MatrixCell(completed, t.percent(average), heat_place(average))
