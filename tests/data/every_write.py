"""A write of every kind, as they follow one another in a database with the real programme."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select

from data.files import whole_file
from data.record import load
from db.access import account_changes, accounts, erasure
from db.access.granted_rights import Granted
from db.backup import backups, putting_aside, restoring
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.imports.loading import load_folder
from db.record import saving
from db.record.outcomes import RefusedError
from db.record.people import LOCAL, Person
from db.record.saving import NewAction, NewEvidence
from db.tables import Action, Batch
from db.undo import undo_batch
from db.undo.undo_batch import Choices, UndonePart
from db.undo.undo_cells import WHOLE
from tests.data.exchange.bringing import bring
from tests.databases import Shelf
from tests.db import folders
from tests.db.saying import PROGRAMME, TODAY, say

OTHER = "other"  # the programme that comes in from a file
LIMITS: list[Mapping[str, Any]] = [
    {"partners": ("NRW",), "sees": "partners"},
    {"partners": ("FRANCE",), "sees": "partners"},
    {"partners": ("NRW",), "sees": "all"},
]


@dataclass
class Writings:
    """Those who write to a database: each write is another one than the one before.

    `admin` and `contact` are the numbers of people, and `whole` is the file of another programme.
    """

    url: str
    engine: Engine
    folder: Path
    whole: Path
    done: int = 0
    admin: int = field(init=False)
    contact: int = field(init=False)

    def __post_init__(self) -> None:
        """Invite the people, and make the backup that is restored later."""
        now = datetime.now(UTC)
        self.admin = account_changes.invite(self.engine, "Anna", Granted("admin"), now).person_id
        limits = Granted("contributor", **LIMITS[0])
        self.contact = account_changes.invite(self.engine, "Nora", limits, now).person_id
        say(self.engine, "1.1", {"owner": f"person:{self.contact}"}, person=self.person)
        backups.backup(self.engine, self.folder / "backup.sqlite")

    @property
    def person(self) -> Person:
        """The administrator, with the name and rights of now."""
        return accounts.one(self.engine, self.admin).person

    def write(self, kind: str) -> None:
        """Do one write of a kind; what a rule refuses is not written."""
        self.done += 1
        with suppress(RefusedError):
            WRITES[kind](self)

    def batches(self) -> list[int]:
        """The numbers of all batches, the first one first."""
        with self.engine.connect() as connection:
            return list(connection.scalars(select(Batch.id).order_by(Batch.id)))

    def file(self, ending: str) -> Path:
        """The path of a file that isn't there yet."""
        return self.folder / f"{self.done}{ending}"


def other_programme(sqlite: Shelf, folder: Path) -> Path:
    """Another programme with its record, as a file in `folder`."""
    own = folders.copy(folder)
    folders.put(own, "programme", 2, code=OTHER)
    with sqlite.empty() as url, opened(url, create=True) as engine:
        upgrade(engine)
        load_folder(engine, own, LOCAL)
        file = folder / "other.zip"
        file.write_bytes(whole_file.written(engine, OTHER, ".zip"))
        return file


def _edit(here: Writings) -> None:
    states = {"status": "in_progress", "progress": here.done % 100, "weight": 1 + here.done % 3}
    say(here.engine, "1.1", states, person=here.person, comment=f"So it is, {here.done}")


def _title(here: Writings) -> None:
    for language in ("nl", "fr"):
        name = f"title_{language}"
        say(here.engine, "1.2", {name: f"Titel {here.done}"}, person=here.person)


def _move(here: Writings) -> None:
    """Another partner's action: who may see it changes."""
    partners = (("FRANCE",), ("NRW", "FRANCE"), ("NRW",))[here.done % 3]
    say(here.engine, "2.1", {"partners": partners}, person=here.person, on=date(2023, 5, 1))


def _several(here: Writings) -> None:
    with here.engine.connect() as connection:
        query = select(Action.code, Action.version).where(Action.code.in_(("3.1", "3.2")))
        found = connection.execute(query).all()
    on = date(2022, 5, 1 + here.done % 9)
    changes = [saving.ChangeRequest(row.code, row.version, on, {"weight": 2.5}) for row in found]
    saving.save(here.engine, here.person, PROGRAMME, changes, today=TODAY)


def _add_action(here: Writings) -> None:
    code = f"9.{here.done}"
    _add(here, NewAction(code=code, effective_on=date(2022, 3, 1), pillar_code="2", **NEW))


def _add_measure(here: Writings) -> None:
    code = f"2022-9-{here.done}"
    _add(here, NewAction(code=code, effective_on=date(2022, 4, 1), parent_code="1.1", **NEW))


def _add_event(here: Writings) -> None:
    event = NewEvidence(
        action_code="1.1",
        happened_on=date(2022, 6, 1),
        titles={"en": f"Seen {here.done}"},
        source_url="https://a.test/",
    )
    _add(here, event)


NEW: Mapping[str, Any] = {"states": {"title_en": "New", "partners": ("NRW",)}}


def _add(here: Writings, new: NewAction | NewEvidence) -> None:
    saving.add(here.engine, here.person, PROGRAMME, new, today=TODAY)


def _thresholds(here: Writings) -> None:
    saving.set_thresholds(
        here.engine,
        here.person,
        effective_on=date(2022, 1, 1),
        off_track_gap=-5.0 - here.done % 40,
        at_risk_gap=-2,
        off_track_days=30,
        least_planned=0,
        today=TODAY,
    )


