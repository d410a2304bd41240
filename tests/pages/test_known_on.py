"""The second clock on the pages: what was known on a moment, said in a band, carried by links."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from typing import Any
from urllib.parse import parse_qs
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, insert, update
from streamlit.testing.v1 import AppTest

from dashboard import PAGES
from data import cache, days
from data.__main__ import main
from db.engine.database import opened
from db.record.people import LOCAL
from db.record.recording import recording
from db.tables import Batch, Method
from locales import LANGUAGES, translator
from tests.db.saying import say
from tests.pages.conftest import Visit, address
from tests.pages.opening import captions, heading, tile_list
from ui.frame import known_on
from ui.kit.markdown import literal

LOADED = datetime.fromisoformat("2026-03-01T13:05:33.123456Z")
AFTER = datetime.fromisoformat("2026-03-02T08:00:00Z")
# In the programme's time zone, without saying so; the load was half a minute before.
MOMENT = "2026-03-01T14:06:10"
BEGUN = date(2021, 1, 1)
LAST = "31 December 2024"
BACK = "Back to current data"


@pytest.fixture
def known(sqlite_url: str) -> Iterator[Engine]:
    """A database that was loaded on LOADED."""
    with opened(sqlite_url) as engine:
        with engine.begin() as connection:
            connection.execute(update(Batch).values(recorded_at=LOADED))
        yield engine


def correct(engine: Engine) -> None:
    """Say much the day after the load, also about the days before it, and change the method."""
    say(engine, "1.1", {"title_en": "Renamed", "weight": 3.0, "owner": "Anna"}, on=BEGUN, now=AFTER)
    say(engine, "1.2", {"partners": (), "due_on": date(2030, 1, 1)}, on=BEGUN, now=AFTER)
    say(engine, "1.4", {"status": "completed"}, on=date(2023, 12, 1), now=AFTER)
    with recording(engine, LOCAL, "edit", now=AFTER) as writer:
        gaps = {"off_track_gap": -90.0, "at_risk_gap": -80.0}
        days = {"off_track_days": 900, "least_planned": 0.0}
        method = {"batch_id": writer.batch_id, "effective_on": BEGUN, **gaps, **days}
        writer.connection.execute(insert(Method), method)
    cache.known.clear()  # what was known must be found again, not remembered


# The name of a file to come, and that of a visit.
RANDOM = re.compile(r'deferred_file_id: "\w+"|\\"visit\\": \\"\w+')


def shown(block: Any) -> list[str]:
    """All that stands on the page, as the browser gets it, but for what is named at random."""
    text = str(block.proto) if hasattr(block, "proto") else ""
    proto = [RANDOM.sub("", text)] if text else []
    children = getattr(block, "children", {})
    return proto + [text for child in children.values() for text in shown(child)]


def band(app: AppTest) -> str:
    """What the band says; "" where there is none."""
    lines = [str(line.value) for line in app.main.markdown if ":material/history:" in line.value]
    assert len(lines) < 2
    return lines[0].removeprefix(":material/history: ") if lines else ""


def returns(app: AppTest) -> list[str]:
    return [button.label for button in app.main.button if button.label.startswith("Back to")]


def back(app: AppTest, label: str) -> AppTest:
    (button,) = [button for button in app.main.button if button.label == label]
    return button.click().run()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_shows_to_the_letter_what_was_known_then(
    known: Engine, visit: Visit, page: str
) -> None:
    before = visit(page, lang="en", known_on=MOMENT, action="1.1")
    correct(known)
    app = visit(page, lang="en", known_on=MOMENT, action="1.1")
    assert not app.exception
    assert not app.error
    assert not app.warning
    assert shown(app.main) == shown(before.main)
    moment = "1 March 2026 at 14:06"
    assert band(app) == translator("en")("past-known", day=LAST, moment=moment)
    assert f"as of {LAST} · as known on {moment}" in captions(app)
    assert returns(app) == [BACK]
    asked = {"known_on": [MOMENT], "as_of": ["2024-12-31"]}
    assert address(app).items() >= asked.items()
    for link in app.get("page_link"):
        query = parse_qs(link.proto.query_string)
        # The history leads to what was known at each of its saves.
        assert query["known_on"] == [MOMENT] or page == "history"
        assert query["as_of"] == ["2024-12-31"]
    back(app, BACK)
    assert band(app) == ""
    assert not {"known_on", "as_of"} & set(address(app))


def test_the_figures_are_those_of_the_command(
    known: Engine, visit: Visit, capsys: pytest.CaptureFixture[str]
) -> None:
    correct(known)

    def told(*arguments: str) -> dict[str, Any]:
        asked = ("--by", "programme", "--as-of", "2024-06-30", "--format", "json", *arguments)
        assert main(["figures", *asked]) == 0
        return dict(json.loads(capsys.readouterr().out)[0])

    pages = {}
    for moment in (MOMENT, None):
        asked = {"known_on": moment} if moment else {}
        app = visit(lang="en", as_of="2024-06-30", **asked)
        figures = told("--known-on", moment) if moment else told()
        tiles = {tile["label"]: tile["value"] for tile in tile_list(app)}
        t = translator("en")
        assert tiles["Completed"] == f"{figures['done']}/{figures['scope']}"
        assert tiles["Average progress"] == t.percent(figures["average"])
        health = [tiles[label] for label in tiles if label.split(": ")[-1].endswith("track")]
        assert health == [str(figures[code]) for code in ("on_track", "off_track")]
        pages[moment] = tiles
    assert pages[MOMENT] != pages[None]


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(("page", "lang"), [*zip(PAGES, cycle(LANGUAGES), strict=False)])
def test_before_the_first_batch_a_programme_is_empty_and_no_page_fails(
    visit: Visit, page: str, lang: str
) -> None:
    app = visit(page, lang=lang, known_on="2026-03-01T14:05", action="1.1")
    assert not app.exception
    assert not app.error
    assert not app.warning
    assert {tile["value"] for tile in tile_list(app)} <= {"–"}
    if page not in ("method", "action"):  # an address of an action asks for its code
        assert (
            heading(app)
            .rstrip(".")
            .startswith(translator(lang)("known-nothing", moment="*").split("*", maxsplit=1)[0])
        )


@pytest.mark.usefixtures("known")
def test_both_clocks_have_a_way_back_of_their_own(visit: Visit) -> None:
    app = visit("update", lang="en", known_on="2026-03-01", as_of="2022-12-31")
    expected = {"day": "31 December 2022", "moment": "1 March 2026"}
    assert band(app) == translator("en")("past-known", **expected)
    assert returns(app) == [f"Back to {LAST}", BACK]
    assert not app.get("arrow_data_editor")
    assert "but not change them" in heading(app)
    back(app, f"Back to {LAST}")
    assert (address(app)["known_on"], returns(app)) == (["2026-03-01"], [BACK])
    assert "but not change them" in heading(app)
    back(app, BACK)
    assert band(app) == ""
    assert "but not change them" not in heading(app)


@pytest.mark.usefixtures("known")
def test_a_moment_stays_what_its_link_said_until_another_day_is_chosen(visit: Visit) -> None:
    """The control can hold a day alone; the zone of a moment decides which one it shows."""
    app = visit("partners", lang="en", known_on="2026-03-01T23:30:15Z")
    assert app.date_input(key="known_on").value == date(2026, 3, 2)
    assert "as known on 2 March 2026 at 00:30" in band(app)
    app.multiselect(key="pillar").select("3").run()
    assert address(app)["known_on"] == ["2026-03-01T23:30:15Z"]
    app.date_input(key="known_on").set_value(date(2026, 3, 4)).run()
    assert address(app)["known_on"] == ["2026-03-04"]
    assert "as known on 4 March 2026." in band(app)
    app.date_input(key="known_on").set_value(None).run()
    assert (band(app), "known_on" in address(app)) == ("", False)


NO_MOMENTS = [
    *("yesterday", "2999-01-01", "2999-01-01T10:00", "1999-12-31", "2026-02-30", "0001-01-01"),
    *("2026-03-01T25:00", "2026-03-01T10:00 01:00", "9999-12-31T23:59:59Z", "2026-03-01T10:00é"),
]


@pytest.mark.parametrize("text", NO_MOMENTS)
def test_a_moment_that_is_none_or_has_not_come_is_not_possible(text: str) -> None:
    assert not known_on.moments().is_possible(text, date(2026, 3, 2))


def test_the_day_of_today_is_possible_and_a_moment_only_once_it_is_over() -> None:
    today = datetime.now(UTC).date()
    soon = datetime.now(UTC) + timedelta(minutes=1)
    assert known_on.moments().is_possible("2026-03-01T10:00+01:00", date(2026, 3, 1))
    assert known_on.moments().is_possible(today.isoformat(), today)
    assert not known_on.moments().is_possible(soon.isoformat(), soon.date() + timedelta(days=1))


def test_what_was_recorded_is_no_future_though_the_clock_was_set_back(
    known: Engine, visit: Visit
) -> None:
    ahead = datetime.now(UTC).replace(microsecond=7) + timedelta(days=40)
    say(known, "1.1", {"owner": "Anna"}, on=BEGUN, now=ahead)
    last = ahead.isoformat()
    app = visit("method", lang="en", known_on=["2026-03-01", last, "2999-01-01"])
    assert [literal("2999-01-01") in line.value for line in app.warning] == [True]
    assert address(app)["known_on"] == [last]
    shows = ahead.astimezone(ZoneInfo("Europe/Brussels")).date()
    assert app.date_input(key="known_on").value == shows
    app.date_input(key="known_on").set_value(date(2026, 3, 4)).run()
    assert address(app)["known_on"] == ["2026-03-04"]
    today = datetime.now(UTC).date()
    just_before = (ahead - timedelta(microseconds=1)).isoformat()
    after = (ahead + timedelta(microseconds=1)).isoformat()
    asked = (just_before, last, shows.isoformat(), after, (shows + timedelta(1)).isoformat())
    assert [known_on.moments().is_possible(text, today) for text in asked] == [True] * 3 + [
        False
    ] * 2
    assert (known_on.moments().is_over(last), known_on.moments().is_over(after)) == (True, False)


@pytest.mark.parametrize("text", ["yesterday", "2999-01-01"])
def test_a_moment_that_is_not_possible_is_dropped_with_a_notice(visit: Visit, text: str) -> None:
    app = visit("method", lang="en", known_on=text)
    assert not app.exception
    (warning,) = app.warning
    assert warning.value.startswith("As known on: ")
    assert "is not a valid date or time" in warning.value
    assert "known_on" not in address(app)
    assert band(app) == ""


@pytest.mark.usefixtures("known")
def test_only_a_page_whose_moment_is_over_stands_still(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is known by the end of today can still grow."""
    followed: list[int] = []
    monkeypatch.setattr("ui.frame.live.follow", lambda shown, _: followed.append(shown))
    visit("method", known_on=MOMENT)
    assert followed == []
    visit("method", known_on=days.today("Europe/Brussels").isoformat())
    visit("method")
    assert len(followed) == 2


@pytest.mark.usefixtures("known")
def test_an_action_that_nobody_had_spoken_of_is_said_to_be_so(visit: Visit) -> None:
    app = visit("pillars", lang="en", known_on="2026-02-28", action="1.1")
    assert "On 28 February 2026, nothing about 1.1 had been recorded yet." in captions(app)
