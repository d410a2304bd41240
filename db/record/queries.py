"""What the app asks the database, as statements: building one runs nothing."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
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


def revision() -> Rows:
    """The number of commits that changed content: one row, one column."""
    return select(Revision.number)


def batch_known_on(moment: datetime) -> Rows:
    """The last batch recorded by `moment`: what "as known on" means; null before the first."""
    return select(func.max(Batch.id)).where(Batch.recorded_at <= moment)


def last_batch(batch: int | None = None) -> Rows:
    """Number and moment of the last batch, whatever it is about; up to `batch`."""
    query = select(Batch.id, Batch.recorded_at).order_by(Batch.id.desc()).limit(1)
    return query if batch is None else query.where(Batch.id <= batch)


def programmes() -> Rows:
    """One row per programme, the latest start last; of the same start the one made first."""
    return select(Programme.__table__).order_by(Programme.starts_on, Programme.id.desc())


def statuses() -> Rows:
    """One row per status, from nothing said to gone."""
    return select(Status.__table__).order_by(Status.position)


def methods(batch: int | None = None) -> Rows:
    """The thresholds, the last in force last; known by `batch`."""
    query = select(Method.__table__).order_by(Method.effective_on, Method.id)
    return query.where(_is_known(Method, batch))


def reporting_days(programme_code: str, batch: int | None = None) -> Rows:
    """The days that a programme reports on, in their order: one column; known by `batch`."""
    query = select(ReportingDate.day).join(Programme, Programme.id == ReportingDate.programme_id)
    query = query.where(Programme.code == programme_code, _is_known(ReportingDate, batch))
    return query.order_by(ReportingDate.day)


def pillars(programme_code: str, batch: int | None = None) -> Rows:
    """One row per pillar of a programme, in its order; known by `batch`."""
    query = select(Pillar.__table__).join(Programme, Programme.id == Pillar.programme_id)
    query = query.where(Programme.code == programme_code, _is_known(Pillar, batch))
    return query.order_by(Pillar.position, Pillar.code)


def partners(programme_code: str, batch: int | None = None) -> Rows:
    """One row per partner of a programme, in its order; as it was known by `batch`."""
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
        .join(Programme, Programme.id == Partner.programme_id)
        .outerjoin(PartnerChange, PartnerChange.id == first_later)
        .where(Programme.code == programme_code, _is_known(Partner, batch), ~cells["removed"])
    )
    return query.order_by(cells["position"], Partner.code)


def _is_known(
    table: type[Method] | type[Pillar] | type[Partner] | type[ReportingDate], batch: int | None
) -> ColumnElement[bool]:
    """Whether a row was there by `batch`; one without a batch always was."""
    return true() if batch is None else func.coalesce(table.batch_id, 0) <= batch


def actions(programme_code: str) -> Rows:
    """What never changes of each action and measure, and its current version."""
    query = select(Action.code, Action.year, Action.basis, Action.plan_url, Action.version)
    query = query.join(Programme, Programme.id == Action.programme_id)
    return query.where(Programme.code == programme_code).order_by(Action.id)


def last_position(programme_id: int, column: str, code: str) -> Rows:
    """The highest position of what was ever in a pillar or of an action, and still is: one value.

    `column` is pillar_code or parent_code.
    """
    ever = select(Update.action_id).where(getattr(Update, column) == code)
    mine = (Action.programme_id == programme_id) & Action.id.in_(ever)
    return select(func.max(_last_said("position"))).where(mine, _last_said(column) == code)


def _last_said(column: str) -> ColumnElement[Any]:
    """What the last statement of a column says, for each row of Action."""
    states = literal(",") + Update.states + ","
    said = select(getattr(Update, column)).where(
        Update.action_id == Action.id, states.contains(f",{column},", autoescape=True)
    )
    last = said.order_by(Update.effective_on.desc(), Update.sequence.desc()).limit(1)
    return last.correlate(Action).scalar_subquery()


def updates(programme_code: str, batch: int | None = None) -> Rows:
    """One row per statement about a programme's actions, by sequence; known by `batch`."""
    query = (
        select(
            Action.code.label("action_code"),
            Update.__table__,
        )
        .join(Action, Action.id == Update.action_id)
        .join(Programme, Programme.id == Action.programme_id)
        .where(Programme.code == programme_code)
        .order_by(Update.sequence)
    )
    return query if batch is None else query.where(Update.batch_id <= batch)


