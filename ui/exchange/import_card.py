"""The card that takes a file: what it is, what is understood of it, what becomes of its rows."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.files import cell_values, file_rows, file_words, matching, progress_scale, row_sentences
from data.files.file_sheet import FileSheet
from data.files.file_words import FileWords
from data.files.matching import CODES, Matches
from data.files.progress_scale import SCALES, Scale
from data.filters import FIRST_DAY, LAST_DAY
from db.imports import column_matches, importing
from db.imports.file_schema import ROWS, TABLES, Table
from db.imports.import_rows import ImportRequest, ImportWanted, Preview
from ui.exchange import brought_file, import_preview, import_saving
from ui.exchange.import_state import Bringing, Days, ProgressShown
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import day_field
from ui.kit.markdown import literal
from ui.kit.part import part

ACROSS = 3


class Understood(NamedTuple):
    """The table, heading to column of it ("" for none), and the pairs that a person chose."""

    table: Table
    matches: Matches
    chosen: Matches


def ask_columns(view: ScreenView, sheet: FileSheet, name: str) -> Understood:
    """Draw the fields for table and columns; return what they say. `name` is of the file."""
    t = view.t
    words = {each: t(f"exchange-table-{each}") for each in TABLES}
    table = st.selectbox(
        t("exchange-table"),
        TABLES,
        index=TABLES.index(matching.table_of(sheet.headings, t.language)),
        format_func=words.__getitem__,
        key=f"exchange-table-{name}-{sheet.name}",
    )
    before = column_matches.remembered(
        store.engine(), view.code, table, matching.key(sheet.headings)
    )
    known = matching.match(sheet.headings, table, t.language, before)
    used = sum(bool(column) for column in known.values())
    label = t("exchange-columns", used=t.number(used), count=len(known))
    with st.expander(label, expanded=used < len(known) and not before, key="exchange-columns"):
        st.caption(t("exchange-columns-remembered" if before else "exchange-columns-text"))
        found = _fields(view, sheet, table, known, name)
    for column, headings in _twice(found).items():
        st.warning(
            t(
                "exchange-twice",
                column=literal(_column(view, column)),
                headings=literal(t.list(headings)),
            )
        )
    matches = matching.match(sheet.headings, table, t.language, found)
    return Understood(table, matches, matching.by_hand(matches, table, t.language))


def _fields(
    view: ScreenView, sheet: FileSheet, table: Table, guess: Matches, name: str
) -> dict[str, str]:
    options = ["", *ROWS[table]]
    words = {each: _column(view, each) if each else view.t("exchange-left-out") for each in options}
    found = {}
    places: list[DeltaGenerator] = []
    for at, heading in enumerate(sheet.headings):
        # A row of its own for every few: one column under another, they keep their order.
        places = places or list(st.columns(ACROSS))
        with places.pop(0):
            found[heading] = st.selectbox(
                literal(heading[:60]),
                options,
                index=options.index(guess[heading]),
                format_func=words.__getitem__,
                key=f"exchange-column-{name}-{sheet.name}-{table}-{view.t.language}-{at}",
            )
    return found


def _twice(found: Matches) -> dict[str, list[str]]:
    """Column to the headings that were all matched with it."""
    every: dict[str, list[str]] = {}
    for heading, column in found.items():
        if column:
            every.setdefault(column, []).append(heading)
    return {column: headings for column, headings in every.items() if len(headings) > 1}


def _column(view: ScreenView, name: str) -> str:
    return view.t(f"column-{CODES.get(name, name)}")


def ask_scale(
    view: ScreenView, sheet: FileSheet, understood: Understood, words: FileWords, name: str
) -> Scale | None:
    """How progress is written; where in doubt, a choice is drawn, and it is None until chosen."""
    heading = progress_scale.in_doubt(sheet, understood.matches, words)
    if not heading:
        return "percent"
    t = view.t
    said: dict[Scale, str] = {
        "parts": t("exchange-scale-parts"),
        "percent": t("exchange-scale-percent"),
    }
    return st.radio(
        t("exchange-scale", column=literal(heading)),
        SCALES,
        index=None,
        format_func=said.__getitem__,
        key=f"exchange-scale-{name}-{sheet.name}-{understood.table}",
    )


@part
def card(view: ScreenView) -> None:
    """The fields to bring a file, the preview of what would become of it, and its import."""
    t = view.t
    with st.container(border=True, key="card-exchange-import"):
        st.header(t("exchange-import"), anchor="exchange-import")
        if view.is_past:
            st.caption(t("exchange-past"))
        elif not view.person.may_import():
            st.caption(t("exchange-viewer"))
        else:
            st.markdown(t("exchange-import-text"))
            with st.container():
                bringing = brought_file.ask(view)
            import_saving.saved(view, bringing)
            if bringing.sheets:
                _bring(view, bringing)
            elif bringing.texts:
                import_saving.bring(view, bringing, partial(_ask, view), partial(_preview, view))


def _bring(view: ScreenView, bringing: Bringing) -> None:
    sheet = brought_file.source_sheet(view, bringing)
    with st.container():
        understood = ask_columns(view, sheet, bringing.name)
    known = file_words.words(store.snapshot(store.revision()).record(view.code), view.t.language)
    with st.container():
        scale = ask_scale(view, sheet, understood, known, bringing.name)
    days, comment = _ask(view)
    if scale is None:
        return
    matches, table = understood.matches, understood.table
    key = (sheet.name, table, tuple(matches.items()), scale, days, view.t.language)
    read = partial(file_rows.rows, sheet, matches, table, known, scale)
    ask = partial(_asked, view, bringing, sheet, understood, days, read)
    preview = bringing.look(key, ask, partial(_preview, view))
    if text := row_sentences.either_way(
        view.t, cell_values.either_way(sheet, matches, ROWS[table])
    ):
        st.caption(literal(text))
    import_preview.draw(view, preview, understood.matches)
    import_saving.draw(view, bringing, understood.matches, comment)


def _ask(view: ScreenView) -> tuple[Days, str]:
    """Draw the fields for the days and the comment of an import, and return these."""
    t = view.t
    left, middle, right = st.columns([1, 1, 2])
    day = day_field.ask(
        t,
        t("exchange-day"),
        place=left,
        first=view.default_day,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=f"exchange-day-{view.code}",
    )
    begins = view.record.programme.starts_on
    since = None
    if begins <= view.today:
        since = day_field.ask(
            t,
            t("exchange-since"),
            place=middle,
            first=view.default_day,
            min_value=begins,
            max_value=view.today,
            help=t("exchange-since-help"),
            key=f"exchange-since-{view.code}",
        )
    comment = right.text_input(t("update-comment-plain"), key="exchange-comment")
    return Days(day or view.default_day, since), comment or ""


def _asked(
    view: ScreenView,
    bringing: Bringing,
    sheet: FileSheet,
    understood: Understood,
    days: Days,
    read: Callable[[], Sequence[ImportWanted]],
) -> ImportRequest:
    return ImportRequest(
        person=view.person,
        programme_code=view.code,
        table=understood.table,
        rows=read(),
        effective_on=days.effective_on,
        today=view.today,
        since=days.since,
        language=view.t.language,
        name=bringing.name,
        headings=matching.key(sheet.headings),
        chosen=understood.chosen,
    )


def _preview(view: ScreenView, asked: ImportRequest) -> Preview:
    with ProgressShown(view.t("exchange-looking")) as progress:
        return importing.preview(store.engine(), asked, progress)
