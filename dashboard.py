"""The entry point: the app that a server runs, and the Streamlit script that lists the pages.

`streamlit run dashboard.py` and `uvicorn dashboard:app` both start it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from streamlit import file_util
from streamlit.runtime.pages_manager import PagesManager

from public.http import streamlit_page
from public.http.health import routes
from public.http.mounted import PublicFirst
from public.http.proxies import NamedProxies
from public.http.security_headers import SecurityHeaders
from public.http.services import Services
from public.http.shared_app import running
from public.http.signed_in import SignedIn
from public.http.startup_check import StartupCheck
from public.http.streamlit_files import StreamlitFiles, preloads
from public.http.streamlit_page import StreamlitPage
from public.http.timeouts import Timeouts
from public.http.trusted_hosts import TrustedHosts
from public.pages.first_paint import FirstPaint
from ui.assets import asset
from ui.frame import entry, every_click, startup, widget_values
from ui.frame.own_media import OwnMedia
from ui.frame.streamlit_door import StreamlitDoor
from ui.frame.upload_limits import Uploads
from ui.frame.visit_owners import VisitOwners
from ui.people.invitation_mail import OUTBOX

# Page to its group in the navigation; one of another group has an address and no entry.
PAGES = {
    "overview": "look",
    "pillars": "look",
    "partners": "look",
    "timeline": "look",
    "changes": "look",
    "update": "work",
    "freshness": "work",
    "history": "work",
    "share": "tools",
    "exchange": "tools",
    "method": "tools",
    "action": "one thing",
}
# Where people sign in there are these as well.
OF_PEOPLE = {
    "people": "people",
    "account": "one thing",
}
# A file of the product: the browser would fetch a page's :material/ icon from another host.
ICON = Path(__file__).parent / "ui" / "assets" / "icon.png"
FILES = Path(file_util.get_static_dir())
desk = Services()
paint = FirstPaint(desk, PAGES, rows=asset("figure_rows.css"), table=asset("listing.css"))


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Change the parts of Streamlit that have no setting, before it runs a page.

    Without the first change the folder pages/ makes a deep link run a page without its frame;
    without the second a value forged in a browser makes a page fail; without the third a click is
    lost where another message follows it at once.
    """
    PagesManager.uses_pages_directory = False
    widget_values.install()
    every_click.install()
    try:
        async with running(desk):
            await paint.begin()
            yield
    finally:
        # Or each mail that waits for a slow server would hold the end of the process.
        OUTBOX.close()


app = st.App(
    __file__,
    routes=routes(desk),
    middleware=[
        Middleware(StartupCheck, look=startup.check_settings),
        Middleware(Timeouts),
        Middleware(NamedProxies, desk=desk),
        Middleware(SecurityHeaders),
        Middleware(TrustedHosts, desk=desk),
        Middleware(SignedIn, desk=desk),
        Middleware(PublicFirst, desk=desk),
        Middleware(StreamlitFiles, root=FILES),
        Middleware(OwnMedia),
        Middleware(StreamlitDoor, language=streamlit_page.language, owners=VisitOwners()),
        Middleware(Uploads),
        Middleware(
            StreamlitPage,
            pages=(*PAGES, *OF_PEOPLE),
            preloads=partial(preloads, FILES),
            paint=paint.of,
        ),
    ],
    lifespan=lifespan,
    on_script_error=startup.show_failure,
)


def main() -> None:
    """Run the script once: the frame, and the chosen page within it."""
    st.set_page_config(page_icon=str(ICON), layout="wide")
    entry.enter(PAGES, OF_PEOPLE).run()


if __name__ == "__main__":
    main()
