"""plotly's basic bundle, a quarter of the whole: it comes in a package, not in this tree."""

from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

NAME = "plotly.js"
PACKAGE, BASIC = "plotly-mirage", "mirage/js/plotly_basic.js"
WHOLE = "package_data/plotly.min.js"


def files() -> dict[str, Path]:
    """The bundle by the name a page asks for; the whole of plotly where the package is missing.

    The package draws pictures, too, with code that is never run here: only its file is read.
    """
    try:
        return {NAME: Path(str(distribution(PACKAGE).locate_file(BASIC)))}
    except PackageNotFoundError:
        found = find_spec("plotly")
        folders = found.submodule_search_locations if found else None
        return {NAME: Path(next(iter(folders or [""]))) / WHOLE}
