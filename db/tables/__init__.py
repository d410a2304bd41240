"""The tables: a programme, what is said about its actions, and who said it when.

`updates` is the record: append-only, one row per statement. `actions` and `action_partners` hold
the current rows, which `python -m db check` proves from the updates.
"""

from db.tables.action import Action, ActionPartner
from db.tables.base import Base
from db.tables.programme import Method, Partner, Pillar, Programme, Status
from db.tables.record import Batch, Evidence, Revision, Update, UpdateEvidence

__all__ = [
    "Action",
    "ActionPartner",
    "Base",
    "Batch",
    "Evidence",
    "Method",
    "Partner",
    "Pillar",
    "Programme",
    "Revision",
    "Status",
    "Update",
    "UpdateEvidence",
]
