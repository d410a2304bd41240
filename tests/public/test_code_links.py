"""No dead end: each code of a shared page leads to its action on that page."""

import re
from urllib.parse import quote

import pytest

from data.record import load
from db.engine.database import opened
from db.links.stored_links import SECTIONS
from tests.data.records import born, record
from tests.db.saying import PROGRAMME
from tests.public import pages
from tests.public.sharing import Site, share

ROW = re.compile(r'<tr role="row" id="([^"]+)">')
WAY = re.compile(r'<a href="#([^"]+)">([^<]+)</a>')
BARE = re.compile(r">([^<>]+)(?:&ensp;|\u2002)")  # as a list has a code that is no link


@pytest.mark.parametrize("hidden", [(), ("pillars",), ("pillars", "changes"), ("actions",)])
@pytest.mark.parametrize("level", ["action", "measure"])
def test_each_code_leads_to_its_row(sqlite_site: Site, level: str, hidden: tuple[str, ...]) -> None:
    kept = tuple(name for name in SECTIONS if name not in hidden)
    with opened(sqlite_site.desk.settings.database_url) as engine:
        token = share(engine, level=level, sections=kept).token
        codes = set(load.record(engine, PROGRAMME).actions["code"])
    page = sqlite_site.get(token, "?lang=nl").body.decode()
    rows, ways = ROW.findall(page), {code: there for there, code in WAY.findall(page)}
    listed = codes & {row.removeprefix("action-") for row in rows}
    assert set(ways) & codes == listed
    assert {ways[code] for code in listed} == set(rows)
    assert not listed & set(BARE.findall(page))
    assert (len(rows) > 15) == ("actions" not in hidden)


def test_a_code_of_any_letters_has_a_row_of_its_own() -> None:
    strange = "A <b> 'é' #%"
    page = pages.page(pages.titled(record(born(strange, title_en="Strange"))), "en")
    assert f'id="action-{quote(strange, safe="")}"' in page
    assert f'href="#action-{quote(strange, safe="")}"' in page
