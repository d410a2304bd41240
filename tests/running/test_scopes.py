"""Eight visits look at two pillars by turns, and none is sent anything of the other's."""

import csv
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

import pytest

from bench.session import visiting
from tests.browser.server import Server
from tests.databases import PROGRAMME
from tests.faults.lines import count

LINE = "scopes looked at by turns"
pytestmark = pytest.mark.faults("scopes looked at by turns")
VISITS = 8


def titles() -> dict[str, set[bytes]]:
    """Pillar to the titles of its actions."""
    found = defaultdict(set)
    with (PROGRAMME / "actions.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["pillar"]].add(row["title_nl"].encode())
    return found


def test_nothing_kept_for_one_scope_is_shown_in_another(server: Server) -> None:
    of = titles()

    def look(number: int) -> None:
        with visiting(server.address, "update") as visit:
            for turn in range(count(LINE) // VISITS):
                ours, others = ("1", "2") if (number + turn) % 2 else ("2", "1")
                visit.query = f"lang=nl&pillar={ours}"
                visit.run()
                sent = b"".join(visit.came)
                seen = {code: {title for title in of[code] if title in sent} for code in "12"}
                assert seen == {ours: of[ours], others: set()}

    with ThreadPoolExecutor(VISITS) as visits:
        list(visits.map(look, range(VISITS)))
