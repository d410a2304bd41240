"""Erasing a person: all that says who it was goes; the number stays, so that no chain breaks.

The record and the audit have people by their number, so nothing of them is written anew. What
somebody wrote into texts, such as a comment, stays, and so do backups.
"""

from datetime import datetime

from sqlalchemy import Engine, delete, select, update

from db.access import invitations
from db.access.account_changes import hand_over
from db.access.account_writing import changed, keep_an_administrator, note
from db.links import link_owners
from db.record.people import FORMER, Person
from db.tables import (
    BegunSignIn,
    EarlierName,
    Identity,
    PasskeyRow,
    PersonRow,
    SessionRow,
)

NOTHING = {
    **{"email": "", "language": "", "role": "", "sees": ""},
    **{"until": None, "pillars": (), "partners": ()},
}
GONE = (EarlierName, Identity, PasskeyRow, SessionRow, BegunSignIn)


def erase(
    engine: Engine,
    person_id: int,
    now: datetime,
    *,
    heir_id: int | None = None,
    by: Person | None = None,
) -> None:
    """Erase a person; `heir_id` and `by` as in db.access.account_changes.disable.

    Raises AccountError, also for the last administrator. Raises NotAllowedError.
    """
    with changed(engine, person_id, by, renames=True) as (connection, account):
        former = f"{FORMER}{person_id}"
        left = {**NOTHING, "name": former, "disabled_at": now}
        connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(left))
        keep_an_administrator(connection, account, now)
        hand_over(connection, person_id, heir_id, now, by)
        earlier = select(EarlierName.name).where(EarlierName.person_id == person_id)
        names = [account.name, *connection.scalars(earlier)]
        link_owners.erase(connection, person_id, names, former)
        invitations.forget(connection, person_id)
        for table in GONE:
            connection.execute(delete(table).where(table.person_id == person_id))
        note(connection, by, "erased", person_id, now)
