"""A shared page: what it says, what it leaves out, and that text stays text."""

import json
import re
import shutil
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from time import process_time

import pytest
from babel import Locale

import sections
from charts.palette import LIGHT
from db.links.stored_links import SECTIONS
from locales import LANGUAGES, languages, messages, translator
from public.pages import shared_page
from public.pages.link_picture import png
from public.pages.shared_page import html
from sections import timeline
from sections.words import SectionWords
from tests.browser.bites import BITES
from tests.data.records import Said, born, record
from tests.public import pages


class Read(HTMLParser):
    """Tags, attributes and text of a page; script elements apart."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.attributes: list[tuple[str, str, str]] = []
        self.said: list[str] = []
        self.scripts: list[str] = []
        self.within = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.within = tag

    def handle_data(self, data: str) -> None:
        (self.scripts if self.within == "script" else self.said).append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.said).split())

    def of(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]


def test_it_speaks_the_language_that_it_says() -> None:
    for language in LANGUAGES:
        text = pages.page(pages.small(), language)
        assert f'<html lang="{language}">' in text
        assert translator(language)("shared-key") in Read(text).text


def test_words_beside_a_number_agree_with_it() -> None:
    three = record(born("1.1"), born("1.2"), born("2.1", pillar_code="2"))
    text = Read(pages.page(pages.titled(three), "fr")).text
    for said in ("2 non renseignées", "1 non renseignée", "2 non évaluées", "1 non évaluée"):
        assert said in text
    assert not re.search(r"(?<![.\d])[2-9]\s+[Nn]on (rapporté|évaluée)\b", text)


def test_the_figures_are_there_without_a_script() -> None:
    read = Read(pages.page(pages.small()))
    assert "1/3" in read.text  # completed
    assert "70%" in read.text  # the average of 40 and 100
    assert "2/3" in read.text  # who reported


def test_what_a_link_can_show_is_what_sections_say() -> None:
    assert tuple(sections.PARTS) == SECTIONS


@pytest.mark.parametrize("section", SECTIONS)
def test_only_the_sections_that_were_chosen_are_shown(section: str) -> None:
    text = pages.page(pages.small(), sections=(section,))
    marks = {name: f'<h2 id="{name}">' for name in SECTIONS} | {"tiles": '<dl class="tiles">'}
    assert [name for name, mark in marks.items() if mark in text] == [section]
    assert ('data-plotly="/assets/plotly.js"' in text) == (section == "trend")


def test_not_reported_is_not_zero() -> None:
    text = pages.page(pages.small(), pillars=("1",))
    row = next(line for line in text.splitlines() if "Second" in line and "rowheader" in line)
    assert '<i class="none" aria-hidden="true"></i><b>–' in row
    assert "0%" not in row


def test_a_bar_is_filled_as_far_as_was_reported_with_a_line_at_planned() -> None:
    of_year = {"starts_on": date(2022, 1, 1), "due_on": date(2022, 12, 31)}
    known = record(
        born("1.1", title_en="Half", **of_year),
        born("1.2", title_en="Silent", **of_year),
        born("1.3", title_en="Done", **of_year),
        born("1.4", title_en="Always", kind="continuous", **of_year),
        *(
            Said(code, date(2022, 2, 1), {"status": status, "progress": progress})
            for code, status, progress in [
                ("1.1", "in_progress", 25.0),
                ("1.3", "completed", 100.0),
                ("1.4", "in_progress", 10.0),
            ]
        ),
    )
    content = pages.of(pages.titled(known), sections=("timeline",))
    part = timeline.section(SectionWords(content, "UTC"), None)
    rows = [row for _, _, listed in part["pillars"] for row in listed]
    half, silent, done, always = rows
    assert half.filled == pytest.approx(half.width / 4, abs=0.01)
    assert half.planned == pytest.approx(half.x + half.width * 180 / 364, abs=0.05)
    assert (silent.filled, silent.planned) == (None, half.planned)
    assert done.filled == done.width
    assert always.planned is None
    assert half.stated == "25% reported, 49.5% planned"
    text = html(content, pages.frame())
    assert text.count('<rect class="silent"') == 1
    assert half.stated in Read(text).text


def test_a_link_for_one_pillar_says_nothing_of_another_and_nobody_is_named() -> None:
    text = pages.page(pages.small(), pillars=("1",))
    for word in ("Elsewhere", "zz9", "Pillar 2", "Partner C", "Not here", "e.org/2"):
        assert word not in text, word
    for word in ("Owner", "Author", "Remark"):
        assert word not in text, word


def test_the_same_figures_give_the_same_bytes() -> None:
    first, second = (pages.page(pages.small(), as_of=pages.DAY, batch=6) for _ in range(2))
    assert first == second
    assert translator("en")("shared-frozen", day="30 June 2022", moment="").split(":")[0] in first
    assert png(pages.of(pages.small(), "nl")) == png(pages.of(pages.small(), "nl"))


def test_text_that_people_wrote_stays_text() -> None:
    known, bite = pages.small(), " ".join(BITES)
    updates = known.updates.assign(title_en=known.updates["title_en"] + bite)
    updates["source_url"] = "javascript:hit()"
    evidence = known.evidence.assign(title_en=bite, source_url="javascript:hit()")
    pillars = known.pillars.assign(title_en=bite)
    partners = known.partners.assign(name_en=bite, short_en=bite)
    programme = replace(known.programme, titles={"en": bite})
    known = replace(
        known, updates=updates, evidence=evidence, pillars=pillars, partners=partners,
        programme=programme,
    )  # fmt: skip
    read = Read(html(pages.of(known), pages.frame(name=bite)))
    plain = Read(html(pages.of(pages.small()), pages.frame(name="A name")))
    assert read.text.count("<script>bite02()</script>") > 10
    assert {name for _, name, _ in read.attributes} < {name for _, name, _ in plain.attributes}
    assert len(read.scripts) == len(plain.scripts)
    assert all(re.match(r"/|#|\?|https?://|data:,$", link) for link in read.of("href"))
    assert not [name for _, name, _ in read.attributes if name.startswith("on") or name == "style"]


def test_no_text_turns_the_words_around_it() -> None:
    known, bite = pages.small(), "\u2069\u202e\u2066\u200f3202 x"
    known = replace(
        known,
        updates=known.updates.assign(title_en=bite),
        evidence=known.evidence.assign(title_en=bite),
        pillars=known.pillars.assign(title_en=bite),
        partners=known.partners.assign(name_en=bite, short_en=bite),
        programme=replace(known.programme, titles={"en": bite}),
    )
    shared = pages.of(known, partners=("A", "B"))
    page = html(shared, pages.frame(name=bite))
    shown = "\ufffd" * 4 + "3202 x"
    assert not set("\u2066\u2069\u202e\u200f") & set(page)
    assert page.count(f"<bdi>{shown}</bdi>") > 10
    # What isn't alone stands in a sentence, in an attribute or in the title.
    assert not re.findall(rf"<(?!bdi|title)[a-z1-6]+>{shown}", page)
    assert png(shared)


def test_a_chart_is_data_in_the_page_without_styles_in_its_texts() -> None:
    read = Read(pages.page(pages.small(), sections=("trend",)))
    chart, dark = (json.loads(text) for text in read.scripts if text.strip())
    assert chart["data"]
    assert "<span" not in json.dumps(chart)
    assert dark[LIGHT.text] != LIGHT.text


def test_the_command_in_the_footer_says_scope_day_and_what_was_known() -> None:
    read = Read(pages.page(pages.small(), pillars=("1",), level="measure"))
    assert (
        "python -m data figures --by pillar --programme p --pillar 1 --in-scope --level measure "
        "--as-of 2022-06-30 --batch 6 --lang en --format json --check"
    ) in read.text


def test_files_are_offered_only_where_they_may_be_had() -> None:
    shared = pages.of(pages.small())
    assert "/s/TOKEN/figures.csv?lang=en" in html(shared, pages.frame())
    without = html(shared, pages.frame(has_downloads=False))
    assert "figures.csv" not in without


def test_the_switches_keep_what_else_was_chosen() -> None:
    shared = pages.of(pages.small())
    links = Read(html(shared, pages.frame(theme="dark"))).of("href")
    assert "/s/TOKEN?lang=nl&theme=dark" in links
    assert "/s/TOKEN?lang=en&theme=light" in links
    fixed = Read(html(shared, pages.frame(is_language_fixed=True))).of("href")
    assert not [link for link in fixed if "lang=nl" in link]
    embedded = html(shared, pages.frame(is_embedded=True))
    assert 'class="embed"' in embedded
    assert "lang=nl" not in embedded


def test_a_pillar_of_continuous_work_says_that_and_no_dash() -> None:
    known = pages.small()
    is_there = known.updates["action_code"] == "zz9"
    kinds = known.updates["kind"].mask(is_there, "continuous")
    read = Read(pages.page(replace(known, updates=known.updates.assign(kind=kinds))))
    assert "continuous work only, average 100%" in read.text
    assert "– completed" not in read.text


def test_of_one_partner_nothing_is_said_of_several() -> None:
    read = Read(pages.page(pages.small(), partners=("A",)))
    assert "Partner A: in one pillar" in read.text
    assert "do not add up" not in read.text


@pytest.mark.parametrize(
    ("language", "actions", "measures"),
    [
        ("nl", "Er veranderde nog één actie", "Er veranderde nog één maatregel"),
        ("fr", "Une autre action a changé", "Une autre mesure a changé"),
        ("en", "One more action changed", "One more measure changed"),
        ("de", "Ein weiteres Vorhaben hat sich", "Eine weitere Maßnahme hat sich"),
    ],
)
def test_what_changed_and_is_not_listed_is_named(
    language: str, actions: str, measures: str
) -> None:
    t = translator(language)
    for level, said in (("action", actions), ("measure", measures)):
        assert t("shared-changes-left", count=1, shown="1", level=level).startswith(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_last_reported_may_be_older_than_an_event(language: str) -> None:
    text, t = Read(pages.page(pages.small(), language)).text, translator(language)
    assert t("shared-last") in text
    assert t("shared-newer") in text


def test_a_fifth_language_is_a_file_and_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in messages.FOLDER.glob("*.ftl"):
        shutil.copy(file, tmp_path)
    shutil.copy(tmp_path / "en.ftl", tmp_path / "it.ftl")
    monkeypatch.setattr(messages, "FOLDER", tmp_path)
    monkeypatch.setitem(languages.NAMES, "it", "Italiano")
    monkeypatch.setitem(languages.CONVENTIONS, "it", Locale("it"))
    text = pages.page(pages.small(), "it")
    assert '<html lang="it">' in text
    assert '<meta property="og:locale" content="it">' in text
    assert [languages.regional(code) for code in ("nl", "en")] == ["nl_BE", "en_GB"]


@pytest.mark.parametrize("is_embedded", [False, True])
def test_what_is_linked_elsewhere_opens_apart(is_embedded: bool) -> None:
    text = html(pages.of(pages.small()), pages.frame(is_embedded=is_embedded))
    elsewhere = re.findall(r'<a ([^>]*href="https?://(?!example.org/s/)[^>]*)>', text)
    assert {"https://example.org/source", "https://e.org/1", "https://e.org/2"} == {
        link.split('"')[1] for link in elsewhere
    }
    assert all(link.endswith('" target="_blank" rel="noopener"') for link in elsewhere)


def test_a_draft_says_that_it_is_one() -> None:
    shared = pages.of(pages.small())
    said = translator("en")("shared-draft")
    assert said in html(shared, pages.frame(is_draft=True))
    assert said not in html(shared, pages.frame())


def test_a_day_before_everything_says_so() -> None:
    text = pages.page(pages.small(), day=date(2020, 6, 1))
    assert translator("en")("overview-answer-before", day="1 June 2020") in text
    assert "nan" not in Read(text).text.lower().split()


def test_no_partners_and_long_titles_are_no_trouble() -> None:
    known = pages.small()
    long = replace(
        known,
        updates=known.updates.assign(title_en="Verylongword" * 25, partners=[()] * 6),
        partners=known.partners.iloc[:0],
    )
    read = Read(pages.page(long))
    assert "Verylongword" * 25 in read.text
    assert translator("en")("finding-partners-none", level="action") in read.text


def test_a_title_in_another_language_says_in_which() -> None:
    text = pages.page(pages.small(), "fr")
    assert '<bdi lang="en">First</bdi> <abbr class="badge"' in text


def test_every_file_that_a_page_asks_for_is_there() -> None:
    assert {name for name, path in shared_page.FILES.items() if not path.is_file()} == set()
    assert "Plotly" in shared_page.FILES["plotly.js"].read_text(encoding="utf-8")


def test_many_actions_make_a_page_that_is_quick_and_not_large() -> None:
    shared = pages.of(pages.large(20_000), sections=("tiles", "pillars", "actions", "changes"))
    html(shared, pages.frame())
    began = process_time()
    text = html(shared, pages.frame())
    assert process_time() - began < 1
    assert len(text) < 250_000
    assert (
        translator("en")("shared-left", count=3_980, shown="3,980", level="action", files="yes")
        in Read(text).text
    )
