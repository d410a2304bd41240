"""The first paint of a page says what the page says, and never what it would not."""

from collections.abc import Iterator

import pytest

from locales import translator
from public.http.services import Services
from tests.pages import first_paints, opening
from tests.pages.conftest import Visit
from tests.pages.first_paints import paint

SCOPES: list[dict[str, str | list[str]]] = [
    {"lang": "nl"},
    {"lang": "fr", "pillar": ["1", "3"], "partner": "NRW"},
    {"lang": "de", "as_of": "2023-06-30"},
    {"lang": "en", "level": "measure", "as_of": "2022-12-31"},
    {"lang": "nl", "pillar": "3", "status": "completed"},
    {"lang": "en", "as_of": "2021-01-20"},
    {"lang": "fr", "as_of": "2001-01-01"},
]


@pytest.fixture
def desk(page_url: str) -> Iterator[Services]:
    with first_paints.desk() as made:
        assert made.settings.database_url == page_url
        yield made


@pytest.mark.parametrize("query", SCOPES, ids=str)
def test_the_overview_is_painted_with_its_own_words_and_figures(
    desk: Services, visit: Visit, query: dict[str, str | list[str]]
) -> None:
    app, painted = visit(**query), paint(desk, "overview", **query)
    t = translator(str(query["lang"]))
    assert painted.texts("//h1") == [first_paints.heading(app)]
    assert painted.tiles == first_paints.tiles(app)
    assert painted.texts("//h2") == first_paints.headers(app)
    for kind in ("pillars", "partners"):
        told = [first_paints.row_words(row, t) for row in opening.rows_of(app, kind)]
        assert painted.rows(kind) == told
    captions = first_paints.captions(app)
    assert painted.texts("//*[@class='scope']/p") == captions[:1]
    assert {*painted.texts("//*[@class='caption']")} <= {*captions}
    reasons = painted.texts("//*[@class='why']")
    assert reasons == [each for each in captions if each in {*reasons}]
    links = [first_paints.read(each.proto.label) for each in app.get("page_link")]
    assert [f"**{code}**" for code in painted.texts("//*[@class='worst']//a")] == [
        link for link in links if link.startswith("**")
    ]
