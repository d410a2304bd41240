"""The first slide: the answer, the figures with their change, a bar per pillar, the trend."""

from io import BytesIO
from typing import Any

from pptx.slide import Slide
from pptx.util import Inches

from charts import headline, pillar_bars, trend
from charts.marks import Look, looks_by_status
from charts.palette import LIGHT
from data import findings
from reports.content import LONGEST_TITLE, Content, known
from reports.deck import Deck
from reports.deck_charts import lines, stacked
from reports.deck_series import Series
from reports.deck_text import Place, Run, described, paragraphs, tile
from reports.texts import short
from reports.things import named, number, signed
from sections import head
from sections.tiles import Tile

ARROWS = {"up": "↑ ", "down": "↓ ", "": ""}
STYLES = {
    "average": Look("", LIGHT.primary, LIGHT.primary, LIGHT.text),
    "planned": Look("", LIGHT.muted, LIGHT.muted, LIGHT.text, dash="dash"),
    "floor": Look("", LIGHT.axis, LIGHT.axis, LIGHT.text),
}


def summary(deck: Deck, told: Content) -> None:
    """The slide, with the logo where there is one."""
    words, shared = told.words, told.shared
    slide = deck.add(head.answer(words))
    _logo(slide, deck)
    covered = headline.coverage(shared.total, words.t, words.level)
    below = " ".join(filter(None, [head.assessment(words), known(told)]))
    scope = short(f"{short(shared.title, LONGEST_TITLE)} · {head.scope(words)}", 200)
    text = [[Run(scope, LIGHT.muted)], [Run(covered)]]
    paragraphs(slide, Place(0.52, 1.42, 12.2, 0.9), [*text, [Run(below, LIGHT.muted)]], 11)
    tiles = told.parts["tiles"]["tiles"]
    for place, each in enumerate(tiles):
        _tile(slide, place, len(tiles), each)
    if "pillars" in told.parts:
        _pillars(slide, told)
        _trend(slide, told)


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


def _tile(slide: Slide, place: int, count: int, each: Tile) -> None:
    width = (12.13 - 0.12 * (count - 1)) / count
    label = [Run(each.label, LIGHT.muted)] if each.mark is None else signed(each.mark)
    change = Run(f"{ARROWS[each.arrow]}{each.change}", LIGHT.muted)
    content = [(label, 11.0), ([Run(each.value, bold=True)], 22.0), ([change], 10.0)]
    tile(slide, Place(0.6 + place * (width + 0.12), 2.4, width, 1.15), content)


def _pillars(slide: Slide, told: Content) -> None:
    words, shared = told.words, told.shared
    looks = looks_by_status(shared.statuses, LIGHT)
    codes = list(shared.pillars["code"])
    counts = {(code, status): n for code, status, n in shared.by_status.itertuples(index=False)}
    present = [status for status in words.furthest if any((c, status) in counts for c in codes)]
    series = [
        Series(words.status(s).word, [counts.get((c, s)) for c in codes], looks[s]) for s in present
    ]
    titles = zip(codes, shared.pillars["title"], strict=True)
    alt = pillar_bars.alt(shared.by_status, shared.pillars, shared.statuses, words.t)
    _headed(slide, 0.52, told.parts["pillars"]["title"])
    stacked(slide, Place(0.5, 4.2, 6.3, 2.75), [named(c, t, 34) for c, t in titles], series, alt)


def _trend(slide: Slide, told: Content) -> None:
    words, months = told.words, told.shared.months
    t = words.t
    # Where nothing was reported yet there is no floor to speak of.
    known_months = months.assign(floor=months["floor"].where(months["average"].notna()))
    names = {
        "average": t("column-average"),
        "planned": t("column-planned"),
        "floor": t("column-floor"),
    }
    series = [
        Series(names[name], [number(value) for value in known_months[name]], style)
        for name, style in STYLES.items()
    ]
    _headed(slide, 6.95, told.parts["trend"]["title"])
    days = [day.date() for day in months["day"]]
    if not days:  # the programme hasn't begun
        return
    alt = trend.alt(months, t, findings.behind_since(months))
    lines(slide, Place(6.95, 4.2, 5.8, 2.75), days, series, alt, t.percent)


def _headed(slide: Slide, left: float, text: str) -> None:
    paragraphs(slide, Place(left, 3.65, 5.9, 0.55), [[Run(short(text, 150), bold=True)]], 12)
