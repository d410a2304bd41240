"""The page of what comes in and goes out, in one sentence."""

from ui import past
from ui.view import View


def answer(view: View) -> str:
    """What the page is good for."""
    if view.record.batches.empty:
        return past.nothing(view)
    return view.t("exchange-answer")
