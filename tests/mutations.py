"""`python -m tests.mutations`: break one rule at a time, and see which test falls.

A suite that is made faster must find what it found before: tests/mutations.md has both answers.
Each rule is broken in a copy of the tree, so that nothing here changes.
"""

import argparse
import compileall
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.house.files import ROOT, packages

PATIENCE = 900  # seconds


@dataclass(frozen=True)
class Mutation:
    """One rule, the text that keeps it, what stands there instead, and the tests that should see.

    `text` is in one file of the product alone, once, so that the file may be renamed.
    """

    rule: str
    text: str
    becomes: str
    tests: tuple[str, ...]


MUTATIONS = (
    Mutation(
        "model 3: completion counts one-off actions alone",
        'one_off = in_scope & said("kind", "one_off")',
        "one_off = in_scope",
        ("tests/data/test_completion.py", "tests/data/test_worked_example.py"),
    ),
    Mutation(
        "model 2: nothing reported is not 0",
        "reported = in_scope & ~np.isnan(progress)",
        "reported, progress = in_scope, np.nan_to_num(progress)",
        ("tests/data/test_completion.py", "tests/data/test_worked_example.py"),
    ),
    Mutation(
        "model 3: coverage counts a reported 0",
        '"reported": count(reported),',
        '"reported": count(reported & (progress > 0)),',
        ("tests/data/test_completion.py", "tests/data/test_worked_example.py"),
    ),
    Mutation(
        "model 3: the floor counts the silent as 0",
        '"floor": _share(sum_reported, total(weight, in_scope)),',
        '"floor": _share(sum_reported, total(weight, reported)),',
        ("tests/data/test_completion.py", "tests/data/test_worked_example.py"),
    ),
    Mutation(
        "model 4: planned is a straight line from the start to the due day",
        'length = (actions["due_on"] - actions["starts_on"]).dt.days',
        'length = (actions["due_on"] - actions["starts_on"]).dt.days + 1',
        ("tests/data/test_planned.py",),
    ),
    Mutation(
        "model 4: a gap of just 25 points is at risk, not off track",
        '(gap < method["off_track_gap"], "off_track"),',
        '(gap <= method["off_track_gap"], "off_track"),',
        ("tests/data/test_health.py",),
    ),
    Mutation(
        "model 5: a statement holds on its own day (valid time)",
        'cuts = np.searchsorted(self.effective_on[which], days, side="right")',
        'cuts = np.searchsorted(self.effective_on[which], days, side="left")',
        ("tests/data/test_moments.py", "tests/data/test_moments_and_fold.py"),
    ),
    Mutation(
        "model 5: as known on a moment leaves out what was recorded later (record time)",
        "return query if batch is None else query.where(stated.c.batch_id <= batch)",
        "return query if batch is None else query.where(stated.c.batch_id <= batch + 1)",
        ("tests/db/test_two_clocks.py", "tests/data/test_load.py"),
    ),
    Mutation(
        "model 6: undo asks where somebody has changed the cell since, also since the choice",
        "and (cell.key not in choices or (seen is not None and cell.batch_id > seen))",
        "and cell.key not in choices",
        ("tests/db/test_undo.py", "tests/db/test_undoing.py"),
    ),
    Mutation(
        "model 6: the same cell changed by someone else is a conflict",
        'later = [update for update in updates if update["version"] > read_at]',
        'later = [update for update in updates if update["version"] > read_at + 1]',
        ("tests/db/test_conflicts.py",),
    ),
    Mutation(
        "model 6: nothing of a save with a conflict is written",
        "all_or_nothing([*refusals, *nothing], [each for w in weighed for each in w.collisions])",
        "all_or_nothing([*refusals, *nothing])",
        ("tests/db/test_conflicts.py",),
    ),
    Mutation(
        "model 6: cancelled needs a comment; a source is none",
        "explained = said.comments or case.comment",
        "explained = said.comments or case.comment or said.source_url",
        ("tests/db/test_rules.py",),
    ),
    Mutation(
        "model 7: an editor of some pillars changes those alone",
        "in_pillars = not own_pillars or pillar in own_pillars",
        "in_pillars = True",
        ("tests/db/test_rights.py",),
    ),
    Mutation(
        "links: one that was ended opens nothing",
        "if self.is_revoked:",
        "if self.is_revoked and self.is_paused:",
        ("tests/db/test_links.py",),
    ),
    Mutation(
        "links: one expires at the second",
        "if self.audience.expires_at <= now:",
        "if self.audience.expires_at < now:",
        ("tests/db/test_links.py", "tests/public/test_wrong_tokens.py"),
    ),
    Mutation(
        "links: the stored scope alone decides, partners too",
        "return Filters.of(shows.limits, shows.level)",
        'return Filters.of({**shows.limits, "partner": ()}, shows.level)',
        ("tests/data/test_sharing.py", "tests/public/test_scope.py"),
    ),
    Mutation(
        "links: owners are told to programs that may name people, and to nobody else",
        'owner=actions["owner"] if view.names_people else "",',
        'owner=actions["owner"],',
        ("tests/public/api/test_limits.py",),
    ),
    Mutation(
        "faults: wrong passwords are limited",
        "return len(known) >= self._most and is_one_more",
        "return len(known) > self._most and is_one_more",
        ("tests/public/test_guesses.py",),
    ),
    Mutation(
        "faults: a forged message of the editor names no column that it may not",
        "if code is None or column not in TABLE or not fits(column, value):",
        "if code is None or not fits(column, value):",
        ("tests/data/test_deltas.py",),
    ),
    Mutation(
        "faults: an import writes over nothing that somebody changed since its preview",
        "all_or_nothing(refusals, [each for row in plan.rows for each in row.collisions])",
        "all_or_nothing(refusals)",
        ("tests/db/test_importing.py",),
    ),
    Mutation(
        "faults: the parts of a file unpack to a limit together",
        "if len(content) > most:",
        "if len(content) > limits.unpacked:",
        (
            "tests/data/exchange/test_reading_files.py",
            "tests/data/exchange/test_bounded_reading.py",
        ),
    ),
    Mutation(
        "faults: a check of the database misses no batch",
        "if revision is None or revision < len(batches):",
        "if revision is None:",
        ("tests/db/test_checks.py",),
    ),
    Mutation(
        "faults: a check of the database finds a value that was changed by hand",
        "if batch.stored != batch.found:",
        "if batch.stored and batch.stored != batch.found:",
        ("tests/db/test_checks.py",),
    ),
    Mutation(
        "faults: the digest of a batch builds on the one before it",
        "digest = hashlib.sha256(previous.encode())",
        "digest = hashlib.sha256()",
        ("tests/db/test_checks.py",),
    ),
    Mutation(
        "faults: a text that a spreadsheet would run stays text, and comes back",
        """return text.lstrip("'").startswith(FORMULA)""",
        "return text.startswith(FORMULA)",
        ("tests/data/exchange/test_whole_files.py", "tests/data/exchange/test_reading_files.py"),
    ),
    Mutation(
        "faults: what people wrote is shown literally",
        r"""_PUNCTUATION = re.compile(r"([!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])")""",
        r"""_PUNCTUATION = re.compile(r"([!\"#$%&'()*+,\-./;<=>?@\[\\\]^_`{|}~])")""",
        ("tests/ui/test_text.py",),
    ),
    Mutation(
        "faults: tokens are masked in logs",
        r'_LONG = re.compile(r"[\w-]{24,}", re.ASCII)',
        r'_LONG = re.compile(r"[\w-]{44,}", re.ASCII)',
        ("tests/public/test_apart.py", "tests/public/test_shell.py"),
    ),
)


