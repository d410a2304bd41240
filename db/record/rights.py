"""The one table of rights: what each role may do, and whether its limits count there."""

from collections.abc import Collection, Mapping
from typing import Literal

Role = Literal["viewer", "contributor", "editor", "admin"]
Right = Literal["report", "edit", "import", "share", "invite", "manage"]
# `theirs`: only what lies within the limits of a person who has partners; `within`: the same, where
# a person without limits has everything; `all`: limits don't count.
Reach = Literal["nothing", "theirs", "within", "all"]
# What may be stated by those who report on an action, beside comment, source and events.
REPORTED = frozenset({"status", "progress"})

RIGHTS: Mapping[Role, Mapping[Right, Reach]] = {
    "viewer": {
        "report": "nothing",
        "edit": "nothing",
        "import": "nothing",
        "share": "nothing",
        "invite": "nothing",
        "manage": "nothing",
    },
    "contributor": {
        "report": "theirs",
        "edit": "nothing",
        "import": "nothing",
        "share": "nothing",
        "invite": "nothing",
        "manage": "nothing",
    },
    "editor": {
        "report": "within",
        "edit": "within",
        "import": "within",
        "share": "within",
        "invite": "theirs",
        "manage": "nothing",
    },
    "admin": {
        "report": "all",
        "edit": "all",
        "import": "all",
        "share": "all",
        "invite": "all",
        "manage": "all",
    },
}


def reach(role: str, right: Right) -> Reach:
    """How far a right of a role goes; a role that isn't in the table has none."""
    return next((row[right] for known, row in RIGHTS.items() if known == role), "nothing")


def lies_within(
    pillar: str,
    partners: Collection[str],
    own_pillars: Collection[str],
    own_partners: Collection[str],
) -> bool:
    """Whether an action in `pillar` with `partners` lies within the limits `own_...`.

    An empty limit is none. With limits of both kinds the action must lie in both; one of its
    partners suffices.
    """
    in_pillars = not own_pillars or pillar in own_pillars
    return in_pillars and (not own_partners or bool({*own_partners} & {*partners}))


def covers(
    pillars: Collection[str],
    partners: Collection[str],
    own_pillars: Collection[str],
    own_partners: Collection[str],
) -> bool:
    """Whether all that filters on `pillars` and `partners` show lies within the limits `own_...`.

    Without a filter of a kind everything is shown, which no limit of that kind covers.
    """
    pairs = ((pillars, own_pillars), (partners, own_partners))
    return all(not own or (bool(shown) and {*shown} <= {*own}) for shown, own in pairs)
