"""Processes that import many rows and are killed on the way."""

import signal
import time
from typing import Any

from db.engine.database import opened
from db.imports import importing
from db.imports.import_rows import ImportRequest, ImportWanted
from db.record.people import LOCAL
from tests.db.forks import forking
from tests.db.saying import PROGRAMME, TODAY

PATIENCE = 120


def asked(count: int) -> ImportRequest:
    """So many new actions that have a report each."""
    cells = {"pillar_code": "1", "title_nl": "X", "status": "in_progress", "progress": 5.0}
    rows = [ImportWanted(n + 2, f"N{n}", {**cells, "partners": ("NRW",)}) for n in range(count)]
    return ImportRequest(
        person=LOCAL,
        programme_code=PROGRAMME,
        table="actions",
        rows=rows,
        effective_on=TODAY,
        today=TODAY,
    )


def killed(url: str, count: int, after: float | None) -> float:
    """Import in a process of its own, killed so many seconds after it began; how long it took."""
    context = forking()
    begun = context.Event()
    process = context.Process(target=_work, args=(url, count, begun))
    process.start()
    assert begun.wait(PATIENCE)
    at = time.monotonic()
    if after is not None:
        time.sleep(after)
        process.kill()  # one that is done already is left alone
    process.join(PATIENCE)
    assert process.exitcode in (0, -signal.SIGKILL)
    return time.monotonic() - at


def _work(url: str, count: int, begun: Any) -> None:
    wanted = asked(count)
    with opened(url) as engine:
        begun.set()
        importing.write(engine, wanted)
