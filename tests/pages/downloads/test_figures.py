"""What is downloaded of figures and plans is what the page shows, to the last number."""

import pytest

from data.figures import figure_table
from data.filters import Filters
from data.record.load import Record
from data.view import View
from sections import view_tables
from tests.pages.downloads.reading import DAY, Made, T, book, cells, number, rows, shown
from tests.pages.opening import listing as found_listing
from tests.pages.opening import table, texts
from ui.frame import on_screen


def test_the_pages_have_their_tables() -> None:
    assert set(view_tables.PAGES) == set(on_screen.PAGES)


def test_the_overview_gives_the_figures_of_its_scope(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    record, query = scope
    app = shown("overview", form="pillars", **query)
    told = rows(given, "overview-pillars")
    wanted = View(record, Filters(partner=("NRW",)), DAY, "en").figures_by("pillar")
    for row, figure in zip(told, figure_table.as_json(wanted), strict=True):
        assert {name: row[name] for name in ("code", "title")}.items() <= figure.items()
        numbers = [name for name in figure_table.COLUMNS if name not in ("code", "title")]
        assert [number(row[name]) for name in numbers] == [figure[name] for name in numbers]
    twin = table(app, "table-pillars")
    assert list(twin["Average progress"]) == [T.percent(number(row["average"])) for row in told]
    planned = [number(row["planned"]) if number(row["scope"]) else None for row in told]
    assert list(twin["Planned"]) == [T.percent(each) for each in planned]
    assert list(twin["Off track"]) == [T.number(number(row["off_track"])) for row in told]
    found = book(given)
    assert found.sheetnames == [
        "Selection",
        "Pillars",
        "Needs attention",
        "Partners",
        "Trend",
        "Method",
    ]
    averages = [row[5].value for row in found["Pillars"].iter_rows(min_row=4, max_row=8)]
    assert averages == pytest.approx([float(row["average"]) / 100 for row in told])


def test_what_cards_compare_is_whole_in_the_file_which_names_the_chosen(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    app = shown("overview", form="partners", **scope[1], pillar="2")
    twin, found = table(app, "table-partners"), book(given)
    names = [row[1].value for row in found["Partners"].iter_rows(min_row=4, max_row=11)]
    assert len(twin) == len(names) == 8
    assert found["Pillars"]["A2"].value.endswith("the filter shows 2.")
    assert found["Partners"]["A2"].value.endswith("the filter shows NRW.")
    averages = [row[5].value for row in found["Partners"].iter_rows(min_row=4, max_row=11)]
    assert [T.percent(each and 100 * each) for each in averages] == list(twin["Average progress"])


def test_the_pillars_give_their_actions(given: Made, scope: tuple[Record, dict[str, str]]) -> None:
    app = shown("pillars", part="actions", form="pillars-actions", **scope[1])
    told, listed = rows(given, "pillars-actions"), found_listing(app, "pillars-actions")
    assert texts(listed, "Code") == cells(told, "code")
    assert texts(listed, "Gap (points)") == [T.points(number(row["gap"])) for row in told]
    assert texts(listed, "Planned") == [T.percent(number(row["planned"])) for row in told]
    assert texts(listed, "Evidence") == cells(told, "evidence")
    assert next(row for row in told if row["code"] == "1.1")["progress"] != "99"


def test_the_partners_give_all_of_them_and_the_actions_of_the_chosen_one(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    record, query = scope
    app = shown("partners", part="actions", **query)
    told, listed = rows(given, "partners-actions"), found_listing(app, "partners-actions")
    assert texts(listed, "Code") == cells(told, "code")
    assert texts(listed, "Evidence") == cells(told, "evidence")
    wanted = View(record, Filters(), DAY, "en").figures_by("partner")
    found = book(given)
    averages = [row[5].value for row in found["Partners"].iter_rows(min_row=4, max_row=11)]
    assert averages == pytest.approx([value / 100 for value in wanted["average"]])
    done = [row[4].value for row in found["Pillars and partners"].iter_rows(min_row=4)]
    assert sum(filter(None, done)) == wanted["done"].sum()


def test_the_timeline_gives_its_days_and_the_events_of_the_open_action(
    given: Made, scope: tuple[Record, dict[str, str]]
) -> None:
    app = shown("timeline", part="timeline", form="timeline", **scope[1])
    told, twin = rows(given, "timeline"), table(app, "table-timeline")
    assert list(twin["Evidence"]) == cells(told, "evidence")
    assert [text.split()[0] for text in twin["Action"]] == cells(told, "code")
    given.clear()
    app = shown("timeline", part="evidence", action="1.1", **scope[1])
    listed = found_listing(app, "timeline-evidence")
    assert set(cells(rows(given, "timeline-evidence"), "action_code")) == {"1.1"}
    assert len(listed["rows"]) == len(rows(given, "timeline-evidence"))
