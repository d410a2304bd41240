"""What the columns of a whole programme's tables are brought into, where people may change them."""

from collections.abc import Mapping

from data.files.matching import Matches
from db.folder.folder_rules import FILES
from db.imports.import_rows import Table

TITLES = {name: name for name in FILES["pillars"] if name.startswith("title_")}
PLAN = ("kind", "starts_on", "due_on", "weight", "partners", "status", "progress")
# Column of a file to the column that it is brought into, by table, in the order of import.
MATCHES: Mapping[Table, Matches] = {
    "partners": {"code": "partner_code", **{each: each for each in FILES["partners"][1:]}},
    "actions": {"code": "code", "pillar": "pillar_code", **TITLES, **{p: p for p in PLAN}},
    "measures": {
        **{"code": "code", "action_code": "parent_code", "year": "year"},
        **TITLES,
        **{p: p for p in PLAN if p not in ("kind", "weight")},
    },
    "evidence": {
        **{"id": "evidence_code", "action_code": "action_code", "date": "happened_on"},
        **{each: each for each in ("date_precision", "stage", "partners", "source_url")},
        **TITLES,
    },
}
