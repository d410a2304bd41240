"""The address says what is shown, in codes; what it says wrongly is dropped with a notice."""

import re
from datetime import date

import pytest
from streamlit.runtime.state.query_params_proxy import QueryParamsProxy
from streamlit.testing.v1 import AppTest

from locales import translator
from tests.pages.conftest import Visit, address

PROGRAMME = {"programme": ["benelux-2021-2024"]}


def _notices(app: AppTest) -> list[str]:
    """The lines of the notices as they are read."""
    lines = [line for warning in app.warning for line in warning.value.split("\n\n")]
    return [re.sub("\\\\(.)|\u2060", r"\1", line) for line in lines]


def _opened(app: AppTest) -> bool:
    return not app.exception and not app.error and len(app.title) == 1


def _filters(app: AppTest) -> dict[str, object]:
    names = ("pillar", "partner", "status", "health", "level")
    return {name: app.session_state[name] for name in names}


def test_an_address_in_codes_sets_everything(visit: Visit) -> None:
    many = {"pillar": ["4", "2"], "partner": ["NRW"], "status": ["in_progress"]}
    many |= {"health": ["off_track", "at_risk"]}
    app = visit("pillars", lang="de", level="measure", as_of="2023-06-30", **many)
    assert _filters(app) == {
        **many,
        "level": "measure",
    }
    assert app.session_state["as_of"] == date(2023, 6, 30)
    assert not app.warning
    assert address(app) == {
        **many,
        **PROGRAMME,
        "lang": ["de"],
        "level": ["measure"],
        "as_of": ["2023-06-30"],
    }


def test_an_empty_address_is_completed_with_what_is_shown(visit: Visit) -> None:
    assert address(visit()) == {"lang": ["en"], **PROGRAMME}


def test_the_filters_write_the_address(visit: Visit) -> None:
    app = visit(lang="nl")
    app.multiselect(key="pillar").select("3")
    app.date_input(key="as_of").set_value(date(2022, 12, 31))
    app.button_group(key="level").set_value("measure")
    app.run()
    wanted = {"pillar": ["3"], "as_of": ["2022-12-31"], "level": ["measure"]}
    assert address(app) == {"lang": ["nl"], **PROGRAMME, **wanted}


UNKNOWN = [
    ("lang", "xx", "Language"),
    ("programme", "p", "Programme"),
    ("pillar", "99", "Pillar"),
    ("partner", "<script>alert(1)</script>", "Partner"),
    ("status", "Done", "Status"),
    ("level", "zzz", "Level"),
    ("action", "9.9", "Action"),
    ("owner", "Nobody", "Owner"),
    ("page", "nowhere", "Page"),
    ("batch", "99", "Entry"),
]
NO_DAYS = [
    "31-02-2024",
    "2024-02-30",
    "1999-12-31",
    "2999-01-01",
    "today",
    "2024-1-1",
    "0",
    "٢٠٢٤-01-01",
]


@pytest.mark.parametrize("page", ["overview", "partners"])
@pytest.mark.parametrize(("name", "value", "word"), UNKNOWN)
def test_a_code_that_nobody_knows_is_dropped_with_a_notice(
    visit: Visit, page: str, name: str, value: str, word: str
) -> None:
    app = visit(page, **{name: value})
    assert _opened(app)
    said = translator("en")("notice-unknown-code", name=word, value=value)
    assert _notices(app) == [said]
    assert address(app) == {"lang": ["en"], **PROGRAMME}


@pytest.mark.parametrize("day", NO_DAYS)
def test_a_day_that_is_none_is_dropped_with_a_notice(visit: Visit, day: str) -> None:
    app = visit("partners", as_of=day)
    assert _opened(app)
    said = translator("en")("notice-bad-day", name="As of", value=day)
    assert _notices(app) == [said]
    assert address(app) == {"lang": ["en"], **PROGRAMME}


def test_what_is_known_stays_when_the_rest_is_dropped(visit: Visit) -> None:
    app = visit(pillar=["99", "2", "2", "\0"], partner=["", "NRW"], lang=["xx", "fr"])
    assert _opened(app)
    assert (app.session_state["pillar"], app.session_state["partner"]) == (["2"], ["NRW"])
    assert app.session_state["lang"] == "fr"


def test_a_flood_is_dropped_in_few_words(visit: Visit) -> None:
    many = [f"no{number}" for number in range(900)]
    app = visit(pillar=many, lang="x" * 100_000, as_of="9" * 100_000)
    assert _opened(app)
    assert len(_notices(app)) == 3
    assert all(len(notice) < 400 for notice in _notices(app))


def test_an_address_of_a_megabyte_is_no_address(visit: Visit) -> None:
    # Streamlit reads none of it, and so there is nothing to tell of.
    app = visit(pillar="2", lang="x" * 1_000_000)
    assert _opened(app)
    assert address(app) == {"lang": ["en"], **PROGRAMME}


def test_the_codes_are_those_of_the_programme_that_is_shown(visit: Visit) -> None:
    app = visit(programme=["benelux-2021-2024", "no"], pillar="2")
    assert app.session_state["pillar"] == ["2"]
    assert [notice.split(":")[0] for notice in _notices(app)] == ["Programme"]


def test_parameters_of_others_are_left_in_peace(visit: Visit) -> None:
    app = visit(utm_source="letter", embed="false", pillar="2")
    assert not app.warning
    assert app.session_state["pillar"] == ["2"]


def test_a_notice_goes_with_the_next_choice(visit: Visit) -> None:
    app = visit(pillar="99")
    assert app.warning
    app.run()
    assert app.warning
    app.multiselect(key="pillar").select("3").run()
    assert not app.warning


def test_repeated_filters_survive_a_first_link(visit: Visit) -> None:
    app = visit("pillars", pillar=["1", "3"], status=["completed", "in_progress"])
    assert app.session_state["pillar"] == ["1", "3"]
    assert app.session_state["status"] == ["completed", "in_progress"]


def test_a_browser_that_still_says_the_words_of_the_language_before_loses_no_filter(
    visit: Visit,
) -> None:
    app = visit("timeline", lang="en", pillar=["4"], partner=["NRW"])
    words = {name: list(app.multiselect(key=name).options) for name in ("pillar", "partner")}
    app.button_group(key="lang").set_value("nl").run()
    # Its next message was on the way before it drew the new language.
    app.session_state["pillar"] = [next(word for word in words["pillar"] if word[0] == "4")]
    app.session_state["partner"] = [words["partner"][0]]
    app.run()
    assert not app.exception
    asked = address(app)
    assert (asked["lang"], asked["pillar"], asked["partner"]) == (["nl"], ["4"], ["NRW"])


def test_a_click_that_was_faster_than_the_new_address_leaves_no_old_one_in_the_browser(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = visit(lang="en")
    first = address(app)
    app.multiselect(key="pillar").select("3").run()
    assert address(app) == {**first, "pillar": ["3"]}
    told: list[dict[str, list[str]]] = []
    write = QueryParamsProxy.from_dict

    def written(self: QueryParamsProxy, query: dict[str, list[str]]) -> None:
        told.append(query)
        write(self, query)

    monkeypatch.setattr(QueryParamsProxy, "from_dict", written)
    # The browser has yet to hear of the address with the pillar, and then shows it.
    app.query_params.clear()
    app.query_params.update(first)
    app.multiselect(key="pillar").set_value([]).run()
    assert told == [first]
    app.run()
    assert told == [first]
