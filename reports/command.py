"""`python -m data report FILE`: the programme as a PDF or as slides, by the file's ending."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

import settings
from data import command_scope
from db.command_line import UsageError
from reports import template
from reports.content import Content, content
from reports.pdf import pdf
from reports.slides import slides
from reports.template import Template

NAME = "report"
DOES = "Write the programme as a PDF or as slides, by the file's ending: .pdf or .pptx."
KINDS: Mapping[str, Callable[[Content, Template], bytes]] = {".pdf": pdf, ".pptx": slides}


def add(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take what `run` reads."""
    parser.add_argument("file", metavar="FILE", type=Path)
    command_scope.add(parser)


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the file asked for. Raises UsageError and TemplateError."""
    made = KINDS.get(asked.file.suffix.lower())
    if made is None:
        raise UsageError(f"{asked.file.name!r} must end in {' or '.join(KINDS)}.")
    if asked.owner:
        raise UsageError("A report names nobody: it can't be of one owner.")
    look = template.read(chosen.report_template)
    record = command_scope.record(asked, chosen)
    filters = command_scope.filters(asked, record)
    day = command_scope.day(asked, record, chosen)
    asked.file.write_bytes(made(content(record, filters, day, asked.lang, chosen.timezone), look))
    print(f"Wrote {asked.file}.")
    return 0
