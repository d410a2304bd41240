"""The tables: a programme, what is said about its actions, and who said it when.

`updates` is the record: append-only, one row per statement. `actions` and `action_partners` hold
the current rows, which `python -m db check` proves from the updates.
"""

from db.tables.action import Action, ActionPartner
from db.tables.base import Base
from db.tables.programme import Method, Partner, Pillar, Programme, ReportingDate, Status
from db.tables.record import Batch, Evidence, EvidenceMark, Revision, Update, UpdateEvidence

__all__ = [
    "Action",
    "ActionPartner",
    "Base",
    "Batch",
    "Evidence",
    "EvidenceMark",
    "Method",
    "Partner",
    "Pillar",
    "Programme",
    "ReportingDate",
    "Revision",
    "Status",
    "Update",
    "UpdateEvidence",
]
