"""The fonts of the PDF and their characters; a box replaces a character that no font has."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import fontpkg_source_sans_3
import manimgx_fonts
import typst
from fontTools.ttLib import TTFont, TTLibError

from reports.file_text import one_line
from reports.report_template import FILE, ReportTemplate, TemplateError

OWN = Path(str(fontpkg_source_sans_3.__file__)).parent / "files"
FAMILY = str(fontpkg_source_sans_3.FAMILY)
OTHERS = Path(str(manimgx_fonts.__file__)).parent  # Noto, a file for each script
SUFFIXES = {".ttf", ".otf"}
HOLE, UNKNOWN = "\u25a1", "?"  # shown for a character that no font has
BREAK, LONGEST = "\u200b", 30  # where a word without any break may be broken
LONGEST_WORD = 60  # of letters alone: a language that joins words has its hyphens
_WORD = re.compile(rf"\S{{{LONGEST + 1},}}")


@dataclass(frozen=True)
class Lettering:
    """Families in the order of preference, their fonts for typst, and the code points they have."""

    families: tuple[str, ...]
    fonts: typst.Fonts
    letters: frozenset[int]

    def shown(self, text: str) -> str:
        """`text` on one line, with a box for each character that no font has.

        A long word gets places where it may be broken.
        """
        hole = HOLE if ord(HOLE) in self.letters else UNKNOWN
        drawn = "".join(
            letter if ord(letter) in self.letters else hole for letter in one_line(text).strip()
        )
        return _WORD.sub(_breakable, drawn)


def lettering(template: ReportTemplate, text: str = "") -> Lettering:
    """The fonts of the template and the product's own. Raises TemplateError.

    Where `text` has characters that none of them has, the fonts of other scripts are added.
    """
    plain = _lettering(template.fonts, template.font_folder)
    if set(map(ord, one_line(text))) <= plain.letters:
        return plain
    return _lettering(template.fonts, template.font_folder, OTHERS)


@cache
def _lettering(
    wanted: tuple[str, ...], folder: Path | None, others: Path | None = None
) -> Lettering:
    folders = [each for each in (folder, OWN, others) if each]
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(each) for each in folders],
    )
    known = fonts.families()
    if missing := [name for name in wanted if name not in known]:
        raise TemplateError(
            f"{FILE}: there is no font {missing[0][:60]!r} in its folder fonts; "
            f"there are: {', '.join(known)}."
        )
    more = [name for name in known if name not in (*wanted, FAMILY)] if others else []
    families = (*wanted, FAMILY, *more)
    return Lettering(families, fonts, _letters(families, folders))


def _letters(families: Iterable[str], folders: Iterable[Path]) -> frozenset[int]:
    """The code points that all files of a family have, over all `families`."""
    of_family: dict[str, set[int]] = {}
    for path, folder in sorted((path, each) for each in folders for path in each.rglob("*")):
        if path.suffix.lower() not in SUFFIXES:
            continue
        try:
            with TTFont(path, lazy=True) as font:
                letters = set(font.getBestCmap() or {})
                # The family of the product's own files is known, and reading the table of names is
                # slow.
                name = FAMILY if folder == OWN else font["name"].getBestFamilyName()
        except (TTLibError, OSError) as error:
            raise TemplateError(f"The font {path.name} can't be read: {error}.") from None
        of_family[name] = of_family.get(name, letters) & letters
    known = [of_family[family] for family in families if family in of_family]
    return frozenset(set().union(*known))


def _breakable(word: "re.Match[str]") -> str:
    text = word.group()
    if len(text) <= LONGEST_WORD and text.strip(".,;:!?()").isalpha():
        return text
    return BREAK.join(text[place : place + LONGEST] for place in range(0, len(text), LONGEST))
