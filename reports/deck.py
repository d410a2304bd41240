"""A deck of slides, 16:9: real titles, a footer, and the bytes of the file."""

from copy import deepcopy
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Pt

from locales.languages import regional
from reports.deck_master import FOOTER, NUMBER, dressed
from reports.template import Template
from reports.texts import one_line, short

# Sizes of titles, each with the letters up to which it fits on two lines.
SIZES = ((100, 26), (140, 22), (180, 18))
SMALLEST, MOST_LETTERS = 16, 220
MOST_OF_PROPERTY = 255


class Deck:
    """Slides of one document, added in their order."""

    def __init__(self, template: Template, language: str, footer: str) -> None:
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
        """The file; the same for the same slides, whenever it is made."""
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
    """Who listens to a slide hears its footer and number after all else."""
    for placeholder in list(slide.placeholders):
        if placeholder.placeholder_format.type in (FOOTER, NUMBER):
            slide.shapes._spTree.append(placeholder._element)


def _timeless(held: bytes) -> bytes:
    """The same parts, none of which says when it was put in."""
    result = BytesIO()
    with ZipFile(BytesIO(held)) as made, ZipFile(result, "w") as again:
        for name in made.namelist():
            again.writestr(ZipInfo(name), made.read(name), ZIP_DEFLATED)
    return result.getvalue()
