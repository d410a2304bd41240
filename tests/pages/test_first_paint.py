"""The first paint of a page says what the page says, and never what it would not."""

import asyncio
import base64
import hashlib
import html
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

import dashboard
from data import days
from data.cache import known
from data.record import load
from db.engine.database import opened
from db.links import reading_links
from db.links.link_writing import create
from db.links.stored_links import Audience, NewLink, StoredQuestion
from db.record import saving
from db.record.people import LOCAL
from db.undo import undo_batch
from locales import translator
from public.http.services import Services
from public.pages import first_paint
from public.pages.first_paint import FirstPaint
from sections import shared_badge, updating
from sections.first_look import LOOKS
from tests.charts.frames import shown
from tests.db.saying import PROGRAMME, TODAY, say
from tests.pages import first_paints, opening
from tests.pages.conftest import Visit
from tests.pages.first_paints import Paint, paint
from ui.assets import asset
from ui.share import link_store

THIS_DAY = "today"  # the day of the run; in the name of a test each worker would have its own
SCOPES: list[dict[str, str | list[str]]] = [
    {"lang": "nl"},
    {"lang": "fr", "pillar": ["1", "3"], "partner": "NRW"},
    {"lang": "de", "as_of": "2023-06-30"},
    {"lang": "en", "level": "measure", "as_of": "2022-12-31"},
    {"lang": "nl", "pillar": "3", "status": "completed"},
    {"lang": "en", "as_of": "2021-01-20"},
    {"lang": "fr", "as_of": "2001-01-01"},
    {"lang": "nl", "known_on": "2020-06-01T10:00"},
    {"lang": "de", "known_on": THIS_DAY, "as_of": "2023-06-30"},
]


# Addresses of a day, or of a moment, at which there was no action yet.
ABSENT = [("as_of", "2001-01-01"), ("known_on", "2020-06-01T10:00")]


def _of_today(query: dict[str, str | list[str]]) -> dict[str, str | list[str]]:
    today = days.today("Europe/Brussels").isoformat()
    return {name: today if value == THIS_DAY else value for name, value in query.items()}


@pytest.fixture
def desk(page_url: str) -> Iterator[Services]:
    with first_paints.desk() as made:
        assert made.settings.database_url == page_url
        yield made


