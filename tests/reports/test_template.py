"""The template of an organisation: what it changes, and one sentence for what can't be."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from reports import report_template
from reports.paper import letters
from reports.paper.pdf import pdf
from reports.report_template import ReportTemplate, TemplateError
from tests.data.records import born, record
from tests.public import pages
from tests.reports import made


def _folder(path: Path, text: str) -> Path:
    (path / "template.toml").write_text(text, encoding="utf-8")
    Image.new("RGB", (60, 20), "navy").save(path / "logo.png")
    (path / "other.txt").write_text("no picture")
    return path


def test_none_is_the_default() -> None:
    assert report_template.read(None) == ReportTemplate()


def test_name_logo_and_footer_are_on_the_page(tmp_path: Path) -> None:
    said = """
        name = "The Secretariat"
        logo = "logo.png"
        colour = "#5A2A82"
        footer = { nl = "Voor intern gebruik", en = "For internal use" }
    """
    chosen = report_template.read(_folder(tmp_path, said))
    reader = PdfReader(BytesIO(pdf(made.of(pages.small(), "nl"), chosen)))
    first = reader.pages[0]
    assert "Voor intern gebruik" in first.extract_text()
    assert reader.metadata is not None
    assert reader.metadata.author == "The Secretariat"
    assert chosen.footer("fr") == "For internal use"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("colour = 'red'", "colour must be like #12436D, not 'red'"),
        ("colour = '#FFEE00'", "can't be read on white"),
        ("logo = 'logo.png'", "needs a name"),
        ("name = 'N'\nlogo = 'missing.png'", "isn't a file beside it"),
        ("name = 'N'\nlogo = '../logo.png'", "isn't a file beside it"),
        ("name = 'N'\nlogo = 'other.txt'", "isn't a PNG or JPEG"),
        ("fonts = 'Arial'", "must be a list"),
        ("name = 3", "name must be one line"),
        ("size = 3", "knows no 'size'"),
        ("footer = { es = 'Hola' }", "footer may have the languages"),
        ("name = ", "isn't TOML"),
    ],
)
def test_what_can_not_be_is_one_sentence(tmp_path: Path, said: str, why: str) -> None:
    with pytest.raises(TemplateError, match=why) as refused:
        report_template.read(_folder(tmp_path, said))
    assert "\n" not in str(refused.value)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"template\.toml can't be read"):
        report_template.read(tmp_path / "nowhere")


def test_a_font_that_is_not_there_is_named() -> None:
    with pytest.raises(TemplateError, match="no font 'Gill Sans' in its folder fonts"):
        letters.lettering(ReportTemplate(fonts=("Gill Sans",)))


def test_the_font_that_comes_along_has_the_letters_of_the_four_languages() -> None:
    wanted = "éèêëçàùïîôœæüöäßÉŒÜ€–—−→…’ “” „«» ·÷≤≥ \u00a0\u202f"
    own = letters.lettering(ReportTemplate())
    assert own.shown("x" + wanted + "x") == "x" + wanted + "x"
    assert own.shown("a\n b\t漢 e\u0301") == "a b □ é"


SCRIPTS = {
    "Arabic": "العربية",
    "Armenian": "Հայաստան",
    "Bengali": "বাংলা",
    "Devanagari": "हिन्दी",
    "Ethiopic": "አማርኛ",
    "Georgian": "საქართველო",
    "Gujarati": "ગુજરાતી",
    "Gurmukhi": "ਪੰਜਾਬੀ",
    "Hebrew": "עברית",
    "Kannada": "ಕನ್ನಡ",
    "Khmer": "ភាសាខ្មែរ",
    "Lao": "ພາສາລາວ",
    "Malayalam": "മലയാളം",
    "Myanmar": "မြန်မာ",
    "Oriya": "ଓଡ଼ିଆ",
    "Sinhala": "සිංහල",
    "Symbols": "⚖⚙⚐",
    "Tamil": "தமிழ்",
    "Telugu": "తెలుగు",
    "Thai": "ภาษาไทย",
}


def test_letters_of_other_scripts_come_along_where_a_text_has_them() -> None:
    text = " ".join([*SCRIPTS.values(), "漢"])
    assert letters.lettering(ReportTemplate(), text).shown(text) == text.replace("漢", "□")
    own = "Österreich Ελλάδα Česko България"
    assert letters.lettering(ReportTemplate(), own).families == ("Source Sans 3",)


def test_a_report_draws_each_script_in_the_font_that_is_made_for_it() -> None:
    births = [born(f"1.{n}", title_en=text) for n, text in enumerate(SCRIPTS.values(), start=1)]
    told = made.of(pages.titled(record(*births)))
    drawn: list[Any] = [*PdfReader(BytesIO(pdf(told, ReportTemplate()))).pages]
    fonts = [
        str(font.get_object()["/BaseFont"])
        for page in drawn
        for font in page["/Resources"]["/Font"].values()
    ]
    assert [name for name in SCRIPTS if not any(f"NotoSans{name}" in each for each in fonts)] == []


def test_a_long_word_keeps_its_hyphens_and_what_is_no_word_is_broken_anywhere() -> None:
    own, word = letters.lettering(ReportTemplate()), "Rechtsschutzversicherungsgesellschaften"
    assert own.shown(f"({word}),") == f"({word}),"
    assert own.shown("1" * 40) == "1" * 30 + "\u200b" + "1" * 10
    assert own.shown("x" * 90).count("\u200b") == 2
