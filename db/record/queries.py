"""The queries for reading the record; the functions build them and don't run them.

`batch` is the id of the last batch that counts as known, None for all. With `after`, the id of an
earlier one, only what later batches added is read.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    case,
    false,
    func,
    literal,
    select,
    true,
    union,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute

from db.record import authors
from db.tables import (
    DESCRIBED,
    Action,
    Batch,
    Evidence,
    EvidenceMark,
    Method,
    Partner,
    PartnerChange,
    Pillar,
    Programme,
    ReportingDate,
    Revision,
    Status,
    Update,
    UpdateEvidence,
)

Rows = Select[*tuple[Any, ...]]
OF_AUTHORS = {"author", "person_id"}


def revision() -> Rows:
    """The number of commits that changed content: one row, one column."""
    return select(Revision.number)


def named() -> Rows:
    """The revision at which somebody last got another name: one row, one column."""
    return select(Revision.named)


def batch_known_on(moment: datetime) -> Rows:
    """The id of the last batch recorded by `moment`, for "as known on"; null before the first."""
    return select(func.max(Batch.id)).where(Batch.recorded_at <= moment)


def last_batch(batch: int | None = None) -> Rows:
    """Id, moment and digest of the last batch of all programmes up to `batch`; no row without."""
    query = select(Batch.id, Batch.recorded_at, Batch.digest).order_by(Batch.id.desc()).limit(1)
    return query.where(_is_within(Batch.id, batch))


def programmes(action_code: str | None = None) -> Rows:
    """One row per programme, by start; of equal starts the newest first.

    With `action_code` only those that have an action or measure with this code.
    """
    query = select(Programme.__table__).order_by(Programme.starts_on, Programme.id.desc())
    if action_code is None:
        return query
    return query.where(Programme.id.in_(select(Action.programme_id).filter_by(code=action_code)))


def statuses() -> Rows:
    """One row per status, from not reported to cancelled."""
    return select(Status.__table__).order_by(Status.position)


def methods(batch: int | None = None) -> Rows:
    """One row per set of thresholds known by `batch`, in the order of their first days."""
    query = select(Method.__table__).order_by(Method.effective_on, Method.id)
    return query.where(_is_known(Method, batch))


def reporting_days(programme_code: str, batch: int | None = None) -> Rows:
    """The reporting days of a programme known by `batch`, in order: one column."""
    query = select(ReportingDate.day).where(_is_of(ReportingDate, programme_code))
    return query.where(_is_known(ReportingDate, batch)).order_by(ReportingDate.day)


def pillars(programme_code: str, batch: int | None = None) -> Rows:
    """One row per pillar of a programme known by `batch`, in the programme's order."""
    query = select(Pillar.__table__).where(_is_of(Pillar, programme_code))
    return query.where(_is_known(Pillar, batch)).order_by(Pillar.position, Pillar.code)


def partners(programme_code: str, batch: int | None = None) -> Rows:
    """One row per partner of a programme as known by `batch`, in the order known then."""
    is_later = false() if batch is None else PartnerChange.batch_id > batch
    of_it = select(func.min(PartnerChange.id)).where(PartnerChange.partner_id == Partner.id)
    first_later = of_it.where(is_later).correlate(Partner).scalar_subquery()
    cells = {
        name: case((PartnerChange.id.is_not(None), getattr(PartnerChange, name)), else_=now)
        for name in DESCRIBED
        for now in [getattr(Partner, name)]
    }
    query = (
        select(Partner.code, *(cell.label(name) for name, cell in cells.items()))
        .outerjoin(PartnerChange, PartnerChange.id == first_later)
        .where(_is_of(Partner, programme_code), _is_known(Partner, batch), ~cells["removed"])
    )
    return query.order_by(cells["position"], Partner.code)


def _is_of(
    table: type[Action | Evidence | Partner | Pillar | ReportingDate], programme_code: str
) -> ColumnElement[bool]:
    """Whether a row of `table` is of the programme `programme_code`."""
    of_code = select(Programme.id).where(Programme.code == programme_code)
    return table.programme_id == of_code.scalar_subquery()


