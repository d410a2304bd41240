"""What the browser of a partner's contact gets: their actions, and nothing of any other."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from dashboard import OF_PEOPLE, PAGES
from data.record import load
from data.snapshots import Snapshot
from db.links import link_writing
from tests.db.links import asked
from tests.db.saying import PROGRAMME, say
from tests.pages.opening import captions, heading, opened
from tests.pages.people.conftest import SignIn, begun
from tests.pages.update.editing import edit, saved
from ui.frame import store

NRW = frozenset({"NRW"})
QUERIES: dict[str, dict[str, str]] = {"action": {"code": "1.1"}, "changes": {"since": "2022-12-31"}}


def sent(app: AppTest) -> str:
    """All that a page sends to the browser, tables in their own text."""
    nodes, found = [app._tree.root], []
    while nodes:
        node = nodes.pop()
        nodes += [*getattr(node, "children", {}).values()]
        found.append(str(getattr(node, "proto", "")))
        if node.type in ("arrow_data_frame", "dataframe"):
            table: Any = node
            found.append(table.value.to_csv())
    return " ".join(found).replace("\\", "")


def hidden(engine: Engine) -> set[str]:
    """The titles of actions that a contact of NRW may not see, and what was said of them."""
    revision = load.revision(engine)
    whole, some = (
        Snapshot(store.url(), engine, revision, within).record(PROGRAMME).updates
        for within in (None, NRW)
    )
    theirs = {*some["title_nl"], *some["title_en"]}
    others = whole[~whole["action_code"].isin({*some["action_code"]})]
    titles = {*others["title_nl"], *others["title_en"]} - theirs
    return {title for title in titles if title} | {"secret of 2.1"}


@pytest.fixture
def spoken(engine: Engine) -> None:
    say(engine, "2.1", {"owner": "Owner of 2.1"}, comment="secret of 2.1")
    say(engine, "1.1", {"owner": "Owner of 1.1"}, comment="known of 1.1")


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("page", [*PAGES, *OF_PEOPLE])
@pytest.mark.parametrize("level", ["action", "measure"])
def test_no_page_sends_anything_of_other_actions(
    engine: Engine, sign_in: SignIn, page: str, level: str
) -> None:
    sign_in("Nora", "contributor", partners=("NRW",))
    secrets = hidden(engine)
    assert len(secrets) > 20
    query = {"lang": "nl", "level": level, **QUERIES.get(page, {})}
    text = sent(opened(page, **query))
    assert [secret for secret in secrets if secret in text] == []
    assert "Owner of 2.1" not in text


@pytest.mark.parametrize("sees", ["", "all"])
def test_a_contact_begins_with_their_own_actions(sign_in: SignIn, sees: str) -> None:
    sign_in("Nora", "contributor", partners=("NRW",), sees=sees)
    app = opened("overview", lang="en")
    assert app.session_state["partner"] == ["NRW"]
    assert "partner NRW" in captions(app)
    app.multiselect(key="partner").set_value([]).run()
    assert app.session_state["partner"] == []
    assert "all pillars and partners" in captions(app)
    assert opened("overview", lang="en", pillar="2").session_state["partner"] == []


@pytest.mark.usefixtures("spoken")
def test_whoever_sees_everything_is_sent_it(engine: Engine, sign_in: SignIn) -> None:
    """The test above finds what is there."""
    sign_in("Vic", "viewer")
    text = sent(opened("update", lang="nl")) + sent(opened("history", lang="nl"))
    found = [secret for secret in hidden(engine) if secret in text]
    assert len(found) > 10
    assert "secret of 2.1" in found


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("code", ["2.1", "9.9"])
def test_an_action_of_others_is_as_one_that_is_not_there(sign_in: SignIn, code: str) -> None:
    sign_in("Nora", "contributor", partners=("NRW",))
    said = heading(opened("action", lang="en", code=code))
    assert said.replace(code, "X") == "There is no action X in this programme."


def test_a_contact_reports_and_is_offered_nothing_else(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Nora", "contributor", partners=("NRW",))
    app = opened("update", lang="en")
    keys = {one.key for one in app.button}
    assert "update-switch" in keys
    assert "adding-open" not in keys
    code = app.dataframe[0].value.index[0] if app.dataframe else "1.1"
    app = edit(app, str(code), comment="as discussed")
    app = app.button(key="update-save").click().run()
    assert not app.exception
    assert saved(app) != []
    updates = load.record(engine, PROGRAMME).updates
    assert updates["author"].tolist()[-1] == "Nora"


def test_what_others_share_is_not_heard_of(engine: Engine, sign_in: SignIn) -> None:
    anna = begun(engine, "Anna", "admin").account.person
    expires = {"expires_at": datetime.now(UTC) + timedelta(days=9)}
    for name, question in (("Secretariat", {}), ("Theirs", {"partners": ("NRW",)})):
        link_writing.create(engine, anna, asked(name=name, question=question, **expires))
    sign_in("Nora", "contributor", partners=("NRW",))
    app = opened("share", lang="en")
    text = sent(app)
    assert "Theirs" in text
    assert "Secretariat" not in text
    assert "Only those who may edit can share pages." in captions(app)
