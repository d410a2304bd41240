"""The overview's answer: one sentence that says where the programme stands."""

from charts import headline
from ui import past
from ui.view import View


def answer(view: View) -> str:
    """Where the programme, or what the filters keep of it, stands."""
    t, level = view.t, view.filters.level
    if said := headline.answer(view.figures, t, level, narrowed=view.filters.narrows):
        return said
    return past.nothing(view) if view.assessed.empty else t("overview-answer-nothing", level=level)
