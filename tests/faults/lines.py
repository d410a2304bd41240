"""The lines of the table of faults, and how often each fault is provoked: in CI, and in full.

A test says whose line it is: `@pytest.mark.faults("kill -9 during a save")`. None stands for a
fault that its tests list one by one, in CI as well.
"""

import os

Counts = tuple[int, int] | None

DATA: dict[str, Counts] = {
    "kill -9 during a save": (30, 200),
    "kill -9 during an import": (5, 30),
    "kill -9 during a migration": None,
    "a log cut short": (20, 200),
    "many writers on one row": (50, 50),
    "eight writers on different rows": (100, 100),
    "table opened, row changed elsewhere, then saved": None,
    "others save while somebody types": None,
    "disk full": None,
    "read-only file or folder": None,
    "locked by another process": None,
    "a damaged, empty or missing file": None,
    "schema newer than the program": None,
    "backup while four write, restored": (3, 20),
    "PostgreSQL connections terminated": (3, 20),
    "PostgreSQL restarted, or without a connection left": (3, 20),
    "a clock set back": None,
    "zones and languages of the machine": (8, 40),
    "sessions opened and closed": (24, 500),
    "a filter changed again before the page is made": (100, 2_000),
    "health asked by many at once": None,
    "told to end with requests under way": None,
    "requests that are slow or never end": None,
    "no way out": None,
}
FILES: dict[str, Counts] = {
    "files that are not what they say": None,
    "mutants of good files": (300, 2_000),
    "files that ask for too much work": (20, 200),
    "more files than there is room for": None,
}
LINKS: dict[str, Counts] = {
    "a token bent, guessed, over or ended": None,
    "a link for one pillar asks for another": None,
    "scopes looked at by turns": (80, 800),
    "forged edits and writes outside one's rights": None,
    "values and messages that no page of ours sends": (6, 60),
    "another origin, a frame, a forged host": None,
    "an address that is forged by X-Forwarded-For": None,
    "the password of a shared page guessed from many addresses": None,
    "somebody demoted with pages open": None,
    "a right taken away before the write": None,
    "a thousand guesses at a link that signs in": None,
    "the database away, with people signed in": None,
    "a backup from before somebody was shut out": None,
    "a link opened by a scanner, twice, at once": None,
    "a cookie used after sign-out": None,
    "a session resumed by another person": None,
    "two people in one browser": None,
    "disabled during an import": None,
    "a header that somebody else sends": None,
    "a code or an answer of sign-in that is used again": None,
    "a sign-in that comes back in another browser, or late": None,
    "a changed nonce": None,
    "a token for somebody else, or of another issuer": None,
    "a token that has expired, or is not valid yet": None,
    "a token that is not signed, or by another key": None,
    "two providers mixed up": None,
    "a provider that is down, at the start or at the callback": None,
    "200 groups, or no e-mail address": None,
    "a clock that is five minutes off": None,
    "a mail server that is away, slow or not what it says": None,
    "a thousand requests for a link by mail": None,
    "a line break in the address or name of a mail": None,
    "open to others without a word that it is meant": None,
}
TEXT: dict[str, Counts] = {"text that bites": None}
LINES = {**DATA, **FILES, **LINKS, **TEXT}

# Whatever runs a test without saying how often gets the counts of CI.
IS_FULL = {"ci": False, "full": True}[os.environ.get("COUNTS") or "ci"]


def count(line: str) -> int:
    """How often this run provokes the fault of a line that has counts."""
    counts = LINES[line]
    assert counts is not None
    return counts[IS_FULL]
