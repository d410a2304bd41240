"""What a notice says of a save is true as long as it stands there."""

import pytest
from sqlalchemy import Engine

from data.record import load
from db.record.people import Person
from db.undo import undo_batch
from db.undo.undo_cells import WHOLE, UndonePart
from tests.pages.conftest import Visit
from tests.pages.update.conftest import LATER
from tests.pages.update.editing import PROGRAMME, edit, save, saved
from tests.pages.update.test_form import ADD, adding, click, put

CAS = Person("Cas", "admin")


def _undo(engine: Engine, part: UndonePart = WHOLE) -> None:
    """Somebody else takes the last save back, or a part of it."""
    last = int(load.record(engine, PROGRAMME).batches["id"].max())
    undo_batch.undo(engine, CAS, PROGRAMME, last, today=LATER, part=part)


@pytest.mark.parametrize("part", [WHOLE, UndonePart(("4.1",))])
def test_saved_is_said_until_any_of_it_is_undone_and_again_once_that_is(
    visit: Visit, engine: Engine, part: UndonePart
) -> None:
    app = visit("update", lang="en", pillar="4")
    app = save(edit(edit(app, "4.1", progress="31"), "4.2", progress="32"))
    assert saved(app) == ["Saved: 2 changes in 2 actions."]
    assert saved(app.run()) == ["Saved: 2 changes in 2 actions."]
    _undo(engine, part)
    assert saved(app.run()) == []
    _undo(engine)
    assert saved(app.run()) == ["Saved: 2 changes in 2 actions."]


def test_an_action_that_was_added_is_told_until_that_is_undone(
    visit: Visit, engine: Engine
) -> None:
    app = visit("update", lang="en", pillar="4")
    app = click(put(adding(app), "Title in Dutch", "Nieuw"), ADD)
    assert len(saved(app)) == 1
    _undo(engine)
    assert saved(app.run()) == []
