"""The History page: every save, who, what, why, and the figures just before and after it."""

from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from db.record import saving
from db.record.saving import ChangeRequest
from tests.pages import second
from tests.pages.conftest import address
from tests.pages.history.conftest import ANN, BOB, DAY, PROGRAMME, TODAY, Written, text
from tests.pages.opening import headers, heading, opened, tile_list
from ui.kit import action_table


@pytest.fixture(autouse=True)
def _filled(written: Written) -> None:
    written.save(ANN, a42={"progress": 75.0}, a41={"progress": 60.0}, comment="Quarterly meeting")
    written.save(BOB, a42={"progress": 80.0})


def queries(app: AppTest, page: str) -> list[dict[str, list[str]]]:
    """What the links to a page ask for."""
    found = [link.proto for link in app.get("page_link")]
    return [parse_qs(link.query_string) for link in found if link.page == page]


def test_a_save_tells_what_was_and_what_is_by_whom_and_why() -> None:
    app = opened("history", lang="en")
    assert heading(app).startswith("Saved 3 times, last on ")
    assert heading(app).endswith(", by Bob.")
    assert headers(app) == [
        "1 update of one action",
        "2 updates of 2 actions",
        "Loaded with the programme: 107 updates of 50 actions and measures and 122 events",
    ]
    said = text(app)
    for part in (
        "Progress: 75% → **80%**",
        "Progress: 50% → **75%**",
        "Quarterly meeting",
        "So it is",
        "From 31 December 2024",
        " · Ann",
    ):
        assert part in said, part
    # A load is told in numbers; its rows only when somebody wants them, and then page by page.
    assert "1.1 " not in said
    app.session_state["rows-1"] = True
    app.run()
    assert "**Added**" in text(app)
    assert "1 to 20 of 50" in text(app)


def test_a_save_is_found_by_person_action_and_filter() -> None:
    app = opened("history", lang="en")
    app.selectbox(key="author").set_value("Ann").run()
    assert len(app.header) == 1
    app.selectbox(key="history-action").set_value("4.1").run()
    assert app.query_params["action"] == "4.1"
    assert headers(app) == ["1 update of one action"]
    assert "This entry has one more part outside this selection." in text(app)
    app.selectbox(key="author").set_value("").run()
    assert len(app.header) == 2
    app.multiselect(key="partner").select("BALTICS").run()
    app.selectbox(key="history-action").set_value("").run()
    assert headers(app)[0].startswith("Loaded")


