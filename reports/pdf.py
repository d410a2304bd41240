"""The report as a PDF: A4, tagged (PDF/UA-1), set by typst from the files in paper/."""

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from pathlib import Path
from typing import Any

import typst

from charts import headline
from charts.marks import GLYPHS, HEALTH_MARKS, status_look
from charts.palette import LIGHT
from reports import content
from reports.content import Content
from reports.letters import Lettering, lettering
from reports.parts import parts
from reports.template import Logo, Template
from sections import head

PAPER = Path(__file__).parent / "paper"
# Addresses are followed, not read: they stay as they are.
ADDRESSES = {"address", "source", "sources"}


def pdf(told: Content, template: Template) -> bytes:
    """The file. The same bytes for the same content and template. Raises TemplateError."""
    said = _said(told, template)
    letters = lettering(template, " ".join(_texts(said)))
    whole = _plain({**said, "fonts": letters.families}, letters)
    whole["logo"] = _logo(template.logo) if template.logo else ""
    compiler = typst.Compiler(
        PAPER / "main.typ",
        root=PAPER,
        font_paths=letters.fonts,
        ignore_system_fonts=True,
        sys_inputs={"told": json.dumps(whole, ensure_ascii=False)},
    )
    at = int(told.made_at.timestamp())
    made = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=at)
    return made if isinstance(made, bytes) else b""


def _said(told: Content, template: Template) -> dict[str, Any]:
    words, shared = told.words, told.shared
    t = words.t
    return {
        "language": words.language,
        "title": told.title,
        "programme": words.text({"title": shared.title, "title_language": shared.title_language}),
        "kind": t("report-kind"),
        "scope": head.scope(words),
        "answer": head.answer(words),
        "coverage": headline.coverage(shared.total, t, words.level),
        "assessment": head.assessment(words),
        "known": content.known(told),
        "organisation": template.name,
        "accent": template.colour,
        "footer": content.footer(told),
        "own-footer": template.footer(words.language),
        "colours": asdict(LIGHT),
        "looks": _looks(),
        **parts(told),
    }


def _logo(logo: Logo) -> str:
    """The logo within a drawing, which is text as all else that typst is told."""
    size = f'width="{logo.width}" height="{logo.height}"'
    held = b64encode(logo.held).decode()
    picture = f'<image {size} href="data:{logo.kind};base64,{held}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{picture}</svg>'


def _looks() -> dict[str, dict[str, Any]]:
    """How each mark is drawn, by the name that a status or health has for it."""
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
    """Every text in it."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))
    elif isinstance(value, Mapping | list | tuple):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(each)


def _plain(value: Any, letters: Lettering, name: str = "") -> Any:
    """The same as JSON has it, every text such that it can be drawn."""
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
    return float(value) if isinstance(value, float) else value
