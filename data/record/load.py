"""Reading a programme from the database into DataFrames with known columns and dtypes."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

import pandas as pd
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from data import days
from data.distinct_values import of_each
from data.record import columns
from data.record.standing import StatedValues
from db.engine.database import BadUrlError, NoDatabaseError, reading
from db.engine.schema import SchemaError
from db.record import owners, programme_days, queries
from db.record.replay import split
from locales import CONTENT_LANGUAGES
from locales.addresses import for_everybody

ADDRESSES = {"source_url", "plan_url"}
AT_ONCE = 10_000  # rows
REMEMBERED = 100  # earlier records: what is computed of one of them can be brought up to date
# Errors of a database that is missing, out of reach or another program's.
UNREADABLE = (BadUrlError, NoDatabaseError, SchemaError, SQLAlchemyError)


@dataclass(frozen=True)
class KnownProgramme:
    """The row of a programme; `titles` by language, days by db.record.programme_days.reached."""

    code: str
    titles: Mapping[str, str]
    starts_on: date
    ends_on: date
    source_language: str


@dataclass(frozen=True, eq=False)
class Record:
    """All that is known of one programme, and its vocabulary; shared by all readers, never changed.

    Columns as in data.record.columns; `updates` also has `evidence`, a tuple of codes, as
    `partners` is. Pillars, partners and statuses are sorted by position, updates by sequence,
    evidence and methods by day, actions and batches as they were added.

    `people` are those of db.record.owners.names, at the revision `named` at which one of them last
    got another name. Owners and authors have their names already.

    `batch` is the last batch included, None for all. `last_batch` and `known_at` are the number and
    moment of the last one included of any programme, and `digest` is its digest, of all batches up
    to it (db.record.digests); 0, None and "" before the first. `saves` is the number of the
    programme's own batches included (`batch_of`), None where thresholds were set after them. `past`
    are the digests of the last records from which this one was brought up to date.
    """

    programme: KnownProgramme
    pillars: pd.DataFrame
    partners: pd.DataFrame
    statuses: pd.DataFrame
    methods: pd.DataFrame
    actions: pd.DataFrame
    updates: pd.DataFrame
    evidence: pd.DataFrame
    batches: pd.DataFrame
    reporting_days: tuple[date, ...]
    batch: int | None = None
    last_batch: int = 0
    known_at: datetime | None = None
    digest: str = ""
    saves: int | None = None
    people: owners.Names = field(default_factory=dict)
    named: int = 0
    past: tuple[str, ...] = ()

    @cached_property
    def stated(self) -> StatedValues:
        """`updates` in the order of time, for the values on a day."""
        return StatedValues(self.updates)

    def brought_up_from(self, known: "Record") -> "Record":
        """This record as one brought up to date from `known`, whose updates are its first ones."""
        now = replace(self, past=(*known.past, known.digest)[-REMEMBERED:])
        is_same = now.updates is known.updates
        vars(now)["stated"] = known.stated if is_same else StatedValues(now.updates, known.stated)
        return now


class UnknownProgrammeError(LookupError):
    """No programme has `.code`."""

    def __init__(self, code: str) -> None:
        none = "There is no programme yet: `python -m db load FOLDER` loads one."
        super().__init__(f"There is no programme {code!r}." if code else none)
        self.code = code


def revision(engine: Engine) -> int:
    """The number of commits that changed content."""
    with engine.connect() as connection:
        return int(connection.execute(queries.revision()).scalar_one())


def named(engine: Engine) -> int:
    """The revision at which somebody who signs in last got another name; 0 for never."""
    with engine.connect() as connection:
        return int(connection.execute(queries.named()).scalar_one())


def batch_known_on(engine: Engine, moment: datetime) -> int:
    """The last batch recorded by `moment`; 0 before the first one."""
    with engine.connect() as connection:
        return int(connection.execute(queries.batch_known_on(moment)).scalar_one() or 0)


def last_batch(engine: Engine) -> int:
    """The number of the newest batch of all programmes; 0 before the first one."""
    return batch_known_on(engine, days.END)


def batch_of(engine: Engine, programme_code: str, saves: int) -> int | None:
    """The number of the batch that is the programme's `saves`-th; 0 for 0, None without one.

    Unlike the numbers of batches, this count is the same in every database with the programme.
    """
    with engine.connect() as connection:
        rows = connection.execute(queries.batches(programme_code))
        own = _own(connection, programme_code, [row.id for row in rows])
        return [0, *own][saves] if saves <= len(own) else None


def programmes(engine: Engine, action_code: str | None = None) -> list[KnownProgramme]:
    """Every programme, or those with an action or measure of this code, the latest start last.

    Of one start the last created comes first.
    """
    with engine.connect() as connection:
        rows = connection.execute(queries.programmes(action_code))
        return [_programme(row._asdict()) for row in rows]


def latest_begun(programmes: list[KnownProgramme], today: date) -> KnownProgramme:
    """The programme shown where none is requested: the latest that has begun, else the first.

    Raises UnknownProgrammeError where there is none at all.
    """
    if not programmes:
        raise UnknownProgrammeError("")
    begun = [programme for programme in programmes if programme.starts_on <= today]
    return begun[-1] if begun else programmes[0]


def record(engine: Engine, programme_code: str, batch: int | None = None) -> Record:
    """All that is known of a programme, up to `batch` if given, from one consistent read.

    Raises UnknownProgrammeError.
    """
    with reading(engine) as connection:
        return read(Rows(connection, programme_code, batch), Growing.read)


@dataclass(frozen=True)
class Rows:
    """The rows about a programme that a connection sees: up to `batch`, of batches after `after`.

    Without `after` also those that came before any batch.
    """

    connection: Connection
    code: str
    batch: int | None = None
    after: int | None = None

    @property
    def _cut(self) -> tuple[str, int | None, int | None]:
        return self.code, self.batch, self.after

    def batches(self) -> pd.DataFrame:
        """As in Record."""
        return _read(self.connection, queries.batches(*self._cut), columns.BATCHES)

    def actions(self) -> pd.DataFrame:
        """As in Record; those that the statements are about."""
        return _read(self.connection, queries.actions(*self._cut), columns.ACTIONS)

    def updates(self, batches: pd.DataFrame) -> pd.DataFrame:
        """As in Record; `batches` are those of the statements."""
        own = {
            name: dtype for name, dtype in columns.UPDATES.items() if name not in columns.OF_A_BATCH
        }
        updates = _read_many(self.connection, queries.updates(*self._cut), own)
        # The columns of a batch are read once, whatever the number of its statements.
        said = batches.take(batches["id"].searchsorted(updates["batch_id"]))
        shared = {name: said[column].array for name, column in columns.OF_A_BATCH.items()}
        updates = updates.assign(**shared)[list(columns.UPDATES)]
        sequences = updates["sequence"].tolist()
        ties = queries.evidence_of_updates(self.code, min(sequences, default=0))
        codes: defaultdict[int, list[str]] = defaultdict(list)
        for sequence, code in self.connection.execute(ties):
            codes[sequence].append(code)
        people = owners.names(self.connection)
        owned = of_each(updates["owner"], lambda owner: people.get(owner, owner))
        return updates.assign(
            partners=of_each(updates["partners"], split),
            owner=pd.array(owned, updates["owner"].dtype),
            evidence=pd.Series([tuple(codes.get(each, ())) for each in sequences], dtype="object"),
        )

    def evidence(self) -> pd.DataFrame:
        """As in Record."""
        evidence = _read(self.connection, queries.evidence(*self._cut), columns.EVIDENCE)
        evidence["partners"] = evidence["partners"].map(split)
        return evidence

    def has_marks(self) -> bool:
        """Whether a public event was withdrawn or restored."""
        found = self.connection.execute(queries.marks(self.code, self.after))
        return found.first() is not None

    def named(self) -> int:
        """The revision at which somebody last got another name."""
        return int(self.connection.execute(queries.named()).scalar_one())

    def last(self) -> tuple[int, datetime | None, str]:
        """Number, moment and digest of the last batch of all programmes; 0, None, "" without."""
        found = self.connection.execute(queries.last_batch(self.batch)).first()
        return (found.id, found.recorded_at, found.digest) if found else (0, None, "")


@dataclass(frozen=True, eq=False)
class Growing:
    """The frames of a record to which saves only add; columns as in Record."""

    actions: pd.DataFrame
    updates: pd.DataFrame
    evidence: pd.DataFrame
    batches: pd.DataFrame

    @classmethod
    def read(cls, rows: Rows) -> "Growing":
        """The frames of `rows`."""
        batches = rows.batches()
        return cls(rows.actions(), rows.updates(batches), rows.evidence(), batches)


def read(rows: Rows, grow: Callable[[Rows], Growing]) -> Record:
    """The record of all `rows`, of which `grow` returns the frames that only grow.

    The others are small, and read. Raises UnknownProgrammeError.
    """
    connection, code, batch = rows.connection, rows.code, rows.batch
    found = connection.execute(queries.programmes())
    programme = next((_programme(row._asdict()) for row in found if row.code == code), None)
    if programme is None:
        raise UnknownProgrammeError(code)
    grown = grow(rows)
    last_batch, known_at, digest = rows.last()
    return Record(
        programme=programme,
        pillars=_read(connection, queries.pillars(code, batch), columns.PILLARS),
        partners=_read(connection, queries.partners(code, batch), columns.PARTNERS),
        statuses=_read(connection, queries.statuses(), columns.STATUSES),
        methods=_read(connection, queries.methods(batch), columns.METHODS),
        actions=grown.actions,
        updates=grown.updates,
        evidence=grown.evidence,
        batches=grown.batches,
        reporting_days=tuple(connection.scalars(queries.reporting_days(code, batch))),
        batch=batch,
        last_batch=last_batch,
        known_at=known_at,
        digest=digest,
        saves=_saves(connection, code, batch, grown.batches["id"].tolist()),
        people=owners.names(connection),
        named=rows.named(),
    )


def evidence_log(engine: Engine, programme_code: str, batch: int | None = None) -> pd.DataFrame:
    """One row per public event and batch in which the event was added, withdrawn or restored.

    Columns as in data.record.columns.EVIDENCE_LOG: batch_id is that batch; partners are codes with
    commas between them, where those of Record.evidence are a tuple. The rows are in the order of
    batches; `batch` is the last one included, None for all.
    """
    with engine.connect() as connection:
        return _read(connection, queries.evidence_log(programme_code, batch), columns.EVIDENCE_LOG)


def _saves(connection: Connection, code: str, batch: int | None, said: list[int]) -> int | None:
    """The number of batches of `code` up to `batch`; None where thresholds were set after them.

    Thresholds belong to all programmes. `said` are the batches that changed actions, events or
    partners.
    """
    own = _own(connection, code, said, batch)
    thresholds = connection.execute(queries.last_thresholds(batch)).scalar_one() or 0
    return None if thresholds > max(own, default=0) else len(own)


def _own(connection: Connection, code: str, said: list[int], batch: int | None = None) -> list[int]:
    """The numbers of a programme's batches, sorted: those of `said`, and additions to it."""
    return sorted({*said, *connection.scalars(queries.additions(code, batch))})


