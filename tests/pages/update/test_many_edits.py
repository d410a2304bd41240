"""Hundreds of unsaved edits: all are counted and saved, and listed page by page."""

from datetime import date

from streamlit.testing.v1 import AppTest

from tests.pages.conftest import Visit
from tests.pages.update.conftest import Colleague
from tests.pages.update.editing import NO_EDITS, codes, review, save, saved, send, unsaved


def test_very_many_edits_are_listed_by_fifty_and_a_dialogue_stays_short(
    visit: Visit, colleague: Colleague
) -> None:
    app = visit("update", lang="en")
    said = {"due_on": "2024-11-30", "comment": "so", "source_url": "https://a.test/"}
    app = send(app, {**NO_EDITS, "edited_rows": dict.fromkeys(range(len(codes(app))), said)})
    assert unsaved(app) == "63 changes are not saved yet."
    assert _listed(review(app)) == 50
    [on] = [button for button in app.button if str(button.key).startswith("turn-unsaved-False")]
    assert _listed(on.click().run()) == 13
    colleague("4.2", due_on=date(2024, 10, 31))
    app = save(app)
    [along] = [line.value for line in app.caption if "saved with it" in line.value]
    assert along.endswith(" 50 more cells.")
    app = app.button(key="conflict-save").click().run()
    assert saved(app) == ["Saved: 63 changes in 21 actions."]


def _listed(app: AppTest) -> int:
    return sum(str(one.key).startswith("update-revert-") for one in app.button)