def _is_known(
    table: type[Method] | type[Pillar] | type[Partner] | type[ReportingDate], batch: int | None
) -> ColumnElement[bool]:
    """Whether a row was in the database by `batch`; true for a row without a batch."""
    return true() if batch is None else func.coalesce(table.batch_id, 0) <= batch


def _is_within(
    batch_id: InstrumentedAttribute[int], batch: int | None, after: int | None = None
) -> ColumnElement[bool]:
    """Whether a row is of a batch after `after` and up to `batch`, where these are given."""
    since = true() if after is None else batch_id > after
    return since if batch is None else since & (batch_id <= batch)


def actions(programme_code: str, batch: int | None = None, after: int | None = None) -> Rows:
    """One row per action and measure: its columns that never change, and its current version.

    With `batch` those that statements up to it are about, with `after` those of later statements.
    """
    query = select(Action.code, Action.year, Action.basis, Action.plan_url, Action.version)
    query = query.where(_is_of(Action, programme_code)).order_by(Action.id)
    said = select(Update.action_id).where(_is_within(Update.batch_id, batch, after))
    return query if batch is None and after is None else query.where(Action.id.in_(said))


def stated_actions(programme_code: str, batch: int | None = None) -> Rows:
    """Code and level of the actions and measures with a statement up to `batch`, as the last says.

    One that was removed since is among them.
    """
    said = select(Update.action_id)
    known = said if batch is None else said.where(Update.batch_id <= batch)
    parent = func.coalesce(_last_said("parent_code"), "")
    level = case((parent == "", "action"), else_="measure")
    query = select(Action.code, level.label("level")).where(Action.id.in_(known))
    return query.where(_is_of(Action, programme_code)).order_by(Action.id)


def last_position(programme_id: int, column: str, code: str) -> Rows:
    """The highest last stated position in a pillar, or among an action's measures: one value.

    `column` is pillar_code or parent_code, and `code` its value. Null without actions there.
    """
    ever = select(Update.action_id).where(getattr(Update, column) == code)
    mine = (Action.programme_id == programme_id) & Action.id.in_(ever)
    return select(func.max(_last_said("position"))).where(mine, _last_said(column) == code)


def _last_said(column: str) -> ColumnElement[Any]:
    """The value of the last statement that states a column, for each row of Action."""
    states = literal(",") + Update.states + ","
    said = select(getattr(Update, column)).where(
        Update.action_id == Action.id, states.contains(f",{column},", autoescape=True)
    )
    last = said.order_by(Update.effective_on.desc(), Update.sequence.desc()).limit(1)
    return last.correlate(Action).scalar_subquery()


def updates(programme_code: str, batch: int | None = None, after: int | None = None) -> Rows:
    """One row per statement about a programme's actions up to `batch`, by sequence."""
    stated = _statements(after)
    query = (
        select(Action.code.label("action_code"), stated)
        .join(Action, Action.id == stated.c.action_id)
        .where(_is_of(Action, programme_code))
        .order_by(stated.c.sequence)
    )
    return query if batch is None else query.where(stated.c.batch_id <= batch)


def _statements(after: int | None) -> FromClause:
    """The statements of all programmes, or those of batches after `after`.

    These are found first: SQLite would otherwise look through all statements about each action of a
    programme, since it can't know that few batches are later.
    """
    if after is None:
        return Update.__table__
    return select(Update.__table__).where(Update.batch_id > after).cte().prefix_with("MATERIALIZED")


def batches(programme_code: str, batch: int | None = None, after: int | None = None) -> Rows:
    """One row per batch up to `batch` with a row of the programme, by id.

    Its author is that of db.record.authors; `person_id` is 0 for who doesn't sign in.
    Such rows are statements, public events and their marks, partners and their changes.
    """
    mine = {table: _is_of(table, programme_code) for table in (Action, Evidence, Partner)}
    statements = _statements(after)
    said = select(statements.c.batch_id).join(Action, Action.id == statements.c.action_id)
    marked = select(EvidenceMark.batch_id).join(Evidence, Evidence.id == EvidenceMark.evidence_id)
    moved = select(PartnerChange.batch_id).join(Partner, Partner.id == PartnerChange.partner_id)
    parts = (
        said.where(mine[Action]),
        select(Evidence.batch_id).where(mine[Evidence]),
        marked.where(mine[Evidence]),
        select(Partner.batch_id).where(mine[Partner], Partner.batch_id.is_not(None)),
        moved.where(mine[Partner]),
    )
    own = [column for column in Batch.__table__.columns if column.name not in OF_AUTHORS]
    person = func.coalesce(Batch.person_id, 0).label("person_id")
    query = select(*own, person, authors.author(), authors.author_then())
    query = query.where(Batch.id.in_(union(*parts))).order_by(Batch.id)
    return query.where(_is_within(Batch.id, batch, after))


