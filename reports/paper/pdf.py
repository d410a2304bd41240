"""The PDF: the parts of a report as input of the typst files in this folder."""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import typst

from charts.palette import LIGHT
from charts.status_looks import GLYPHS, HEALTH_MARKS, status_look
from data.figures import schedule
from data.view import View
from reports import report_content
from reports.file_text import short
from reports.paper.letters import Lettering, lettering
from reports.report_content import LONGEST_TITLE, Content
from reports.report_template import Logo, ReportTemplate
from sections import action_paper, head, method
from sections.actions import ListedActions
from sections.pillars import PillarRow
from sections.words import SectionWords


def parts(told: Content) -> dict[str, Any]:
    """A dict of `parts`, by name with what paper adds to them, and `words`, those between them."""
    found = {name: dict(part) for name, part in told.parts.items()}
    if "pillars" in found:
        found["pillars"]["pillars"] = [_pillar(p, told.words) for p in found["pillars"]["pillars"]]
        listed = [pillar.listed for pillar in told.parts["pillars"]["pillars"]]
        found["pillars"]["bound"] = _bound(listed, told)
    if "actions" in found:
        by_pillar = told.parts["actions"]["pillars"]
        found["actions"]["bound"] = _bound([listed for _, _, listed in by_pillar], told)
        found["actions"]["pillars"] = [
            (code, title, _listed(listed, told.words)) for code, title, listed in by_pillar
        ]
    if "timeline" in found:
        found["timeline"]["key"] = told.words.t("shared-timeline")
        found["timeline"]["left"] = _not_listed(found["timeline"]["left"], told)
    if "partners" in found:
        found["partners"]["rows"] = _ruled(found["partners"]["rows"])
    if "changes" in found:
        found["changes"]["left"] = _left(found["changes"]["left"], told.words)
    return {"parts": {**found, "method": _method(told)}, "words": _words(told.words)}


def _pillar(pillar: PillarRow, words: SectionWords) -> dict[str, Any]:
    counted = [f"{piece.count} {piece.mark.word}" for piece in pillar.pieces]
    alt = words.t(
        "report-bar-alt",
        pillar=pillar.code,
        statuses=words.t.list(counted),
        summary=pillar.summary,
    )
    return {**vars(pillar), "alt": alt, "listed": _listed(pillar.listed, words)}


def _bound(listed: Iterable[ListedActions | None], told: Content) -> str:
    """The sentences on how many actions are `listed`, and where all are; "" where all are."""
    left = sum(each.left for each in listed if each)
    if not left:
        return ""
    t, count = told.words.t, len(told.view.actions)
    numbers = {"shown": t.number(count - left), "number": t.number(count)}
    said = t("report-listed", count=count, level=told.words.level, **numbers)
    return f"{said} {told.elsewhere}"


def _not_listed(left: int, told: Content) -> str:
    """The sentences on actions of the timeline that aren't listed; "" for none."""
    if not left:
        return ""
    words = told.words
    return f"{words.t('shared-worst')} {_left_of(left, words)} {told.elsewhere}"


def _left_of(count: int, words: SectionWords) -> str:
    t = words.t
    return t("shared-left", count=count, shown=t.number(count), level=words.level, files="no")


def _listed(listed: ListedActions | None, words: SectionWords) -> dict[str, Any] | None:
    if listed is None:
        return None
    t = words.t
    rows = [
        {
            **vars(row),
            "planned": t("chart-trend-planned", value=row.planned) if row.planned else "",
            "partners": t("shared-with", partners=row.partners) if row.partners else "",
            "more": t("changes-events-more", count=row.more) if row.more else "",
        }
        for row in listed.rows
    ]
    return {"rows": rows, "left": _left_of(listed.left, words) if listed.left else ""}


def _ruled(rows: list[Any]) -> list[dict[str, Any]]:
    """Each partner, and whether a stronger line follows it."""
    after = [*rows[1:], None]
    return [
        {**vars(row), "ends_first": bool(other and other.is_ruled)}
        for row, other in zip(rows, after, strict=True)
    ]


def _left(count: int, words: SectionWords) -> str:
    if not count:
        return ""
    shown = words.t.number(count)
    return words.t("shared-changes-left", count=count, shown=shown, level=words.level)


def _method(told: Content) -> Mapping[str, Any]:
    words, view = told.words, told.view
    t, day = words.t, words.t.day(view.day)
    statuses = [asdict(words.status(code)) for code in view.statuses["code"]]
    return {
        "version": t("report-version", version=t.number(told.version), day=day),
        "known": report_content.known(told),
        "notes": [t("report-nobody"), t("report-badge"), t("shared-bullet")],
        "statuses-title": t("column-status"),
        "statuses": statuses,
        "healths-title": t("column-health"),
        "healths-intro": t("method-health-intro", day=day),
        "healths-heads": [t("column-health"), t("method-health-when")],
        "healths": method.healths(words),
        "formulas-title": t("card-how"),
        "formulas": head.formulas(words),
        "check-title": t("report-check", number=view.check_code),
        "check": t("shared-check-command"),
        "command": head.command(words.view),
    }


