"""Shared pages in the process of the dashboard, answered before any part of Streamlit."""

import re

from starlette.types import ASGIApp, Receive, Scope, Send

from public.api.api_routes import routes as api
from public.http import health
from public.http.services import Services
from public.http.shared_app import pages
from public.pages import mailed_link_form, passkey_pages, provider_pages, sign_in_pages

# Any number of slashes, any case: the dashboard would repeat the token in an address of its own.
OURS = re.compile(r"/+(s|api)/|/assets/|/revision$", re.IGNORECASE)
SIGN_IN = re.compile(r"/sign-(in|out)$|/(invitation|auth)/")


class PublicFirst:
    """ASGI middleware for shared pages and files, API, /revision and, with SIGN_IN, sign-in.

    Others are passed on to Streamlit, which would set its cookies on shared pages as well.
    """

    def __init__(self, app: ASGIApp, desk: Services) -> None:
        self.app, self._desk = app, desk
        others = [
            *api(desk, is_beside_dashboard=True),
            *health.revision_routes(desk),
            *sign_in_pages.routes(desk),
            *mailed_link_form.routes(desk),
            *passkey_pages.routes(desk),
            *provider_pages.routes(desk),
        ]
        self.own = pages(desk, others)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on, by the path."""
        is_ours = scope["type"] == "http" and (
            OURS.match(scope["path"])
            or (self._desk.settings.sign_in and SIGN_IN.match(scope["path"]))
        )
        await (self.own if is_ours else self.app)(scope, receive, send)
