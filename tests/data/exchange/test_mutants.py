"""Four good files with bytes changed, cut, doubled and swapped: told or taken, never half."""

import random
import time
from collections.abc import Iterator
from pathlib import PurePath

import pytest
from sqlalchemy import Engine

from data.files import file_rows, file_tables, file_words, matching, reading_process, row_sentences
from data.files.file_limits import PAGE
from data.record import load
from db.checks import check
from db.engine.database import opened
from db.imports import importing
from db.imports.import_rows import ImportRequest
from db.problems import ProblemsError, sentences
from db.record.outcomes import RefusedError
from db.record.people import LOCAL
from locales import translator
from tests.data.exchange.open_documents import LIBREOFFICE
from tests.data.exchange.workbooks import workbook
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, TODAY, written
from tests.faults.lines import count

pytestmark = pytest.mark.faults("mutants of good files")

SECONDS = 2
LINES = [
    ["Nr", "Titel", "Pijler", "Status", "Voortgang", "Einddatum", "Partners", "Opmerking"],
    ["1.1", "Één plan – «œuvre»", "1", "In uitvoering", "12,5", "31/12/2024", "NRW, Nordics", "né"],
    ["9.1", 'Iets "nieuws"', "3", "Niet gestart", "0", "2024-12-31", "", ""],
    ["1.2", "Nog één", "1", "Voltooid", "100", "1-2-2024", "FRANCE", "=1+1"],
]
GOOD = {
    "plan.csv": "\r\n".join(";".join(line).replace('"', "'") for line in LINES).encode("cp1252"),
    "plan.txt": "\n".join(
        "\t".join(f'"{c.replace(chr(34), chr(34) * 2)}"' for c in line) for line in LINES
    ).encode("utf-16"),
    "plan.xlsx": workbook(*LINES),
    "plan.ods": LIBREOFFICE,
}


@pytest.fixture
def engine(sqlite: Shelf) -> Iterator[Engine]:
    with sqlite.loaded() as url, opened(url) as engine:
        yield engine


def mutant(data: bytes, chance: random.Random) -> bytes:
    """The file with one to four accidents."""
    said = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(said) or 1), chance.randint(1, 40)
        kind = chance.randrange(5)
        if kind == 0:
            said[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del said[at : at + length]
        elif kind == 2:
            said[at:at] = said[at : at + length] * chance.randint(1, 3)
        elif kind == 3:
            said[at:at] = chance.choice(
                [b'"', b"\0", b"\n", b";", b"\xff", b"\xc3", b"1e309", b"=", b"]]>"]
            )
        else:
            del said[at:]
    return bytes(said)


def test_no_mutant_of_a_good_file_fails_otherwise_than_in_words(engine: Engine) -> None:
    chance, t = random.Random(7), translator("nl")  # noqa: S311 - nothing here is secret
    known = file_words.words(load.record(engine, PROGRAMME), "nl")
    fates = {"unread": 0, "refused": 0, "same": 0, "saved": 0}

    def bring(name: str, data: bytes) -> str:
        try:
            reader = reading_process.reader_of(PurePath(name).suffix)
            sheet = file_tables.held(reader(data, PAGE))[0]
        except ProblemsError as error:
            sentences(t, error.problems)
            return "unread"
        table = matching.table_of(sheet.headings, "nl")
        matches = matching.match(sheet.headings, table, "nl")
        found = file_rows.rows(sheet, matches, table, known)
        asked = ImportRequest(
            person=LOCAL,
            programme_code=PROGRAMME,
            table=table,
            rows=found,
            effective_on=TODAY,
            today=TODAY,
            language="nl",
        )
        preview = importing.preview(engine, asked)
        told = [each for row in preview.rows for each in row_sentences.against(t, row, matches)]
        before = written(engine)
        try:
            saved = importing.write(engine, asked)
        except RefusedError:
            assert told
            assert written(engine) == before
            return "refused"
        assert not told
        assert written(engine)[1] == before[1] + (saved is not None)
        return "same" if saved is None else "saved"

    for number in range(count("mutants of good files")):
        name = chance.choice(sorted(GOOD))
        data = mutant(GOOD[name], chance)
        begun = time.monotonic()
        fates[bring(name, data)] += 1
        assert time.monotonic() - begun < SECONDS, (number, name)
    assert all(fates.values()), fates
    assert check(engine) == []
