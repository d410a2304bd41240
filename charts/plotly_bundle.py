"""The file of plotly.js that draws charts in a browser, its basic bundle, and its address."""

from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

NAME = "plotly.js"
PACKAGE, BASIC = "plotly-mirage", "mirage/js/plotly_basic.js"
WHOLE = "package_data/plotly.min.js"


def path() -> Path:
    """The basic bundle of PACKAGE; the whole of plotly where PACKAGE is missing.

    Only that file of PACKAGE is used; its code, which draws pictures, is never run here.
    """
    try:
        return Path(str(distribution(PACKAGE).locate_file(BASIC)))
    except PackageNotFoundError:
        found = find_spec("plotly")
        folders = found.submodule_search_locations if found else None
        return Path(next(iter(folders or [""]))) / WHOLE


@cache
def address() -> str:
    """The path of the file on a server whose root is the dashboard (public.pages.static_files).

    It contains the file's hash, so that a browser keeps it for good.
    """
    return f"/assets/{sha256(path().read_bytes()).hexdigest()[:12]}/{NAME}"
