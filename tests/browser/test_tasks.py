"""What people come for, in as few clicks as it may take, in a window of common size."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.accessibility import violations
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server, serving
from tests.browser.tasks import INVITED, TASKS, Task, walked

A_MINUTE = 60


def _is_within(task: Task, browser: Browser, server: Server) -> None:
    hand = walked(task, browser, server)
    assert hand.clicks <= task.clicks
    assert hand.keys <= task.keys
    assert hand.scrolls <= task.scrolls
    assert hand.seconds < A_MINUTE


@pytest.mark.parametrize(
    "task", [each for each in TASKS if not each.asks_who], ids=lambda task: str(task.number)
)
def test_a_task_takes_no_more_than_it_may(task: Task, browser: Browser, server: Server) -> None:
    _is_within(task, browser, server)


@pytest.mark.parametrize(
    "task", [each for each in TASKS if each.asks_who], ids=lambda task: str(task.number)
)
def test_so_does_one_of_somebody_who_signed_in(
    task: Task, browser: Browser, sqlite_url: str, tmp_path: Path
) -> None:
    with serving(sqlite_url, tmp_path / "log.txt", INVITED) as server:
        _is_within(task, browser, server)
        assert server.troubles() == []


def test_axe_finds_nothing_in_the_steps_of_the_next_programme(open_page: OpenPage) -> None:
    page = open_page("/exchange", language="en")
    page.get_by_role("button", name="Prepare the next programme").click()
    steps = page.get_by_role("dialog")
    assert violations(settled(page)) == []
    steps.get_by_role("button", name="Next").click()
    settled(page)
    steps.get_by_text(re.compile("^1.3 ")).click()
    assert violations(settled(page)) == []
    steps.get_by_role("button", name="Next").click()
    assert violations(settled(page)) == []
