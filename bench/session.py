"""A visit over Streamlit's websocket, without a browser: asks for runs and times them."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from websockets import Subprotocol
from websockets.sync.client import ClientConnection, connect

PATIENCE = 60  # seconds
HUGE = 64 * 1024 * 1024


@dataclass
class Visit:
    """One open page.

    Of its last run `came` is all that was sent, and `said` what stood in its boxes, as an error.
    `number` is the id that the server gave it, once it has run; `written` is the query that the
    server put into its address last.
    """

    connection: ClientConnection
    page: str
    query: str
    page_hash: str = ""
    number: str = ""
    written: str = ""
    came: list[bytes] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many bytes the last run sent."""
        return sum(map(len, self.came))

    def run(self, widgets: Sequence[WidgetState] = (), *, is_back: bool = False) -> float:
        """Ask for a run of the page with what its `widgets` hold, and wait for its end.

        How many seconds that took. `is_back` is as for `ask`. Raises RuntimeError where the run
        failed.
        """
        started = time.perf_counter()
        self.ask(widgets, is_back=is_back)
        self.came, self.said, failed = [], [], ""
        while True:
            data = self.connection.recv(PATIENCE)
            self.came.append(data if isinstance(data, bytes) else data.encode())
            told = ForwardMsg.FromString(self.came[-1])
            kind = told.WhichOneof("type")
            if kind == "new_session":
                self.number = told.new_session.initialize.session_id
            if kind == "page_info_changed":
                self.written = told.page_info_changed.query_string
            if kind == "navigation":
                self.page_hash = told.navigation.page_script_hash
            if kind == "delta" and told.delta.new_element.WhichOneof("type") == "exception":
                failed = told.delta.new_element.exception.message or "a page failed"
            if kind == "delta" and told.delta.new_element.WhichOneof("type") == "alert":
                self.said.append(told.delta.new_element.alert.body)
            if (
                kind == "script_finished"
                and told.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN
            ):
                if failed:
                    raise RuntimeError(failed)
                return time.perf_counter() - started

    def ask(self, widgets: Sequence[WidgetState] = (), *, is_back: bool = False) -> None:
        """Ask for a run as `run` does, and don't wait.

        `is_back` says that a browser went to the address: by Back, or by a link within a page.
        """
        state = ClientState(
            query_string=self.query,
            page_script_hash=self.page_hash,
            page_name=self.page,
            widget_states=WidgetStates(widgets=widgets),
            is_history_navigation=is_back,
        )
        self.connection.send(BackMsg(rerun_script=state).SerializeToString())


@contextmanager
def visiting(
    address: str, page: str, query: str = "", *, cookie: str = "", resumes: str = ""
) -> Iterator[Visit]:
    """A visit to `page` ("" for the first one) of the dashboard at `address` (http://...).

    `cookie` is the header of that name; `resumes` is the id of an earlier visit, as a browser sends
    it after a lost connection.
    """
    url = f"{address.replace('http', 'ws', 1)}/_stcore/stream"
    said = [Subprotocol("streamlit")]
    if resumes:  # the second one stands for a token
        said += [Subprotocol("none"), Subprotocol(resumes)]
    headers = {"Cookie": cookie} if cookie else {}
    with connect(
        url, subprotocols=said, additional_headers=headers, max_size=HUGE, compression=None
    ) as connection:
        yield Visit(connection, page, query)