def places(mutation: Mutation) -> list[Path]:
    """The files of the product that hold its text, one as often as it does."""
    return [path for path, text in _product() for _ in range(text.count(mutation.text))]


@cache
def _product() -> Sequence[tuple[Path, str]]:
    folders = [path for name in sorted(packages()) for path in (ROOT / name).rglob("*.py")]
    return [(path, path.read_text(encoding="utf-8")) for path in (*folders, *ROOT.glob("*.py"))]


def fallen(mutation: Mutation, copy: Path) -> str:
    """The first test that falls in `copy` while the rule is broken there; "" for none."""
    (place,) = places(mutation)
    file = copy / place.relative_to(ROOT)
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace(mutation.text, mutation.becomes), encoding="utf-8")
    try:
        return _first_failure(mutation.tests, copy)
    finally:
        file.write_text(whole, encoding="utf-8")


def _first_failure(tests: Sequence[str], copy: Path) -> str:
    # What is compiled of a broken file could be taken for the whole one, of the same second.
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    run = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:xdist", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        [*run, *tests], cwd=copy, env=environ, capture_output=True, text=True, timeout=PATIENCE
    )
    if ran.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(tests)} did not run:\n{ran.stdout[-2000:]}{ran.stderr}")
    found = re.search(r"^(?:FAILED|ERROR) (\S+?::\S+)", ran.stdout, re.MULTILINE)
    return found[1] if found else ""


def _tracked() -> Iterator[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    yield from (name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())


def main(arguments: Sequence[str] | None = None) -> int:
    """Try those asked for; 1 where one is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("words", nargs="*", help="only the rules that hold one of these words")
    asked = parser.parse_args(arguments)
    chosen = [m for m in MUTATIONS if not asked.words or any(w in m.rule for w in asked.words)]
    missed = 0
    with TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in _tracked():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy / name)
        compileall.compile_dir(copy, quiet=1)
        for mutation in chosen:
            test = fallen(mutation, copy)
            missed += not test
            print(f"| {mutation.rule} | {f'`{test}`' if test else 'MISSED'} |", flush=True)
    return min(missed, 1)


if __name__ == "__main__":
    sys.exit(main())
