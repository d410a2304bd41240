"""`python -m data report FILE`: a PDF, slides or a workbook, by the file's ending."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from pkgutil import resolve_name

import settings
from data.commands import command_scope
from data.files import file_out
from data.filters import FILTERS, Question
from data.questions import action_address
from data.view import View
from db.commands.command_line import UsageError
from reports import report_template
from reports.report_content import Content, content
from reports.report_template import ReportTemplate, TemplateError
from sections import view_tables

DOES = "Write the programme as a PDF, slides or a workbook, by the file's ending."
SPEAKING = (TemplateError,)
WORKBOOK = ".xlsx"
# Ending to the function that makes the file; imported on use, since each needs slow libraries.
KINDS: Mapping[str, str] = {
    ".pdf": "reports.paper.pdf:pdf",
    ".pptx": "reports.slides.slides:slides",
}


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run` to `parser`."""
    parser.add_argument("file", metavar="FILE", type=Path)
    command_scope.add(parser, FILTERS)
    parser.add_argument(
        "--action", dest="page", metavar="CODE", help="one page on this action or measure, for .pdf"
    )


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the file; return 0. Raises UsageError and TemplateError."""
    ending = asked.file.suffix.lower()
    if asked.page is not None and ending in (WORKBOOK, *KINDS) and ending != ".pdf":
        raise UsageError("--action is for .pdf.")
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
    if asked.page is not None:
        return _one_page(asked, command_scope.view(asked, record, chosen), look)
    told, made = content(command_scope.view(asked, record, chosen)), maker(ending)
    file_out.put(asked.file, made(told, look))
    print(f"Wrote {asked.file}.")
    return 0


def _one_page(asked: argparse.Namespace, view: View, look: ReportTemplate) -> int:
    """Write the page on one action; return the exit code. Raises UsageError for no such action."""
    # Imported here, since it is slow and the other kinds don't need it.
    from reports.paper.pdf import action_pdf

    try:
        made = action_pdf(view, asked.page, look)
    except KeyError:
        day = view.day.isoformat()
        text = f"There is no action or measure {asked.page[:60]!r} on {day}."
        raise UsageError(text) from None
    file_out.put(asked.file, made)
    print(f"Wrote {asked.file}.")
    return 0


def maker(ending: str) -> Callable[[Content, ReportTemplate], bytes]:
    """The function that makes a file with this ending from a Content and a template."""
    found: Callable[[Content, ReportTemplate], bytes] = resolve_name(KINDS[ending])
    return found


def _workbook(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the tables of the pages as a workbook, with names of people; return the exit code."""
    # Imported here, since it is slow and the other kinds don't need it.
    from reports.sheets.workbook import workbook

    record = command_scope.record(asked, chosen)
    view = command_scope.view(asked, record, chosen)
    question = Question(view.filters, view.code, view.day, lang=view.language)
    known = view.titles if chosen.is_public else {}

    def way(code: str) -> str:
        return action_address(chosen.public_url, question, code) if code in known else ""

    file_out.put(asked.file, workbook(view_tables.of(view), view.made_at, way))
    print(f"Wrote {asked.file}.")
    return 0
