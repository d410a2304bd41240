"""A filter before Streamlit: it passes what pages need, and nothing that only developers need."""

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Common_pb2 import FileURLsResponse
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.state.common import is_element_id
from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX

from locales import translator
from ui.frame import upload_limits
from ui.frame.visit_owners import VisitOwners

log = logging.getLogger(__name__)

STREAM = "/_stcore/stream"
OPEN = ("/_stcore/health", "/_stcore/host-config", "/_stcore/upload_file/")
SHUT = ("/_stcore/", "/component/", "/auth/", "/oauth2callback")
# The kinds of messages that a visitor's page sends. `clear_cache`, for one, would empty the caches
# of every visitor.
KINDS = ("rerun_script", "stop_script", "app_heartbeat", "file_urls_request")
OPERATIONS = ("deferred_file", "dataframe_chunk")
MOST_FILES = 10  # files for which a page requests addresses at once
MOST_WIDGETS = 5_000  # widgets in a message, several times those of any page
EVENTS = f"{STREAMLIT_INTERNAL_KEY_PREFIX}_"  # of a component, before the id of its element
PROTOCOL_ERROR = 1002


class StreamlitDoor:
    """ASGI middleware that answers 404 for shut addresses, and drops messages that no page sends.

    `language` finds the language of a request from its address and headers. `owners` is told whose
    visit each is, and marks those of others.
    """

    def __init__(self, app: ASGIApp, language: Callable[[Scope], str], owners: VisitOwners) -> None:
        self.app, self._language, self._owners = app, language, owners

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or answer 404; filter the messages of the websocket."""
        app: ASGIApp = self.app
        if scope["type"] == "http" and is_shut(scope["path"]):
            app = Response(status_code=404)
        elif scope["type"] == "websocket" and scope["path"] == STREAM:
            begun = partial(self._owners.note, owner=self._owners.of(scope))
            scope = self._owners.marked(scope)
            stream = Stream(scope, receive, send, self._language, begun)
            receive, send = stream.receive, stream.send
        await app(scope, receive, send)


class Stream:
    """The messages to and from one open page; `begun` is told the id of its visit."""

    def __init__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        language: Callable[[Scope], str],
        begun: Callable[[str], None],
    ) -> None:
        self._scope, self._receive, self._send, self._language = scope, receive, send, language
        self._begun = begun
        self._told: set[str] = set()
        self._visit = ""
        self._files: set[str] = set()

    async def receive(self) -> Message:
        """The next valid message of the page; invalid ones are dropped and logged."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            said = _read(message)
            if said is None:
                self._tell("what is no message")
                await self._send({"type": "websocket.close", "code": PROTOCOL_ERROR})
                return {"type": "websocket.disconnect", "code": PROTOCOL_ERROR}
            if wrong := fault(said):
                self._tell(wrong)
            elif not await self._is_answered(said):
                return message

    async def send(self, message: Message) -> None:
        """Send a message to the page; the first one has the id of the visit.

        A page that is gone gets nothing more, and `receive` says so; Streamlit, told of it here,
        would fail at its next message.
        """
        if not self._visit and message.get("bytes"):
            told = ForwardMsg.FromString(message["bytes"])
            if visit := told.new_session.initialize.session_id:
                self._visit = visit
                self._begun(visit)
        with suppress(OSError):
            await self._send(message)

    async def _is_answered(self, said: BackMsg) -> bool:
        """Refuse files for a visit without room, in Streamlit's place; return whether it was done.

        The page shows the sentence beside the file; nothing else on the screen changes.
        """
        if said.HasField("rerun_script"):
            self._notice(said.rerun_script)
        if not said.HasField("file_urls_request"):
            return False
        upload_limits.let_go(self._visit, self._files)
        if upload_limits.has_room(self._visit, upload_limits.MOST_OF_FILE):
            return False
        asked = FileURLsResponse(
            response_id=said.file_urls_request.request_id,
            error_msg=translator(self._language(self._scope))("exchange-no-room"),
        )
        answer = ForwardMsg(file_urls_response=asked).SerializeToString()
        await self._send({"type": "websocket.send", "bytes": answer})
        return True

    def _notice(self, state: ClientState) -> None:
        """Remember the ids of the files that the page shows, and its query with the language."""
        self._scope = {**self._scope, "query_string": state.query_string.encode()}
        self._files = {
            file.file_id
            for widget in state.widget_states.widgets
            for file in widget.file_uploader_state_value.uploaded_file_info
        }

    def _tell(self, wrong: str) -> None:
        """Log a fault, once of each kind for a page."""
        if wrong not in self._told:
            log.warning("a message of a kind that no page sends was dropped: %s", wrong)
        self._told.add(wrong)


def is_shut(path: str) -> bool:
    """Whether `path` is an address of Streamlit's that the dashboard doesn't use."""
    return path.startswith(SHUT) and not path.startswith(OPEN)


def fault(message: BackMsg) -> str:
    """The reason why no page of the dashboard sends `message`; "" for a valid one."""
    kind, operation = message.WhichOneof("type"), message.backend_operation_request
    if kind == "backend_operation_request":
        wanted = operation.WhichOneof("payload")
        return "" if wanted in OPERATIONS else str(wanted)
    if kind == "file_urls_request" and len(message.file_urls_request.file_names) > MOST_FILES:
        return "too many files"
    if kind == "rerun_script":
        return _fault_of_widgets(message.rerun_script)
    return "" if kind in KINDS else str(kind)


def _fault_of_widgets(state: ClientState) -> str:
    """The reason why no page sends these values of widgets; "" for valid ones.

    The id of a widget has Streamlit's form. Streamlit takes any other id for a key of session
    state: the value would replace the one of that key, or, without such a key, make each later run
    fail.
    """
    widgets = state.widget_states.widgets
    if len(widgets) > MOST_WIDGETS:
        return "too many widgets"
    are_ids = all(is_element_id(each.id.removeprefix(EVENTS)) for each in widgets)
    return "" if are_ids else "what is no widget"


def _read(message: Message) -> BackMsg | None:
    """The message in a frame; None for text, and for bytes that can't be parsed."""
    try:
        said: BackMsg = BackMsg.FromString(message["bytes"])
    except Exception:  # protobuf's error has no public name
        return None
    return said
