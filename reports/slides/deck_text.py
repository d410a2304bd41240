"""Words on a slide: paragraphs in a box, tiles, tables and bullets."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Emu, Inches, Pt

from charts.palette import LIGHT
from reports.file_text import one_line
from reports.slides.deck import colour

NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's id of a table without style


class Run(NamedTuple):
    """A piece of a paragraph; `language` where it isn't the slide's."""

    text: str
    ink: str = LIGHT.text
    bold: bool = False
    language: str = ""
    address: str = ""


class TextBox(NamedTuple):
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    def emu(self) -> tuple[Emu, Emu, Emu, Emu]:
        """Left, top, width and height in EMU, the units of the file."""
        left, top, width, height = map(Inches, self)
        return left, top, width, height


Line = Sequence[Run]


def paragraphs(slide: Slide, place: TextBox, lines: Iterable[Line], size: float = 14) -> None:
    """Add lines of text in a box without an outline."""
    box = slide.shapes.add_textbox(*place.emu())
    _fill(box.text_frame, lines, size)


def tile(slide: Slide, place: TextBox, lines: Sequence[tuple[Line, float]]) -> None:
    """Add a figure in an outline: lines, each with its size in pt."""
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *place.emu())
    shape.fill.solid()
    shape.fill.fore_color.rgb = colour(LIGHT.background)
    shape.line.color.rgb = colour(LIGHT.border)
    shape.line.width = Pt(0.75)
    shape._element.remove(shape._element.find(qn("p:style")))  # the theme's shadow
    frame = shape.text_frame
    frame.vertical_anchor = MSO_ANCHOR.TOP
    _fill(frame, [line for line, _ in lines], 12)
    for paragraph, (_, size) in zip(frame.paragraphs, lines, strict=True):
        for run in paragraph.runs:
            run.font.size = Pt(size)


def table(
    slide: Slide,
    place: TextBox,
    widths: Sequence[float],
    rows: Sequence[Sequence[Line]],
    alt: str,
    right: Sequence[int] = (),
) -> None:
    """Add a native table, its first row the header; columns `right`, from 0, are numbers.

    `widths` are the shares of the columns, of any sum; the height is that of the rows.
    """
    left, top, width, _ = place.emu()
    height = Inches(0.3 * len(rows))
    frame = slide.shapes.add_table(len(rows), len(widths), left, top, width, height)
    described(frame, alt)
    made = frame.table
    made._tbl.tblPr.find(f"{{{_A}}}tableStyleId").text = NO_STYLE
    made.horz_banding = False
    for column, share in enumerate(widths):
        made.columns[column].width = Emu(int(width * share / sum(widths)))
    for number, row in enumerate(rows):
        made.rows[number].height = Inches(0.3)
        for column, line in enumerate(row):
            _cell(made.cell(number, column), line, head=number == 0, right=column in right)


def described(frame: Any, alt: str) -> None:
    """Set the alternative text of a picture, chart or table."""
    about = frame._element.xpath(".//p:cNvPr")[0]
    about.set("descr", one_line(alt))


_A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def _fill(frame: Any, lines: Iterable[Line], size: float) -> None:
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = Inches(0.08)
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.space_after = Pt(size * 0.3)
        _written(paragraph, line, size)


def _written(paragraph: Any, line: Line, size: float) -> None:
    for each in line:
        run = paragraph.add_run()
        run.text = one_line(each.text)
        run.font.size, run.font.bold = Pt(size), each.bold
        run.font.color.rgb = colour(each.ink)
        if each.language:
            run._r.get_or_add_rPr().set("lang", each.language)
        if each.address:
            run.hyperlink.address = each.address


def _cell(cell: Any, line: Line, *, head: bool, right: bool) -> None:
    cell.margin_left = cell.margin_right = Inches(0.05)
    cell.margin_top = cell.margin_bottom = Inches(0.03)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    _written(paragraph, [run._replace(ink=LIGHT.muted) for run in line] if head else line, 11)
    paint = LIGHT.muted if head else LIGHT.hairline
    cell._tc.get_or_add_tcPr().append(
        parse_xml(
            f'<a:lnB {nsdecls("a")} w="9525"><a:solidFill><a:srgbClr val="{paint[1:]}"/>'
            "</a:solidFill></a:lnB>"
        )
    )
