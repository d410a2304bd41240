"""Running commands where no way out exists: a network of their own that has loopback alone.

`python -m tests.running.shut_in` is the part that runs within; `noticed` starts it from without.
"""

import fcntl
import json
import os
import re
import socket
import struct
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from bench.session import visiting
from tests.databases import ROOT

WITHIN = ["--net", "--mount"]
UNSHARE = ["unshare", *WITHIN] if os.geteuid() == 0 else ["unshare", "--map-root-user", *WITHIN]
# Nobody answers there (RFC 5737): whoever asks for a name is noticed as well.
RESOLVER = "nameserver 192.0.2.53\noptions attempts:1 timeout:1\n"
PATIENCE = 60  # seconds
# See netdevice(7).
SET_FLAGS, UP = 0x8914, 1


class Ran(NamedTuple):
    """A command's exit code, what it printed, and how often it looked for a way out."""

    code: int
    said: str
    attempts: int


def noticed(
    folder: Path, commands: Sequence[Sequence[str]], environ: Mapping[str, str], visit: str = ""
) -> list[Ran]:
    """What becomes of each of these where there is no way out; `folder` is for files of ours.

    A server never ends: it is asked for the page `visit` (http://...), and stopped. The test is
    skipped where no such network can be had.
    """
    try:
        subprocess.run([*UNSHARE, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this machine lets us have no network of our own")
    resolver = folder / "resolv.conf"
    resolver.write_text(RESOLVER)
    asked = json.dumps([str(resolver), visit, [list(command) for command in commands]])
    ran = subprocess.run(
        [*UNSHARE, sys.executable, "-m", "tests.running.shut_in"],
        cwd=ROOT,
        env={**os.environ, **environ},
        input=asked,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    return [Ran(*each) for each in json.loads(ran.stdout.splitlines()[-1])]


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sh14x", b"lo", UP))


def _attempts() -> int:
    """How often the kernel found no route in this network, since it was made."""
    names, numbers = re.findall(r"^Ip: (.+)$", Path("/proc/net/snmp").read_text(), re.MULTILINE)
    older = int(numbers.split()[names.split().index("OutNoRoutes")])
    newer = Path("/proc/net/snmp6")
    found = re.search(r"Ip6OutNoRoutes\s+(\d+)", newer.read_text()) if newer.exists() else None
    return older + int(found[1] if found else 0)


def _ran(command: Sequence[str], visit: str) -> Ran:
    before = _attempts()
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            if visit:
                _visit(visit, process, is_dashboard="public" not in command)
                process.terminate()
            said, _ = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    return Ran(process.returncode, said, _attempts() - before)


def _visit(address: str, process: "subprocess.Popen[str]", *, is_dashboard: bool) -> None:
    """Look at a server once it answers, and at a page of the dashboard as a browser does."""
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=5):  # noqa: S310 - our own process
                break
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    if is_dashboard:
        with visiting(address, "") as page:
            page.run()


if __name__ == "__main__":
    resolver, visit, commands = json.load(sys.stdin)
    _raise_loopback()
    if Path("/etc/resolv.conf").exists():
        subprocess.run(["mount", "--bind", resolver, "/etc/resolv.conf"], check=True)
    sys.stdout.write(json.dumps([_ran(command, visit) for command in commands]))
