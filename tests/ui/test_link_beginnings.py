"""What addresses to copy begin with, and whether others can open them."""

from dataclasses import replace

import pytest

from settings import Settings
from ui.share.link_addresses import beginning, is_local

LOCAL = Settings()


@pytest.mark.parametrize(
    ("page", "begins"),
    [
        ("http://dash.example:8501/partners", "http://dash.example:8501"),
        ("https://dash.example", "https://dash.example"),
        ("http://[::1]:8501/", "http://[::1]:8501"),
        ("http://127.0.0.1:8502/", "http://127.0.0.1:8502"),
    ],
)
def test_without_a_public_url_an_address_begins_as_that_of_the_page(page: str, begins: str) -> None:
    assert beginning(page, LOCAL) == begins


@pytest.mark.parametrize(
    "page",
    [
        "",
        "javascript:alert(1)//",
        "http://",
        "http://user:secret@dash.example/",
        "http://dash.example:8501\\@evil.example/",
        "http://dash.example\n.evil.example/",
        "http://[",
        "http://dash.example:port/",
    ],
)
def test_what_is_no_address_of_a_page_begins_none(page: str) -> None:
    assert beginning(page, LOCAL) == LOCAL.public_url


def test_a_public_url_is_the_beginning_whatever_the_browser_says() -> None:
    chosen = replace(LOCAL, public_url="https://progress.example.org")
    assert beginning("http://evil.example/", chosen) == "https://progress.example.org"


def test_what_leads_to_this_machine_alone_is_known() -> None:
    ours = ("http://localhost:8501", "http://127.0.0.1:8501", "http://[::1]:8501")
    assert all(map(is_local, ours))
    assert not any(map(is_local, ("http://dash.example:8501", "https://localhost.example")))
