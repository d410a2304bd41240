"""A deck of slides, 16:9: its master, real titles, a footer, and the bytes of the file."""

import re
from copy import deepcopy
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx import Presentation, presentation
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Emu, Inches, Pt

from charts.palette import LIGHT
from charts.status_looks import StatusLook
from locales.languages import regional
from reports.file_text import one_line, short
from reports.report_template import ReportTemplate

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
LAYOUT = "Title Only"
TITLE, FOOTER, NUMBER = PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER
PLACES = {
    TITLE: (0.6, 0.4, 12.13, 1.0),
    FOOTER: (0.6, 6.95, 11.0, 0.4),
    NUMBER: (11.73, 6.95, 1.0, 0.4),
}
ACCENTS = ("completed", "in_progress", "on_hold", "on_track", "at_risk", "off_track")


def dressed(slides: presentation.Presentation, template: ReportTemplate, footer: str) -> Any:
    """Give `slides` the look of `template`; return the one layout that is left."""
    slides.slide_width, slides.slide_height = WIDTH, HEIGHT
    for layout in list(slides.slide_layouts):
        if layout.name != LAYOUT:
            slides.slide_layouts.remove(layout)
    _without_thumbnail(slides.part.package)
    master, layout = slides.slide_master, slides.slide_layouts[0]
    for holder in (master, layout):
        _arranged(holder, footer)
    style = master._element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    style.set("algn", "l")
    style.find(qn("a:defRPr")).set("b", "1")
    master.shapes._spTree.insert(2, parse_xml(_strip(template.colour)))
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = _themed(theme.blob.decode("utf-8"), template).encode("utf-8")
    return layout


def _without_thumbnail(package: Any) -> None:
    """Remove the thumbnail of python-pptx's default file: it shows another first slide."""
    for name, relation in list(package._rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.drop_rel(name)


def colour(value: str) -> RGBColor:
    """#RRGGBB as a colour of python-pptx."""
    return RGBColor.from_string(value[1:])


def _arranged(holder: Any, footer: str) -> None:
    for shape in list(holder.placeholders):
        kind = shape.placeholder_format.type
        if kind not in PLACES:  # a date, or the body of the master
            shape._element.getparent().remove(shape._element)
            continue
        place = (Emu(Inches(part)) for part in PLACES[kind])
        shape.left, shape.top, shape.width, shape.height = place
        if kind == FOOTER:
            shape.text_frame.text = footer
        _styled(shape.text_frame, kind)


def _styled(frame: Any, kind: Any) -> None:
    is_title = kind == TITLE
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.BOTTOM if is_title else MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = 0
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if kind == NUMBER else PP_ALIGN.LEFT
        for properties in paragraph._p.iter(qn("a:rPr")):
            properties.set("sz", "2600" if is_title else "1000")
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(26 if is_title else 10), is_title
            run.font.color.rgb = colour(LIGHT.text if is_title else LIGHT.muted)


def _themed(theme: str, template: ReportTemplate) -> str:
    """The theme with the fonts and colours for anything added by hand."""
    font = template.slide_font.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    fonts = re.compile(r'(<a:(?:major|minor)Font><a:latin typeface=")[^"]*')
    theme = fonts.sub(lambda found: found[1] + font, theme)
    colours = {"dk2": template.colour}
    colours |= {f"accent{n}": getattr(LIGHT, name) for n, name in enumerate(ACCENTS, start=1)}
    slots = re.compile(r'<a:(dk2|accent\d)><a:srgbClr val="[0-9A-Fa-f]{6}"')
    return slots.sub(lambda found: f'<a:{found[1]}><a:srgbClr val="{colours[found[1]][1:]}"', theme)


def _strip(paint: str) -> str:
    """The XML of a line of colour along the top."""
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="99" name="Strip"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{WIDTH}" cy="{Inches(0.12)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f'</a:prstGeom><a:solidFill><a:srgbClr val="{paint[1:]}"/></a:solidFill>'
        f"<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


# (most characters that fit on two lines, size in pt) of titles.
SIZES = ((100, 26), (140, 22), (180, 18))
SMALLEST, MOST_LETTERS = 16, 220
MOST_OF_PROPERTY = 255


class Deck:
    """Slides of one document, added in their order."""

    def __init__(self, template: ReportTemplate, language: str, footer: str) -> None:
        self.template = template
        self.locale = regional(language).replace("_", "-")
        self.slides = Presentation()
        self._layout = dressed(self.slides, template, one_line(footer))

    def add(self, title: str) -> Slide:
        """A slide with a title of its own, a footer and its number."""
        slide = self.slides.slides.add_slide(self._layout)
        for placeholder in self._layout.placeholders:
            if placeholder.placeholder_format.type in (FOOTER, NUMBER):
                slide.shapes._spTree.append(deepcopy(placeholder._element))
        shown = short(one_line(title).strip(), MOST_LETTERS)
        slide.shapes.title.text_frame.text = shown
        size = next((size for most, size in SIZES if len(shown) <= most), SMALLEST)
        for run in slide.shapes.title.text_frame.paragraphs[0].runs:
            run.font.size = Pt(size)
        return slide

    def bytes(self, title: str, subject: str, at: datetime) -> bytes:
        """The bytes of the file, dated `at` (UTC); equal for equal slides, whenever made."""
        self._properties(title, subject, at)
        for slide in self.slides.slides:
            _footers_last(slide)
            for name in ("a:rPr", "a:endParaRPr"):
                for run in slide._element.iter(qn(name)):
                    if "lang" not in run.attrib:
                        run.set("lang", self.locale)
        held = BytesIO()
        self.slides.save(held)
        return _timeless(held.getvalue())

    def _properties(self, title: str, subject: str, at: datetime) -> None:
        about, moment = self.slides.core_properties, at.replace(tzinfo=None, microsecond=0)
        texts = (one_line(text)[:MOST_OF_PROPERTY] for text in (title, subject, self.template.name))
        about.title, about.subject, about.author = texts
        about.language, about.last_modified_by, about.revision = self.locale, "", 1
        about.created = about.modified = moment


def _footers_last(slide: Slide) -> None:
    """Move footer and number to the end, where screen readers read them."""
    for placeholder in list(slide.placeholders):
        if placeholder.placeholder_format.type in (FOOTER, NUMBER):
            slide.shapes._spTree.append(placeholder._element)


def _timeless(held: bytes) -> bytes:
    """The file `held` with the same parts, none of which has a time."""
    result = BytesIO()
    with ZipFile(BytesIO(held)) as made, ZipFile(result, "w") as again:
        for name in made.namelist():
            again.writestr(ZipInfo(name), made.read(name), ZIP_DEFLATED)
    return result.getvalue()


def painted(made: Any, look: StatusLook) -> None:
    """Give `made` the fill, pattern and outline of a status."""
    fill = made.fill
    if look.hatched:
        fill.patterned()
        fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        fill.fore_color.rgb, fill.back_color.rgb = colour(look.fill), colour(LIGHT.background)
    elif look.fill.startswith("#"):
        fill.solid()
        fill.fore_color.rgb = colour(look.fill)
    else:
        fill.solid()
        fill.fore_color.rgb = colour(LIGHT.background)
    if look.line:
        made.line.color.rgb = colour(look.line)
        made.line.width = Pt(1)
        if look.dash != "solid":
            made.line.dash_style = MSO_LINE.DASH
