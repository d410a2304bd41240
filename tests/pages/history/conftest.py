"""A record that two people wrote in, and the ways of a visitor of the history page."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from data.record import load, moments
from db.engine.database import open_engine
from db.record import saving
from db.record.people import Person
from db.record.saving import ChangeRequest
from db.undo import undo_batch

PROGRAMME = "benelux-2021-2024"
DAY, TODAY = date(2024, 12, 31), date(2026, 1, 1)
ANN, BOB = Person("Ann", "admin"), Person("Bob", "admin")


class Written:
    """The database below the page: who saves what, and how it stands."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def stands(self, code: str, column: str) -> Any:
        """What the database says of an action."""
        actions = moments.actions_on(load.record(self.engine, PROGRAMME), TODAY)
        return actions.set_index("code").loc[code, column]

    def save(self, person: Person, *, comment: str = "", **states: dict[str, Any]) -> int:
        """Save what is said of each action (1.1 is a11), and return the batch."""
        changes = [
            ChangeRequest(code, int(self.stands(code, "version")), DAY, said, comment="So it is")
            for code, said in ((f"{name[1]}.{name[2]}", said) for name, said in states.items())
        ]
        done = saving.save(self.engine, person, PROGRAMME, changes, today=TODAY, comment=comment)
        return done.batch_id

    def undo(self, person: Person, batch: int) -> int:
        """Take a batch back."""
        return undo_batch.undo(self.engine, person, PROGRAMME, batch, today=TODAY).batch_id


@pytest.fixture
def written(sqlite_url: str) -> Iterator[Written]:
    engine = open_engine(sqlite_url)
    yield Written(engine)
    engine.dispose()


def text(app: AppTest) -> str:
    """All that is written on the page, as it is read."""
    parts = [*app.title, *app.header, *app.markdown, *app.caption, *app.success, *app.error]
    return " | ".join(str(part.value) for part in parts).replace("\\", "")


def begin_undo(app: AppTest, batch: int, action: str = "") -> AppTest:
    """Press the button of a batch, or of one action in it."""
    return app.button(key=f"undo-{batch}-{action}").click().run()


def confirm(app: AppTest, comment: str = "") -> AppTest:
    """Agree to what the dialogue says."""
    app.text_input[0].set_value(comment).run()
    return app.button(key="undo-confirm").click().run()
