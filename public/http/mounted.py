"""Shared pages beside the dashboard, and apart from it: nothing of Streamlit is on their way."""

import re

from starlette.types import ASGIApp, Receive, Scope, Send

from public.api.api_routes import routes as api
from public.http import health
from public.http.services import Services
from public.http.shared_app import pages

# However an address was copied: what comes after would write its token into an address of its own.
OURS = re.compile(r"/+(s|api)/|/assets/|/revision$", re.IGNORECASE)


class PublicFirst:
    """ASGI middleware that answers for shared pages and their files, and passes all else on.

    What comes after it knows visitors by their cookies, and would renew them here as well.
    """

    def __init__(self, app: ASGIApp, desk: Services) -> None:
        self.app = app
        others = [*api(desk, is_beside_dashboard=True), *health.revision_routes(desk)]
        self.own = pages(desk, others)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on, by the path."""
        is_ours = scope["type"] == "http" and OURS.match(scope["path"])
        await (self.own if is_ours else self.app)(scope, receive, send)
