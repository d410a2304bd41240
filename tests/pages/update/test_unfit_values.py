"""A value that can't be saved: told as soon as it is typed, and kept."""

import pytest

from db.record.stored_text import LONGEST
from tests.pages.conftest import Visit
from tests.pages.update.editing import cell, comment_field, edit, refused, review, save, unsaved
from tests.pages.update.test_form import form, put

MOST = LONGEST["comment"]
TOLD = "{what} has 5,001 characters, and at most 5,000 can be saved. Nothing of it is lost."


def test_a_long_text_of_a_cell_is_told_before_the_save_and_kept(visit: Visit) -> None:
    app = edit(visit("update", lang="en", pillar="4"), "4.2", comment="x" * (MOST + 1))
    (said,) = refused(app)
    assert said.startswith("4.2 ")
    assert said.endswith(TOLD.format(what="the text in 'Comment'"))
    assert cell(app, "4.2", "comment") == "x" * (MOST + 1)
    app = save(app)
    assert unsaved(app) == "1 change is not saved yet."
    assert cell(app, "4.2", "comment") == "x" * (MOST + 1)


@pytest.mark.parametrize("letters", [MOST, 3])
def test_what_can_be_saved_is_not_told_of(visit: Visit, letters: int) -> None:
    app = edit(visit("update", lang="en", pillar="4"), "4.2", comment=f" {'x' * letters} ")
    assert refused(app) == []


def test_the_comment_of_the_save_has_the_same_limit(visit: Visit) -> None:
    app = review(edit(visit("update", lang="en", pillar="4"), "4.2", comment="so"))
    app = comment_field(app).set_value("x" * (MOST + 1)).run()
    assert refused(app) == [TOLD.format(what="This comment")]
    assert comment_field(app).value == "x" * (MOST + 1)
    assert refused(comment_field(app).set_value("short").run()) == []


@pytest.mark.parametrize(
    ("column", "typed", "reason"),
    [
        ("progress", "101", "progress must lie between 0% and 100%; you entered 101%."),
        ("progress", "half", "'half' in the column 'Progress' is not a number."),
        (
            "due_on",
            "1850-01-01",
            "'1 January 1850' in the column 'Due date' is not a date from 1900 to 2200.",
        ),
        (
            "source_url",
            "a letter",
            "a source is a web address that begins with http:// or https://; 'a letter' is not.",
        ),
    ],
)
def test_a_value_that_no_programme_takes_is_told_before_the_save_and_kept(
    visit: Visit, column: str, typed: str, reason: str
) -> None:
    app = edit(visit("update", lang="en", pillar="4"), "4.2", **{column: typed})
    told = refused(app)
    assert [said.partition(": ")[2] for said in told] == [reason]
    # A save says the same.
    assert refused(save(app)) == told
    assert unsaved(app) == "1 change is not saved yet."


@pytest.mark.parametrize(
    ("column", "typed"),
    [
        ("progress", "100"),
        ("progress", ""),
        ("due_on", "2200-12-31"),
        ("source_url", "https://e.test/a"),
    ],
)
def test_a_value_that_fits_is_not_told_of(visit: Visit, column: str, typed: str) -> None:
    app = edit(visit("update", lang="en", pillar="4"), "4.2", **{column: typed})
    assert refused(app) == []


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("0", "a weight is greater than 0 and at most 1,000,000; '0' is not."),
        ("", "'–' in the column 'Weight' is not a number."),
    ],
)
def test_a_field_of_the_form_is_told_of_as_a_cell_is(visit: Visit, typed: str, reason: str) -> None:
    app = put(form(visit("update", lang="en", pillar="4"), "4.2"), "Weight", typed)
    told = refused(app)
    assert [said.partition(": ")[2] for said in told] == [reason]
    assert refused(save(app)) == told
