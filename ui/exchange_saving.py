"""The click that imports what was looked at, and what it came to."""

import logging
from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from data.exchange import saying
from data.exchange.matching import Matches
from db import importing
from db.conflicts import Collision
from db.import_rows import Asked
from db.outcomes import ConflictError, RefusedError
from ui import cell_words, links, outcomes, statement_words, store
from ui.exchange_progress import Shown
from ui.exchange_state import Bringing, Outcome
from ui.part import part
from ui.standing import stands
from ui.text import literal
from ui.view import View

log = logging.getLogger(__name__)


def draw(view: View, bringing: Bringing, matches: Matches, comment: str) -> None:
    """The button where there is something to import and nothing against it."""
    preview, asked, t = bringing.preview, bringing.asked, view.t
    if preview is None or asked is None:
        return
    moved = len(preview.of("added")) + len(preview.of("changed"))
    if moved and not preview.of("refused"):
        st.button(
            f":violet[{t('exchange-do', count=moved)}]",
            type="primary",
            key="exchange-do",
            on_click=bringing.click,
            args=(replace(asked, comment=comment),),
        )
        st.caption(t("exchange-once"))
    if bringing.wanted:
        _write(view, bringing, bringing.wanted)
        st.rerun()
    _told(view, bringing, matches)


@part
def saved(view: View, bringing: Bringing) -> None:
    """What was imported and stands, with the way to take it back."""
    if (note := bringing.outcome.saved) and stands(view, note.batch_id):
        t = view.t
        changes = t("update-changes", count=note.cells)
        st.success(t("exchange-saved", changes=changes, count=note.actions))
        links.link(view, "history", t("exchange-undo"), "exchange-undo", batch=note.batch_id)


def _write(view: View, bringing: Bringing, asked: Asked) -> None:
    """One transaction. Cut off by the next run of the script, it is begun again there."""
    # With the rights of now: they may be others than when the file was looked at.
    allowed = replace(asked, person=view.person)
    try:
        with Shown(view.t("exchange-importing")) as progress, store.writing() as engine:
            outcome = importing.write(engine, allowed, progress=progress)
    except RefusedError as refused:
        log.warning("%s was refused: %r", view.person.name, str(refused)[:500])
        bringing.done(Outcome(is_old=True))
    except ConflictError as conflict:
        bringing.done(Outcome(collisions=conflict.collisions))
    except store.UnavailableError as unavailable:
        log.warning("an import was not taken: %s", unavailable.__cause__)
        bringing.done(Outcome(outage=unavailable.reason))
    else:
        bringing.done(Outcome(saved=outcome, is_old=outcome is None))


def _told(view: View, bringing: Bringing, matches: Matches) -> None:
    t, outcome = view.t, bringing.outcome
    if outcome.collisions:
        _collisions(view, outcome.collisions, matches)
        st.button(t("exchange-again"), key="exchange-again", on_click=bringing.look_again)
    if outcome.is_old:
        st.warning(t("exchange-old"))
    outcomes.told(view, (), outcome.outage)


def _collisions(view: View, found: Sequence[Collision], matches: Matches) -> None:
    """Each cell that somebody changed since the preview."""
    t = view.t
    headings = {column: heading for heading, column in matches.items() if column}
    lines = [t("exchange-conflicts", count=len(found)), ""]
    for each in found[: outcomes.MOST_SENTENCES]:
        row = cell_words.row(view, each.action_code)
        column = saying.column(t, each.column, headings)
        value = cell_words.value(view, each.column, each.theirs)
        author = statement_words.person(view, each.author)
        said = t("exchange-conflict", row=f"{row}, {column}", author=author, value=value)
        lines.append(f"- {literal(said)}")
    if more := max(len(found) - outcomes.MOST_SENTENCES, 0):
        lines.append(f"- {t('paste-more', count=more)}")
    st.warning("\n".join(lines))
