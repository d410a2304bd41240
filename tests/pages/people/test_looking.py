"""Who may edit an action is said on its page; an administrator looks as somebody, no more."""

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from db.record import saving
from db.record.people import NotAllowedError
from db.record.saving import RefusedError
from tests.db.access.people import noted
from tests.db.saying import PROGRAMME, change, written
from tests.pages.conftest import go
from tests.pages.opening import opened
from tests.pages.people.conftest import SignIn, begun
from tests.pages.people.test_contacts import hidden, sent
from tests.pages.test_share import click
from ui.frame import store


def said(app: AppTest) -> str:
    return " ".join(str(one.value) for one in app.main.markdown).replace("\\", "")


def asked_who(code: str) -> str:
    app = opened("action", lang="en", code=code)
    app.session_state["who-may"] = True
    app.run()
    assert not app.exception
    return said(app)


def test_who_may_edit_an_action_stands_on_it(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna", "admin")
    begun(engine, "Nora", "contributor", partners=("NRW",))
    begun(engine, "Eva", "editor", pillars=("2",))
    begun(engine, "Vic", "viewer")
    text = asked_who("1.1")
    assert "May change everything: Anna." in text
    assert "May report status and progress: Nora." in text
    text = asked_who("2.1")
    assert "May change everything: Anna and Eva." in text
    assert "Nora" not in text


@pytest.mark.usefixtures("sqlite_url")
def test_where_nobody_signs_in_nobody_is_listed() -> None:
    assert "who-may" not in sent(opened("action", lang="en", code="1.1"))


def test_an_administrator_sees_what_somebody_sees_and_changes_nothing(
    engine: Engine, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = sign_in("Anna", "admin").account
    nora = begun(engine, "Nora", "contributor", partners=("NRW",)).account
    app = click(opened("people", lang="nl"), f"people-open-{nora.id}")
    app = click(app, "person-look")
    row = noted(engine)[-1]
    assert (row.what, row.person, row.about) == ("looked as", anna.id, nora.id)
    before = written(engine)
    for page in ("update", "history", "people"):
        app = go(app, page)
        assert not app.exception
        text = sent(app)
        assert "zoals Nora" in text
        assert [secret for secret in hidden(engine) if secret in text] == []
        keys = {str(one.key) for one in app.main.button}
        assert not {key for key in keys if key.startswith(("update-", "undo-", "people-"))}
    monkeypatch.setattr("streamlit.session_state", {store.LOOKED_AS: nora.id})
    wanted = [change(engine, "1.1", {"progress": 3})]
    with pytest.raises((NotAllowedError, RefusedError)):
        store.write(saving.save, PROGRAMME, wanted)
    assert written(engine) == before
    monkeypatch.undo()


def test_back_to_ones_own_view(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna", "admin")
    nora = begun(engine, "Nora", "contributor", partners=("NRW",)).account
    app = click(click(opened("people", lang="en"), f"people-open-{nora.id}"), "person-look")
    app = click(app, "look-as-stop")
    assert "as Nora does" not in sent(app)
    assert "people-invite" in {one.key for one in go(app, "people").button}
