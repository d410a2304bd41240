"""The tables, all of which callers import from here.

- `programme`: programmes with their pillars, partners and reporting dates; statuses, thresholds.
- `record`: the record, append-only. `updates` has one row per statement, and what stands now is
  read from it; other programs read it by the views of docs/sql-views.md.
- `sharing`: shared links and how often they were opened, which are no content.
- `sign_in`: people who sign in, their sessions and invitations, and the audit; no content either.
- `base`: names of constraints, and the types of moments and of codes.
"""

from db.tables.base import Base
from db.tables.programme import (
    DESCRIBED,
    ColumnMatch,
    Method,
    Partner,
    PartnerChange,
    Pillar,
    Programme,
    ReportingDate,
    Status,
)
from db.tables.record import Action, Batch, Evidence, EvidenceMark, Revision, Update, UpdateEvidence
from db.tables.sharing import ShareLink, ShareOpen
from db.tables.sign_in import (
    Access,
    AuditRow,
    BegunSignIn,
    EarlierName,
    Identity,
    Invitation,
    PasskeyRow,
    PersonRow,
    SessionRow,
)

__all__ = [
    "DESCRIBED",
    "Access",
    "Action",
    "AuditRow",
    "Base",
    "Batch",
    "BegunSignIn",
    "ColumnMatch",
    "EarlierName",
    "Evidence",
    "EvidenceMark",
    "Identity",
    "Invitation",
    "Method",
    "Partner",
    "PartnerChange",
    "PasskeyRow",
    "PersonRow",
    "Pillar",
    "Programme",
    "ReportingDate",
    "Revision",
    "SessionRow",
    "ShareLink",
    "ShareOpen",
    "Status",
    "Update",
    "UpdateEvidence",
]
