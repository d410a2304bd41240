"""The matrix: every role with its limits against every write, as the one table of rights says.

A right without an act here fails, so that nobody adds one that is never asked. For each refusal
nothing changed, and the audit has a line.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from sqlalchemy import Engine, text

import db
from db.access import account_changes, accounts, erasure
from db.access.accounts import BeyondInviterError
from db.access.granted_rights import Granted
from db.checks import check
from db.imports import importing
from db.imports.loading import load_folder
from db.imports.typed_tables import TypedRow
from db.imports.whole_writing import Checked, bring_in
from db.links import link_writing, reading_links
from db.links.stored_links import TOKENS
from db.record.people import LOCAL, NotAllowedError, Person
from db.record.rights import RIGHTS, Reach, Right
from db.record.saving import NewAction, NewEvidence, RefusedError, add, set_thresholds
from db.undo.undo_batch import undo
from tests.data.exchange.bringing import asked as import_of
from tests.databases import PROGRAMME as FOLDER
from tests.databases import ROOT
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


def undo_theirs(engine: Engine, person: Person) -> object:
    """Undo the last save of somebody else, of 1.1."""
    saved = say(engine, "1.1", {"weight": 2.0 + say(engine, "1.1", {"weight": 1.5}).batch_id})
    return undo(engine, person, PROGRAMME, saved.batch_id, today=TODAY)


def contact(engine: Engine, person: Person, place: Place) -> object:
    """Invite a contact whose limits are `place`."""
    pillars, partners = place
    granted = Granted("contributor", tuple(pillars), tuple(partners))
    now = datetime.now(UTC)
    return account_changes.invite(engine, f"Contact at {now}", granted, now, by=person)


def theirs(engine: Engine) -> int:
    """The number of a page of somebody else that shows pillar 1 and NRW."""
    return min(one.link.id for one in reading_links.listed(engine) if not one.link.is_draft)


def paused(engine: Engine) -> int:
    number = theirs(engine)
    link_writing.pause(engine, LOCAL, number)
    return number


def bring_whole(engine: Engine, person: Person) -> object:
    return bring_in(engine, person, Checked({"programme": [TypedRow({"code": "another"}, 2)]}))


FIRST, SECOND = 1, 2  # the numbers of an administrator and of another person
# Acts that leave nothing in what is compared, and those that fail after the right was asked.
UNSEEN, UNFIT = {"programme", "another link", "another's sessions", "draft"}, {"whole programme"}
# Before these, so that what they find is theirs to change; it changes what is compared.
PREPARED = {"undo of another's save", "another's page resumed"}
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
        "undo of another's save": (ONE, lambda e, p: undo_theirs(e, p)),
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
        "draft": (
            ONE,
            lambda e, p: link_writing.draft(
                e, p, asked(question={"pillars": ("1",), "partners": ("NRW",)}, expires_at=UNTIL)
            ),
        ),
        "another's page paused": (ONE, lambda e, p: link_writing.pause(e, p, theirs(e))),
        "another's page resumed": (ONE, lambda e, p: link_writing.resume(e, p, paused(e))),
        "another's page rotated": (ONE, lambda e, p: link_writing.rotate(e, p, theirs(e))),
        "another's page extended": (
            ONE,
            lambda e, p: link_writing.extend(e, p, theirs(e), UNTIL + timedelta(days=1)),
        ),
        "another's page copied": (ONE, lambda e, p: link_writing.duplicate(e, p, theirs(e))),
        "another's page ended": (ONE, lambda e, p: link_writing.revoke(e, p, theirs(e))),
    },
    "invite": {
        "contact of 1 and NRW": (ONE, lambda e, p: contact(e, p, ONE)),
        "contact of 2 and others": (TWO, lambda e, p: contact(e, p, TWO)),
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
        "another link": (
            ALL,
            lambda e, p: account_changes.invite_again(e, FIRST, datetime.now(UTC), by=p),
        ),
        "another's role": (
            ALL,
            lambda e, p: account_changes.change_role(
                e, SECOND, Granted("editor", pillars=("3",)), datetime.now(UTC), by=p
            ),
        ),
        "another's name": (
            ALL,
            lambda e, p: account_changes.change_own(
                e, SECOND, "Renamed", "nl", datetime.now(UTC), by=p
            ),
        ),
        "another's sessions": (
            ALL,
            lambda e, p: account_changes.end_sessions(e, SECOND, datetime.now(UTC), by=p),
        ),
        "somebody disabled": (
            ALL,
            lambda e, p: account_changes.disable(e, SECOND, datetime.now(UTC), by=p),
        ),
        "somebody enabled": (
            ALL,
            lambda e, p: account_changes.enable(e, SECOND, datetime.now(UTC), by=p),
        ),
        "somebody erased": (
            ALL,
            lambda e, p: erasure.erase(e, SECOND, datetime.now(UTC), by=p),
        ),
        "whole programme": (ALL, lambda e, p: bring_whole(e, p)),
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
    signed_in(engine, "Bo", "viewer")
    link(engine, LOCAL, "page", pillars=("1",), partners=("NRW",))
    role, limits = WHO[who]
    person = person_of(engine, signed_in(engine, "P", role or "viewer", **limits))  # type: ignore[arg-type]
    if not role:
        with engine.begin() as connection:
            connection.execute(text("update people set role = '' where name = 'P'"))
    for right, acts in ACTS.items():
        for name, (place, act) in acts.items():
            before, rows = state(engine), len(noted(engine))
            if role and is_allowed(person, right, place):
                if name in UNFIT:
                    with pytest.raises(LookupError):
                        act(engine, person)
                    continue
                act(engine, person)
                assert name in UNSEEN or state(engine) != before, name
                continue
            with pytest.raises((NotAllowedError, RefusedError, BeyondInviterError)) as refused:
                act(engine, person)
            reasons = {one.reason for one in getattr(refused.value, "refusals", ())}
            assert reasons <= {"not-allowed"}, name
            assert name in PREPARED or state(engine) == before, name
            added = noted(engine)[rows:]
            assert [(one.what, one.person) for one in added] == [
                ("refused write", person.number)
            ], name
    assert check(engine) == []


# Every function of db that takes a database and a person: the acts above that ask it, or why none.
WRITES: Mapping[str, str] = {
    "db.access.account_changes.change_own": "another's name",
    "db.access.account_changes.change_role": "another's role",
    "db.access.account_changes.disable": "somebody disabled",
    "db.access.account_changes.enable": "somebody enabled",
    "db.access.account_changes.end_sessions": "another's sessions",
    "db.access.account_changes.invite": "person",
    "db.access.account_changes.invite_again": "another link",
    "db.access.account_writing.begun": "asked by those of account_changes",
    "db.access.account_writing.changed": "asked by those of account_changes",
    "db.access.accounts.confirm_reader": "reads: tests/pages/people/test_taken_files.py",
    "db.access.erasure.erase": "somebody erased",
    "db.access.own_data.of_person": "reads: tests/db/access/test_changes_by_people.py",
    "db.access.refused_writes.noted": "writes the audit alone",
    "db.backup.restoring.restore": "the command line's",
    "db.imports.loading.load": "programme",
    "db.imports.loading.load_folder": "programme",
    "db.imports.whole_writing.bring_in": "whole programme",
    "db.links.link_writing.create": "page of 1 and NRW",
    "db.links.link_writing.draft": "draft",
    "db.links.link_writing.duplicate": "another's page copied",
    "db.links.link_writing.extend": "another's page extended",
    "db.links.link_writing.pause": "another's page paused",
    "db.links.link_writing.resume": "another's page resumed",
    "db.links.link_writing.revoke": "another's page ended",
    "db.links.link_writing.rotate": "another's page rotated",
    "db.record.recording.recording": "asked by those that save",
    "db.record.saving.add": "action in 1",
    "db.record.saving.begun": "asked by those that save",
    "db.record.saving.save": "owner of 1.1",
    "db.record.saving.set_thresholds": "thresholds",
    "db.undo.undo_batch.undo": "undo of another's save",
}
# Every command, which has the rights of whoever may use the machine and its database.
COMMANDS: Mapping[str, tuple[str, ...]] = {
    "people": (
        *("list", "invite", "role", "disable", "erase", "enable", "sessions", "audit", "off"),
    ),
    "data": ("figures", "report", "export", "import", "template", "copy"),
    "db": ("upgrade", "load", "check", "info", "backup", "restore"),
    "public": (
        *("create", "list", "revoke", "pause", "resume", "rotate", "extend", "token", "serve"),
    ),
}


def test_every_write_has_its_row() -> None:
    assert {*_writes()} == {*WRITES}
    acts = {name for acts in ACTS.values() for name in acts}
    reasons = ("asked by", "reads: ", "writes the audit alone", "the command line's")
    assert [why for why in WRITES.values() if why not in acts and not why.startswith(reasons)] == []


def _writes() -> Iterator[str]:
    for module in pkgutil.walk_packages(db.__path__, "db."):
        if "migrations" in module.name or module.name.endswith("__main__"):
            continue
        for name, found in vars(importlib.import_module(module.name)).items():
            if not inspect.isfunction(found) or found.__module__ != module.name or name[0] == "_":
                continue
            asks = {str(one) for one in inspect.get_annotations(found, eval_str=True).values()}
            if any("people.Person" in one for one in asks) and any("Engine" in one for one in asks):
                yield f"{module.name}.{name}"


@pytest.mark.parametrize("program", COMMANDS)
def test_every_command_has_its_row(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        importlib.import_module(f"{program}.__main__").main(["--help"])
    listed = capsys.readouterr().out.partition("COMMAND")[2]
    found = re.findall(r"^ {4}([a-z]+) ", listed, re.MULTILINE)
    assert {*found} - {"COMMAND"} == {*COMMANDS[program]}


def test_no_command_but_those_of_people_takes_a_name_for_a_right() -> None:
    """What a command saves is nobody's who signs in, so no command lends somebody's rights."""
    for program in COMMANDS:
        for path in (ROOT / program).rglob("*_command*.py"):
            assert "Person(" not in path.read_text(encoding="utf-8"), path
