"""The update page without a browser: AppTest can't type in a table, so this says what one sends."""

from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

PROGRAMME = "benelux-2021-2024"
DAY = date(2024, 12, 31)
NO_EDITS: dict[str, Any] = {"edited_rows": {}, "added_rows": [], "deleted_rows": []}
NOTHING = "Change cells of these 21 actions, then save everything at once."


def codes(app: AppTest) -> list[str]:
    """The actions in the table, from the top."""
    return list(app.data_editor[0].value["code"])


def cell(app: AppTest, code: str, column: str) -> Any:
    """What a cell of the table shows."""
    shown = app.data_editor[0].value
    return shown.set_index("code").loc[code, column]


def send(app: AppTest, state: object) -> AppTest:
    """Send a whole state of the table, honest or not."""
    app.session_state[_key(app)] = state
    return app.run()


def edit(app: AppTest, code: str, **cells: object) -> AppTest:
    """Edit cells of one action, beside those that are edited in this table.

    A progress may be given as a number: it is typed as text.
    """
    if isinstance(cells.get("progress"), int | float):
        cells["progress"] = str(cells["progress"])
    key = _key(app)
    before = dict(app.session_state[key]["edited_rows"]) if key in app.session_state else {}
    place = codes(app).index(code)
    return send(
        app, {**NO_EDITS, "edited_rows": {**before, place: {**before.get(place, {}), **cells}}}
    )


def let_go(app: AppTest) -> AppTest:
    """Have the browser see that its edits are in the table, and let go of them."""
    return send(app, NO_EDITS)


def rest(app: AppTest) -> AppTest:
    """Have the browser say that nobody is in the middle of anything."""
    app.session_state["update.desks"][PROGRAMME].rest()
    return app.run()


def review(app: AppTest) -> AppTest:
    """Open the lines of what is unsaved, with the day and the comment of the save."""
    return app.button(key="update-review").click().run()


def comment_field(app: AppTest) -> Any:
    """The field for the comment of the save, once the lines are open."""
    return next(each for each in app.text_input if str(each.key).startswith("update-comment-"))


def save(app: AppTest) -> AppTest:
    """Click on save."""
    return app.button(key="update-save").click().run()


def saved(app: AppTest) -> list[str]:
    """What the page says was saved."""
    return [message.value for message in app.success]


def refused(app: AppTest) -> list[str]:
    """Why nothing was, as a reader sees it."""
    said = [message.value.replace("\\", "").replace("\u2060", "") for message in app.error]
    return [text.replace("\u2018", "'").replace("\u2019", "'") for text in said]


def unsaved(app: AppTest) -> str:
    """The heading."""
    return str(app.title[0].value)


def _key(app: AppTest) -> str:
    return str(app.data_editor[0].key)
