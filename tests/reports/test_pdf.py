"""The PDF: tagged, searchable, the figures of everywhere, and no text that people wrote runs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from page import ValidationProfile, validate_pdf_bytes
from pypdf import PdfReader
from sqlalchemy import Engine

from data.filters import Filters
from data.record import load
from data.sharing import link_content
from data.view import View
from db.engine.database import open_engine
from db.links.stored_links import StoredQuestion
from db.record.people import LOCAL
from db.undo.undo_batch import undo
from reports import report_content
from reports.paper.pdf import action_pdf, pdf
from reports.report_content import content
from reports.report_template import ReportTemplate
from sections import head
from tests.db.saying import say
from tests.public import pages
from tests.reports import made

DAY, CODE = date(2024, 12, 31), "benelux-2021-2024"
PLAIN = ReportTemplate()


@pytest.fixture
def known(sqlite_url: str) -> load.Record:
    engine = open_engine(sqlite_url)
    try:
        return load.record(engine, CODE)
    finally:
        engine.dispose()


def _text(reader: PdfReader) -> str:
    whole = " ".join(page.extract_text() for page in reader.pages)
    return " ".join(whole.replace("\u200b", "").split())


def _elements(node: Any) -> Iterator[Any]:
    """Every element of the structure tree."""
    node = node.get_object()
    if isinstance(node, dict):
        yield node
    kids = node.get("/K", []) if isinstance(node, dict) else node
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    for kid in kids if isinstance(kids, list) else [kids]:
        if isinstance(kid.get_object(), dict | list):
            yield from _elements(kid)


def _broken_rules(made: bytes) -> list[str]:
    """What a validator finds that PDF/UA-1 doesn't allow."""
    report = validate_pdf_bytes(made, profile=ValidationProfile.PDF_UA_1)
    assert report.rules.total > 100
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def _links(reader: PdfReader) -> set[str]:
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    return {note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})}


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_it_is_tagged_and_says_what_the_page_says(known: load.Record, language: str) -> None:
    told = content(View(known, Filters(pillar=("3",)), DAY, language))
    made_of_it = pdf(told, PLAIN)
    assert _broken_rules(made_of_it) == []
    reader = PdfReader(BytesIO(made_of_it))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == told.title
    assert b"pdfuaid" in root["/Metadata"].get_data()
    t, text = told.words.t, _text(reader)
    shared = link_content.of_link(known, StoredQuestion(CODE, pillars=("3",)), DAY, language)
    for said in (head.answer(told.words), t("report-check", number=shared.check_code)):
        assert " ".join(said.split()) in text
    assert t("report-page", page="2", pages=str(len(reader.pages))) in text
    names = [one.title for one in reader.outline if not isinstance(one, list)]
    parts = ("pillars", "timeline", "partners", "changes", "method")
    assert names[-5:] == [t(f"page-{part}") for part in parts]
    assert " ".join(t("shared-timeline").split()) in text
    plan = known.updates.set_index("action_code").loc["3.1"].iloc[0]
    assert f"{t.short_day(plan['starts_on'])} – {t.short_day(plan['due_on'])}" in text


def test_every_picture_says_in_words_what_it_shows(known: load.Record) -> None:
    reader = PdfReader(BytesIO(pdf(content(View(known, Filters(), DAY, "en")), PLAIN)))
    pillars = next(one for one in reader.outline if isinstance(one, list))
    assert len(pillars) == 5
    elements = list(_elements(reader.trailer["/Root"]["/StructTreeRoot"]["/K"]))  # type: ignore[index]
    kinds = [element.get("/S") for element in elements]
    figures = [element for element in elements if element.get("/S") == "/Figure"]
    assert len(figures) == 11  # five pillars twice, and the trend
    assert all(len(str(figure["/Alt"])) > 20 for figure in figures)
    tables = [element for element in elements if element.get("/S") == "/Table"]
    assert all(any(e.get("/S") == "/TH" for e in _elements(table)) for table in tables)
    assert {"/Table", "/TH", "/H1", "/H2", "/Link", "/L"} <= set(kinds)


def test_all_lines_over_months_are_drawn(known: load.Record) -> None:
    told = content(View(known, Filters(), DAY, "en"))
    more = {**told.parts["trend"], "alt": "A chart that counts things over the months."}
    reader = PdfReader(BytesIO(pdf(replace(told, parts={**told.parts, "counted": more}), PLAIN)))
    elements = _elements(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])  # type: ignore[index]
    alts = [str(element["/Alt"]) for element in elements if element.get("/S") == "/Figure"]
    assert {told.parts["trend"]["alt"], more["alt"]} <= {*alts}


@pytest.mark.parametrize("known", [made.many(), made.hostile()], ids=["many", "hostile"])
def test_long_lists_and_texts_that_bite_break_no_rule(known: load.Record) -> None:
    assert _broken_rules(pdf(made.of(known), PLAIN)) == []


