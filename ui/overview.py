"""The overview's answer: one sentence that says where the programme stands."""

from charts import headline
from ui import past
from ui.view import View


def answer(view: View) -> str:
    """Where the programme, or what the filters keep of it, stands."""
    t, level, chosen = view.t, view.filters.level, view.filters
    narrowed = bool(chosen.pillar or chosen.partner or chosen.status or chosen.owner)
    if said := headline.answer(view.figures, t, level, narrowed=narrowed):
        return said
    return past.nothing(view) if view.assessed.empty else t("overview-answer-nothing", level=level)