def _programme(row: Mapping[str, Any]) -> KnownProgramme:
    starts_on, ends_on = programme_days.reached(row["starts_on"], row["ends_on"])
    return KnownProgramme(
        code=row["code"],
        titles={language: row[f"title_{language}"] for language in CONTENT_LANGUAGES},
        starts_on=starts_on,
        ends_on=ends_on,
        source_language=row["source_language"],
    )


def _read(connection: Connection, query: queries.Rows, dtypes: columns.Dtypes) -> pd.DataFrame:
    result = connection.execute(query)
    return _open(columns.typed([result.all()], list(result.keys()), dtypes))


def _read_many(connection: Connection, query: queries.Rows, dtypes: columns.Dtypes) -> pd.DataFrame:
    """`_read` for a million rows: as the driver returns them, in half the time.

    Days from SQLite are texts then, which `typed` reads too. Rows are fetched AT_ONCE at a time:
    one large list would be scanned by the garbage collector again and again.
    """
    result = connection.execute(query)
    parts = iter(lambda: result.cursor.fetchmany(AT_ONCE), [])
    return _open(columns.typed(parts, list(result.keys()), dtypes))


def _open(frame: pd.DataFrame) -> pd.DataFrame:
    """`frame` without passwords in addresses; some were stored before they were refused."""
    for column in ADDRESSES & {*frame}:
        frame[column] = pd.array(of_each(frame[column], for_everybody), frame[column].dtype)
    return frame
