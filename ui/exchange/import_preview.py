"""What would become of every row: refused with the reason, changed cell by cell, added."""

from collections.abc import Callable, Sequence

import streamlit as st

from data.files import row_sentences
from data.files.matching import Matches
from db.imports.import_rows import Fate, ImportCell, ImportRow, Preview
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, listing
from ui.kit.listing import ListingColumn

# In the order in which they matter.
FATES: dict[Fate, str] = {
    "refused": "exchange-refused",
    "changed": "exchange-changed",
    "added": "exchange-added",
    "same": "exchange-same",
}
KEY = "exchange-preview"


def draw(view: ScreenView, preview: Preview, matches: Matches) -> None:
    """How many rows there are of each fate, and those of the chosen one, page by page."""
    t = view.t
    counts = {fate: len(preview.of(fate)) for fate in FATES}
    there = [fate for fate in FATES if counts[fate]]
    words = {fate: t(FATES[fate], count=counts[fate]) for fate in there}
    st.subheader(t("exchange-preview"), anchor=False)
    if back := preview.going_back:
        st.warning(t("exchange-goes-back", count=back))
    fate = st.segmented_control(
        t("exchange-preview"),
        there,
        format_func=words.__getitem__,
        default=there[0],
        key=f"{KEY}-{'-'.join(words.values())}",
        label_visibility="collapsed",
        required=True,
    )
    shown = fate if fate in there else there[0]
    headings = {column: heading for heading, column in matches.items() if column}
    _DRAW[shown](view, preview.of(shown), matches, headings)


Headings = dict[str, str]


def _refused(view: ScreenView, rows: Sequence[ImportRow], matches: Matches, _: Headings) -> None:
    t = view.t
    told = [(row, each) for row in rows for each in row_sentences.against(t, row, matches)]
    columns = [
        ListingColumn(t("column-code"), "whole"),
        ListingColumn(t("exchange-reason"), "wide alone"),
    ]
    _list(
        view,
        columns,
        [[listing.text(row.code or "–"), listing.text(each)] for row, each in told],
    )
    # Of a file of a whole programme no column was matched, so none can be left out.
    st.caption(t("exchange-refused-text") if matches else t("exchange-refused-whole"))


def _changed(view: ScreenView, rows: Sequence[ImportRow], _: Matches, headings: Headings) -> None:
    t = view.t
    cells = [(row, cell) for row in rows for cell in row.cells]
    columns = [
        ListingColumn(t("exchange-line"), "end whole", named=True),
        ListingColumn(t("column-action"), "wide alone"),
        ListingColumn(t("update-field"), named=True),
        ListingColumn(t("update-before"), named=True),
        ListingColumn(t("update-after"), named=True),
    ]
    _list(view, columns, [_cell(view, row, cell, headings) for row, cell in cells])


def _cell(
    view: ScreenView, row: ImportRow, cell: ImportCell, headings: Headings
) -> list[listing.Cell]:
    return [
        listing.text(row_sentences.place(row)),
        listing.text(cell_words.row(view, row.code)),
        listing.text(row_sentences.column(view.t, cell.column, headings)),
        listing.text(cell_words.value(view, cell.column, cell.before)),
        listing.text(cell_words.value(view, cell.column, cell.now)),
    ]


def _added(view: ScreenView, rows: Sequence[ImportRow], _: Matches, headings: Headings) -> None:
    t = view.t
    columns = [
        ListingColumn(t("exchange-line"), "end whole", named=True),
        ListingColumn(t("column-code"), "whole"),
        ListingColumn(t("exchange-contents"), "wide alone"),
    ]
    _list(
        view,
        columns,
        [
            [
                listing.text(row_sentences.place(row)),
                listing.text(row.code),
                listing.text(" · ".join(_contents(view, row, headings))),
            ]
            for row in rows
        ],
    )


def _contents(view: ScreenView, row: ImportRow, headings: Headings) -> list[str]:
    t = view.t
    names = [
        t("word-label", name=row_sentences.column(t, cell.column, headings)) for cell in row.cells
    ]
    values = [cell_words.value(view, cell.column, cell.now) for cell in row.cells]
    return [f"{name} {value}" for name, value in zip(names, values, strict=True)]


def _same(view: ScreenView, rows: Sequence[ImportRow], _: Matches, __: Headings) -> None:
    st.caption(view.t("exchange-same-text", count=len(rows)))


def _list(
    view: ScreenView, columns: Sequence[ListingColumn], rows: Sequence[Sequence[listing.Cell]]
) -> None:
    title, scope = view.t("exchange-preview"), (len(rows), columns[-1].label)
    shown = rows[listing.shown(KEY, scope, len(rows))]
    listing.draw(KEY, columns, shown, title, view.palette, snug=True)
    listing.foot(view, KEY, scope, len(rows))


_DRAW: dict[Fate, Callable[[ScreenView, Sequence[ImportRow], Matches, Headings], None]] = {
    "refused": _refused,
    "changed": _changed,
    "added": _added,
    "same": _same,
}
