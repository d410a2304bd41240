"""Reports for tests: of a record made by hand, and of one whose texts want to be more than text."""

from dataclasses import replace

from data.filters import Filters
from data.record.load import Record
from data.view import View
from reports.report_content import Content, content
from tests.data.records import Said, born, event, record
from tests.public import pages

HOSTILE = '#eval("1+1") *x* $y$ @z <w> [v] \\u{41} #link("https://evil.example")[here] // =SUM(A1)'
MANY_LETTERS = (
    "Die gegenseitige Anerkennung der Berufsqualifikationen und die Verbindung der "
    "grenzüberschreitenden Energieinfrastruktur"
)
LONG = "Grensoverschrijdendesamenwerking" * 6 + " for the sustainable mobility of people" * 5


TITLE = "Grenzüberschreitende Zusammenarbeit für nachhaltige Mobilität und die Anerkennung " * 4


def wide(pillars: int, partners: int, title: str = "Pillar") -> Record:
    """Four actions per pillar, each of five partners, one after the other."""
    codes = [f"P{number:02}" for number in range(partners)]
    births = [
        born(
            f"{pillar}.{n}",
            title_en="An action",
            pillar_code=str(pillar),
            partners=tuple(codes[(3 * pillar + 5 * n + k) % partners] for k in range(5)),
        )
        for pillar in range(1, pillars + 1)
        for n in range(4)
    ]
    reports = [
        Said(one.action_code, pages.DAY, {"status": "in_progress", "progress": 51.3})
        for one in births[::2]
    ]
    known = record(*births, *reports, pillars=pillars)
    rows = known.partners.iloc[[0] * partners].reset_index(drop=True)
    known = replace(known, partners=rows.assign(code=codes, position=range(partners)))
    known = pages.titled(known)
    titles = title + " " + known.pillars["code"]
    return replace(known, pillars=known.pillars.assign(title_en=titles))


def of(known: Record, language: str = "en", **filters: object) -> Content:
    """The report on a record made by hand."""
    return content(View(known, Filters(**filters), pages.DAY, language))  # type: ignore[arg-type]


def many() -> Record:
    """More actions than a slide has room for, all with long titles and furthest behind plan."""
    births = [born(f"1.{n}", title_en=MANY_LETTERS, partners=("A",)) for n in range(1, 31)]
    reports = [
        Said(one.action_code, pages.DAY, {"status": "in_progress", "progress": 0.0})
        for one in births
    ]
    return pages.titled(record(*births, *reports))


def hostile() -> Record:
    """Titles that are markup elsewhere, letters that no font has, and words without an end."""
    return pages.titled(
        record(
            born("1.1", title_en=HOSTILE, owner="Owner One", partners=("A", "B")),
            born("=1+1", title_en="Unseen \u202e\u200b\x07, 漢字, 😀, e\u0301", partners=("C",)),
            born("2.1", title_en=LONG, pillar_code="2"),
            Said("1.1", pages.DAY, {"status": "in_progress", "progress": 40.0}, author="Author"),
            evidence=[
                event("e1", "1.1", pages.DAY, title_en=HOSTILE, source_url="javascript:alert(1)"),
                event("e2", "1.1", pages.DAY, title_en="Fine", source_url="https://e.org/%23a?b=1"),
            ],
        )
    )
