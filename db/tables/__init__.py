"""The tables: a programme, what is said about its actions, and who said it when.

`updates` is the record: append-only, one row per statement. What stands now is read from it;
other programs do so by the views of docs/sql-views.md. `share_links` are no content: they say who
sees it.
"""

from db.tables.action import Action
from db.tables.base import Base
from db.tables.exchange import ColumnMatch
from db.tables.programme import (
    DESCRIBED,
    Method,
    Partner,
    PartnerChange,
    Pillar,
    Programme,
    ReportingDate,
    Status,
)
from db.tables.record import Batch, Evidence, EvidenceMark, Revision, Update, UpdateEvidence
from db.tables.sharing import ShareLink, ShareOpen

__all__ = [
    "DESCRIBED",
    "Action",
    "Base",
    "Batch",
    "ColumnMatch",
    "Evidence",
    "EvidenceMark",
    "Method",
    "Partner",
    "PartnerChange",
    "Pillar",
    "Programme",
    "ReportingDate",
    "Revision",
    "ShareLink",
    "ShareOpen",
    "Status",
    "Update",
    "UpdateEvidence",
]
