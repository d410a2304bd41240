"""`python -m data figures`: one row of figures per programme, pillar, partner or action."""

import argparse
import json

import pandas as pd

import settings
from data.commands import command_scope
from data.figures import figure_table
from data.files import csv_cells

DOES = "Print one row of figures per thing, in the programme's order."
SPEAKING: tuple[type[Exception], ...] = ()


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run` to `parser`."""
    command_scope.add(parser)
    parser.add_argument("--by", required=True, choices=figure_table.KINDS)
    parser.add_argument(
        "--in-scope", action="store_true", help="leave out pillars and partners outside the filters"
    )
    parser.add_argument("--format", choices=("table", "csv", "json"), default="table")
    parser.add_argument("--check", action="store_true", help="print the check code instead")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Print the figures, or their check code; return 0. Raises UsageError."""
    record = command_scope.record(asked, chosen)
    view = command_scope.view(asked, record, chosen)
    _print(view.figures_by(asked.by, in_scope=asked.in_scope), asked)
    return 0


def _print(table: pd.DataFrame, asked: argparse.Namespace) -> None:
    rows = figure_table.as_json(table)
    if asked.check:
        print(figure_table.check_code(rows))
    elif asked.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif asked.format == "csv":
        print(csv_cells.text(figure_table.COLUMNS, rows), end="")
    elif table.empty:
        print("  ".join(figure_table.COLUMNS))
    else:
        print(table.to_string(index=False, na_rep="–"))
