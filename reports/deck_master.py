"""What every slide has from its master: size, fonts, colours, and where title and footer stand."""

import re
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation
from pptx.util import Emu, Inches, Pt

from charts.palette import LIGHT
from reports.template import Template

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
LAYOUT = "Title Only"
TITLE, FOOTER, NUMBER = PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER
PLACES = {
    TITLE: (0.6, 0.4, 12.13, 1.0),
    FOOTER: (0.6, 6.95, 11.0, 0.4),
    NUMBER: (11.73, 6.95, 1.0, 0.4),
}
ACCENTS = ("completed", "in_progress", "on_hold", "on_track", "at_risk", "off_track")


def dressed(slides: Presentation, template: Template, footer: str) -> Any:
    """Give `slides` the look of `template`; the one layout that is left."""
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
    """What python-pptx begins with shows another first slide in lists of files."""
    for name, relation in list(package._rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.drop_rel(name)


def colour(value: str) -> RGBColor:
    """A colour of the palette as slides take it."""
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


def _themed(theme: str, template: Template) -> str:
    """The fonts and colours that anything added by hand will have."""
    font = template.slide_font.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    fonts = re.compile(r'(<a:(?:major|minor)Font><a:latin typeface=")[^"]*')
    theme = fonts.sub(lambda found: found[1] + font, theme)
    colours = {"dk2": template.colour}
    colours |= {f"accent{n}": getattr(LIGHT, name) for n, name in enumerate(ACCENTS, start=1)}
    slots = re.compile(r'<a:(dk2|accent\d)><a:srgbClr val="[0-9A-Fa-f]{6}"')
    return slots.sub(lambda found: f'<a:{found[1]}><a:srgbClr val="{colours[found[1]][1:]}"', theme)


def _strip(paint: str) -> str:
    """The line of colour along the top."""
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="99" name="Strip"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{WIDTH}" cy="{Inches(0.12)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f'</a:prstGeom><a:solidFill><a:srgbClr val="{paint[1:]}"/></a:solidFill>'
        f"<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
