"""The form says all that can be said of an action, and adds what is new."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state.safe_session_state import SafeSessionState
from streamlit.testing.v1 import AppTest

from data.record import load
from tests.pages.conftest import Visit, go
from tests.pages.update.conftest import Colleague, Stands
from tests.pages.update.editing import (
    PROGRAMME,
    codes,
    refused,
    rest,
    review,
    save,
    saved,
    unsaved,
)
from ui.frame import every_click
from ui.update import editor_form


def form(app: AppTest, code: str) -> AppTest:
    """Open the form of an action."""
    app.button(key="update-switch").click().run()
    return app.selectbox(key="update.chosen").set_value(code).run()


ADD = ":violet[Add this action]"


def adding(app: AppTest) -> AppTest:
    """Open the fields of a new action or measure."""
    return app.button(key="adding-open").click().run()


def put(app: AppTest, label: str, value: object, place: int = 0) -> AppTest:
    """Fill the field called `label` in; of several of that name the one at `place`."""
    main = app.main
    fields = [*main.text_input, *main.text_area, *main.selectbox, *main.date_input, *main.pills]
    [field for field in fields if field.label == label][place].set_value(value)
    return app.run()


def click(app: AppTest, label: str) -> AppTest:
    next(button for button in app.button if button.label == label).click()
    return app.run()


def field(app: AppTest, label: str) -> str:
    return str(next(each.value for each in app.main.text_input if each.label == label))


def _offered(app: AppTest) -> str:
    """The code that stands in its empty field."""
    (code,) = [each for each in app.main.text_input if each.label == "Code"]
    assert code.value == ""
    return code.placeholder


def test_the_form_says_everything_of_an_action(visit: Visit, stands: Stands) -> None:
    app = form(visit("update", lang="nl", pillar="4"), "4.2")
    said = {
        "Titel in het Duits": "Grenzüberschreitende Gesundheit",
        "Verantwoordelijke": "Jansen",
        "Gewicht": "2,5",
        "Soort": "continuous",
        "Gepland naar": "measures",
        "Begin": date(2022, 1, 1),
    }
    for label, value in said.items():
        app = put(app, label, value)
    assert unsaved(app) == "6 wijzigingen zijn nog niet opgeslagen."
    lines = " ".join(line.value for line in review(app).markdown).replace("\\", "")
    assert "**2,5**" in lines
    assert "**maatregelen**" in lines
    assert saved(save(app)) == ["Opgeslagen: 6 wijzigingen in 1 actie."]
    columns = ("title_de", "owner", "weight", "kind", "planning")
    now = [stands("4.2", column) for column in columns]
    assert now == ["Grenzüberschreitende Gesundheit", "Jansen", 2.5, "continuous", "measures"]
    assert stands("4.2", "starts_on").date() == date(2022, 1, 1)


def test_a_measure_is_moved_and_a_conflict_about_it_is_told_in_words(
    visit: Visit, stands: Stands, colleague: Colleague
) -> None:
    app = form(visit("update", lang="en", level="measure"), "2022-2.4-1")
    app = put(app, "Part of action", "4.1")
    colleague("2022-2.4-1", parent_code="4.2", owner="Ann")
    app = save(app)
    lines = " ".join(line.value for line in app.markdown).replace("\\", "")
    assert "**4.2 Cross-border health policy" in lines
    app.button(key="conflict-save").click().run()
    assert (stands("2022-2.4-1", "parent_code"), stands("2022-2.4-1", "owner")) == ("4.1", "Ann")


def test_a_field_shows_what_others_saved_once_nobody_is_in_it(
    visit: Visit, colleague: Colleague
) -> None:
    app = form(visit("update", lang="en", pillar="4"), "4.2")
    colleague("4.2", progress=60)
    assert field(app.run(), "Progress (%)") == "50"
    assert field(rest(app), "Progress (%)") == "60"


def test_what_is_typed_while_the_fields_are_drawn_anew_stands_in_them(
    visit: Visit, colleague: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("on_script_will_rerun", "on_script_finished"):
        monkeypatch.setattr(SafeSessionState, name, getattr(SafeSessionState, name))
    every_click.install()
    app = form(visit("update", lang="en", pillar="4"), "4.2")
    (before,) = [each for each in app.main.text_input if each.label == "Progress (%)"]
    colleague("4.2", owner="Ann")
    draw = editor_form.new_evidence
    # The fields are drawn anew, and the browser says what was typed into those of before.
    typed = WidgetStates(widgets=[WidgetState(id=before.proto.id, string_value="55")])
    come = iter([typed])

    def drawn(*about: Any) -> None:
        run = get_script_run_ctx()
        assert run
        for each in come:
            assert run.script_requests
            run.script_requests.request_rerun(
                RerunData(run.query_string, each, page_script_hash=run.page_script_hash)
            )
        draw(*about)

    monkeypatch.setattr(editor_form, "new_evidence", drawn)
    app = rest(app)
    assert unsaved(app) == "1 change is not saved yet."
    assert (field(app, "Progress (%)"), field(app, "Owner")) == ("55", "Ann")


def test_fields_of_before_say_again_what_nobody_typed_and_that_is_no_edit(
    visit: Visit, colleague: Colleague
) -> None:
    app = form(visit("update", lang="en", pillar="4"), "4.2")
    said = {each.label: (each.proto.id, str(each.value)) for each in app.main.text_input}
    said["Progress (%)"] = (said["Progress (%)"][0], "55")
    colleague("4.2", owner="Ann")
    app = rest(app)
    # A browser that has not drawn the new fields yet says what all of those of before hold.
    app._run(
        WidgetStates(
            widgets=[WidgetState(id=name, string_value=now) for name, now in said.values()]
        )
    )
    assert unsaved(app) == "1 change is not saved yet."
    assert (field(app, "Progress (%)"), field(app, "Owner")) == ("55", "Ann")


def test_a_page_at_rest_draws_no_field_anew_for_ones_own_save(visit: Visit) -> None:
    app = save(put(form(visit("update", lang="en", pillar="4"), "4.2"), "Progress (%)", "60"))
    ids = [each.proto.id for each in app.main.text_input]
    assert [each.proto.id for each in rest(app).main.text_input] == ids


def test_evidence_is_added_with_a_code_of_its_own(visit: Visit, engine: Engine) -> None:
    app = form(visit("update", lang="en", pillar="4"), "4.2")
    app = put(app, "Title in English", "Ambulances cross", place=1)
    app = click(app, ":violet[Add this evidence]")
    assert "evidence needs a source where one can read it" in " ".join(refused(app))
    app = put(app, "Source", "https://a.test/", place=1)
    app = put(app, "Date", date(2024, 3, 5))
    app = put(app, "Precision of the date", "month")
    app = click(app, ":violet[Add this evidence]")
    assert not app.exception
    assert refused(app) == []
    assert saved(app)[0].startswith("Evidence added: 4\\.2 Cross")
    event = load.record(engine, PROGRAMME).evidence.set_index("code").loc["U001"]
    assert (event["action_code"], event["date_precision"]) == ("4.2", "month")
    assert [each.value for each in app.main.text_input if each.label == "Source"] == ["", ""]


@pytest.mark.parametrize(("level", "code"), [("action", "4.5"), ("measure", "2024-4.1-1")])
def test_an_action_or_measure_is_added_once_and_outlasts_another_page_before(
    visit: Visit, stands: Stands, level: str, code: str
) -> None:
    app = visit("update", lang="en", pillar="4", level=level)
    before = len(codes(app))
    app = put(adding(app), "Title in Dutch", "Nieuw")
    needed = [each.label for each in [*app.main.selectbox, *app.main.text_input]]
    assert [label for label in needed if "(required)" in label] == [
        "Pillar (required)" if level == "action" else "Part of action (required)",
        "Title in English (required)",
    ]
    app = go(go(app, "partners"), "update")
    assert (field(app, "Title in Dutch"), _offered(app)) == ("Nieuw", code)
    app = click(put(app, "Weight", "0"), f":violet[Add this {level}]")
    assert "a weight is greater than 0" in " ".join(refused(app))
    app = click(put(app, "Weight", "1,5"), f":violet[Add this {level}]")
    assert not app.exception
    assert code in saved(app)[0].replace("\\", "")
    assert (stands(code, "title_nl"), stands(code, "weight")) == ("Nieuw", 1.5)
    assert stands(code, "status") == "not_reported"
    app = rest(app)
    assert len(codes(app)) == before + 1
    assert code in codes(app)
    assert (field(app, "Title in Dutch"), _offered(app) == code) == ("", False)
