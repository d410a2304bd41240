"""`python -m bench`: measure the budgets, print them in a table, and exit 1 if one is exceeded."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench import reruns

RESULTS = Path(__file__).parents[1] / "var" / "bench"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and tell; the figures are kept as JSON, a file per run."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.parse_args(arguments)
    (few, some), (many, more) = reruns.SMALL, reruns.LARGE
    print(f"A rerun with {few} actions and {some} updates, and with {many} and {more}; medians, ms")
    print(f"{'page':<12}{few:>8}{many:>8}{'ratio':>8}  budget {reruns.BUDGET}", flush=True)
    rows = []
    for row in reruns.measure():
        rows.append(row)
        told = "" if row.fits else "  too slow"
        print(f"{row.page:<12}{row.small:8.0f}{row.large:8.0f}{row.ratio:8.2f}{told}", flush=True)
    _keep([{**row._asdict(), "ratio": row.ratio} for row in rows])
    return 0 if all(row.fits for row in rows) else 1


def _keep(rows: list[dict[str, object]]) -> None:
    RESULTS.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    path = RESULTS / f"reruns-{now:%Y%m%dT%H%M%SZ}.json"
    path.write_text(json.dumps({"measured_at": now.isoformat(), "reruns": rows}, indent=1))


if __name__ == "__main__":
    sys.exit(main())
