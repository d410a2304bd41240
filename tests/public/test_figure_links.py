"""No dead end: each figure of a shared page leads to the list of the actions on that page.

The months of the trend lead nowhere: a shared page is of one day.
"""

import re

import pytest

from db.engine.database import opened
from db.links.stored_links import SECTIONS
from tests.public.sharing import Site, share

TILE = re.compile(r"<div><dt>(.*?)</dt><dd>(.*?)</dd>")
ROW = re.compile(r'<t[hd][^>]* scope="row"[^>]*>(.*?)</th>')
TO = re.compile(r'<a href="#([^"]+)">')
TABLES = ("pillars", "partners", "matrix")


@pytest.mark.parametrize("hidden", [(), ("pillars",), ("actions",), ("pillars", "actions")])
def test_each_figure_leads_to_its_actions_on_the_page(
    sqlite_site: Site, hidden: tuple[str, ...]
) -> None:
    kept = tuple(name for name in SECTIONS if name not in hidden)
    with opened(sqlite_site.desk.settings.database_url) as engine:
        token = share(engine, sections=kept).token
    page = sqlite_site.get(token, "?lang=en").body.decode()
    has_list = "actions" in kept
    ids = set(re.findall(r' id="([^"]+)"', page))
    assert {*TO.findall(page)} <= ids  # also where a part is left out no link leads nowhere
    tiles = TILE.findall(page[page.index('<dl class="tiles">') : page.index("</dl>")])
    assert len(tiles) == 6
    for label, value in tiles:
        assert bool(TO.search(label)) == (has_list and value not in ("0", "–")), label
    for name in TABLES:
        if name in kept:
            rows = ROW.findall(part(page, name))
            assert len(rows) > 4
            assert {bool(TO.search(row)) for row in rows} == {has_list}
    assert len(set(re.findall(r'id="(listed-[^"]+)"', page))) == (5 if has_list else 0)


def test_a_list_has_as_many_rows_as_its_figure_says(sqlite_site: Site) -> None:
    with opened(sqlite_site.desk.settings.database_url) as engine:
        token = share(engine).token
    page = sqlite_site.get(token, "?lang=en").body.decode()
    # Within the fold: a browser unfolds what the place of a link stands in.
    table = r'<table [^>]*id="listed-(\d)">(.*?)</table>'
    fold = r"<details>\s*<summary>(\d+) actions.*?</summary>\s*" + table
    lists = {code: (count, listed) for count, code, listed in re.findall(fold, page, re.S)}
    rows = {code: listed.count('<tr role="row" id="action-') for code, (_, listed) in lists.items()}
    assert {code: int(count) for code, (count, _) in lists.items()} == rows
    assert sum(rows.values()) == 21


def part(page: str, name: str) -> str:
    """The HTML of a part; of pillars its table alone, whose rows are figures."""
    section = page[page.index(f'<section aria-labelledby="{name}">') :]
    section = section[: section.index("</section>")]
    return section[section.rindex("<table") :] if name == "pillars" else section
