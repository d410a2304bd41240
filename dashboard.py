"""The door: the app that a server runs, and the script that lists the pages.

`streamlit run dashboard.py` and `uvicorn dashboard:app` both start it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from streamlit.runtime.pages_manager import PagesManager

from public import shell
from public.apart import Apart
from public.app import running
from public.desk import Desk
from public.headers import Guarded
from public.health import routes
from public.hosts import Hosts
from public.patience import Patiently
from public.proxies import Proxies
from public.refusing import Refusing
from public.shell import Shell
from ui import failure, frame, start, widget_values
from ui.door import Door
from ui.uploads import Uploads

PAGES = {
    "overview": ":material/dashboard:",
    "pillars": ":material/view_column:",
    "partners": ":material/handshake:",
    "timeline": ":material/calendar_month:",
    "changes": ":material/compare_arrows:",
    "freshness": ":material/hourglass_bottom:",
    "update": ":material/edit_note:",
    "history": ":material/history:",
    "exchange": ":material/swap_horiz:",
    "share": ":material/share:",
    "method": ":material/functions:",
}
# A file of ours: a page's own icon would be fetched from another host.
ICON = Path(__file__).parent / "ui" / "icon.png"
desk = Desk()


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Start-up: what Streamlit has no setting for is set before it runs a page.

    A folder called pages/ must not make a deep link run a page without its frame, and a value that
    a browser forged must not make a page fail.
    """
    PagesManager.uses_pages_directory = False
    widget_values.install()
    async with running(desk):
        yield


app = st.App(
    __file__,
    routes=routes(desk),
    middleware=[
        Middleware(Refusing, look=start.look),
        Middleware(Patiently),
        Middleware(Proxies, desk=desk),
        Middleware(Guarded),
        Middleware(Hosts, desk=desk),
        Middleware(Apart, desk=desk),
        Middleware(Door, language=shell.language),
        Middleware(Uploads),
        Middleware(Shell, pages=tuple(PAGES)),
    ],
    lifespan=lifespan,
    on_script_error=failure.tell,
)


def main() -> None:
    """One run of the script: the frame, and the page in it."""
    st.set_page_config(page_icon=str(ICON), layout="wide")
    frame.enter(PAGES).run()


if __name__ == "__main__":
    main()
