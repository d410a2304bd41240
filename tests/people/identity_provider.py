"""A real OpenID provider on loopback, in a process of its own; npm's oidc-provider, certified."""

import html
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin

import requests

from tests.browser.server import free_port

FOLDER = Path(__file__).parent / "openid_provider"
NAME, SECRET = "house", "s3cret-of-the-client-that-is-long-enough"
SECONDS = 10


class NoProviderError(Exception):
    """Raised where Node.js or the provider's packages are missing."""


class IdentityProvider:
    """Where a running provider answers; `sign-in.toml` for it, and people who sign in there."""

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer

    def settings(self, folder: Path, more: str = "") -> Path:
        """A file sign-in.toml with this provider in it."""
        file = folder / "sign-in.toml"
        file.write_text(self.table(more), encoding="utf-8")
        return file

    def table(self, more: str = "", name: str = NAME) -> str:
        return f"""
            [[provider]]
            name = "{name}"
            label = {{ en = "the house account", de = "dem Hauskonto" }}
            issuer = "{self.issuer}"
            client_id = "progress"
            client_secret = "{SECRET}"
            scopes = ["openid", "profile", "email", "groups"]
            {more}
            [[provider.role]]
            claim = "groups"
            values = ["progress-admins"]
            role = "admin"
            [[provider.role]]
            claim = "groups"
            values = ["progress-editors", "progress-writers"]
            role = "editor"
        """

    def signed_in(self, address: str, login: str) -> str:
        """The callback to which the provider sends the browser of somebody who signs in there."""
        return self.browser().signed_in(address, login)

    def browser(self) -> "Browser":
        return Browser()


class Browser:
    """A browser at the provider, which remembers its cookies."""

    def __init__(self) -> None:
        self.session = requests.Session()

    def signed_in(self, address: str, login: str) -> str:
        """The callback after the provider's form was filled in, where it asks at all."""
        there = address
        for _ in range(8):
            answer = self.session.get(there, allow_redirects=False, timeout=SECONDS)
            if answer.status_code == 200:
                said = {"prompt": "login", "login": login, "password": "x"}
                form = re.search('action="([^"]+)"', answer.text)
                assert form, answer.text
                to = urljoin(there, html.unescape(form[1]))
                answer = self.session.post(to, said, allow_redirects=False, timeout=SECONDS)
            assert answer.is_redirect, (answer.status_code, answer.text)
            there = urljoin(there, answer.headers["location"])
            if "/auth/" in there and "/interaction" not in there and "/callback" in there:
                return there
        raise AssertionError(there)


@contextmanager
def serving_identities(dashboard: str, port: int = 0) -> Iterator[IdentityProvider]:
    """A provider that knows the dashboard at this address. Raises NoProviderError."""
    node = shutil.which("node")
    if node is None or not (FOLDER / "node_modules").exists():
        raise NoProviderError("Node.js and `npm ci` in tests/people/openid_provider are missing")
    port = port or free_port()
    process = subprocess.Popen(
        [node, "provider.mjs", str(port), dashboard, NAME],
        cwd=FOLDER,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    try:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("listening"):
                break
        else:
            raise NoProviderError("".join(lines))
        yield IdentityProvider(f"http://127.0.0.1:{port}")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
