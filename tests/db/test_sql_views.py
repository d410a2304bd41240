"""The views for other programs: equal to what `data figures` counts, and as documented."""

import csv
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from io import StringIO
from itertools import product
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, inspect, make_url, text

from data.figures import figure_table
from data.filters import LEVELS, Filters
from data.record import load, moments
from data.view import View
from db.checks import check
from tests.databases import ROOT
from tests.db.histories import History
from tests.db.saying import PROGRAMME
from tests.db.steps import STEPS, Step

VIEWS = ("current_actions", "current_partners", "statements")
PAPER = (ROOT / "docs" / "sql-views.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```sql\n(.*?)```", PAPER, re.DOTALL)
CALLS = re.findall(r"^(?:sqlite3|psql) .*", PAPER, re.MULTILINE)
PLAIN = (
    *("code", "level", "pillar_code", "parent_code", "position", "kind", "owner", "planning"),
    *("title_nl", "title_fr", "title_en", "title_de", "status", "basis", "plan_url", "version"),
)
# What data.figures.completion counts, counted in SQL.
COUNTED = ("actions", "scope", "done", "ongoing", "reported", "average")
GROUPS = {"pillar": "a.pillar_code", "partner": "p.partner_code", "action": "a.code"}
FIGURES = """
    with counted as (
      select {group} as code, a.kind, a.weight, a.progress, s.done
      from current_actions a
      join statuses s on s.code = a.status
      left join current_partners p on '{group}' like 'p.%'
        and p.programme_code = a.programme_code and p.action_code = a.code
      where a.programme_code = '{code}' and a.level = '{level}' and s.in_scope
    )
    select code, count(*) as actions,
      sum(case when kind = 'one_off' then 1 else 0 end) as scope,
      sum(case when kind = 'one_off' and done then 1 else 0 end) as done,
      sum(case when kind = 'continuous' then 1 else 0 end) as ongoing,
      count(progress) as reported,
      sum(weight * progress) / sum(case when progress is not null then weight end) as average
    from counted where code is not null group by code"""
DAYS, NUMBERS = ("starts_on", "due_on"), ("weight", "progress", "year")


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(STEPS, st.integers(-3, 3)), max_size=12))
def test_the_views_show_what_figures_are_counted_from(
    engine: Engine, steps: list[tuple[Step, int]]
) -> None:
    history = History(engine)
    for step, hours in steps:
        history.take(step, hours)
    _agrees(engine, history.code)
    assert check(engine) == []


def test_the_views_of_the_real_programme_show_its_figures(engine: Engine) -> None:
    _agrees(engine, PROGRAMME)


def _agrees(engine: Engine, code: str) -> None:
    """The views hold what pages and `data figures` have, on the day of the last statement."""
    record = load.record(engine, code)
    day = record.updates["effective_on"].max().date()
    for kind, level in product(GROUPS, LEVELS):
        view = View(record, Filters(level=level), day, "en")
        counted = figure_table.as_json(view.figures_by(kind))
        wanted = {row["code"]: [row[name] for name in COUNTED] for row in counted}
        asked = FIGURES.format(group=GROUPS[kind], level=level, code=code)
        shown = {row["code"]: [row[name] for name in COUNTED] for row in _rows(engine, asked)}
        assert shown == {
            each: pytest.approx(cells) for each, cells in wanted.items() if each in shown
        }
        assert not any(cells[0] for each, cells in wanted.items() if each not in shown)
    _same_rows(engine, code, record, day)


def _same_rows(engine: Engine, code: str, record: load.Record, day: date) -> None:
    wanted = moments.actions_on(record, day).sort_values("code").to_dict("records")
    shown = sorted(_view(engine, "current_actions", code), key=_code)
    assert [row["code"] for row in shown] == [row["code"] for row in wanted]
    for row, want in zip(shown, wanted, strict=True):
        assert {name: _known(row[name]) for name in PLAIN} == {n: want[n] for n in PLAIN}
        assert [_day(row[name]) for name in DAYS] == [_day(want[name]) for name in DAYS]
        assert [_number(row[name]) for name in NUMBERS] == [_number(want[n]) for n in NUMBERS]
    named = _view(engine, "current_partners", code)
    pairs = sorted((row["action_code"], row["partner_code"]) for row in named)
    assert pairs == sorted((row["code"], each) for row in wanted for each in row["partners"])
    names = record.partners.set_index("code")["name_en"]
    assert all(row["name_en"] == names[row["partner_code"]] for row in named)
    said = sorted(_view(engine, "statements", code), key=lambda row: int(row["sequence"]))
    updates = record.updates.sort_values("sequence").to_dict("records")
    same = ("sequence", "action_code", "version", "states", "author", "source_url", "comment_en")
    assert [[row[n] for n in same] for row in said] == [[row[n] for n in same] for row in updates]


def test_every_column_of_a_view_is_documented(engine: Engine) -> None:
    for part in PAPER.split("\n## ")[1:]:
        name = part.partition("\n")[0]
        first_cells = re.findall(r"^\| (`.*?) \|", part, re.MULTILINE)
        documented = [word for cell in first_cells for word in re.findall(r"`(\w+)`", cell)]
        with engine.connect() as connection:
            found = [each["name"] for each in inspect(connection).get_columns(name)]
        assert sorted(documented) == sorted(found), name
    assert tuple(part.partition("\n")[0] for part in PAPER.split("\n## ")[1:]) == VIEWS


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_plain_programs_run_the_examples(engine: Engine, url: str, example: str) -> None:
    with engine.connect() as connection:
        wanted = [[_text(cell) for cell in row] for row in connection.execute(text(example))]
    assert len(wanted) > 1
    assert [[_text(cell) for cell in row] for row in _asked(url, example)] == wanted


def _asked(url: str, question: str) -> Iterator[list[str]]:
    """The rows that `sqlite3` or `psql` prints, called as the paper says."""
    address = make_url(url)
    is_file = address.get_backend_name() == "sqlite"
    (call,) = (call for call in CALLS if call.startswith("sqlite3") == is_file)
    program, *options = call.partition(" <")[0].split()[:-1]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    plain = address.set(drivername="postgresql").render_as_string(hide_password=False)
    place = str(address.database) if is_file else plain
    ran = subprocess.run(
        [program, *options, place], input=question, capture_output=True, text=True, check=True
    )
    rows = csv.reader(StringIO(ran.stdout))
    next(rows)
    yield from rows


def _view(engine: Engine, name: str, code: str) -> list[dict[str, Any]]:
    """The rows of a view about one programme."""
    return _rows(engine, f"select * from {name} where programme_code = '{code}'")  # noqa: S608


def _rows(engine: Engine, query: str) -> list[dict[str, Any]]:
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(text(query)).mappings()]


def _code(row: dict[str, Any]) -> str:
    return str(row["code"])


def _known(value: Any) -> Any:
    return "" if value is None else value


def _day(value: Any) -> str | None:
    return None if pd.isna(value) else str(value)[:10]


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)


def _text(cell: Any) -> str:
    """As text: PostgreSQL prints 50 where SQLite prints 50.0."""
    return re.sub(r"\.0$", "", "" if cell is None else str(cell))
