"""A browser says what no widget of ours could: it is left, and the visit goes on."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Components_pb2 import ArrowTable
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from websockets.exceptions import ConnectionClosed

from bench.session import Visit, visiting
from data.record import load
from db.engine.database import opened
from locales import translator
from tests.browser.server import Server
from tests.faults.lines import count
from tests.running.asking import ask
from tests.running.widgets import state, widgets
from ui.frame.streamlit_door import MOST_WIDGETS

LINE = "values and messages that no page of ours sends"
pytestmark = pytest.mark.faults("values and messages that no page of ours sends")
FIRST = ("", "pillars", "partners", "timeline", "changes", "freshness", "update", "history")
PAGES = (*FIRST, "exchange", "share", "method")
FAILED = translator("en")("error-unexpected")

DEEP = "[" * 5_000 + "]" * 5_000
JSON = [
    *(json.dumps(part) for part in ("\ud800", ["\udfff"], {"\ud800": 1}, float("inf"), 10**400)),
    *("", "{", "null", "7", "[]", "{}", '"x"', DEEP, "9" * 5_000, "NaN", "true"),
    *('{"edited_rows": []}', '{"edited_rows": {"x": {}}}', '{"edited_rows": {"0": 5}}'),
    *('{"edited_rows": {"0": {"comment": "\\ud800"}}}', '{"edited_rows": {"0": {"comment": [1]}}}'),
    *('{"added_rows": {}, "deleted_rows": 4}', '{"deleted_rows": ["x"], "edited_rows": null}'),
    *('{"selection": []}', '{"selection": {"rows": "x"}}', '{"selection": {"rows": [[1]]}}'),
    *(
        '{"kept": 5}',
        '{"kept": {"edits": 5}}',
        '{"pasted": []}',
        '{"shown": [[]]}',
        '[{"event": 1}]',
    ),
    '{"pasted": {"row": {}, "column": [], "headings": {"0": []}, "text": {}}}',
]
TEXTS = [*JSON, "2022-13-45", "25:00", "2022-01-01T25:00", "\x00", "x" * 3_000, "nowhere", "-1"]
NUMBERS = [0, 1, -1, 99_999, 2**62, -(2**62)]
FLOATS = [0.5, -1.0, 1e308, float("inf"), float("nan")]
FIELDS: dict[str, some.SearchStrategy[Any]] = {
    "trigger_value": some.booleans(),
    "bool_value": some.booleans(),
    "double_value": some.sampled_from(FLOATS),
    "int_value": some.sampled_from(NUMBERS),
    "string_value": some.sampled_from(TEXTS),
    "double_array_value": some.lists(some.sampled_from(FLOATS), max_size=3),
    "int_array_value": some.lists(some.sampled_from(NUMBERS), max_size=3),
    "string_array_value": some.lists(some.sampled_from(TEXTS), max_size=3),
    "json_value": some.sampled_from(JSON),
    "json_trigger_value": some.sampled_from(JSON),
    "bytes_value": some.sampled_from([b"", b"\xff\xfe"]),
    "arrow_value": some.just(ArrowTable()),
}
VALUES = some.sampled_from(list(FIELDS)).flatmap(
    lambda name: some.tuples(some.just(name), FIELDS[name])
)


def revision(server: Server) -> int:
    """How often something was saved."""
    with opened(server.database_url) as engine:
        return load.revision(engine)


@pytest.mark.parametrize("page", PAGES)
def test_a_value_of_a_wrong_kind_is_left_and_the_next_run_works(server: Server, page: str) -> None:
    saved, before = revision(server), len(server.log.read_text().splitlines())
    sent = 0

    @settings(max_examples=count(LINE), suppress_health_check=list(HealthCheck), deadline=None)
    @given(some.data())
    def forge(data: some.DataObject) -> None:
        nonlocal sent
        with visiting(server.address, page, "lang=en") as visit:
            visit.run()
            # A button that is pressed is no forgery.
            there = [name for kind, name in widgets(visit) if "button" not in kind]
            forged = [state(name, *data.draw(VALUES)) for name in there]
            sent += len(forged)
            for said in (forged, (), forged, ()):
                visit.run(said)
                assert FAILED not in " ".join(visit.said)

    forge()
    assert revision(server) == saved
    assert server.troubles() == []
    log = server.log.read_text().splitlines()[before:]
    assert len(log) <= 2 * sent
    assert max(map(len, log), default=0) < 1_000


def test_each_field_of_a_widget_is_tried() -> None:
    missing = {field.name for field in WidgetState.DESCRIPTOR.fields} - set(FIELDS)
    assert missing == {
        "id",
        "file_uploader_state_value",
        "string_trigger_value",
        "chat_input_value",
    }


@pytest.mark.parametrize(
    "forged",
    [
        BackMsg(clear_cache=True),
        BackMsg(set_run_on_save=True),
        BackMsg(load_git_info=True),
        BackMsg(debug_disconnect_websocket=True),
        BackMsg(debug_shutdown_runtime=True),
        BackMsg(),
    ],
    ids=lambda message: str(message.WhichOneof("type")),
)
def test_what_only_developers_send_is_dropped(server: Server, forged: BackMsg) -> None:
    said = f"was dropped: {forged.WhichOneof('type')}"
    before = server.log.read_text().count(said)
    with visiting(server.address, "", "lang=en") as visit:
        visit.run()
        for _ in range(20):
            visit.connection.send(forged.SerializeToString())
        visit.run()
        assert not any(
            ForwardMsg.FromString(data).HasField("git_info_changed") for data in visit.came
        )
    assert server.log.read_text().count(said) == before + 1


NAMES = ["w0", "", "$$", "filter-programme", "\0", "x" * 100_000]
NAMES += ["$$STREAMLIT_INTERNAL_KEY_SCRIPT_RUN_WITHOUT_ERRORS", "$$STREAMLIT_INTERNAL_KEY_$$"]
UNKNOWN = ["$$ID-0-x", "$$ID-0-None", "$$ID", "$$STREAMLIT_INTERNAL_KEY_$$ID-0-x__events"]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        *(([name], "what is no widget") for name in NAMES),
        ([f"$$ID-{at}-x" for at in range(MOST_WIDGETS + 1)], "too many widgets"),
    ],
    ids=lambda given: str(given)[:20],
)
def test_a_widget_that_no_page_has_is_dropped_and_the_visit_goes_on(
    server: Server, names: list[str], said: str
) -> None:
    before = server.log.read_text().count(said)
    with visiting(server.address, "update", "lang=en") as visit:
        visit.run()
        state_of_all = WidgetStates(widgets=[state(name, "int_value", 1) for name in names])
        forged = BackMsg(
            rerun_script=ClientState(query_string="lang=en", widget_states=state_of_all)
        ).SerializeToString()
        for _ in range(3):
            visit.connection.send(forged)
            visit.run()
            assert FAILED not in " ".join(visit.said)
    assert server.log.read_text().count(said) == before + 1
    assert server.troubles() == []


def test_a_widget_that_is_gone_is_nobodys_trouble(server: Server) -> None:
    for field, said in (("int_value", 1), ("string_value", "x"), ("json_trigger_value", "[]")):
        with visiting(server.address, "update", "lang=en") as visit:
            visit.run()
            for _ in range(2):
                visit.run([state(name, field, said) for name in UNKNOWN])
                assert FAILED not in " ".join(visit.said)
    assert server.troubles() == []


def _rest(visit: Visit) -> None:
    """All that still comes."""
    while True:
        visit.connection.recv(20)


@pytest.mark.parametrize("forged", [b"\xff\xff\xff", "text"])
def test_what_is_no_message_ends_the_connection(server: Server, forged: bytes | str) -> None:
    with visiting(server.address, "", "lang=en") as visit:
        visit.run()
        visit.connection.send(forged)
        with pytest.raises(ConnectionClosed):
            _rest(visit)
    assert server.troubles() == []


SHUT = (
    "/_stcore/metrics",
    "/_stcore/metrics?families=active_sessions",
    "/_stcore/script-health-check",
    "/_stcore/allowed-message-origins",
    "/_stcore/bidi-components/x/y.js",
    "/_stcore/agent/interact",
    "/component/x/index.html",
    "/auth/login",
    "/auth/logout",
    "/oauth2callback",
)


@pytest.mark.parametrize("path", SHUT)
def test_what_only_developers_ask_is_shut(server: Server, path: str) -> None:
    for method in ("GET", "HEAD", "POST", "OPTIONS"):
        assert ask(server, path, method=method).status == 404, method
