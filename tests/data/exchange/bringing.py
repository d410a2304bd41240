"""Bringing a text into a database as the command does, for tests that are about what came of it."""

from typing import Any

from sqlalchemy import Engine

from data.files import file_rows, file_words, matching, row_sentences, text_table
from data.record import load
from db.imports import importing
from db.imports.import_rows import ImportRequest, Preview
from db.record.outcomes import Saved
from db.record.people import LOCAL
from locales import translator
from tests.db.saying import PROGRAMME, TODAY


def asked(engine: Engine, text: str, table: Any = "actions", **about: Any) -> ImportRequest:
    """The rows of a text, as they are understood today."""
    language = about.pop("language", "en")
    sheet = text_table.read(text)
    record = load.record(engine, PROGRAMME)
    matches = matching.match(sheet.headings, table, language)
    wanted = file_rows.rows(sheet, matches, table, file_words.words(record, language))
    named: dict[str, Any] = {"person": LOCAL, "effective_on": TODAY, "today": TODAY, **about}
    return ImportRequest(
        programme_code=PROGRAMME, table=table, rows=wanted, language=language, **named
    )


def bring(engine: Engine, text: str, table: Any = "actions", **about: Any) -> Saved | None:
    """Import a text."""
    return importing.write(engine, asked(engine, text, table, **about))


def seen(engine: Engine, text: str, table: Any = "actions", **about: Any) -> Preview:
    """Its preview."""
    return importing.preview(engine, asked(engine, text, table, **about))


def against(engine: Engine, text: str, table: Any = "actions", **about: Any) -> list[str]:
    """What is said against it, in English."""
    t = translator("en")
    preview = seen(engine, text, table, **about)
    headings = matching.match(text_table.read(text).headings, table, "en")
    return [each for row in preview.rows for each in row_sentences.against(t, row, headings)]
