"""The matrix of messages: each widget that writes, clicked over the websocket as every role.

Somebody opens a page as an administrator and fills it in; then their role is another one, and the
click of the page of before comes: the ids and values are those of an administrator's browser. It
does what the table of rights says. After a refusal nothing changed, nothing beyond their limits was
sent, and the audit has a line, unless the page draws no such button any more and nothing was asked.

A write in ui/ without its row here fails.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import Engine
from streamlit.proto.Common_pb2 import FileUploaderState, UploadedFileInfo
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.exceptions import ConnectionClosed, InvalidStatus

from bench.session import Visit, visiting
from db.access import account_changes, accounts
from db.access.granted_rights import Granted
from db.engine.database import opened
from db.links import link_writing
from db.record.people import LOCAL
from db.record.rights import Right
from db.record.saving import save
from db.tables import Base
from locales import translator
from tests.browser.server import Server, serving
from tests.data.exchange.test_new_programmes import SHEETS, fill
from tests.databases import ROOT, Shelf
from tests.db.access.people import noted
from tests.db.access.test_matrix import ALL, ONE, WHO, WRITES, Place, is_allowed
from tests.db.links import asked
from tests.db.saying import PROGRAMME, change, say
from tests.running.signed_in_people import SignedInPerson, among, become, hidden, sign_in, visit
from tests.running.test_uploads import addresses, put
from tests.running.widgets import click, found, keyed, options, state, typed

pytestmark = pytest.mark.faults("forged edits and writes outside one's rights")
KINDS = (
    *("viewer of NRW", "contact of NRW", "editor of 1", "editor of 1 and NRW", "editor"),
    *("administrator", "who waits"),
)
TABLE = "update-[0-9a-f]{12}-0"
QUERIES = {"update": "pillar=1", "action": "code=1.1"}
PASTE, CONTACT, VIEWER = map(
    translator("en"), ("exchange-paste", "method-role-contributor", "method-role-viewer")
)
NORA = "Nora, who never came in"
LAST_DAY = date(2024, 12, 31)  # of the programme: nothing that is said here overtakes it
PROGRESS = count(10)
IN_1: Place = (frozenset({"1"}), frozenset())  # an action without partners
SHEET = fill(SHEETS)
MOVING = {"sessions", "audit", "access"}  # tables that a refusal may add to
UNTIL = datetime.now(UTC) + timedelta(days=9)


def now() -> str:
    """A text that was never said before."""
    return f"{datetime.now(UTC):%H:%M:%S.%f}"


class OpenPage(NamedTuple):
    """A page of an administrator, the database, and the person whom it may be about.

    `own` is the number of the administrator.
    """

    visit: Visit
    engine: Engine
    own: int
    other: int
    server: Server
    cookie: str

    def press(self, key: str, *said: WidgetState) -> None:
        """Click, as a browser does, with what the fields hold."""
        self.visit.run([*said, click(found(self.visit, key))])

    def reach(self, key: str, *openers: str) -> None:
        """Click each of `openers` in turn until there is a widget with the key."""
        for opener in openers:
            if not any(re.fullmatch(key, there) for there in keyed(self.visit)):
                self.press(opener)

    def writes(self, key: str, *said: WidgetState) -> list[WidgetState]:
        """The message that writes: a click on the button with the key, and what fields hold."""
        return [*said, click(found(self.visit, key))]

    def text(self, key: str, said: str) -> WidgetState:
        return state(found(self.visit, key), "string_value", said)


Message = list[WidgetState]


class Row(NamedTuple):
    """A widget that writes: its page, the right and place of what it does, and what it calls.

    `make` fills in the page and returns the message; `asks` is False where a page without the right
    calls nothing, so that there is nothing to note.
    """

    page: str
    right: Right
    place: Place
    make: Callable[[OpenPage], Message]
    calls: tuple[str, str]
    asks: bool = True


def a_save(code: str, **cells: object) -> Callable[[OpenPage], Message]:
    """Of a cell, and a comment that is another one each time; `code` is in the first row."""

    def make(page: OpenPage) -> Message:
        said = typed(found(page.visit, TABLE), 0, **cells, comment=f"{code} at {now()}")
        page.visit.run([said])
        return page.writes("update-save", said)

    return make


def an_undo_of_ones_own(page: OpenPage) -> Message:
    page.visit.run(a_save("1.1", progress=str(next(PROGRESS)))(page))
    return page.writes("update-undo")


def an_action(page: OpenPage) -> Message:
    page.reach("adding-action--do", "adding-open")
    return page.writes("adding-action--do", page.text("adding-action--title_en-en-.*", now()))


def an_event(page: OpenPage) -> Message:
    page.reach("adding-evidence-1.1-do", "update-switch")
    title, source = (
        page.text(f"adding-evidence-1.1-{field}-en-.*", said)
        for field, said in (("title_en", now()), ("source_url", "https://example.org/x"))
    )
    day = state(
        found(page.visit, "adding-evidence-1.1-happened_on-en-.*"),
        "string_array_value",
        ["2024-01-01"],
    )
    return page.writes("adding-evidence-1.1-do", title, source, day)


def a_form(page: OpenPage) -> Message:
    page.reach("update-comment-1.1-en-.*", "action-form-turn")
    page.visit.run([page.text("update-comment-1.1-en-.*", f"By form at {now()}")])
    return page.writes("update-save")


def an_owner(page: OpenPage) -> Message:
    """A typed one, under a name that somebody took later."""
    name = now()
    owner = change(page.engine, "1.1", {"owner": name}, on=LAST_DAY)
    save(page.engine, LOCAL, PROGRAMME, [owner], today=LAST_DAY)
    by = accounts.one(page.engine, page.other).person
    account_changes.change_own(page.engine, page.other, name, "en", datetime.now(UTC), by=by)
    page.visit.run()
    return page.writes("owner-confirm")


def an_undo_of_anothers(page: OpenPage) -> Message:
    batch = say(page.engine, "1.1", {"progress": next(PROGRESS)}).batch_id
    page.visit.run()
    page.press(f"undo-{batch}-")
    return page.writes("undo-confirm")


def a_link(verb: str) -> Callable[[OpenPage], Message]:
    """Of the oldest page in question: those of `engine` are of one pillar and partner."""

    def make(page: OpenPage) -> Message:
        if "share-leave" in keyed(page.visit):
            page.press("share-leave")
        there = (re.fullmatch(f"share-{verb}-([0-9]+)", key) for key in keyed(page.visit))
        key = f"share-{verb}-{min(int(found[1]) for found in there if found)}"
        if verb in ("pause", "resume"):
            return page.writes(key)
        page.press(key)
        return page.writes("share-confirm")

    return make


def a_page(button: str) -> Callable[[OpenPage], Message]:
    def make(page: OpenPage) -> Message:
        if "share-copied" in keyed(page.visit):
            page.press("share-copied")
        page.reach(button, "share-make")
        return page.writes(button, page.text("share-name", now()))

    return make


def a_token(page: OpenPage) -> Message:
    if "share-copied" in keyed(page.visit):
        page.press("share-copied")
    page.reach("token-create", "token-make")
    return page.writes("token-create", page.text("token-name", now()))


def an_invitation(page: OpenPage) -> Message:
    if "people-copied-made" in keyed(page.visit):
        page.press("people-copied-made")
    page.reach("people-make", "people-invite")
    return page.writes("people-make", page.text("people-new-name", now()))


def a_contact(page: OpenPage) -> Message:
    """An invitation of a contact of the first pillar and partner, those of ONE."""
    if "people-copied-made" in keyed(page.visit):
        page.press("people-copied-made")
    page.reach("people-make", "people-invite")
    page.visit.run([state(found(page.visit, "people-new-role"), "string_value", CONTACT)])
    limits = [
        state(widget, "string_array_value", options(page.visit, widget)[:1])
        for widget in (found(page.visit, f"people-new-{name}") for name in ("pillar", "partner"))
    ]
    return page.writes("people-make", page.text("people-new-name", now()), *limits)


def another_link(page: OpenPage) -> Message:
    """For a contact whom the same person invited, by the page of an editor of partners."""
    become(page.engine, page.own, *WHO["editor of 1 and NRW"])
    by = accounts.one(page.engine, page.own).person
    if not any(one.name == NORA for one in accounts.listed(page.engine)):
        granted = Granted("contributor", ("1",), ("NRW",))
        account_changes.invite(page.engine, NORA, granted, datetime.now(UTC), by=by)
    page.visit.run()
    if "people-copied-made" in keyed(page.visit):
        page.press("people-copied-made")
    (nora,) = [one.id for one in accounts.listed(page.engine) if one.name == NORA]
    return page.writes(f"people-again-{nora}")


def of_person(button: str, *before: str, **said: object) -> Callable[[OpenPage], Message]:
    """A button in the dialogue about the other person; `said` is what its choices hold."""

    def make(page: OpenPage) -> Message:
        page.reach(button, f"people-open-{page.other}", *before)
        fields = [
            state(found(page.visit, key.replace("_", "-")), "string_value", value)
            for key, value in said.items()
        ]
        return page.writes(button, *fields)

    return make


def a_return(page: OpenPage) -> Message:
    account_changes.disable(page.engine, page.other, datetime.now(UTC))
    page.visit.run()
    return of_person("person-enable")(page)


def the_next_programme(page: OpenPage) -> Message:
    steps = (f"exchange-next-{step}" for step in ("begin", "on", "on"))
    page.reach("exchange-next-create", *steps)
    return page.writes("exchange-next-create")


def an_import(page: OpenPage) -> Message:
    page.visit.run([state(found(page.visit, "exchange-way"), "string_array_value", [PASTE])])
    page.visit.run([page.text("exchange-pasted", f"code;pillar;owner\n1.1;1;{now()}\n")])
    return page.writes("exchange-do")


def a_file(page: OpenPage) -> Message:
    """The template, filled in, as a browser brings it."""
    (there,) = addresses(page.visit).file_urls
    assert put(page.server, page.visit.number, there.file_id, SHEET, page.cookie, "f.xlsx") == 204
    info = UploadedFileInfo(file_id=there.file_id, name="f.xlsx", size=len(SHEET), file_urls=there)
    files = FileUploaderState(uploaded_file_info=[info])
    brought = state(found(page.visit, "exchange-new"), "file_uploader_state_value", files)
    page.visit.run([brought])
    return page.writes("exchange-new-do", brought)


LINKS, PEOPLE = "db.links.link_writing", "db.access.account_changes"
SAVING, DIALOGUE = "ui.update.draft_saving", "ui.people.person_dialogue"
ROWS: Mapping[str, Row] = {
    "a comment": Row("update", "report", ONE, a_save("1.1"), (SAVING, "db.record.saving.save")),
    "an owner": Row(
        *("update", "edit", ONE, a_save("1.1", owner="Forged")), (SAVING, "db.record.saving.save")
    ),
    "undo of one's own": Row(
        *("update", "report", ONE, an_undo_of_ones_own), (SAVING, "db.undo.undo_batch.undo")
    ),
    "a new action": Row(
        *("update", "edit", IN_1, an_action), ("ui.update.new_entries", "db.record.saving.add")
    ),
    "an event": Row(
        *("update", "report", ONE, an_event), ("ui.update.new_entries", "db.record.saving.add")
    ),
    "the form of an action": Row(
        *("action", "report", ONE, a_form), (SAVING, "db.record.saving.save")
    ),
    "an owner becomes a person": Row(
        *("action", "edit", ONE, an_owner), ("ui.people.owner_person", "db.record.saving.save")
    ),
    "undo of another's": Row(
        *("history", "edit", ONE, an_undo_of_anothers),
        ("ui.history.undo_session", "db.undo.undo_batch.undo"),
        asks=False,
    ),
    "an import": Row(
        *("exchange", "import", ONE, an_import),
        ("ui.exchange.import_saving", "db.imports.importing.write"),
        asks=False,
    ),
    "a file of a programme": Row(
        *("exchange", "manage", ALL, a_file),
        ("ui.exchange.new_file", "data.files.whole_file.bring_in"),
        asks=False,
    ),
    "the next programme": Row(
        *("exchange", "manage", ALL, the_next_programme),
        ("ui.exchange.next_programme", "data.files.whole_file.begin"),
        asks=False,
    ),
    "a page": Row(
        *("share", "share", ALL, a_page("share-create")),
        ("ui.share.link_form", f"{LINKS}.create"),
    ),
    "a preview": Row(
        *("share", "share", ALL, a_page("share-preview")),
        ("ui.share.link_form", f"{LINKS}.draft"),
    ),
    "a token": Row(*("share", "share", ALL, a_token), ("ui.share.token_form", f"{LINKS}.create")),
    **{
        f"a page {verb}": Row(
            *("share", "share", ONE, a_link(verb)), ("ui.share.link_list", f"{LINKS}.{verb}")
        )
        for verb in ("pause", "resume")
    },
    **{
        f"a page {verb}": Row(
            *("share", "share", ONE, a_link(verb)),
            ("ui.share.link_dialogue", f"{LINKS}.{verb}"),
            asks=False,
        )
        for verb in ("extend", "rotate", "duplicate", "revoke")
    },
    "an invitation": Row(
        *("people", "manage", ALL, an_invitation),
        ("ui.people.invitation_form", f"{PEOPLE}.invite"),
    ),
    "an invitation of a contact": Row(
        *("people", "invite", ONE, a_contact),
        ("ui.people.invitation_form", f"{PEOPLE}.invite"),
    ),
    "another link for a contact": Row(
        *("people", "invite", ONE, another_link),
        ("ui.people.invitation_form", f"{PEOPLE}.invite_again"),
    ),
    "a role": Row(
        *("people", "manage", ALL, of_person("person-save", person_role=VIEWER)),
        (DIALOGUE, f"{PEOPLE}.change_role"),
        asks=False,
    ),
    "another link": Row(
        *("people", "manage", ALL, of_person("person-again")),
        (DIALOGUE, f"{PEOPLE}.invite_again"),
    ),
    "another's session": Row(
        *("people", "manage", ALL, of_person("person-sessions-end-all")),
        ("ui.people.session_list", f"{PEOPLE}.end_sessions"),
    ),
    "looking as another": Row(
        *("people", "manage", ALL, of_person("person-look")),
        ("ui.frame.store", "db.access.audit.note_one"),
        asks=False,
    ),
    "an end": Row(
        *("people", "manage", ALL, of_person("person-disable-do", "person-disable")),
        (DIALOGUE, f"{PEOPLE}.disable"),
        asks=False,
    ),
    "a return": Row(
        *("people", "manage", ALL, a_return), (DIALOGUE, f"{PEOPLE}.enable"), asks=False
    ),
    "an erasure": Row(
        *("people", "manage", ALL, of_person("person-erase-do", "person-erase")),
        (DIALOGUE, "db.access.erasure.erase"),
        asks=False,
    ),
}
# Writes that anybody signed in may do: each is of the one who does it, whom no message names.
OWN = {
    ("ui.people.own_account", f"{PEOPLE}.change_own"),
    ("ui.frame.store", "db.access.sessions.see"),
}
# What writes, beside the functions that take a database and a person.
MORE = {
    *("db.imports.importing.write", "data.files.whole_file.bring_in"),
    *("data.files.whole_file.begin", "db.access.audit.note_one", "db.access.sessions.see"),
}
READS = ("reads: ", "writes the audit alone")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """On each kind of database, one after the other."""
    shelf: Shelf = request.getfixturevalue(request.param)
    log = tmp_path_factory.mktemp("forged") / "log.txt"
    with shelf.loaded() as url, serving(url, log, {"SIGN_IN": "invited"}) as server:
        yield server
    assert server.troubles() == []


@pytest.fixture(scope="module")
def engine(server: Server) -> Iterator[Engine]:
    """With an administrator, so that nobody here is the last one, and links of both states."""
    with opened(server.database_url) as engine:
        sign_in(engine, "Anna")
        limits: dict[str, tuple[str, ...]] = {"pillars": ("1",), "partners": ("NRW",)}
        for number in range(16):
            new = asked(name=f"Page {number}", question=limits, kind="page", expires_at=UNTIL)
            link_writing.create(engine, LOCAL, new)
            if number < 4:
                link_writing.pause(engine, LOCAL, number + 1)
        yield engine


@pytest.fixture(scope="module")
def pia(engine: Engine) -> SignedInPerson:
    return sign_in(engine, "Pia")


def content(engine: Engine) -> dict[str, list[object]]:
    """All that a click could have written, as the database has it."""
    names = [table.name for table in Base.metadata.sorted_tables if table.name not in MOVING]
    with engine.connect() as connection:
        return {
            name: sorted(map(tuple, connection.exec_driver_sql(f"select * from {name}")), key=repr)  # noqa: S608
            for name in names
        }


@pytest.fixture(scope="module")
def secrets(engine: Engine) -> set[str]:
    return hidden(engine)


@pytest.mark.parametrize("name", ROWS)
def test_a_click_of_an_administrators_page_does_what_the_table_says(
    server: Server, engine: Engine, pia: SignedInPerson, secrets: set[str], name: str
) -> None:
    row, query = ROWS[name], f"programme={PROGRAMME}&{QUERIES.get(ROWS[name].page, '')}"
    message: Message = []
    is_about = row.page in ("people", "action")
    other = sign_in(engine, f"0 {name}", "editor").number if is_about else pia.number
    become(engine, pia.number, "admin", {})
    with visit(server, pia, row.page, query) as own:
        for who in KINDS:
            role, limits = WHO[who]
            if role:  # the page of somebody who waits is that of before
                become(engine, pia.number, "admin", {})
                own.run()
                message = row.make(OpenPage(own, engine, pia.number, other, server, pia.cookie))
            become(engine, pia.number, role, limits)
            before, lines = content(engine), noted(engine)
            may = role and is_allowed(accounts.one(engine, pia.number).person, row.right, row.place)
            try:
                own.run(message)
            except ConnectionClosed:
                assert not role
                assert content(engine) == before
                break
            added = [one.what for one in noted(engine)[len(lines) :]]
            if may:
                assert content(engine) != before or added, f"{who}: {own.said}"
                assert "refused write" not in added, who
            else:
                assert content(engine) == before, who
                assert added in ([["refused write"]] if row.asks else [[], ["refused write"]]), who
            if accounts.one(engine, pia.number).person.within:
                assert among(secrets, own.came) == [], who
        else:
            pytest.fail("the page of somebody who waits stays open")
    become(engine, pia.number, *WHO["viewer of NRW"])
    before = content(engine)
    with visit(server, pia, row.page, query) as own:  # whose own page has no such button
        own.run()
        own.run(message)
        assert content(engine) == before
        assert among(secrets, own.came) == []


@pytest.mark.parametrize("page", ["", "update", "people"])
def test_nobody_opens_a_page(server: Server, page: str) -> None:
    for cookie in ("", "progress=", f"progress={'A' * 43}"):
        with pytest.raises(InvalidStatus) as refused, visiting(server.address, page, cookie=cookie):
            pass
        assert refused.value.response.status_code == HTTPStatus.FORBIDDEN


def test_every_write_of_a_page_has_its_row() -> None:
    writes = {name for name, why in WRITES.items() if not why.startswith(READS)} | MORE
    calls = {pair for path in (ROOT / "ui").rglob("*.py") for pair in _calls(path, writes)}
    assert calls == {row.calls for row in ROWS.values()} | OWN


def _calls(path: Path, writes: set[str]) -> Iterator[tuple[str, str]]:
    """The module of a file, with each of `writes` that it names."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    names = {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    for node in ast.walk(tree):
        called = ""
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            called = f"{names.get(node.value.id)}.{node.attr}"
        elif isinstance(node, ast.Name):
            called = names.get(node.id, "")
        if called in writes:
            yield module, called
