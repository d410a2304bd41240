"""Reports on very many actions: what they list, and where they say the rest is."""

import sys
from dataclasses import replace
from datetime import date
from io import BytesIO

import pandas as pd
import pytest
from pptx import Presentation
from pypdf import PdfReader

from reports.paper import pdf
from reports.report_content import EVENTS, LISTED, Content, fair_share, of_link
from reports.report_template import ReportTemplate
from reports.slides.slides import slides
from tests.data.records import born, event, record
from tests.public import pages
from tests.reports import made

MORE = LISTED + 105
PILLARS = 5
SAID = {
    "en": "Of the 505 actions, this report lists 400: in each pillar those furthest behind their "
    "plan. The workbook of this view, under ‘Import and export’, has them all.",
    "nl": "Van de 505 acties staan er 400 in dit rapport: per pijler de acties die het verst op de "
    "planning achterliggen. De werkmap van deze weergave, onder “Import en export”, bevat ze "
    "allemaal.",
    "fr": "Sur les 505 actions, ce rapport en présente 400 : dans chaque pilier, celles qui ont "
    "le plus de retard sur leur plan. Le classeur de cette vue, sous « Import et export », les "
    "contient toutes.",
    "de": "Von den 505 Vorhaben führt dieser Bericht 400 auf: je Säule jene mit dem größten "
    "Rückstand auf den Plan. Die Arbeitsmappe dieser Ansicht, unter „Import und Export“, enthält "
    "alle.",
}


def _rows(told: Content) -> list[str]:
    """The codes of the listed actions, as they follow one another."""
    listed = [pillar.listed for pillar in told.parts["pillars"]["pillars"]]
    return [row.code for each in listed for row in each.rows]


def _text(made_of: bytes) -> str:
    reader = PdfReader(BytesIO(made_of))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("language", SAID)
def test_beyond_the_bound_it_lists_the_worst_of_each_pillar_and_says_where_all_are(
    language: str,
) -> None:
    told = made.of(pages.large(MORE), language)
    view = told.view
    assert len(_rows(told)) == len({*_rows(told)}) == LISTED
    for pillar in told.parts["pillars"]["pillars"]:
        own = view.actions[view.actions["pillar_code"] == pillar.code].set_index("code")
        shown = [row.code for row in pillar.listed.rows]
        assert pillar.listed.left == len(own) - len(shown) == MORE // PILLARS - LISTED // PILLARS
        places = own["health"].map({"off_track": 0, "at_risk": 1, "on_track": 2})
        urgency = list(zip(places, own["gap"], strict=True))
        assert [urgency[own.index.get_loc(code)] for code in shown] == sorted(urgency)[: len(shown)]
    assert pdf.parts(told)["parts"]["pillars"]["bound"].replace("\u00a0", " ") == SAID[language]


def test_the_paper_says_so_with_the_actions_and_with_the_timeline() -> None:
    said = _text(pdf.pdf(made.of(pages.large(MORE)), ReportTemplate()))
    assert SAID["en"] in said
    assert said.count("21 more actions are not listed here.") == PILLARS
    assert said.count("The workbook of this view, under ‘Import and export’, has them all.") == 2
    assert "455 more actions are not listed here." in said  # ten of each pillar have a bar


def test_the_report_on_a_shared_page_names_the_file_of_that_page() -> None:
    told = of_link(pages.of(pages.large(MORE)), "Europe/Brussels", 1)
    bound = pdf.parts(told)["parts"]["pillars"]["bound"]
    assert bound.endswith("The file actions.csv on the shared page has them all.")


def test_slides_say_where_the_others_are() -> None:
    deck = Presentation(BytesIO(slides(made.of(pages.large(MORE)), ReportTemplate())))
    frames = [s.text_frame.text for slide in deck.slides for s in slide.shapes if s.has_text_frame]
    said = "92 more actions are not listed here. The workbook of this view,"
    assert sum(said in text for text in frames) == PILLARS


def test_up_to_the_bound_all_are_listed_in_their_order_and_nothing_more_is_said() -> None:
    told = made.of(pages.large(LISTED))
    order = told.view.actions.sort_values("pillar_code", kind="stable")["code"]
    assert _rows(told) == list(order)
    parts = pdf.parts(told)["parts"]
    assert (parts["pillars"]["bound"], parts["timeline"]["left"], told.elsewhere) == ("", "", "")
    assert sum(len(rows) for _, _, rows in told.parts["timeline"]["pillars"]) == LISTED


def test_of_very_many_events_some_of_each_action_are_listed() -> None:
    births = [born("1.1", title_en="One"), born("1.2", title_en="Two")]
    events = [
        event(f"e{n}", "1.1", date(2022, 1, 1), title_en=f"Event {n}") for n in range(EVENTS + 1)
    ]
    few = event("few", "1.2", date(2022, 1, 1), title_en="Alone")
    told = made.of(pages.titled(record(*births, evidence=[*events, few])))
    one, two = told.parts["pillars"]["pillars"][0].listed.rows
    assert (len(one.events), one.more, len(two.events)) == (EVENTS - 1, 2, 1)
    rows = pdf.parts(told)["parts"]["pillars"]["pillars"][0]["listed"]["rows"]
    assert [row["more"] for row in rows] == ["and 2 more", ""]


def test_small_groups_leave_their_room_to_others() -> None:
    assert fair_share([3, 3, 94], 100) == sys.maxsize
    assert fair_share([3, 3, 95], 100) == 94
    assert fair_share([50, 60, 1], 100) == 49
    assert fair_share([1] * 300, 100) == 1
    assert fair_share([], 100) == sys.maxsize


def test_a_pillar_with_few_actions_is_listed_whole_beside_a_large_one() -> None:
    known = pages.large(MORE)
    codes = known.updates["action_code"]
    moved = known.updates["pillar_code"].where(codes.isin(["0", "5"]), "2")
    is_birth = known.updates["states"].str.contains("pillar_code")
    updates = known.updates.assign(pillar_code=moved.where(is_birth, ""))
    told = made.of(replace(known, updates=pd.DataFrame(updates)))
    found = {pillar.code: pillar.listed for pillar in told.parts["pillars"]["pillars"]}
    assert [row.code for row in found["1"].rows] == ["0", "5"]
    assert (len(found["2"].rows), found["2"].left) == (LISTED - 2, MORE - LISTED)
