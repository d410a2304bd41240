"""A visit is resumed by its own person alone: another one gets a visit anew, and no byte of it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from bench.session import PATIENCE, Visit
from db.engine.database import opened
from locales import translator
from tests.browser.server import Server, serving
from tests.databases import Shelf
from tests.db.saying import written
from tests.running.signed_in_people import SignedInPerson, among, hidden, sign_in, visit
from tests.running.widgets import click, found, keyed, typed

pytestmark = pytest.mark.faults("a session resumed by another person")
TABLE = "update-[0-9a-f]{12}-0"
UNSAVED = "what Anna has not saved"


@pytest.fixture(scope="module")
def server(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    log = tmp_path_factory.mktemp("resumed") / "log.txt"
    with sqlite.loaded() as url, serving(url, log, {"SIGN_IN": "invited"}) as server:
        yield server
    assert server.troubles() == []


@pytest.fixture(scope="module")
def engine(server: Server) -> Iterator[Engine]:
    with opened(server.database_url) as engine:
        yield engine


@pytest.fixture(scope="module")
def anna(engine: Engine) -> SignedInPerson:
    return sign_in(engine, "Anna", "admin")


@pytest.fixture(scope="module")
def nora(anna: SignedInPerson, engine: Engine) -> SignedInPerson:
    assert anna
    return sign_in(engine, "Nora", "contributor", partners=("NRW",))


def type_something(anna: Visit) -> None:
    anna.run()
    anna.run([typed(found(anna, TABLE), 0, comment=UNSAVED)])
    assert among({UNSAVED}, anna.came)


@pytest.mark.parametrize("is_there", [False, True], ids=["gone", "still connected"])
def test_what_somebody_has_not_saved_is_theirs(
    server: Server, engine: Engine, anna: SignedInPerson, nora: SignedInPerson, is_there: bool
) -> None:
    before, secrets = written(engine), hidden(engine) | {UNSAVED}
    with visit(server, anna, "update") as own:
        type_something(own)
        number, table, save = own.number, found(own, TABLE), found(own, "update-save")
        if not is_there:
            own.connection.close()
        with visit(server, nora, "update", resumes=number) as other:
            other.run()
            assert other.number != number
            # As a browser does: its fields hold what was typed into them.
            other.run([typed(table, 0, comment=UNSAVED), click(save)])
            assert other.said == [translator("en")("sign-in-another", name="Nora")]
            assert among(secrets, other.came) == []
            assert keyed(other).keys() == {"follow"}
        if is_there:  # nobody took the visit from her
            own.run()
            assert among({UNSAVED}, own.came)
    with visit(server, anna, "update", resumes=number) as again:
        again.run()
        assert again.number == number
        assert among({UNSAVED}, again.came)
    assert written(engine) == before


def test_what_was_on_its_way_when_the_connection_ended_reaches_nobody_else(
    server: Server, engine: Engine, anna: SignedInPerson, nora: SignedInPerson
) -> None:
    secrets = hidden(engine)
    for cut in (1, 5, 25, 60):  # messages of a run that is under way
        with visit(server, anna, "update") as own:
            own.run()
            assert among(secrets, own.came)
            own.ask()
            for _ in range(cut):
                own.connection.recv(PATIENCE)
        with visit(server, nora, "update", resumes=own.number) as other:
            other.run()
            assert among(secrets, other.came) == []
