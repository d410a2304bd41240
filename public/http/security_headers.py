"""Security headers: browsers run only the product's code and show its pages in no foreign frame."""

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
# The policy of responses without their own: files, figures, health.
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
FRAMED_NOWHERE = "frame-ancestors 'none'"
# plotly.js makes an empty style element and adds its rules by script: this one may be inline.
_EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


class SecurityHeaders:
    """ASGI middleware that adds the headers ALWAYS and a policy to responses that lack them."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and add the headers to the response."""

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in {**ALWAYS, "Content-Security-Policy": NOTHING}.items():
                    headers.setdefault(name, value)
                if FRAMED_NOWHERE not in headers["Content-Security-Policy"]:
                    # The older header has no list of sites, and would forbid the allowed ones.
                    del headers["X-Frame-Options"]
            await send(message)

        await self.app(scope, receive, add if scope["type"] == "http" else send)


def dashboard_policy(page: str) -> str:
    """The policy of the dashboard's HTML `page`: inline scripts by their hash, and own files.

    Streamlit writes inline styles, and imports the code of components from blob: URLs that it
    makes. Nothing is loaded from another host, and eval is forbidden.
    """
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in _SCRIPT.findall(page))
    return _written(
        {
            "default-src": "'none'",
            "script-src": f"'self' blob: {hashes}".strip(),
            "style-src": "'self' 'unsafe-inline'",
            "font-src": "'self' data:",
            "img-src": "'self' blob: data:",
            "connect-src": "'self'",
            "worker-src": "'self' blob:",
            "manifest-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'self'",
            "frame-ancestors": "'none'",
        }
    )


def shared_policy(origins: Sequence[str] = (), *, has_form: bool = False, form_to: str = "") -> str:
    """The policy of a shared page: only own files, nothing inline, frames only in `origins`.

    Its form is answered here, and may lead on to the site `form_to`.
    """
    return _written(
        {
            "default-src": "'none'",
            "script-src": "'self'",
            "style-src": f"'self' {_EMPTY}",
            "img-src": "'self' data:",
            "base-uri": "'none'",
            "form-action": f"'self' {form_to}".strip() if has_form else "'none'",
            "frame-ancestors": " ".join(origins) or "'none'",
        }
    )


def _written(policy: Mapping[str, str]) -> str:
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