def additions(programme_code: str, batch: int | None = None) -> Rows:
    """The ids of the batches up to `batch` that added pillars or reporting days to a programme."""
    parts = [
        select(kind.batch_id).where(_is_of(kind, programme_code), kind.batch_id.is_not(None))
        for kind in (Pillar, ReportingDate)
    ]
    query = select(Batch.id).where(Batch.id.in_(union(*parts)))
    return query if batch is None else query.where(Batch.id <= batch)


def last_thresholds(batch: int | None = None) -> Rows:
    """The id of the last batch up to `batch` that set thresholds; null without one."""
    return select(func.max(Method.batch_id)).where(_is_known(Method, batch))


def evidence(programme_code: str, batch: int | None = None, after: int | None = None) -> Rows:
    """One row per public event known and not withdrawn by `batch`, oldest first."""
    return (
        select(Action.code.label("action_code"), Evidence.__table__)
        .join(Action, Action.id == Evidence.action_id)
        .where(_is_of(Evidence, programme_code), ~is_withdrawn(batch))
        .where(_is_within(Evidence.batch_id, batch, after))
        .order_by(Evidence.happened_on, Evidence.id)
    )


def marks(programme_code: str, after: int | None = None) -> Rows:
    """The ids of the public events that a batch withdrew or restored: one column."""
    return (
        select(EvidenceMark.evidence_id)
        .join(Evidence, Evidence.id == EvidenceMark.evidence_id)
        .where(_is_of(Evidence, programme_code), _is_within(EvidenceMark.batch_id, None, after))
    )


def evidence_log(programme_code: str, batch: int | None = None) -> Rows:
    """One row per public event and batch up to `batch` that added, withdrew or restored it."""
    born = select(Evidence.id, Evidence.batch_id, false().label("withdrawn"))
    marks = select(EvidenceMark.evidence_id, EvidenceMark.batch_id, EvidenceMark.withdrawn)
    said = union_all(born, marks).subquery()
    own = [column for column in Evidence.__table__.columns if column.name != "batch_id"]
    query = (
        select(said.c.batch_id, said.c.withdrawn, Action.code.label("action_code"), *own)
        .join(said, said.c.id == Evidence.id)
        .join(Action, Action.id == Evidence.action_id)
        .where(_is_of(Evidence, programme_code))
        .order_by(said.c.batch_id, Evidence.happened_on, Evidence.id)
    )
    return query if batch is None else query.where(said.c.batch_id <= batch)


def is_withdrawn(batch: int | None = None) -> ColumnElement[bool]:
    """Whether a row of Evidence is withdrawn, by its last mark known by `batch`."""
    marks = select(EvidenceMark.withdrawn).where(EvidenceMark.evidence_id == Evidence.id)
    known = marks if batch is None else marks.where(EvidenceMark.batch_id <= batch)
    last = known.order_by(EvidenceMark.id.desc()).limit(1).scalar_subquery()
    return func.coalesce(last, false())


def evidence_of_updates(programme_code: str, first: int = 0) -> Rows:
    """(sequence of a statement from `first` on, code of a public event that it rests on)."""
    return (
        select(UpdateEvidence.sequence, Evidence.code)
        .join(Evidence, Evidence.id == UpdateEvidence.evidence_id)
        .where(_is_of(Evidence, programme_code), UpdateEvidence.sequence >= first)
        .order_by(UpdateEvidence.sequence, Evidence.happened_on, Evidence.id)
    )
