"""The report as slides: the summary, each pillar, each partner, the changes, the method."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from pptx.slide import Slide
from pptx.util import Inches

from charts import pillar_bars
from charts.frame_rows import rows
from charts.palette import LIGHT
from charts.status_looks import StatusLook, looks_by_status
from locales import Translator
from reports import report_content
from reports.file_text import short
from reports.report_content import LONGEST_TITLE, Content, known
from reports.report_template import ReportTemplate
from reports.slides.deck import Deck
from reports.slides.deck_charts import Series, lines, stacked
from reports.slides.deck_text import Line, Run, TextBox, described, paragraphs, tile
from reports.slides.thing_slides import named, partner, pillar, said, signed
from sections import head
from sections.month_lines import Look
from sections.tiles import SectionTile

LISTED = 17  # lines of a slide
BODY = TextBox(0.52, 1.5, 12.2, 5.3)


def changes_slide(deck: Deck, told: Content) -> None:
    """Add the changes by group, at most LISTED lines; the PDF has all of them."""
    part, t = told.parts["changes"], told.words.t
    slide = deck.add(part["title"])
    shown = list(_changed(told))[:LISTED]
    while shown and shown[-1][0].bold:  # a group without a line below it
        shown.pop()
    count = part["left"] + sum(len(items) for _, items in part["groups"])
    count -= sum(not line[0].bold for line in shown)
    if count:
        more = t("shared-changes-left", count=count, shown=t.number(count), level=told.words.level)
        shown.append([Run(more, LIGHT.muted)])
    paragraphs(slide, BODY, shown, 13)


def _changed(told: Content) -> Iterator[Line]:
    for title, items in told.parts["changes"]["groups"]:
        yield [Run(title, bold=True)]
        for item in items:
            yield [Run(f"{item.code}  "), *said(item.title, short(item.title.text, 100))]


def method_slide(deck: Deck, told: Content) -> None:
    """Add the rules in short, and the check code with the command that prints it."""
    words, view = told.words, told.view
    t, day = words.t, words.t.day(view.day)
    slide = deck.add(t("report-version", version=t.number(told.version), day=day))
    lines: list[Line] = [[Run(known(told), LIGHT.muted)], [Run(t("report-nobody"))]]
    lines += [[Run(sentence)] for sentence in head.formulas(words)]
    lines.append([Run(t("report-check", number=view.check_code), bold=True)])
    lines.append([Run(t("shared-check-command"))])
    lines.append([Run(" ".join(head.command(words.view)), LIGHT.muted)])
    paragraphs(slide, BODY, lines, 13)


ARROWS = {"up": "↑ ", "down": "↓ ", "": ""}
SUMMARISED = "trend"  # the part whose lines are on the first slide
STYLES: Mapping[Look, StatusLook] = {
    "main": StatusLook("", LIGHT.primary, LIGHT.primary, LIGHT.text),
    "plan": StatusLook("", LIGHT.muted, LIGHT.muted, LIGHT.text, dash="dash"),
    "base": StatusLook("", LIGHT.axis, LIGHT.axis, LIGHT.text),
}


def summary_slide(deck: Deck, told: Content) -> None:
    """Add the first slide: answer, tiles, pillars and trend, and the logo if there is one."""
    words, view = told.words, told.view
    slide = deck.add(head.answer(words))
    _logo(slide, deck)
    covered = head.coverage(words)
    below = " ".join(filter(None, [head.assessment(words), known(told)]))
    scope = short(f"{short(view.title, LONGEST_TITLE)} · {head.scope(words)}", 200)
    text = [[Run(scope, LIGHT.muted)], [Run(covered)]]
    paragraphs(slide, TextBox(0.52, 1.42, 12.2, 0.9), [*text, [Run(below, LIGHT.muted)]], 11)
    tiles = told.parts["tiles"]["tiles"] if "tiles" in told.parts else []
    for place, each in enumerate(tiles):
        _tile(slide, place, len(tiles), each)
    if "pillars" in told.parts:
        _pillars(slide, told)
        trend = told.parts[SUMMARISED]
        _headed(slide, 6.95, trend["title"])
        _lines(slide, TextBox(6.95, 4.2, 5.8, 2.75), trend, words.t)


def _logo(slide: Slide, deck: Deck) -> None:
    logo = deck.template.logo
    if logo is None:
        return
    high = min(0.7, 1.9 * logo.height / logo.width)
    width = high * logo.width / logo.height
    picture = slide.shapes.add_picture(
        BytesIO(logo.held), Inches(12.73 - width), Inches(0.35), height=Inches(high)
    )
    described(picture, deck.template.name)
    title: Any = slide.shapes.title
    left, top, height = title.left, title.top, title.height
    title.left, title.top, title.height = left, top, height
    title.width = Inches(12.0 - width)


def _tile(slide: Slide, place: int, count: int, each: SectionTile) -> None:
    width = (12.13 - 0.12 * (count - 1)) / count
    label = [Run(each.label, LIGHT.muted)] if each.mark is None else signed(each.mark)
    change = Run(f"{ARROWS[each.arrow]}{each.change}", LIGHT.muted)
    content = [(label, 11.0), ([Run(each.value, bold=True)], 22.0), ([change], 10.0)]
    tile(slide, TextBox(0.6 + place * (width + 0.12), 2.4, width, 1.15), content)


def _pillars(slide: Slide, told: Content) -> None:
    words, view = told.words, told.view
    looks = looks_by_status(view.statuses, LIGHT)
    codes = list(view.pillar_figures["code"])
    counts = {(code, status): n for code, status, n in view.by_status.itertuples(index=False)}
    present = [status for status in words.furthest if any((c, status) in counts for c in codes)]
    series = [
        Series(words.status(s).word, [counts.get((c, s)) for c in codes], looks[s]) for s in present
    ]
    titles = zip(codes, view.pillar_figures["title"], strict=True)
    alt = pillar_bars.alt(view.by_status, view.pillar_figures, view.statuses, words.t)
    _headed(slide, 0.52, told.parts["pillars"]["title"])
    stacked(slide, TextBox(0.5, 4.2, 6.3, 2.75), [named(c, t, 34) for c, t in titles], series, alt)


def _lines(slide: Slide, place: TextBox, part: Mapping[str, Any], t: Translator) -> None:
    """Add the lines of a part; none without days, before the programme begins."""
    series = [Series(each.title, each.values, STYLES[each.look]) for each in part["months"]]
    if part["days"]:
        percent = t.percent if part["scale"].is_percent else None
        lines(slide, place, part["days"], series, part["alt"], part["scale"].top, percent)


def lines_slide(deck: Deck, told: Content, part: Mapping[str, Any]) -> None:
    """Add a slide with the lines of a part that isn't on the summary."""
    slide = deck.add(part["title"])
    paragraphs(slide, TextBox(0.52, 1.42, 12.2, 0.4), [[Run(part["caption"], LIGHT.muted)]], 12)
    _lines(slide, TextBox(0.52, 1.9, 12.2, 4.9), part, told.words.t)


def _headed(slide: Slide, left: float, text: str) -> None:
    paragraphs(slide, TextBox(left, 3.65, 5.9, 0.55), [[Run(short(text, 150), bold=True)]], 12)


def slides(told: Content, template: ReportTemplate) -> bytes:
    """The bytes of the slides; equal for equal content and template."""
    words, view = told.words, told.view
    below = [*report_content.footer(told), template.footer(words.language)]
    deck = Deck(template, words.language, " · ".join(filter(None, below)))
    summary_slide(deck, told)
    for name, part in told.parts.items():
        if "months" in part and name != SUMMARISED:
            lines_slide(deck, told, part)
    if not view.actions.empty:
        for each in rows(view.pillar_figures, *view.pillar_figures.columns):
            pillar(deck, told, each)
        for each in rows(view.partner_figures, *view.partner_figures.columns):
            partner(deck, told, each)
    if "changes" in told.parts:
        changes_slide(deck, told)
    method_slide(deck, told)
    return deck.bytes(told.title, head.scope(words), told.made_at)
