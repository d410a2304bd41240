"""How far to trust the figures: how much was reported, what is left out, and who says so."""

from charts import headline
from data import provenance
from ui.view import View


def line(view: View) -> str:
    """Coverage and floor of the figures, then whose figures these are."""
    muted = f":gray[{said}]" if (said := assessment(view)) else ""
    return " ".join(part for part in (coverage(view), muted) if part)


def coverage(view: View) -> str:
    """For how many actions progress was reported, and the average with the silent ones as 0."""
    return headline.coverage(view.figures, view.t, view.filters.level)


def cancelled(view: View) -> str:
    """What the filters keep and no figure counts."""
    return headline.cancelled(view.figures, view.t, view.filters.level)


def left_out(view: View) -> str:
    """What is in none of the tiles, or in none of those about the schedule; "" for nothing."""
    return " ".join(said for said in (held(view), cancelled(view)) if said)


def held(view: View) -> str:
    """What counts, but is not set against the schedule for now, as an action on hold."""
    return headline.held(view.actions, view.t, view.filters.level)


def assessment(view: View) -> str:
    """Whose figures these are; "" where there are none."""
    if view.actions.empty:
        return ""
    said = provenance.statements(view.record, set(view.actions["code"]), view.day)
    return headline.assessment(said.people, said.loaded, view.t.day(view.day), view.t)
