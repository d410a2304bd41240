"""The matrix: every role with its limits against every write, as the one table of rights says.

A right without an act here fails, so that nobody adds one that is never asked. For each refusal
nothing changed, and the audit has a line.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from sqlalchemy import Engine, text

from db.access import account_changes, accounts
from db.access.granted_rights import Granted
from db.checks import check
from db.imports import importing
from db.imports.loading import load_folder
from db.links import link_writing, reading_links
from db.links.stored_links import TOKENS
from db.record.people import NotAllowedError, Person
from db.record.rights import RIGHTS, Reach, Right
from db.record.saving import NewAction, NewEvidence, RefusedError, add, set_thresholds
from tests.data.exchange.bringing import asked as import_of
from tests.databases import PROGRAMME as FOLDER
from tests.db.access.people import noted, person_of, signed_in
from tests.db.links import asked
from tests.db.saying import PROGRAMME, TODAY, say, written

UNTIL = datetime.now(UTC) + timedelta(days=9)
# Where an act takes place: the pillar and partners of what it touches, as far as limits are asked.
Place = tuple[frozenset[str], frozenset[str]]
ONE = (frozenset({"1"}), frozenset({"NRW"}))  # action 1.1
TWO = (frozenset({"2"}), frozenset({"GAS_PLATFORM"}))  # action 2.1, of others than NRW
ALL = (frozenset[str](), frozenset[str]())


def event(code: str) -> NewEvidence:
    titles = {"nl": "Vergadering"}
    url = "https://example.org/x"
    return NewEvidence(
        action_code=code, happened_on=date(2024, 1, 1), titles=titles, source_url=url
    )


def new(pillar: str) -> NewAction:
    states = {"title_nl": "Nieuw", "partners": ["NRW"]}
    return NewAction(code=f"{pillar}.98", effective_on=TODAY, pillar_code=pillar, states=states)


def link(engine: Engine, person: Person, kind: str, **limits: tuple[str, ...]) -> object:
    wanted = asked(question=limits, kind=kind, expires_at=UNTIL)
    return link_writing.create(engine, person, wanted)


def bring(engine: Engine, person: Person, code: str, pillar: str) -> object:
    rows = import_of(engine, f"code;pillar;owner\n{code};{pillar};Somebody new\n", person=person)
    return importing.write(engine, rows)


Act = Callable[[Engine, Person], object]
ACTS: Mapping[Right, Mapping[str, tuple[Place, Act]]] = {
    "report": {
        "progress of 1.1": (ONE, lambda e, p: say(e, "1.1", {"progress": 61}, person=p)),
        "comment on 2.1": (TWO, lambda e, p: say(e, "2.1", {}, comment="Seen", person=p)),
        "event of 1.1": (ONE, lambda e, p: add(e, p, PROGRAMME, event("1.1"), today=TODAY)),
        "event of 2.1": (TWO, lambda e, p: add(e, p, PROGRAMME, event("2.1"), today=TODAY)),
    },
    "edit": {
        "owner of 1.1": (ONE, lambda e, p: say(e, "1.1", {"owner": "y"}, person=p)),
        "owner of 2.1": (TWO, lambda e, p: say(e, "2.1", {"owner": "y"}, person=p)),
        "action in 1": (ONE, lambda e, p: add(e, p, PROGRAMME, new("1"), today=TODAY)),
    },
    "import": {
        "row of 1.1": (ONE, lambda e, p: bring(e, p, "1.1", "1")),
        "row of 2.1": (TWO, lambda e, p: bring(e, p, "2.1", "2")),
    },
    "share": {
        "page of 1 and NRW": (
            ONE,
            lambda e, p: link(e, p, "page", pillars=("1",), partners=("NRW",)),
        ),
        "token of all": (ALL, lambda e, p: link(e, p, "api")),
    },
    "manage": {
        "thresholds": (
            ALL,
            lambda e, p: set_thresholds(
                e,
                p,
                effective_on=TODAY,
                off_track_gap=-20,
                at_risk_gap=-5,
                off_track_days=9,
                least_planned=5,
            ),
        ),
        "programme": (ALL, lambda e, p: load_folder(e, FOLDER, p)),
        "person": (
            ALL,
            lambda e, p: account_changes.invite(
                e, "Mallory", Granted("admin"), datetime.now(UTC), by=p
            ),
        ),
    },
}
WHO: Mapping[str, tuple[str, dict[str, object]]] = {
    "viewer": ("viewer", {}),
    "viewer of NRW": ("viewer", {"partners": ("NRW",), "sees": "partners"}),
    "contact of NRW": ("contributor", {"partners": ("NRW",)}),
    "contact of NRW in 2": ("contributor", {"partners": ("NRW",), "pillars": ("2",)}),
    "editor": ("editor", {}),
    "editor of 1": ("editor", {"pillars": ("1",)}),
    "editor of NRW": ("editor", {"partners": ("NRW",)}),
    "editor of 1 and NRW": ("editor", {"pillars": ("1",), "partners": ("NRW",)}),
    "administrator": ("admin", {}),
    "who waits": ("", {}),
}


def reach(role: str, right: Right) -> Reach:
    return next((row[right] for known, row in RIGHTS.items() if known == role), "nothing")


def is_allowed(person: Person, right: Right, place: Place) -> bool:
    """What the table says, in words of its own: each limit there is touches, or covers, the place.

    All acts but sharing are of one action, which any of its partners lets in.
    """
    far = reach(person.role, right)
    if far in ("nothing", "all"):
        return far == "all"
    if far == "theirs" and not person.partners:
        return False
    pairs = zip((person.pillars, person.partners), place, strict=True)
    return all(not own or bool(own & there) for own, there in pairs)


def state(engine: Engine) -> tuple[object, ...]:
    """All that an act could have written."""
    links = [*reading_links.listed(engine), *reading_links.listed(engine, kinds=TOKENS)]
    return written(engine), [one.link for one in links], accounts.listed(engine)


def test_every_right_of_the_table_is_acted_upon() -> None:
    assert {*ACTS} == {*get_args(Right)}
    assert {role for role, _ in WHO.values()} == {*RIGHTS, ""}


@pytest.mark.parametrize("who", WHO)
def test_each_write_is_allowed_or_refused_as_the_table_says(engine: Engine, who: str) -> None:
    signed_in(engine, "Anna", "admin")
    role, limits = WHO[who]
    person = person_of(engine, signed_in(engine, "P", role or "viewer", **limits))  # type: ignore[arg-type]
    if not role:
        with engine.begin() as connection:
            connection.execute(text("update people set role = '' where name = 'P'"))
    for right, acts in ACTS.items():
        for name, (place, act) in acts.items():
            before, rows = state(engine), len(noted(engine))
            if role and is_allowed(person, right, place):
                act(engine, person)
                assert name == "programme" or state(engine) != before, name
                continue
            with pytest.raises((NotAllowedError, RefusedError)) as refused:
                act(engine, person)
            reasons = {one.reason for one in getattr(refused.value, "refusals", ())}
            assert reasons <= {"not-allowed"}, name
            assert state(engine) == before, name
            added = noted(engine)[rows:]
            assert [(one.what, one.person) for one in added] == [
                ("refused write", person.number)
            ], name
    assert check(engine) == []
