"""The list of third-party licences is complete, and has none on it that we can't keep to."""

import pytest

from tests.house import licences
from tests.house.locks import locked

LOCKED = locked("requirements-dev.lock")
HERE = [name for name, each in LOCKED.items() if each.is_for_here]


def test_the_paper_is_what_the_packages_say() -> None:
    assert licences.PAPER.read_text(encoding="utf-8") == licences.paper(), "make licences"


def test_every_licence_is_one_we_can_keep() -> None:
    found = {name: licences.licence(name) for name in LOCKED}
    assert {name: each for name, each in found.items() if not licences.is_allowed(each)} == {}


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT OR Apache-2.0) AND OFL-1.1", True),
        ("AGPL-3.0-only", False),
    ],
)
def test_of_licences_to_choose_from_one_is_enough(expression: str, *, allowed: bool) -> None:
    assert licences.is_allowed(expression) == allowed


def test_what_is_read_by_hand_is_only_what_packages_do_not_say() -> None:
    assert set(licences.READ) <= set(LOCKED)
    assert [name for name in licences.READ if licences.said(name)] == []


def test_a_package_that_says_nothing_is_told_of_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(licences.READ, "segno")
    with pytest.raises(licences.UnknownLicenceError, match="segno"):
        licences.licence("segno")


def test_what_wheels_carry_of_others_is_told_of() -> None:
    told = licences.paper().split("carry of others")[1]
    silent = [name for name in HERE if licences.carries(name) and f"| {name} |" not in told]
    assert silent == []
    assert set(licences.CARRIED) <= set(LOCKED)
