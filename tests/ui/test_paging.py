"""Long lists come twenty rows at a time."""

from streamlit.testing.v1 import AppTest


def _script() -> None:
    import streamlit as st

    from locales import translator
    from ui.kit import listing

    class View:
        t = translator("en")

    rows = list(range(st.session_state.get("rows", 45)))
    scope = st.session_state.get("scope", "all")
    shown = rows[listing.shown("list", scope, len(rows))]
    st.text(f"{shown[:1]} {shown[-1:]}")
    listing.foot(View, "list", scope, len(rows))  # type: ignore[arg-type]


def _opened(**state: object) -> AppTest:
    app = AppTest.from_function(_script)
    for name, value in state.items():
        app.session_state[name] = value
    return app.run()


def _shown(app: AppTest) -> str:
    return str(app.text[0].value)


def test_a_long_list_turns_page_by_page() -> None:
    app = _opened()
    assert _shown(app) == "[0] [19]"
    assert app.markdown[0].value == "1 to 20 of 45"
    assert [button.disabled for button in app.button] == [True, False]
    app.button[1].click().run()
    app.button[1].click().run()
    assert _shown(app) == "[40] [44]"
    assert [button.disabled for button in app.button] == [False, True]
    app.button[0].click().run()
    assert _shown(app) == "[20] [39]"


def test_a_short_list_has_no_pages() -> None:
    app = _opened(rows=20)
    assert _shown(app) == "[0] [19]"
    assert not app.button


def test_another_list_begins_at_its_first_row() -> None:
    app = _opened()
    app.button[1].click().run()
    app.session_state["scope"] = "other"
    assert _shown(app.run()) == "[0] [19]"


def test_a_list_that_became_shorter_shows_what_is_left() -> None:
    app = _opened()
    app.button[1].click().run()
    app.session_state["rows"] = 5
    assert _shown(app.run()) == "[0] [4]"


def test_an_empty_list_shows_nothing() -> None:
    assert _shown(_opened(rows=0)) == "[] []"