def _undo(here: Writings, part: UndonePart = WHOLE) -> None:
    """The last batch that can be undone, also over what was said since."""
    for batch in reversed(here.batches()):
        with suppress(RefusedError):
            cells = undo_batch.preview(here.engine, PROGRAMME, batch, part)
            every: Choices = {cell.key: "restore" for cell in cells}
            chosen: dict[str, Any] = {"part": part, "choices": every, "today": TODAY}
            undo_batch.undo(here.engine, here.person, PROGRAMME, batch, **chosen)
            return


def _import(table: str, text: str) -> "Write":
    def write(here: Writings) -> None:
        about = {"person": here.person, "language": "en"}
        bring(here.engine, text.replace("#", str(here.done)), table, **about)

    return write


def _load(here: Writings) -> None:
    """A folder with another action, and another day on which the programme reports."""
    folder = folders.copy(here.file(""))
    folders.add(folder, "actions", code=f"8.{here.done}")
    days = [{"day": str(day)} for day in load.record(here.engine, PROGRAMME).reporting_days]
    new = date(2022, 1 + here.done % 12, 1 + here.done % 28)
    folders.write(folder, "reporting_dates", [*days, {"day": str(new)}])
    load_folder(here.engine, folder, here.person)


def _bring_in(here: Writings) -> None:
    """Another programme with its record."""
    if OTHER not in {one.code for one in load.programmes(here.engine)}:
        found = whole_file.texts(here.whole.read_bytes(), "other.zip")
        whole_file.bring_in(here.engine, here.person, found, "other.zip")


def _restore(here: Writings) -> None:
    with restoring.opened_backup(here.folder / "backup.sqlite") as backup:
        kept = here.file(".sqlite")
        restoring.restore(here.engine, backup, here.person, kept=kept, now=datetime.now(UTC))


def _put_aside(here: Writings) -> None:
    """The backup in the place of the file, as if this one were damaged."""
    if here.engine.dialect.name != "sqlite":
        _restore(here)  # there is no file
        return
    path = Path(here.url.removeprefix("sqlite:///"))
    own = shutil.copyfile(here.folder / "backup.sqlite", here.file(".backup"))
    with restoring.opened_backup(own) as backup:
        putting_aside.put_in_its_place(path, backup, datetime.now(UTC))


def _rename(here: Writings) -> None:
    for number, name in ((here.admin, "Anna"), (here.contact, "Nora")):
        about = (number, f"{name} {here.done}", "", datetime.now(UTC))
        account_changes.change_own(here.engine, *about, by=here.person)


def _rights(here: Writings) -> None:
    now = accounts.one(here.engine, here.contact)
    is_now = [(now.partners, now.sees) == (each["partners"], each["sees"]) for each in LIMITS]
    granted = Granted("contributor", **LIMITS[(is_now.index(True) + 1) % len(LIMITS)])
    account_changes.change_role(
        here.engine, here.contact, granted, datetime.now(UTC), by=here.person
    )


def _erase(here: Writings) -> None:
    """Somebody who saved something."""
    now, granted = datetime.now(UTC), Granted("editor")
    invited = account_changes.invite(here.engine, f"Former {here.done}", granted, now)
    say(here.engine, "3.1", {"weight": 1.5 + here.done}, person=invited.account.person)
    erasure.erase(here.engine, invited.person_id, now, by=here.person)


Write = Callable[[Writings], None]
WRITES: Mapping[str, Write] = {
    "edit": _edit,
    "title": _title,
    "other partners": _move,
    "several actions": _several,
    "new action": _add_action,
    "new measure": _add_measure,
    "new event": _add_event,
    "thresholds": _thresholds,
    "undo": _undo,
    "undo in part": lambda here: _undo(here, UndonePart(actions=("1.1",))),
    "import of actions": _import(
        "actions", "code;pillar;title_en;status;progress\n7.#;3;New;In progress;12\n1.3;;;;#\n"
    ),
    "import of measures": _import("measures", "code;action_code;title_en\n2022-7-#;1.2;New\n"),
    "import of updates": _import(
        "updates", "action_code;effective_on;status;progress\n1.2;2022-05-01;In progress;#\n"
    ),
    "import of events": _import(
        "evidence", "action_code;date;title_en;source_url\n1.1;2023-01-05;Seen #;https://b.test/#\n"
    ),
    "import of partners": _import(
        "partners", "code;kind;name_nl;short_en\nALPS;region;Alpen #;Alps #\n"
    ),
    "load": _load,
    "whole programme": _bring_in,
    "restore": _restore,
    "file put aside": _put_aside,
    "other names": _rename,
    "other rights": _rights,
    "erased person": _erase,
}
# The modules that count a revision, and the writes above that go through each.
COVERED: Mapping[str, tuple[str, ...]] = {
    "db.record.saving": ("edit", "new action", "thresholds", "undo"),
    "db.imports.importing": ("import of actions", "import of partners"),
    "db.imports.loading": ("load",),
    "db.imports.whole_writing": ("whole programme",),
    "db.imports.whole_batches": ("whole programme",),
    "db.backup.restoring": ("restore",),
    "db.backup.putting_aside": ("file put aside",),
    "db.access.person_facts": ("other names", "erased person"),
}