def batches(programme_code: str, batch: int | None = None) -> Rows:
    """One row per batch that says something of a programme, the first one first; up to `batch`."""
    said = select(Update.batch_id).join(Action, Action.id == Update.action_id)
    said = said.join(Programme, Programme.id == Action.programme_id)
    shown = select(Evidence.batch_id).join(Programme, Programme.id == Evidence.programme_id)
    marked = select(EvidenceMark.batch_id).join(Evidence, Evidence.id == EvidenceMark.evidence_id)
    marked = marked.join(Programme, Programme.id == Evidence.programme_id)
    born = select(Partner.batch_id).join(Programme, Programme.id == Partner.programme_id)
    moved = select(PartnerChange.batch_id).join(Partner, Partner.id == PartnerChange.partner_id)
    moved = moved.join(Programme, Programme.id == Partner.programme_id)
    every = (said, shown, marked, born.where(Partner.batch_id.is_not(None)), moved)
    parts = [part.where(Programme.code == programme_code) for part in every]
    query = select(Batch.__table__).where(Batch.id.in_(union(*parts))).order_by(Batch.id)
    return query if batch is None else query.where(Batch.id <= batch)


def additions(programme_code: str, batch: int | None = None) -> Rows:
    """The batches by which a programme got more pillars or days to report on; up to `batch`."""
    kinds = (Pillar, ReportingDate)
    parts = [
        select(kind.batch_id)
        .join(Programme, Programme.id == kind.programme_id)
        .where(Programme.code == programme_code, kind.batch_id.is_not(None))
        for kind in kinds
    ]
    query = select(Batch.id).where(Batch.id.in_(union(*parts)))
    return query if batch is None else query.where(Batch.id <= batch)


def last_thresholds(batch: int | None = None) -> Rows:
    """The last batch that set thresholds, null for none; up to `batch`."""
    return select(func.max(Method.batch_id)).where(_is_known(Method, batch))


def evidence(programme_code: str, batch: int | None = None) -> Rows:
    """One row per public event that is not withdrawn, oldest first; known by `batch`."""
    query = (
        select(Action.code.label("action_code"), Evidence.__table__)
        .join(Action, Action.id == Evidence.action_id)
        .join(Programme, Programme.id == Evidence.programme_id)
        .where(Programme.code == programme_code, ~is_withdrawn(batch))
        .order_by(Evidence.happened_on, Evidence.id)
    )
    return query if batch is None else query.where(Evidence.batch_id <= batch)


def evidence_log(programme_code: str, batch: int | None = None) -> Rows:
    """One row per public event and batch that brought, withdrew or returned it; up to `batch`."""
    born = select(Evidence.id, Evidence.batch_id, false().label("withdrawn"))
    marks = select(EvidenceMark.evidence_id, EvidenceMark.batch_id, EvidenceMark.withdrawn)
    said = union_all(born, marks).subquery()
    own = [column for column in Evidence.__table__.columns if column.name != "batch_id"]
    query = (
        select(said.c.batch_id, said.c.withdrawn, Action.code.label("action_code"), *own)
        .join(said, said.c.id == Evidence.id)
        .join(Action, Action.id == Evidence.action_id)
        .join(Programme, Programme.id == Evidence.programme_id)
        .where(Programme.code == programme_code)
        .order_by(said.c.batch_id, Evidence.happened_on, Evidence.id)
    )
    return query if batch is None else query.where(said.c.batch_id <= batch)


def is_withdrawn(batch: int | None = None) -> ColumnElement[bool]:
    """Whether a row of Evidence is withdrawn, by its last mark known by `batch`."""
    marks = select(EvidenceMark.withdrawn).where(EvidenceMark.evidence_id == Evidence.id)
    known = marks if batch is None else marks.where(EvidenceMark.batch_id <= batch)
    last = known.order_by(EvidenceMark.id.desc()).limit(1).scalar_subquery()
    return func.coalesce(last, false())


def evidence_of_updates(programme_code: str) -> Rows:
    """(sequence, code of the evidence) of the statements that rest on evidence."""
    return (
        select(UpdateEvidence.sequence, Evidence.code)
        .join(Evidence, Evidence.id == UpdateEvidence.evidence_id)
        .join(Programme, Programme.id == Evidence.programme_id)
        .where(Programme.code == programme_code)
        .order_by(UpdateEvidence.sequence, Evidence.happened_on)
    )