def test_of_very_many_actions_others_are_found_by_a_search(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(action_table, "MOST", 5)
    app = opened("history", lang="en")
    assert _offered(app) == ["1.1", "1.2", "1.3", "1.4", "1.5"]
    assert "The first 5 are listed; a search finds the others." in text(app)
    _search(app, " 4.2 ")
    assert "4.2" in _offered(app)
    assert "a search finds the others" not in text(app)
    app.selectbox(key="history-action").set_value("4.2").run()
    assert app.query_params["action"] == "4.2"
    _search(app, "BENELUX")
    assert len(_offered(app)) == 6  # and the one that is chosen
    assert "a search finds the others" in text(app)
    _search(app, "*nowhere*")
    assert "No code and no title contains ‘*nowhere*’." in text(app)
    assert _offered(app) == ["4.2"]
    app.selectbox(key="history-action").set_value("").run()
    assert "action" not in app.query_params
    _search(app, "")
    assert _offered(app) == ["1.1", "1.2", "1.3", "1.4", "1.5"]


def _search(app: AppTest, said: str) -> None:
    app.text_input(key=f"history-action-search-{PROGRAMME}").set_value(said).run()


def _offered(app: AppTest) -> list[str]:
    options = app.selectbox(key="history-action").options
    return [option.partition(" ")[0] for option in options[1:]]


def test_a_link_says_whose_saves_of_which_days() -> None:
    app = opened("history", lang="en")
    app.selectbox(key="author").set_value("Ann").run()
    app.date_input(key="recorded_until").set_value(DAY).run()
    assert heading(app).startswith("No entry")
    asked = {name: values[-1] for name, values in address(app).items()}
    assert (asked["author"], asked.pop("recorded_until")) == ("Ann", DAY.isoformat())
    asked["recorded_from"] = DAY.isoformat()
    assert headers(opened("history", **asked)) == ["2 updates of 2 actions"]
    app.switch_page("pages/partners.py").run()
    assert "author" not in app.query_params


def test_who_saved_nothing_and_days_to_come_are_left_out_with_a_notice() -> None:
    app = opened("history", lang="en", author="Eve", recorded_from="2099-01-01")
    assert len(app.header) == 3
    told = app.warning[0].value.replace("\\", "")
    assert "Recorded by" in told
    assert "2099-01-01" in told


def test_a_person_who_saved_nothing_in_another_programme_is_not_asked_for_there(
    sqlite_url: str,
) -> None:
    second.plant(sqlite_url)
    app = opened("history", lang="en", programme=PROGRAMME)
    app.selectbox(key="author").set_value("Bob").run()
    app.selectbox(key="programme").set_value(second.CODE).run()
    assert heading(app).startswith("Saved once, on ")
    assert "author" not in app.query_params


def test_saves_of_somebody_else_begin_at_their_first_page(written: Written) -> None:
    for value in range(20):
        written.save(ANN, a42={"progress": float(value)})
    app = opened("history", lang="en", author="Ann")
    app.button(key="turn-history-False-Next page").click().run()
    assert "21 to 21 of 21" in text(app)
    app.selectbox(key="author").set_value("").run()
    assert "1 to 20 of 23" in text(app)


def test_a_link_opens_one_save_and_others_the_figures_just_before_and_after() -> None:
    app = opened("history", lang="en", batch="2")
    assert heading(app).startswith("Saved on ")
    assert headers(app) == ["2 updates of 2 actions"]
    assert app.query_params["batch"] == "2"
    averages = []
    for query in queries(app, ""):
        shown = opened("overview", **{name: values[-1] for name, values in query.items()})
        averages.append(tile_list(shown)[1]["value"])
    assert averages == ["51.3%", "53.2%"]
    assert tile_list(opened("overview", lang="en"))[1]["value"] == "53.4%"


def test_a_number_that_is_no_save_is_left_out_with_a_notice() -> None:
    app = opened("history", lang="en", batch="77")
    assert len(app.warning) == 1
    assert len(app.header) == 3


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_there_is_a_sentence_for_nothing(language: str) -> None:
    app = opened("history", lang=language, status="on_hold")
    assert heading(app).endswith(".")
    assert not app.header
    app = opened("history", lang=language, known_on="2020-06-01")
    assert heading(app).endswith(".")
    assert not app.header


def test_what_holds_only_later_is_listed_and_not_said_to_be_left_out(written: Written) -> None:
    change = ChangeRequest("4.3", int(written.stands("4.3", "version")), TODAY, {"owner": "Ann"})
    saving.save(written.engine, ANN, PROGRAMME, [change], today=TODAY)
    app = opened("history", lang="en")
    assert "From 1 January 2026" in text(app)
    assert "later update" not in text(app)
    app.switch_page("pages/method.py").run()
    assert "1 later update applies only after" in text(app)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("4.2 was last changed on ", " by Bob: Progress: 75% → **80%**.")),
        ("nl", ("4.2 is het laatst gewijzigd op ", " door Bob: Voortgang: 75% → **80%**.")),
        ("fr", ("La dernière modification de 4.2 date du ", "Avancement : 75 % → **80 %**.")),
        ("de", ("4.2 wurde zuletzt am ", " geändert (Bob): Fortschritt: 75 % → **80 %**.")),
    ],
)
def test_of_one_action_the_heading_says_who_changed_it_last(
    language: str, said: tuple[str, str]
) -> None:
    answer = heading(opened("history", lang=language, action="4.2")).replace("\xa0", " ")
    assert answer.startswith(said[0])
    assert answer.endswith(said[1])


def test_an_action_that_nobody_changed_was_added_by_its_load() -> None:
    answer = heading(opened("history", lang="en", action="1.1"))
    assert answer.startswith("1.1 was last changed on ")
    assert answer.endswith(": added to the programme.")
