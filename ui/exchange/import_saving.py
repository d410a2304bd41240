"""The button that imports what was previewed, and its outcome."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from data.files import row_sentences, whole_edits, whole_stays, whole_tables
from data.files.matching import Matches
from db.imports import importing
from db.imports.import_rows import ImportRequest, Preview
from db.problems import ProblemsError, sentence
from db.record.conflicts import Collision
from db.record.outcomes import ConflictError, RefusedError
from sections import log_heads
from ui.exchange import brought_file, import_preview
from ui.exchange.import_state import Bringing, Days, ImportOutcome, ProgressShown
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, page_links, write_results
from ui.kit.markdown import literal
from ui.kit.part import part

log = logging.getLogger(__name__)


def draw(view: ScreenView, bringing: Bringing, matches: Matches, comment: str) -> None:
    """The button, where a row changes something and none is refused; and what its click came to."""
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
def saved(view: ScreenView, bringing: Bringing) -> None:
    """The sentence on the saved import while none of it is undone, with the link to undo it."""
    if (note := bringing.outcome.saved) and write_results.stands(view, note.batch_id):
        t = view.t
        changes = t("update-changes", count=note.cells)
        st.success(t("exchange-saved", changes=changes, count=note.actions))
        page_links.link(view, "history", t("exchange-undo"), "exchange-undo", batch=note.batch_id)


def _write(view: ScreenView, bringing: Bringing, asked: ImportRequest) -> None:
    """One transaction. Cut off by the next run of the script, it is begun again there."""
    # With the rights of now: they may be others than when the file was looked at.
    allowed = replace(asked, person=view.person)
    try:
        with ProgressShown(view.t("exchange-importing")) as progress, store.writing() as engine:
            outcome = importing.write(engine, allowed, progress=progress)
    except RefusedError as refused:
        log.warning("%s was refused: %r", view.person.name, str(refused)[:500])
        bringing.done(ImportOutcome(is_old=True))
    except ConflictError as conflict:
        bringing.done(ImportOutcome(collisions=conflict.collisions))
    except store.UnavailableError as unavailable:
        log.warning("an import was not taken: %s", unavailable.__cause__)
        bringing.done(ImportOutcome(outage=unavailable.reason))
    else:
        bringing.done(ImportOutcome(saved=outcome, is_old=outcome is None))


def _told(view: ScreenView, bringing: Bringing, matches: Matches) -> None:
    t, outcome = view.t, bringing.outcome
    if outcome.collisions:
        _collisions(view, outcome.collisions, matches)
        st.button(t("exchange-again"), key="exchange-again", on_click=bringing.look_again)
    if outcome.is_old:
        st.warning(t("exchange-old"))
    write_results.told(view, (), outcome.outage)


def _collisions(view: ScreenView, found: Sequence[Collision], matches: Matches) -> None:
    """Each cell that was changed by others since the preview."""
    t = view.t
    headings = {column: heading for heading, column in matches.items() if column}
    lines = [t("exchange-conflicts", count=len(found)), ""]
    for each in found[: write_results.MOST_SENTENCES]:
        row = cell_words.row(view, each.action_code)
        column = row_sentences.column(t, each.column, headings)
        value = cell_words.value(view, each.column, each.theirs)
        author = log_heads.author(view, each.author)
        said = t("exchange-conflict", row=f"{row}, {column}", author=author, value=value)
        lines.append(f"- {literal(said)}")
    if more := max(len(found) - write_results.MOST_SENTENCES, 0):
        lines.append(f"- {t('paste-more', count=more)}")
    st.warning("\n".join(lines))


def bring(
    view: ScreenView,
    bringing: Bringing,
    ask: Callable[[], tuple[Days, str]],
    preview: Callable[[ImportRequest], Preview],
) -> None:
    """The preview and button of a whole programme's file, or the reason why it has none.

    `ask` draws the fields for days and comment, and returns them.
    """
    t, found = view.t, bringing.texts
    code = whole_tables.code(found)
    try:
        whole_stays.check(found)
    except ProblemsError as error:
        brought_file.tell(t, error)
        return
    if not whole_edits.is_of_one(store.engine(), found):
        st.info(t("exchange-whole-new"))
        return
    if code != view.code:
        st.info(t("exchange-whole-other", programme=literal(code)))
        return
    st.markdown(t("exchange-whole-text"))
    days, comment = ask()
    key = ("whole", days, t.language)
    try:
        seen = bringing.look(key, partial(_asked, view, bringing, days), preview)
    except ProblemsError as error:
        brought_file.tell(t, error)
        return
    if bringing.stays:
        lines = [f"- {literal(sentence(t, each))}" for each in bringing.stays]
        st.warning("\n".join(lines))
    if bringing.asked and not bringing.asked.rows:
        st.info(t("exchange-whole-same"))
        return
    import_preview.draw(view, seen, {})
    draw(view, bringing, {}, comment)


def _asked(view: ScreenView, bringing: Bringing, days: Days) -> ImportRequest:
    edits = whole_edits.edits(store.engine(), bringing.texts, view.t.language)
    bringing.stays = edits.stays
    about = {"person": view.person, "today": view.today, **days._asdict()}
    return edits.asked(**about, language=view.t.language, name=bringing.name)