def test_the_same_is_the_same_file_and_another_scope_another(known: load.Record) -> None:
    one, again, other = (
        pdf(content(View(known, Filters(pillar=pillars), DAY, "fr")), PLAIN)
        for pillars in (("3",), ("3",), ("4",))
    )
    assert one == again
    assert one != other


def test_what_people_wrote_stays_text_and_leads_only_where_it_may() -> None:
    reader = PdfReader(BytesIO(pdf(made.of(made.hostile()), PLAIN)))
    text = _text(reader)
    assert text.count(made.HOSTILE) >= 2
    assert {link for link in _links(reader) if "example.org" not in link} == {
        "https://e.org/%23a?b=1"
    }
    assert "Unseen \ufffd\ufffd, □□, 😀, é" in text
    root: Any = reader.trailer["/Root"]
    assert {"/OpenAction", "/AA"} & set(root) == set()
    assert "/JavaScript" not in root.get("/Names", {})


def test_nobody_is_named() -> None:
    text = _text(PdfReader(BytesIO(pdf(made.of(pages.small()), PLAIN))))
    assert "First" in text
    assert [name for name in ("Owner", "Author", "Remark") if name in text] == []


def test_a_day_without_any_action_has_a_report_all_the_same() -> None:
    told = content(View(pages.small(), Filters(), date(2020, 1, 1), "nl"))
    text = _text(PdfReader(BytesIO(pdf(told, PLAIN))))
    assert " ".join(head.answer(told.words).split()) in text


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("code", ["2.3", "3.2", "2022-2.4-1"])
def test_one_action_is_one_page_that_names_nobody(
    known: load.Record, language: str, code: str
) -> None:
    owned = known.updates.assign(owner="Théodule Quetelet", author="Wilhelmina Vanderplaetse")
    view = View(replace(known, updates=owned), Filters(), DAY, language)
    paper = action_pdf(view, code, PLAIN)
    assert paper == action_pdf(view, code, PLAIN)
    reader = PdfReader(BytesIO(paper))
    text = _text(reader)
    assert len(reader.pages) == 1
    assert f"{code} " in text
    assert not {name for name in ("Quetelet", "Vanderplaetse") if name in text}


def test_what_was_undone_is_not_on_the_paper_of_an_action(engine: Engine) -> None:
    before = _paper(engine)
    saved = say(engine, "3.1", {"progress": 99.0})
    assert "99%" in _paper(engine)
    undo(engine, LOCAL, CODE, saved.batch_id, today=DAY)
    assert _paper(engine) == before


def _paper(engine: Engine) -> str:
    view = View(load.record(engine, CODE), Filters(), DAY, "en")
    return _text(PdfReader(BytesIO(action_pdf(view, "3.1", PLAIN))))


def test_the_page_on_an_action_says_what_its_screen_says(known: load.Record) -> None:
    view = View(known, Filters(), DAY, "en")
    paper = action_pdf(view, "2.3", PLAIN)
    text = _text(PdfReader(BytesIO(paper)))
    for said in (
        "Progress is 50%, 50 points below plan.",
        "50% · planned 100% (−50 points)",
        "NRW and France",
        "1 January 2021 to 31 December 2024",
        "25% → 50%",
        "no open measure",
    ):
        assert said in text
    assert _broken_rules(paper) == []


def test_there_is_no_page_on_an_action_that_is_not_there(known: load.Record) -> None:
    with pytest.raises(KeyError, match=r"9\.9"):
        action_pdf(View(known, Filters(), DAY, "en"), "9.9", PLAIN)


def test_the_text_of_an_action_stays_text_on_its_page() -> None:
    view = View(made.hostile(), Filters(), pages.DAY, "en")
    for code in ("1.1", "=1+1", "2.1"):
        reader = PdfReader(BytesIO(action_pdf(view, code, PLAIN)))
        assert len(reader.pages) == 1
    text = _text(PdfReader(BytesIO(action_pdf(view, "1.1", PLAIN))))
    assert '#eval("1+1") *x* $y$ @z' in text


@pytest.mark.parametrize(
    "shows",
    [{"actions": ("1.1",)}, {"sections": ("actions",)}, {"sections": ("actions", "timeline")}],
    ids=["one", "alone", "first"],
)
def test_a_link_without_bars_of_pillars_lists_its_actions(shows: dict[str, Any]) -> None:
    shown = pages.of(pages.small(), **shows)
    made_of_it = pdf(report_content.of_link(shown, "UTC", 1), PLAIN)
    assert _broken_rules(made_of_it) == []
    reader = PdfReader(BytesIO(made_of_it))
    text, names = _text(reader), [one.title for one in reader.outline if not isinstance(one, list)]
    assert names[0] == "Actions"
    assert "40%" in text
    assert "https://example.org/source" in _links(reader)
    assert "Partner A, Partner B" in text
