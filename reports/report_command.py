"""`python -m data report FILE`: on paper, as slides or as a workbook, by the file's ending."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from pkgutil import resolve_name

import settings
from data.commands import command_scope
from data.files import file_out
from db.commands.command_line import UsageError
from reports import report_template
from reports.report_content import Content, content
from reports.report_template import ReportTemplate, TemplateError
from sections import view_tables

DOES = "Write the programme as a PDF, slides or a workbook, by the file's ending."
SPEAKING = (TemplateError,)
WORKBOOK = ".xlsx"
# An ending, and what makes such a file: each brings libraries that the other need not wait for.
KINDS: Mapping[str, str] = {
    ".pdf": "reports.paper.pdf:pdf",
    ".pptx": "reports.slides.slides:slides",
}


def add(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take what `run` reads."""
    parser.add_argument("file", metavar="FILE", type=Path)
    command_scope.add(parser)


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the file asked for. Raises UsageError and TemplateError."""
    ending = asked.file.suffix.lower()
    if ending == WORKBOOK:
        return _workbook(asked, chosen)
    if ending not in KINDS:
        raise UsageError(f"{asked.file.name!r} must end in {' or '.join([*KINDS, WORKBOOK])}.")
    if asked.owner:
        raise UsageError("A report names nobody: it can't be of one owner.")
    if asked.status:
        raise UsageError(f"A report tells of every status; one alone is for {WORKBOOK}.")
    look = report_template.read(chosen.report_template)
    record = command_scope.record(asked, chosen)
    told, made = content(command_scope.view(asked, record, chosen)), maker(ending)
    file_out.put(asked.file, made(told, look))
    print(f"Wrote {asked.file}.")
    return 0


def maker(ending: str) -> Callable[[Content, ReportTemplate], bytes]:
    """What makes a file of that ending of what a report says, in the look of a template."""
    found: Callable[[Content, ReportTemplate], bytes] = resolve_name(KINDS[ending])
    return found


def _workbook(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """What the pages show, names included, as an Excel workbook."""
    # What writes workbooks is slow to come, and papers and slides do without it.
    from reports.sheets.workbook import workbook

    record = command_scope.record(asked, chosen)
    view = command_scope.view(asked, record, chosen)
    file_out.put(asked.file, workbook(view_tables.of(view), view.made_at))
    print(f"Wrote {asked.file}.")
    return 0
