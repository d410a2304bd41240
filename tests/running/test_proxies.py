"""Whoever forges X-Forwarded-For guesses no more often for it, unless a named proxy says so."""

from pathlib import Path

import pytest

from tests.browser.server import Server, serving
from tests.running.asking import ask

pytestmark = pytest.mark.faults("an address that is forged by X-Forwarded-For")
GUESSES = 25
FORGED = ("192.0.2.{}", "192.0.2.{}:1234", "[2001:db8:{}::1]", "10.0.0.1, 192.0.2.{}", "x{}")


def statuses(server: Server, forged: str) -> list[int]:
    """What guesses come to, each in the name of another."""
    headers = [{"X-Forwarded-For": forged.format(number)} for number in range(GUESSES)]
    return [ask(server, f"/s/{forged[0]}{n:031}", said).status for n, said in enumerate(headers)]


def test_where_no_proxy_is_named_nobody_is_believed(server: Server) -> None:
    assert ask(server, f"/s/{'A' * 32}").status == 404
    for forged in FORGED:
        assert statuses(server, forged)[-1] == 429, forged
    # They count as one, and bar nobody who says nothing of themselves.
    assert ask(server, f"/s/{'B' * 32}").status == 404


def test_a_proxy_that_is_named_is_believed(sqlite_url: str, tmp_path: Path) -> None:
    named = {"FORWARDED_ALLOW_IPS": "127.0.0.1"}
    with serving(sqlite_url, tmp_path / "log.txt", named) as server:
        assert statuses(server, FORGED[0]) == [404] * GUESSES
        # Whoever forges the header before the proxy adds to it is known by what it added.
        assert statuses(server, "192.0.2.{}, 10.0.0.9")[-1] == 429
