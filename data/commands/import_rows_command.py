"""`python -m data import` of rows, or of the changes in a programme's own file, all or nothing."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date

import settings
from data import days
from data.files import (
    cell_values,
    file_rows,
    file_tables,
    file_words,
    matching,
    progress_scale,
    row_sentences,
    whole_edits,
)
from data.files.file_sheet import FileSheet
from data.files.matching import Matches
from data.record import load
from data.record.load import Record
from db.commands.command_line import UsageError
from db.commands.progress import ProgressLine
from db.engine.database import Engine, opened
from db.engine.schema import check_version
from db.imports import column_matches, importing
from db.imports.file_schema import ROWS, TABLES, Table
from db.imports.import_rows import ImportRequest, Preview
from db.imports.text_tables import Texts
from db.problems import ProblemsError, sentence, sentences
from db.record.outcomes import ConflictError, RefusedError
from db.record.people import local_person
from locales import DEFAULT, LANGUAGES, Translator, translator

MOST = 20
LONG = 60  # letters of a heading that are printed


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run` to `parser`, except the file."""
    add = parser.add_argument
    add("--table", choices=TABLES, help="default: the one that most of its columns belong to")
    add(
        "--sheet",
        metavar="NAME",
        help="of a workbook; default: the one of which most is understood",
    )
    add(
        "--columns",
        metavar="HEADING=COLUMN",
        action="append",
        default=[],
        help="what a heading means, where it isn't understood; HEADING= leaves it out",
    )
    add("--dry-run", action="store_true", help="tell what would be done, and do nothing")
    add("--programme", metavar="CODE", help="default: the latest that has begun")
    add("--effective-on", metavar="DAY", help="for rows without a day; default: today, or the end")
    add(
        "--since",
        metavar="DAY",
        help="since when the plan has been known: new actions and measures exist from then; "
        "default: the day that their row holds from",
    )
    add(
        "--progress",
        choices=progress_scale.SCALES,
        help="how the file writes it: parts of one (0.25 is 25 %%), or percent (0.25 is 0.25 %%); "
        "needed where all of it lies between 0 and 1",
    )
    add("--comment", metavar="TEXT", default="", help="said of the whole import")
    add("--lang", choices=LANGUAGES, default=DEFAULT, help="of numbers, titles and messages")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Import the rows of the file, or with --dry-run print their counts; return the exit code."""
    t = translator(asked.lang)
    try:
        found = file_tables.sheets(asked.file.name, file_tables.content(asked.file))
    except ProblemsError as error:
        print(*sentences(t, error.of(asked.file.name).problems), sep="\n", file=sys.stderr)
        return 1
    sheet = _sheet(found, asked.sheet, asked.lang)
    table: Table = asked.table or matching.table_of(sheet.headings, asked.lang)
    with opened(chosen.database_url) as engine:
        check_version(engine)
        programmes = load.programmes(engine)
        today = days.today(chosen.timezone)
        code = asked.programme or load.latest_begun(programmes, today).code
        record = load.record(engine, code)
        key = matching.key(sheet.headings)
        before = column_matches.remembered(engine, code, table, key)
        by_hand = {**before, **_columns(asked.columns, table)}
        matches = matching.match(sheet.headings, table, asked.lang, by_hand)
        _say_columns(asked.file.name, table, sheet, matches)
        known = file_words.words(record, asked.lang)
        if not asked.progress and (heading := progress_scale.in_doubt(sheet, matches, known)):
            print(t("exchange-scale-refused", column=heading), file=sys.stderr)
            return 1
        if text := row_sentences.either_way(t, cell_values.either_way(sheet, matches, ROWS[table])):
            print(text, file=sys.stderr)
        wanted = ImportRequest(
            person=local_person(chosen.local_person),
            programme_code=code,
            table=table,
            rows=file_rows.rows(sheet, matches, table, known, asked.progress or "percent"),
            effective_on=day(asked.effective_on, record, chosen),
            today=today,
            since=since(asked.since),
            language=asked.lang,
            comment=asked.comment,
            name=file_tables.called(asked.file),
            headings=key,
            chosen=matching.by_hand(matches, table, asked.lang),
        )
        return carried_out(engine, wanted, matches, t, dry=asked.dry_run)


def carried_out(
    engine: Engine, asked: ImportRequest, matches: Matches, t: Translator, *, dry: bool
) -> int:
    """Write the rows of `asked`, or print their counts if `dry`; return the exit code.

    It is 1 where a row is refused, or where the programme changed meanwhile.
    """
    seen = importing.preview(engine, asked, ProgressLine("Looking at the rows"))
    if _refused(seen, matches, t):
        return 1
    counts = [f"{len(seen.of(fate))} {fate}" for fate in ("added", "changed", "same")]
    if back := seen.going_back:
        print(t("exchange-goes-back", count=back), file=sys.stderr)
    if dry:
        print(f"Would be {', '.join(counts)}.")
        return 0
    try:
        saved = importing.write(engine, asked, progress=ProgressLine("Importing"))
    except (RefusedError, ConflictError):
        print("The programme changed meanwhile; nothing was written. Try again.", file=sys.stderr)
        return 1
    done = f"Save {saved.batch_id}" if saved else "Nothing to save"
    print(f"{done}: {', '.join(counts)}.")
    return 0


def day(text: str | None, record: Record, chosen: settings.Settings) -> date:
    """The effective day of rows without one: `text`, else the default day. Raises UsageError."""
    if text is None:
        return days.default_day(record.programme.ends_on, days.today(chosen.timezone))
    return _day("--effective-on", text)


def since(text: str | None) -> date | None:
    """The day from which new actions and measures exist; None for None. Raises UsageError."""
    return None if text is None else _day("--since", text)


def _day(option: str, text: str) -> date:
    try:
        return days.day(text)
    except ValueError:
        raise UsageError(f"{option}: {text!r} isn't a day such as 2024-12-31.") from None


def _refused(seen: Preview, matches: Matches, t: Translator) -> bool:
    """Print the reasons of refused rows, at most MOST; return whether there are any."""
    told = [text for row in seen.of("refused") for text in row_sentences.against(t, row, matches)]
    for text in told[:MOST]:
        print(text, file=sys.stderr)
    if more := len(told) - MOST if len(told) > MOST else 0:
        print(f"... and {more} more.", file=sys.stderr)
    if told:
        print("Nothing was written.", file=sys.stderr)
    return bool(told)


def _sheet(found: Sequence[FileSheet], name: str | None, language: str) -> FileSheet:
    if name is None:
        return found[matching.likeliest(found, language)]
    for sheet in found:
        if sheet.name == name:
            return sheet
    there = ", ".join(sheet.name for sheet in found)
    raise UsageError(f"--sheet: there is no table in a sheet {name!r}; there are: {there}.")


def _columns(said: Sequence[str], table: Table) -> dict[str, str]:
    pairs = [each.rpartition("=") for each in said]
    for heading, equals, column in pairs:
        if not (heading and equals) or (column and column not in ROWS[table]):
            known = ", ".join(ROWS[table])
            text = f"--columns: {heading or column!r} must be HEADING=COLUMN, a column of: {known}."
            raise UsageError(text)
    return {heading: column for heading, _, column in pairs}


def _say_columns(name: str, table: Table, sheet: FileSheet, matches: Matches) -> None:
    used = [f"{heading[:LONG]} = {column}" for heading, column in matches.items() if column]
    unused = [heading[:LONG] for heading, column in matches.items() if not column]
    print(f"{name}: {len(sheet.lines)} rows into {table}; {', '.join(used) or 'no column known'}.")
    if unused:
        print(f"Left out: {', '.join(unused)}.")


TOLD = (
    "{} is there: what was changed in the tables of the file comes in, its history stays as it is."
)


def run_edits(
    engine: Engine, asked: argparse.Namespace, chosen: settings.Settings, found: Texts
) -> int:
    """Import the cells that differ from the export, or with --dry-run print their counts; return
    the exit code.
    """
    edits, t = whole_edits.edits(engine, found, asked.lang), translator(asked.lang)
    for stay in edits.stays:
        print(sentence(t, stay), file=sys.stderr)
    if not edits.rows:
        print("Nothing new: no change.")
        return 0
    print(TOLD.format(edits.programme_code))
    record = load.record(engine, edits.programme_code)
    wanted = edits.asked(
        person=local_person(chosen.local_person),
        effective_on=day(asked.effective_on, record, chosen),
        today=days.today(chosen.timezone),
        since=since(asked.since),
        language=asked.lang,
        comment=asked.comment,
        name=file_tables.called(asked.file),
    )
    return carried_out(engine, wanted, {}, t, dry=asked.dry_run)
