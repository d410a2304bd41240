"""A file is made at the click, for whoever may still have it then."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import streamlit as st
from sqlalchemy import Engine

from db.access import account_changes
from db.access.granted_rights import Granted
from db.record.people import NotAllowedError
from tests.db.access.people import noted
from tests.pages.opening import opened
from tests.pages.people.conftest import SignIn, begun
from tests.pages.test_share import click

NARROWED = Granted("viewer", partners=("NRW",), sees="partners")
Made = dict[str, Callable[[], bytes]]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    """The key of each download button that was drawn, and what its click calls."""
    found: Made = {}

    def button(_: str, data: Callable[[], bytes], *, key: str, **__: object) -> None:
        found[key] = data

    monkeypatch.setattr(st, "download_button", button)
    return found


def taken(engine: Engine) -> list[str]:
    return [one.reason for one in noted(engine) if one.what == "exported"]


@pytest.mark.parametrize(
    ("page", "key", "granted"),
    [
        ("people", "export-audit-csv", Granted("viewer")),
        ("exchange", "export-all-xlsx", NARROWED),
        ("exchange", "export-views-xlsx", NARROWED),
        ("account", "export-account-json", None),
    ],
)
def test_rights_are_asked_at_the_click(
    engine: Engine, sign_in: SignIn, made: Made, page: str, key: str, granted: Granted | None
) -> None:
    begun(engine, "Bo", "admin")
    anna = sign_in("Anna", "admin" if page == "people" else "viewer").account
    opened(page, lang="en")
    assert made[key]()
    (file,) = taken(engine)
    now = datetime.now(UTC)
    if granted:
        account_changes.change_role(engine, anna.id, granted, now)
    else:
        account_changes.disable(engine, anna.id, now)
    with pytest.raises(NotAllowedError):
        made[key]()
    assert taken(engine) == [file]


def test_who_looks_as_somebody_takes_their_files_while_administrator(
    engine: Engine, sign_in: SignIn, made: Made
) -> None:
    begun(engine, "Bo", "admin")
    anna = sign_in("Anna", "admin").account
    nora = begun(engine, "Nora", "contributor", partners=("NRW",)).account
    app = click(click(opened("people", lang="en"), f"people-open-{nora.id}"), "person-look")
    app.switch_page("pages/exchange.py").run()
    assert made["export-views-xlsx"]()
    account_changes.change_role(engine, anna.id, NARROWED, datetime.now(UTC))
    with pytest.raises(NotAllowedError):
        made["export-views-xlsx"]()
