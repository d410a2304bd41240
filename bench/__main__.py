"""`python -m bench`: measure the budgets, print them in a table, and exit 1 if one is exceeded."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from bench import (
    api,
    growth,
    idle,
    imports,
    memory,
    person_lookup,
    public_pages,
    reports,
    reruns,
    viewers,
    visits,
)

PARTS = (
    *("visits", "reruns", "public", "idle", "reports", "api", "imports", "memory", "viewers"),
    "people",
)
RESULTS = Path(__file__).parents[1] / "var" / "bench"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and tell; the figures are kept as JSON, a file per run."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument(
        "--only",
        choices=PARTS,
        help="one part alone",
    )
    parser.add_argument(
        "--actions",
        type=int,
        action="append",
        help="sizes of visits and public pages; default: all",
    )
    parser.add_argument(
        "--picture",
        action="store_true",
        help="measure nothing: draw docs/growth.svg of all kept runs of visits",
    )
    asked = parser.parse_args(arguments)
    if asked.picture:
        runs = sorted(RESULTS.glob("visits-*.json"))
        if not runs:
            parser.error("there is no run yet: python -m bench --only visits")
        growth.draw(runs)
        print(f"docs/growth.svg: {len(runs)} runs")
        return 0
    sizes = tuple(asked.actions or ())
    parts: Mapping[str, Callable[[], bool]] = {
        "visits": lambda: _visits(sizes),
        "reruns": _reruns,
        "public": lambda: _public(sizes),
        "idle": _idle,
        "reports": _reports,
        "api": _api,
        "imports": _imports,
        "memory": _memory,
        "viewers": _viewers,
        "people": _people,
    }
    fit = [measure() for name, measure in parts.items() if asked.only in (None, name)]
    return 0 if all(fit) else 1


def _visits(sizes: tuple[int, ...]) -> bool:
    print("The dashboard in a browser, beside an app by the tutorials and Streamlit's floor; ms")
    print("Medians, with the least and the most of each in brackets")
    heads = f"{'ours':>20}{'tutorial app':>20}{'floor':>20}"
    print(f"{'what':<36}{'actions':>8}{heads}  goal", flush=True)

    def line(row: visits.Wait) -> str:
        apps = "".join(f"{_spread(times):>20}" for times in (row.ours, row.other, row.floor))
        return f"{row.what:<36}{row.actions:8}{apps}  {row.goal:.0f}"

    return _told("visits", visits.measure(sizes or visits.SIZES), line)


def _spread(times: Sequence[float]) -> str:
    if not times:
        return "-"
    return f"{median(times):,.0f} ({min(times):,.0f}-{max(times):,.0f})"


def _reruns() -> bool:
    (few, some), (many, more) = reruns.SMALL, reruns.LARGE
    print(f"A rerun with {few} actions and {some} updates, and with {many} and {more}; medians, ms")
    print(f"{'page':<12}{few:>8}{many:>8}{'ratio':>8}  budget {reruns.BUDGET}", flush=True)
    return _told(
        "reruns",
        reruns.measure(),
        lambda row: f"{row.page:<12}{row.small:8.0f}{row.large:8.0f}{row.ratio:8.2f}",
    )


def _public(sizes: tuple[int, ...]) -> bool:
    print("Public pages: ms in a new browser against a static page; a second of one core")
    print(f"{'what':<12}{'actions':>8}{'ours':>8}{'floor':>8}{'ratio':>8}  budget", flush=True)

    def line(row: public_pages.Result) -> str:
        figures = f"{row.actions:8}{row.ours:8.0f}{row.floor:8.0f}{row.ratio:8.2f}"
        return f"{row.what:<12}{figures}  {row.budget or 'at least 1'}"

    return _told("public", public_pages.measure(sizes or public_pages.SIZES), line)


def _memory() -> bool:
    minutes = 2 * memory.LONGEST / 60 + 5
    print(f"Memory of a server, {memory.ACTIONS} actions; megabytes; up to {minutes:.0f} minutes")
    print(f"{'what':<18}{'times':>7}{'before':>8}{'after':>8}{'each':>8}  budget", flush=True)

    def tell(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    def line(row: memory.Growth) -> str:
        figures = f"{row.times:7}{row.before:8.0f}{row.after:8.0f}{row.each:8.4f}"
        return f"{row.what:<18}{figures}  {row.budget}"

    return _told("memory", memory.measure(tell), line, "too much")


def _viewers() -> bool:
    print(f"Reruns of the overview, {viewers.ACTIONS} actions: a second of one core; seconds each")
    print(f"{'viewers':<12}{'per core':>9}{'median':>8}{'p95':>8}  budget", flush=True)

    def line(row: viewers.Crowd) -> str:
        figures = f"{row.per_core:9.1f}{row.median:8.2f}{row.p95:8.2f}"
        return f"{row.viewers:<12}{figures}  at least {row.budget}"

    return _told("viewers", viewers.measure(), line)


def _idle() -> bool:
    print("Pages that are only looked at: processor a second of one core", flush=True)
    found = idle.measure()
    told = "" if found.fits else "  too much"
    print(f"{found.viewers} viewers: {found.share:.1%}  budget {idle.BUDGET:.0%}{told}", flush=True)
    _keep("idle", [found._asdict()])
    return found.fits


def _reports() -> bool:
    print("Reports on the Benelux programme: seconds, the first in its process; the whole command")
    print(f"{'file':<12}{'made':>8}{'command':>9}  budget", flush=True)
    small = _told(
        "reports",
        reports.measure(),
        lambda row: f"{row.ending:<12}{row.made:8.2f}{row.command:9.2f}  {row.budget}",
    )
    return _large_reports() and small


def _large_reports() -> bool:
    print(f"Reports on {reports.LARGE} actions, {reports.UPDATES} updates: the whole command; MB")
    budget = f"{reports.SECONDS:.0f} s, {reports.MEGABYTES:.0f} MB"
    print(f"{'file':<12}{'seconds':>8}{'memory':>9}  budget {budget}", flush=True)
    return _told(
        "reports-large",
        reports.measure_large(),
        lambda row: f"{row.ending:<12}{row.seconds:8.1f}{row.megabytes:9.0f}",
    )


def _api() -> bool:
    print(f"Figures by the API, {api.ACTIONS} actions and {api.UPDATES} updates; ms", flush=True)
    print(
        f"{'question':<14}{'median':>8}{'p95':>8}{'of a core':>11}  budget {api.BUDGET}", flush=True
    )
    return _told(
        "api",
        api.measure(),
        lambda row: f"{row.what:<14}{row.median:8.1f}{row.p95:8.1f}{row.processor:11.1f}",
    )


def _imports() -> bool:
    print(f"A file of {imports.ACTIONS} actions, imported by command: seconds")
    print(f"{'rows':<12}{'took':>8}  budget", flush=True)
    return _told(
        "imports",
        imports.measure(),
        lambda row: f"{row.what:<12}{row.seconds:8.1f}  {row.budget:.0f}",
    )


def _people() -> bool:
    found = f"{person_lookup.PEOPLE} people, {person_lookup.SESSIONS} sessions"
    print(f"A person looked up, {found}, {person_lookup.LOOKS} times; ms")
    heads = f"{'median':>8}{'a tenth':>9}{'processor':>11}{'load':>6}"
    print(f"{'database':<12}{'how':<16}{heads}  budget", flush=True)

    def line(row: person_lookup.Lookup) -> str:
        figures = f"{row.median:8.3f}{row.tenth:9.3f}{row.processor:11.3f}{row.load:6.1f}"
        return f"{row.database:<12}{row.what:<16}{figures}  {row.budget}"

    return _told("people", person_lookup.measure(), line)


def _told(
    what: str, measured: Iterable[Any], line: Callable[[Any], str], beyond: str = "too slow"
) -> bool:
    """Print each row as it comes, keep them all; whether each is within its budget."""
    rows = []
    for row in measured:
        rows.append(row)
        print(f"{line(row)}{'' if row.fits else f'  {beyond}'}", flush=True)
    _keep(what, [_figures(row) for row in rows])
    return all(row.fits for row in rows)


def _figures(row: Any) -> dict[str, object]:
    ratio = {"ratio": row.ratio} if hasattr(row, "ratio") else {}
    return {**row._asdict(), **ratio}


def _keep(what: str, rows: list[dict[str, object]]) -> None:
    RESULTS.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    path = RESULTS / f"{what}-{now:%Y%m%dT%H%M%SZ}.json"
    path.write_text(json.dumps({"measured_at": now.isoformat(), what: rows}, indent=1))


if __name__ == "__main__":
    sys.exit(main())
