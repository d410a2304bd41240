"""The parts of a report as the files in paper/ take them: their words, and what a report adds."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from reports import content
from reports.content import Content
from sections import head
from sections.actions import Listed
from sections.pillars import Pillar
from sections.words import Words


def parts(told: Content) -> dict[str, Any]:
    """The parts by name, and the words between them."""
    found = {name: dict(part) for name, part in told.parts.items()}
    if "pillars" in found:
        found["pillars"]["pillars"] = [_pillar(p, told.words) for p in found["pillars"]["pillars"]]
    if "timeline" in found:
        found["timeline"]["key"] = told.words.t("shared-timeline")
    if "partners" in found:
        found["partners"]["rows"] = _ruled(found["partners"]["rows"])
    if "changes" in found:
        found["changes"]["left"] = _left(found["changes"]["left"], told.words)
    return {"parts": {**found, "method": _method(told)}, "words": _words(told.words)}


def _pillar(pillar: Pillar, words: Words) -> dict[str, Any]:
    counted = [f"{piece.count} {piece.mark.word}" for piece in pillar.pieces]
    alt = words.t(
        "report-bar-alt",
        pillar=pillar.code,
        statuses=words.t.list(counted),
        summary=pillar.summary,
    )
    return {**vars(pillar), "alt": alt, "listed": _listed(pillar.listed, words)}


def _listed(listed: Listed | None, words: Words) -> dict[str, Any] | None:
    if listed is None:
        return None
    t = words.t
    rows = [
        {
            **vars(row),
            "planned": t("chart-trend-planned", value=row.planned) if row.planned else "",
            "partners": t("shared-with", partners=row.partners) if row.partners else "",
        }
        for row in listed.rows
    ]
    return {"rows": rows}


def _ruled(rows: list[Any]) -> list[dict[str, Any]]:
    """Each partner, and whether a stronger line follows it."""
    after = [*rows[1:], None]
    return [
        {**vars(row), "ends_first": bool(other and other.is_ruled)}
        for row, other in zip(rows, after, strict=True)
    ]


def _left(count: int, words: Words) -> str:
    if not count:
        return ""
    shown = words.t.number(count)
    return words.t("shared-changes-left", count=count, shown=shown, level=words.level)


def _method(told: Content) -> Mapping[str, Any]:
    words, shared = told.words, told.shared
    t, day = words.t, words.t.day(shared.day)
    statuses = [asdict(words.status(code)) for code in shared.statuses["code"]]
    return {
        "version": t("report-version", version=t.number(told.version), day=day),
        "known": content.known(told),
        "notes": [t("report-nobody"), t("report-badge"), t("shared-bullet")],
        "statuses-title": t("column-status"),
        "statuses": statuses,
        "healths-title": t("column-health"),
        "healths-intro": t("method-health-intro", day=day),
        "healths-heads": [t("column-health"), t("method-health-when")],
        "healths": head.healths(words),
        "formulas-title": t("card-how"),
        "formulas": head.formulas(words),
        "check-title": t("report-check", number=shared.check),
        "check": t("shared-check-command"),
        "command": head.command(words),
    }


def _words(words: Words) -> dict[str, Any]:
    t, level = words.t, words.level
    thing = t("column-measure") if level == "measure" else t("column-action")
    return {
        "summary": t("report-summary"),
        "page": t("report-page", page="{page}", pages="{pages}"),
        "pillars": t("page-pillars"),
        "timeline": t("page-timeline"),
        "partners": t("page-partners"),
        "changes": t("page-changes"),
        "method": t("page-method"),
        "pillar": t("column-pillar_code"),
        "whole": t("report-whole"),
        "source": t("column-source_url"),
        "empty": t("chart-no-actions", level=level),
        "bullet": f"{t('shared-bullet')} {t('shared-newer')}",
        "dash": t("chart-partners-dash"),
        "all-pillars": t("chart-matrix-all"),
        "shades": t("chart-matrix-key"),
        "action-heads": [
            thing,
            t("column-status"),
            t("column-health"),
            t("shared-progress"),
            t("shared-last"),
        ],
        "partner-heads": [
            t("column-partner_code"),
            t("column-average"),
            t("column-reported"),
            t("column-completed"),
        ],
    }
