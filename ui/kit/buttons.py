"""Buttons that download a file, made at the click, or copy an address."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from db.record.people import Person
from locales import Translator
from ui.assets import asset
from ui.frame import store
from ui.frame.screen_view import ScreenView

CSV, ZIP = "text/csv", "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(
    view: ScreenView, label: str, name: str, ending: str, kind: str, made: Callable[[], bytes]
) -> None:
    """A download button; `name` is a part of the file's name, unique on the page with `ending`.

    The audit notes which file a person who signs in took. The click runs no page, so rights that
    were taken away since it was drawn are asked for here.
    """
    st.download_button(
        label,
        partial(_noted, view.person, f"{name}.{ending}", made),
        file_name=f"{_name(view, name)}.{ending}",
        mime=kind,
        key=f"export-{name}-{ending}",
        icon=":material/download:",
        on_click="ignore",
    )


def _noted(person: Person, file: str, made: Callable[[], bytes]) -> bytes:
    store.confirm_reader(person)
    content = made()
    store.note_export(person, file)
    return content


def _name(view: ScreenView, name: str) -> str:
    """The file's name: programme, `name`, viewed day, the moment of "as known on", language."""
    known = [f"known-{view.known_on}"] if view.known_on else []
    parts = [view.code, name, view.day.isoformat(), *known, view.t.language]
    return "_".join(map(plain_download, parts))


def plain_download(text: str) -> str:
    """`text` with "-" for each character that a system may refuse in the name of a file."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in text)


_COPYING = st.components.v2.component(
    "copying",
    css=asset("copying.css").read_text(encoding="utf-8"),
    js=asset("copying.js").read_text(encoding="utf-8"),
)


def copy_button(key: str, address: str, label: str, t: Translator, *, strong: bool = False) -> None:
    """`address` as text with a button that copies it; `label` names it, `strong` is highlighted."""
    _COPYING(
        key=f"copying-{key}",
        data={
            "address": address,
            "label": label,
            "strong": strong,
            "done": t("share-copy-done"),
            "failed": t("share-copy-failed"),
        },
    )
