"""The record behind one action: its statements, and the origin of each value."""

import pandas as pd
import streamlit as st

from data.record import origins
from data.record.origins import Origin
from data.record.statements import PROGRESS, StatementChange
from ui.frame.screen_view import ScreenView
from ui.history import save_rows
from ui.kit import cell_words, page_links, statement_words, status_marks
from ui.kit.markdown import literal, unbroken
from ui.kit.statement_words import Events, Statement


def history(view: ScreenView, said: pd.DataFrame, level: int) -> None:
    """A heading and a row per statement of `said` (data.record.statements), with a note below.

    The note has the author and moment that all rows, or all loaded ones, share.
    """
    t = view.t
    people = int((~said["is_start"]).sum())
    st.markdown(f"{'#' * level} {t('opened-history', count=people)}", anchors=False)
    events = statement_words.events(view, [code for codes in said["evidence"] for code in codes])
    rows = view.localised(said, "comment").to_dict("records")
    once = _said_once(said)
    days = [unbroken(t.short_day(row["effective_on"])) for row in rows]
    words = [_words(view, row, events, recorded=row["batch_id"] != once) for row in rows]
    table = pd.DataFrame({t("column-effective_on"): days, t("opened-said"): words})
    st.table(table, border="horizontal", hide_index=True, alt=t("opened-history", count=people))
    note = _note(said, once)
    of_it = [row for row in rows if row["batch_id"] == once][:1]
    # Not a caption: links in one are too faint to read.
    for row in of_it:
        st.markdown(f":small[{statement_words.recorded_way(view, row, note)}]")
    languages = sorted({row["comment_language"] for row in rows} - {"", t.language})
    if notes := [t("badge-untranslated", language=each.upper()) for each in languages]:
        st.caption(" ".join(f"{note}." for note in notes))


def _said_once(said: pd.DataFrame) -> int | None:
    """The one batch of all loaded statements, or else of all; None where there are several."""
    loaded = set(said.loc[said["batch_kind"] == "load", "batch_id"])
    batches = loaded or set(said["batch_id"])
    return int(batches.pop()) if len(batches) == 1 else None


def _note(said: pd.DataFrame, once: int | None) -> str:
    """The name of the message below the table."""
    return "opened-recorded-all" if set(said["batch_id"]) == {once} else "opened-recorded-rest"


def _words(view: ScreenView, row: Statement, events: Events, *, recorded: bool) -> str:
    """The statement as lines of Markdown; with `recorded`, also its author and moment."""
    t = view.t
    progress = [change for change in row["changes"] if change.column in PROGRESS]
    others = [change for change in row["changes"] if change.column not in PROGRESS]
    lines = [", ".join(said for change in progress if (said := _change(view, change)))]
    if row["is_start"]:
        lines = [f":gray[{t('opened-start')}]", f":gray[{lines[0]}]"]
    for change in others:
        column = literal(cell_words.column(view, change.column))
        lines.append(t("opened-stated", column=column, said=_change(view, change)))
    if said := statement_words.comment(view, row):
        lines.append(f":gray[{said}]" if row["is_start"] else said)
    if row["save_comment"]:
        lines.append(literal(row["save_comment"]))
    lines += _sources(view, row, events)
    if recorded:
        lines.append(f":small[:gray[{statement_words.recorded_way(view, row)}]]")
    return "  \n".join(line for line in lines if line)


def _change(view: ScreenView, change: StatementChange) -> str:
    """The values before and after, or only the value after; "" for an empty value stated again."""
    before, after = (_value(view, change.column, value) for value in (change.before, change.after))
    if change.is_one and before:
        return view.t("opened-change", before=before, after=after or "–")
    return f"**{after}**" if change.is_one and change.before is not None else after


def _value(view: ScreenView, column: str, value: object) -> str:
    if value is None or value in ("", ()) or value != value:
        return ""
    return literal(cell_words.value(view, column, value))


def _sources(view: ScreenView, row: Statement, events: Events) -> list[str]:
    silent = f":gray[{view.t('word-no-source')}]"
    found = statement_words.sources(view, row, events)
    return found or ([] if row["is_start"] else [silent])


def value_origins(view: ScreenView, code: str) -> None:
    """A folded section: the values by statement, with links to the saves and to the history."""
    t = view.t
    opened = st.expander(t("opened-origins"), key=f"origins-{code}", on_change="rerun")
    if not opened.open:
        return
    with opened:
        save_rows.style()
        found = origins.origins(view.record, code, view.day)
        events = statement_words.events(view, [e for one in found for e in one.row["evidence"]])
        for one in found:
            with st.container(key=f"change-origin-{code}-{one.row['sequence']}"):
                st.markdown("  \n".join(_values(view, one)))
                _said(view, one, events)
        page_links.link(view, "history", t("opened-all-history"), f"history-{code}", action=code)


def _values(view: ScreenView, origin: Origin) -> list[str]:
    return [
        view.t(
            "opened-stated",
            column=literal(cell_words.column(view, column)),
            said=f"**{_origin_value(view, column, value)}**",
        )
        for column, value in origin.columns.items()
    ]


def _origin_value(view: ScreenView, column: str, value: object) -> str:
    if column == "status":
        return status_marks.status(str(value), view.record.statuses, view.t)
    return literal(cell_words.value(view, column, value))


def _said(view: ScreenView, origin: Origin, events: statement_words.Events) -> None:
    row, number = origin.row, origin.row["batch_id"]
    with st.container(gap="xsmall"):
        lines = [statement_words.comment(view, row), *statement_words.sources(view, row, events)]
        if origin.is_start:
            lines = [f":gray[{view.t('opened-start')}]"]
        if said := [line for line in lines if line]:
            st.markdown("  \n".join(said))
        label, key = statement_words.by(view, row), f"by-origin-{row['sequence']}"
        page_links.link(view, "history", label, key, batch=str(number), action=None)
