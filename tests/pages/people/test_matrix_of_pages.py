"""The matrix of pages: what each kind of person is offered where, as the table of rights says.

A page or a widget without its row here fails, and so does a row that no page has. What nobody may
do is not drawn; that a forged message does nothing either is the matrix of writes
(tests/db/access/test_matrix.py), since each write asks by itself.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from dashboard import OF_PEOPLE, PAGES
from db.access import accounts
from db.record.people import Person
from tests.db.access.test_matrix import ONE, WHO, Place, is_allowed, reach
from tests.pages.opening import opened
from tests.pages.people.conftest import SignIn, begun
from tests.pages.people.test_contacts import NRW, QUERIES, hidden, sent, spoken

__all__ = ["spoken"]
Asked = Callable[[Person], bool]
# Whatever limits there are, it lies within them.
WIDE: Place = (frozenset({"1", "2", "3"}), frozenset({"NRW", "GAS_PLATFORM"}))


def somewhere(right: Any) -> Asked:
    """Whether a person has a right for anything at all."""
    return lambda person: reach(person.role, right) != "nothing"


def here(right: Any) -> Asked:
    """Whether a person has a right for the action of the page, 1.1."""
    return lambda person: is_allowed(person, right, ONE)


def invites(person: Person) -> bool:
    """Whether a person may invite anybody: for an editor it takes partners."""
    return reach(person.role, "invite") == "all" or is_allowed(person, "invite", WIDE)


def anybody(_: Person) -> bool:
    return True


def sees_all(person: Person) -> bool:
    return person.within is None


# Page to its widgets that not everybody has: the beginning of the key, and who may have it.
WRITING: Mapping[str, Mapping[str, Asked]] = {
    "update": {
        "adding-open": somewhere("edit"),
        "update-search": anybody,
        "update-": somewhere("report"),
        "component grid_sort": anybody,
        "component grid_": somewhere("report"),
        "component window_width": somewhere("report"),
        "component visitor_name": somewhere("report"),
        "component save_keys": somewhere("report"),
    },
    "share": {"share-make": somewhere("share"), "token-make": somewhere("share")},
    "exchange": {
        "exchange-upload": somewhere("import"),
        "component file_field": somewhere("import"),
        "exchange-new": somewhere("manage"),
        "exchange-next-": somewhere("manage"),
        "export-all-": sees_all,
        "export-": anybody,
    },
    "action": {
        "action-form-turn": here("report"),
        "owner-confirm": here("edit"),
        "component visitor_name": here("report"),
        "component save_keys": here("report"),
        "export-action-1.1-pdf": anybody,
    },
    "people": {
        "people-invite": invites,
        "people-": somewhere("manage"),
        "audit-": somewhere("manage"),
        "export-audit-csv": somewhere("manage"),
        "component listing": somewhere("manage"),
    },
    "account": {"account-": anybody, "export-account-": anybody},
    "history": {
        "author": anybody,
        "history-": anybody,
        "recorded_": anybody,
        "undo-": somewhere("edit"),
    },
}
# Pages on which nobody, not even an administrator, is offered anything but to look.
LOOKING: Mapping[str, tuple[str, ...]] = {
    "overview": (),
    "pillars": ("turn-",),
    "partners": ("turn-", "partners-"),
    "timeline": ("turn-", "timeline-"),
    "changes": ("turn-", "changes-"),
    "freshness": ("turn-",),
    "method": (),
}
DRAWN = (
    "reader_words",
    "day_keys",
    "in_place",
    "theme",
    "follow",
    "figure_rows",
    "worst_rows",
    "tiles",
    "plotly_chart",
    "listing",
)
# What every page has: it draws, tells a browser what it needs to draw, and takes filters out.
EVERYWHERE = (
    *(f"component {name}" for name in (*DRAWN, "copying", "unsaved")),
    "filter-mark-",
)
KINDS = (
    *("button", "file_uploader", "text_input", "text_area", "radio", "checkbox", "toggle"),
    *("selectbox", "multiselect", "download_button", "data_editor", "date_input", "pills"),
)


def widgets(app: AppTest) -> set[str]:
    """The keys of all that a page asks or hears of a browser, beside the filters of the frame."""
    found = {
        str(getattr(one, "key", None) or one.proto.id)
        for kind in KINDS
        for one in app.main.get(kind)
    }
    components = {one.proto.component_name for one in app.main.get("bidi_component")}
    return found | {f"component {re.split('[.]', name)[-1]}" for name in components}


def page(name: str) -> set[str]:
    return widgets(opened(name, lang="en", **QUERIES.get(name, {})))


def test_every_page_has_its_row() -> None:
    assert {*WRITING, *LOOKING} == {*PAGES, *OF_PEOPLE}


@pytest.mark.parametrize("name", LOOKING)
def test_a_page_to_look_at_offers_an_administrator_nothing_else(sign_in: SignIn, name: str) -> None:
    sign_in("Anna", "admin")
    known = (*LOOKING[name], *EVERYWHERE)
    assert [key for key in page(name) if not key.startswith(known)] == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("who", [who for who, (role, _) in WHO.items() if role])
def test_each_page_offers_what_the_table_of_rights_says(
    engine: Engine, sign_in: SignIn, who: str
) -> None:
    begun(engine, "Owner of 1.1", "viewer")
    role, limits = WHO[who]
    found = sign_in("Pia", role, **limits)
    person = accounts.one(engine, found.account.id).person
    secrets = hidden(engine) if person.within == NRW else set()
    for name, rows in WRITING.items():
        app = opened(name, lang="en", **QUERIES.get(name, {}))
        keys = widgets(app)
        for key in keys:
            row = next((begins for begins in rows if key.startswith(begins)), None)
            assert row or key.startswith(EVERYWHERE), f"{key} of {name} has no row"
            assert row is None or rows[row](person), f"{who} has {key} on {name}"
        text = sent(app)
        assert [secret for secret in secrets if secret in text] == [], name
        if role == "admin":
            needless = [one for one in rows if not any(key.startswith(one) for key in keys)]
            assert needless == [], name
        for begins in ("action-form-turn", "exchange-upload", "people-invite", "token-make"):
            if begins in rows and rows[begins](person):
                assert begins in keys, f"{who} lacks {begins} on {name}"
