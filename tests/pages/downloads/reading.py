"""A page of the dashboard with its files open, and what stands in them."""

import csv
import io
from collections.abc import Callable
from datetime import date
from typing import Any

import openpyxl
from streamlit.testing.v1 import AppTest

from locales import translator
from tests.databases import ROOT
from tests.pages.opening import SECONDS

DAY = date(2024, 6, 30)
T = translator("en")
# Name to what makes it of every file that a page offers.
Made = dict[str, Callable[[], bytes]]


def shown(page: str, part: str = "", form: str = "", **query: str) -> AppTest:
    """The page with its files open, a table chosen among them, and a card turned to its table."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=SECONDS)
    if page != "overview":
        app.switch_page(f"pages/{page}.py")
    for name, value in {"lang": "en", **query}.items():
        app.query_params[name] = value
    app.session_state["download-here"] = True
    if part:
        app.session_state[f"download-table-{page}"] = part
    if form:
        app.session_state[f"form-{form}"] = "table"
    app.run()
    assert not app.exception
    return app


def rows(made: Made, part: str) -> list[dict[str, str]]:
    """The table for programs of that name, which is made without the visit."""
    (name,) = [name for name in made if name.split("_")[1] == f"{part}-data"]
    return list(csv.DictReader(io.StringIO(made[name]().decode())))


def cells(told: list[dict[str, str]], name: str) -> list[str]:
    return [row[name] for row in told]


def number(text: str) -> float | None:
    return float(text) if text else None


def book(given: Made) -> Any:
    """The workbook of the view."""
    (made,) = [made for name, made in given.items() if name.endswith(".xlsx")]
    return openpyxl.load_workbook(io.BytesIO(made()))
