"""Beside the scope of every page: the button that gives what it shows as files."""

from functools import partial

from ui import popover
from ui.view import View

PAGES = (
    *("overview", "pillars", "partners", "timeline", "changes", "freshness"),
    *("update", "history"),
)


def draw(view: View) -> None:
    """The button; none on a page that shows no table of the programme."""
    if view.page not in PAGES:
        return
    content = partial(_files, view)
    popover.draw(view.t("download-view"), "download-here", content, icon=":material/download:")


def _files(view: View) -> None:
    # Who just reads needn't wait until all that writes files is loaded.
    from ui import download_files

    download_files.draw(view)
