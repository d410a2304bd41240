"""How soon a program has its figures: who asks what others asked, and who is the first to ask."""

import http.client
import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice, product
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from bench import bulk, serving
from bench.load import processor
from bench.programme import CODE, EDITOR, PARTNERS, PILLARS
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.links import link_writing
from db.links.stored_links import Audience, NewLink, StoredQuestion
from tests.browser.server import free_port

ACTIONS, UPDATES, REQUESTS = 1_000, 10_000, 400
BUDGET = 20  # ms, of 95 in 100
BY = ("pillar", "partner", "programme", "action")


class Result(NamedTuple):
    """Milliseconds from the question to the last byte of the answer, and of the processor."""

    what: str
    median: float
    p95: float
    processor: float

    @property
    def fits(self) -> bool:
        """Whether that is within the budget."""
        return self.p95 < BUDGET


def measure() -> Iterator[Result]:
    """Figures over one connection to `python -m public serve`, with a token."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url, port = f"sqlite:///{folder / 'api.sqlite'}", free_port()
        with opened(url, create=True) as engine:
            upgrade(engine)
            bulk.build(engine, ACTIONS, UPDATES)
            until = datetime.now(UTC) + timedelta(days=1)
            new = NewLink("Bench", StoredQuestion(CODE), Audience(until), kind="api")
            token = link_writing.create(engine, EDITOR, new).token
        pid = stack.enter_context(serving.alone(url, port))
        serving.answered(f"http://127.0.0.1:{port}/healthz")
        asking = http.client.HTTPConnection("127.0.0.1", port)
        _asked(asking, token, "figures")
        for what, questions in (
            ("asked before", cycle(f"figures?by={by}" for by in BY)),
            ("the first", _questions()),
        ):
            before = processor(pid)
            times = [_asked(asking, token, question) for question in islice(questions, REQUESTS)]
            used = (processor(pid) - before) / REQUESTS * 1000
            yield Result(what, median(times), quantiles(times, n=20)[-1], used)


def _questions() -> Iterator[str]:
    """Each another one, in the order in which somebody would try filters."""
    pillars = [""] + [f"&pillar={number}" for number in range(1, PILLARS + 1)]
    partners = [""] + [f"&partner=P{number}" for number in range(1, PARTNERS + 1)]
    others = ["", "&status=in_progress", "&status=completed", "&lang=nl"]
    for other, partner, pillar, by in product(others, partners, pillars, BY):
        yield f"figures?by={by}{pillar}{partner}{other}"


def _asked(asking: http.client.HTTPConnection, token: str, question: str) -> float:
    """Ask; raises RuntimeError for an answer without figures."""
    begun = time.perf_counter()
    asking.request("GET", f"/api/v1/{question}", headers={"Authorization": f"Bearer {token}"})
    answer = asking.getresponse()
    body = answer.read()
    took = (time.perf_counter() - begun) * 1000
    if answer.status != 200 or "items" not in json.loads(body):
        raise RuntimeError(f"{question}: {answer.status}")
    return took