def _words(words: SectionWords) -> dict[str, Any]:
    t, level = words.t, words.level
    thing = t("column-measure") if level == "measure" else t("column-action")
    return {
        "summary": t("report-summary"),
        "page": t("report-page", page="{page}", pages="{pages}"),
        "pillars": t("page-pillars"),
        "actions": t(f"level-{level}"),
        "timeline": t("page-timeline"),
        "partners": t("page-partners"),
        "matrix": t("page-partners"),
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


PAPER = Path(__file__).parent
# Names of fields with addresses, which aren't drawn and stay as they are.
ADDRESSES = {"address", "source", "sources"}


def pdf(told: Content, template: ReportTemplate) -> bytes:
    """The bytes of the PDF; equal for equal content and template. Raises TemplateError."""
    return _compiled("main.typ", _said(told, template), template, told.made_at)


def action_pdf(view: View, code: str, template: ReportTemplate) -> bytes:
    """The bytes of the page on one action. Raises TemplateError, and KeyError for no such action.

    As in every report, no names of people are in it.
    """
    words, part = SectionWords(view, view.timezone), action_paper.part(view, code)
    t, title = words.t, view.title
    version = t("report-method", version=t.number(schedule.edition(view.record.methods, view.day)))
    day = t("scope-as-of", day=t.day(view.day))
    said = {
        "language": words.language,
        "title": f"{code} {part['title'].text} · {t.day(view.day)}",
        "programme": words.text({"title": title, "title_language": view.title_language}),
        "scope": day,
        "organisation": template.name,
        "accent": template.colour,
        "footer": [f"{short(title, LONGEST_TITLE)} · {day}", f"{version} · {t('report-nobody')}"],
        "own-footer": template.footer(words.language),
        "colours": asdict(LIGHT),
        "looks": _looks(),
        "action": part,
        "words": {
            "record": t("action-paper-record"),
            "events": t("action-paper-events"),
            "source": t("column-source_url"),
        },
    }
    return _compiled("action.typ", said, template, view.made_at)


def _compiled(
    main: str, said: dict[str, Any], template: ReportTemplate, made_at: datetime
) -> bytes:
    """The PDF of `main`, a file of this folder that reads `said`. Raises TemplateError."""
    letters = lettering(template, " ".join(_texts(said)))
    whole = _plain({**said, "fonts": letters.families}, letters)
    whole["logo"] = _logo(template.logo) if template.logo else ""
    compiler = typst.Compiler(
        PAPER / main,
        root=PAPER,
        font_paths=letters.fonts,
        ignore_system_fonts=True,
        sys_inputs={"told": json.dumps(whole, ensure_ascii=False)},
    )
    at = int(made_at.timestamp())
    made = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=at)
    return made if isinstance(made, bytes) else b""


def _said(told: Content, template: ReportTemplate) -> dict[str, Any]:
    words, view = told.words, told.view
    t = words.t
    return {
        "language": words.language,
        "title": told.title,
        "programme": words.text({"title": view.title, "title_language": view.title_language}),
        "kind": t("report-kind"),
        "scope": head.scope(words),
        "answer": head.answer(words),
        "coverage": head.coverage(words),
        "assessment": head.assessment(words),
        "known": report_content.known(told),
        "organisation": template.name,
        "accent": template.colour,
        "footer": report_content.footer(told),
        "own-footer": template.footer(words.language),
        "colours": asdict(LIGHT),
        "looks": _looks(),
        **parts(told),
    }


def _logo(logo: Logo) -> str:
    """The logo inside an SVG, which is text, as all input of typst is."""
    size = f'width="{logo.width}" height="{logo.height}"'
    held = b64encode(logo.held).decode()
    picture = f'<image {size} href="data:{logo.kind};base64,{held}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{picture}</svg>'


def _looks() -> dict[str, dict[str, Any]]:
    """The look of each mark, by the name that it has in Mark.look."""
    looks = {}
    for mark in (*GLYPHS, "dot"):
        look = status_look(mark, LIGHT)
        looks[f"s-{mark}"] = {
            "colour": look.colour,
            "fill": look.fill if look.fill.startswith("#") else "",
            "ink": look.ink,
            "line": look.line,
            "dashed": look.dash != "solid",
            "hatched": look.hatched,
        }
    return looks | {name: {"colour": getattr(LIGHT, name, LIGHT.muted)} for name in HEALTH_MARKS}


def _texts(value: Any) -> Iterator[str]:
    """Every text in `value`, at any depth."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))
    elif isinstance(value, Mapping | list | tuple):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(each)


def _plain(value: Any, letters: Lettering, name: str = "") -> Any:
    """`value` for JSON, with every text as `letters` shows it, except those of ADDRESSES."""
    if isinstance(value, str):
        return value if name in ADDRESSES else letters.shown(value)
    if is_dataclass(value):
        return {
            each.name: _plain(getattr(value, each.name), letters, each.name)
            for each in fields(value)
        }
    if isinstance(value, Mapping):
        return {key: _plain(each, letters, key) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each, letters, name) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, float) else value
