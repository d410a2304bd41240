"""The history of partners, batch by batch: a row of changes has the values before the change."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, update

from db.record.authors import author
from db.record.recording import Recording
from db.tables import DESCRIBED, Batch, Partner, PartnerChange, Programme

Facts = Mapping[str, Any]
BEFORE_ALL = datetime.min.replace(tzinfo=UTC)
NOT_YET: Facts = {**dict.fromkeys(DESCRIBED), "removed": True}


@dataclass(frozen=True)
class Moved:
    """A batch after which a partner had `facts`, by column of DESCRIBED.

    `batch_id` is 0 and `author` "" where the partner came with the programme.
    """

    batch_id: int
    author: str
    recorded_at: datetime
    facts: Facts


@dataclass(frozen=True)
class Life:
    """The history of a partner; the last of `moves` has its current facts."""

    partner_id: int
    programme_id: int
    code: str
    moves: Sequence[Moved]

    @property
    def now(self) -> Facts:
        """The current facts."""
        return self.moves[-1].facts

    def steps(self) -> list[tuple[Facts, Moved]]:
        """(facts before, change) per batch that changed the partner; NOT_YET before a new one."""
        before = [NOT_YET, *(each.facts for each in self.moves)]
        pairs = zip(before, self.moves, strict=False)
        return [(was, move) for was, move in pairs if move.batch_id]


def lives(connection: Connection, programme_id: int) -> list[Life]:
    """Every partner that a programme has or had, in the programme's order."""
    mine = Partner.programme_id == programme_id
    batches = select(Batch.id, author(), Batch.recorded_at)
    rows = connection.execute(
        select(Partner.__table__).where(mine).order_by(Partner.position, Partner.code)
    ).all()
    changes = select(PartnerChange.__table__).join(Partner, Partner.id == PartnerChange.partner_id)
    before = defaultdict(list)
    for change in connection.execute(changes.where(mine).order_by(PartnerChange.id)):
        before[change.partner_id].append(change._asdict())
    wanted = {row.batch_id for row in rows} | {c["batch_id"] for of in before.values() for c in of}
    told = {row.id: row for row in connection.execute(batches.where(Batch.id.in_(wanted - {None})))}
    return [_life(row._asdict(), before[row.id], told) for row in rows]


def of_programme(engine: Engine, programme_code: str) -> list[Life]:
    """The `lives` of the programme `programme_code`. Raises NoResultFound for an unknown one."""
    of_code = select(Programme.id).where(Programme.code == programme_code)
    with engine.connect() as connection:
        return lives(connection, connection.execute(of_code).scalar_one())


def change(writer: Recording, partner_id: int, facts: Facts) -> None:
    """Change the `facts` of a partner; at most once in a batch."""
    query = select(*(getattr(Partner, name) for name in DESCRIBED))
    was = writer.connection.execute(query.where(Partner.id == partner_id)).one()._asdict()
    kept = {**was, "partner_id": partner_id, "batch_id": writer.batch_id}
    writer.connection.execute(insert(PartnerChange), kept)
    writer.connection.execute(update(Partner).where(Partner.id == partner_id).values(**facts))


def _life(row: Facts, changes: Sequence[Facts], told: Mapping[int, Any]) -> Life:
    """The life of a partner: a change has the facts before it, the next one the facts after it."""
    states = [*changes, row]
    numbers = [row["batch_id"], *(each["batch_id"] for each in changes)]
    moves = [
        Moved(
            number or 0,
            told[number].author if number else "",
            told[number].recorded_at if number else BEFORE_ALL,
            {name: state[name] for name in DESCRIBED},
        )
        for number, state in zip(numbers, states, strict=True)
    ]
    return Life(row["id"], row["programme_id"], row["code"], moves)
