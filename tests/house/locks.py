"""Requirements and locks as pip reads them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.files import text


@dataclass(frozen=True)
class Locked:
    """One package of a lock."""

    version: str
    hashes: frozenset[str]
    is_for_here: bool  # for this Python and this machine


def normal(name: str) -> str:
    """The name of a package as all its spellings are compared."""
    return str(canonicalize_name(name))


def requirements(lines: Iterable[str]) -> list[Requirement]:
    """Those in the lines of a file; comments and options, such as -r, are passed over."""
    return [Requirement(line) for line in lines if line.strip() and line[0] not in "#-"]


def locked(file: str) -> dict[str, Locked]:
    """Package (normalised) to what the lock says of it; one without any version is a mistake."""
    found = {}
    entries = re.findall(
        r"^(\w[^\\\n]*)\\((?:\s+--hash=sha256:[0-9a-f]{64}(?: \\)?$)*)", text(file), re.M
    )
    for said, hashes in entries:
        wanted = Requirement(said)
        found[normal(wanted.name)] = Locked(
            str(wanted.specifier).removeprefix("=="),
            frozenset(re.findall(r"[0-9a-f]{64}", hashes)),
            not wanted.marker or wanted.marker.evaluate(),
        )
    return found