@pytest.mark.parametrize("query", [{}, {"health": "off_track"}])
def test_nothing_for_readers_without_script_stands_within_the_like(
    desk: Services, query: dict[str, str | list[str]]
) -> None:
    body = paint(desk, "pillars", lang="en", **query).body
    tags = re.findall("</?noscript", body[body.index("first-paint") :])
    assert tags == ["<noscript", "</noscript"] * max(len(tags) // 2, 1)


@pytest.mark.parametrize("query", SCOPES, ids=str)
@pytest.mark.parametrize("page", [name for name in LOOKS if name != "overview"])
def test_a_page_is_painted_with_its_own_words_and_figures(
    desk: Services, visit: Visit, page: str, query: dict[str, str | list[str]]
) -> None:
    query = {**_of_today(query), **first_paints.QUERIES.get(page, {})}
    app, painted = visit(page, **query), paint(desk, page, **query)
    if page == "action" and any(each in ABSENT for each in query.items()):
        assert painted.whole is None
        return
    t = translator(str(query["lang"]))
    assert painted.texts("//h1") == [first_paints.heading(app)]
    assert painted.tiles == first_paints.tiles(app)
    assert painted.ways == first_paints.ways(app)
    shown = first_paints.headers(app)
    assert [each for each in shown if each in painted.texts("//h2")] == painted.texts("//h2")
    captions = first_paints.captions(app)
    assert painted.texts("//*[@class='words']/p") == captions[:1]
    assert {*painted.texts("//*[contains(@class, 'caption')]")} <= {*captions}
    markdown = first_paints.markdown(app)
    assert {*painted.texts("//*[@class='trust']")} <= {
        each.replace(":gray[", "").rstrip("]") for each in markdown
    }
    for kind in ("pillars", "partners"):
        if painted.rows(kind):
            told = [first_paints.row_words(row, t) for row in opening.rows_of(app, kind)]
            assert painted.rows(kind) == told
    if page == "timeline":
        items = [
            first_paints.read(f"{row['name']} {row['stated']} {row['word']} {row['value']}")
            for row in (opening.rows_of(app, page) if painted.rows(page) else [])
        ]
        assert painted.rows(page) == items
    _has_its_charts(app, painted)
    opened = [each for each in app.button if str(each.key).startswith("changes-open-")]
    assert painted.texts("//*[@class='more']") == [each.label for each in opened]
    days = painted.texts("//*[@class='fields']//a")
    assert days == [
        option.content
        for each in app.button_group
        if each.key == "changes-reported"
        for option in each.proto.options
    ]
    if page == "update":
        rows = painted.texts("//*[starts-with(@class, 'grid')]//tr")
        told = first_paints.grid_rows(app) if app.dataframe else []
        assert rows == told[: updating.ROWS + 1]
    if page == "action":
        told = painted.texts("//*[@class='facts']//tr")
        facts = zip(app.table[0].value.index, app.table[0].value.iloc[:, 0], strict=True)
        assert told == [first_paints.fact(label, words) for label, words in facts]
    ways = painted.links("//*[contains(@class, ' on') or contains(@class, 'of-action')]//a")
    assert ways <= first_paints.links(app)
    saves = painted.texts("//*[@aria-labelledby='first-save']/p[not(@class)]")
    assert {*saves} <= {*markdown}
    for number, table in enumerate(painted.tables):
        found = [first_paints.table_words(each) for each in first_paints.components(app, "listing")]
        assert table == found[number]


def _has_its_charts(app: AppTest, painted: Paint) -> None:
    """Each chart of the paint has the description, the words and the links of one of the page."""
    drawn = {}
    for told in first_paints.components(app, "plotly_chart"):
        notes = [note["text"] for note in json.loads(told["figure"])["layout"]["annotations"]]
        links = [
            html.unescape(way) for note in notes for way in re.findall('<a href="([^"]*)"', note)
        ]
        drawn[told["alt"]] = [shown(note.replace("<br>", "")) for note in notes], links
    for alt, words, links in painted.charts:
        assert drawn[alt][1] == links
        assert [each for each in drawn[alt][0] if each not in words] == []


def test_changes_are_painted_since_the_day_of_the_address(desk: Services, visit: Visit) -> None:
    asked = {"lang": "en", "since": "2022-06-30", "as_of": "2023-06-30"}
    app, painted = visit("changes", **asked), paint(desk, "changes", **asked)
    assert painted.texts("//h1") == [first_paints.heading(app)]
    assert painted.tiles == first_paints.tiles(app)
    assert painted.texts("//h1") != paint(desk, "changes", as_of="2023-06-30").texts("//h1")
    assert paint(desk, "pillars", **asked).whole is None


@pytest.mark.parametrize("query", SCOPES, ids=str)
def test_the_overview_is_painted_with_its_own_words_and_figures(
    desk: Services, visit: Visit, query: dict[str, str | list[str]]
) -> None:
    query = _of_today(query)
    app, painted = visit(**query), paint(desk, "overview", **query)
    t = translator(str(query["lang"]))
    assert painted.texts("//h1") == [first_paints.heading(app)]
    assert painted.tiles == first_paints.tiles(app)
    assert painted.ways == first_paints.ways(app)
    assert painted.texts("//h2") == first_paints.headers(app)
    for kind in ("pillars", "partners"):
        told = [first_paints.row_words(row, t) for row in opening.rows_of(app, kind)]
        assert painted.rows(kind) == told
    captions = first_paints.captions(app)
    assert painted.texts("//*[@class='words']/p") == captions[:1]
    assert {*painted.texts("//*[@class='caption']")} <= {*captions}
    worst = [
        " ".join([row["word"], row["name"], row["language"].upper(), row["why"]])
        for told in first_paints.components(app, "worst_rows")
        for row in told["rows"]
    ]
    assert painted.texts("//*[@class='worst']/li") == [first_paints.read(each) for each in worst]
    _has_its_charts(app, painted)


@pytest.mark.parametrize(
    "query",
    [
        {"pillar": "99"},
        {"as_of": "2999-01-01"},
        {"known_on": "2999-12-31"},
        {"known_on": "yesterday"},
        {"page": "nowhere"},
        {"lang": "xx"},
        {"action": "1.1"},
        {"programme": "none"},
    ],
    ids=str,
)
def test_an_address_that_asks_for_something_else_has_no_paint(
    desk: Services, query: dict[str, str | list[str]]
) -> None:
    painted = paint(desk, "overview", **query)
    assert painted.answer.status == 200
    assert painted.whole is None
    assert painted.answer.headers["cache-control"] == "no-cache"


def test_a_page_without_figures_has_no_paint(desk: Services) -> None:
    assert paint(desk, "share").whole is None
    assert paint(desk, "exchange").whole is None


def test_an_installation_without_a_programme_and_one_that_is_away_have_no_paint(
    empty_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for url in (empty_url, f"sqlite:///{tmp_path}/nothing.sqlite"):
        monkeypatch.setenv("DATABASE_URL", url)
        with first_paints.desk() as made:
            painted = paint(made, "overview", lang="nl")
            assert painted.answer.status == 200
            assert painted.whole is None


def test_a_paint_that_takes_long_is_left_out_and_there_for_the_next(
    page_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page_url
    with first_paints.desk() as made:
        monkeypatch.setattr(first_paint, "PATIENCE", 0)
        assert paint(made, "overview", lang="nl").whole is None


@pytest.mark.parametrize("is_there", [True, False])
def test_a_process_begins_with_what_its_first_page_needs(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_there: bool
) -> None:
    url = sqlite_url if is_there else f"sqlite:///{tmp_path}/nothing.sqlite"
    monkeypatch.setenv("DATABASE_URL", url)

    async def begun(desk: Services) -> None:
        made = FirstPaint(
            desk, dashboard.PAGES, rows=asset("figure_rows.css"), table=asset("listing.css")
        )
        await made.begin()
        if made._making:
            await asyncio.wait(made._making)

    with first_paints.desk() as desk:
        asyncio.run(begun(desk))
        kinds = {key[0] for key in known._kept if key[1] == url}
        assert ({"record", "assessed", "first paint"} <= kinds) == is_there


def test_the_paint_allows_no_script_but_its_own(desk: Services) -> None:
    painted = paint(desk, "overview", lang="nl")
    parts = [part.partition("</script>")[0] for part in painted.body.split("<script>")[1:]]
    made = [base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in parts]
    policy = painted.answer.headers["content-security-policy"]
    assert [each for each in made if f"'sha256-{each}'" in policy] == made
    assert policy.count("sha256-") == len(made) == 4
    assert painted.whole is not None
    names = {name for each in painted.whole.iter() for name in each.attrib}
    assert [name for name in names if name.startswith("on")] == []


def test_what_people_wrote_is_text_in_the_paint(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine, first_paints.desk() as desk:
        say(engine, "1.4", {"title_en": HOSTILE})
        painted = paint(desk, "overview", lang="en")
        assert f"1.4 {HOSTILE}" in painted.texts("//*[@class='worst']//a")
        assert "alert" not in painted.answer.headers["content-security-policy"]
        assert painted.body.count("<script>") == 4


def test_what_is_saved_is_painted_at_once(sqlite_url: str, visit: Visit) -> None:
    person = {"lang": "en"}
    with opened(sqlite_url) as engine, first_paints.desk() as desk:
        before = paint(desk, "overview", **person).body
        for write in WRITES:
            write(engine)
            app, painted = visit(**person), paint(desk, "overview", **person)
            assert painted.body != before
            assert painted.texts("//h1") == [first_paints.heading(app)]
            assert painted.tiles == first_paints.tiles(app)
            assert painted.texts("//h2") == first_paints.headers(app)
            before = painted.body


def _undo(engine: Engine) -> None:
    last = load.record(engine, PROGRAMME).last_batch
    undo_batch.undo(engine, LOCAL, PROGRAMME, last, today=TODAY)


def _thresholds(engine: Engine) -> None:
    saving.set_thresholds(
        engine,
        LOCAL,
        effective_on=date(2021, 1, 1),
        off_track_gap=-99,
        at_risk_gap=-98,
        off_track_days=9000,
        least_planned=0,
        today=TODAY,
    )


HOSTILE = "<script>alert(1)</script> <b>*bold*</b> [x](javascript:y) {{ t }}"
WRITES: list[Callable[[Engine], object]] = [
    lambda engine: say(engine, "1.1", {"status": "completed", "progress": 100}),
    _undo,
    lambda engine: say(engine, "1.4", {"title_en": HOSTILE}),
    _thresholds,
    lambda engine: say(engine, "2.1", {"status": "cancelled"}, comment="no longer"),
]


def test_a_page_comes_without_its_paint_where_too_many_are_being_made(desk: Services) -> None:
    """Requests that nobody waits for any more don't pile up."""
    made = FirstPaint(desk, {}, rows=Path(), table=Path())

    async def asked() -> None:
        loop = asyncio.get_running_loop()
        made._making |= {loop.create_future() for _ in range(first_paint.MOST)}
        assert await made.of("overview", {}) is None
        assert len(made._making) == first_paint.MOST

    asyncio.run(asked())


SHARED = re.compile(r":gray-badge\[:material/public: (.*)\]")


def test_what_anyone_can_open_is_said_of_each_page_at_once(
    desk: Services, visit: Visit, sqlite_url: str
) -> None:
    views: list[tuple[str, dict[str, str | list[str]]]] = [
        ("overview", {}),
        ("overview", {"pillar": "3"}),
        ("pillars", {"pillar": "2"}),
        ("timeline", {"as_of": "2023-06-30"}),
        ("update", {"level": "measure"}),
        ("action", {"code": "2.1"}),
        ("action", {"code": "1.1"}),
    ]
    said: list[list[list[str]]] = []
    for limits in (None, {"pillars": ("2",)}, {}):
        if limits is not None:
            _share(sqlite_url, **limits)
        said.append([])
        for page, query in views:
            app, painted = visit(page, lang="en", **query), paint(desk, page, lang="en", **query)
            badges = [found[1] for each in app.markdown if (found := SHARED.match(each.value))]
            assert painted.texts("//*[@class='shared']") == badges, (page, query)
            said[-1].append(badges)
    some, every = ["Shared in part"], ["Shared"]
    assert said == [
        [[]] * len(views),
        [some, [], every, [], [], every, []],
        [every, every, every, [], [], every, every],
    ]


def _share(url: str, **shows: Any) -> None:
    now = datetime.now(UTC)
    shown = StoredQuestion(PROGRAMME, **shows)
    with opened(url) as engine:
        create(engine, LOCAL, NewLink("For all", shown, Audience(now + timedelta(days=9))), now=now)
    link_store._live.clear()


def test_a_reader_of_some_partners_hears_of_links_to_these_alone(sqlite_url: str) -> None:
    _share(sqlite_url)
    _share(sqlite_url, partners=("NRW",))
    with opened(sqlite_url) as engine:
        to_nrw, to_all = reading_links.live(engine, PROGRAMME, datetime.now(UTC))
    within = [None, {"NRW", "BALTICS"}, {"BALTICS"}]
    assert [shared_badge.is_seen(to_all, each) for each in within] == [True, False, False]
    assert [shared_badge.is_seen(to_nrw, each) for each in within] == [True, True, False]
