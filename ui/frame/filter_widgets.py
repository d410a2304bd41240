"""The filter widgets in the sidebar: the same for every page, remembered for the whole visit."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from data import arrival, days
from data.filters import FILTERS, FIRST_DAY, LEVELS, MANY, ME, Param
from data.record import origins
from data.record.load import KnownProgramme, Record
from locales import LANGUAGES, Translator, translator
from locales.direction import upright
from sections import scope
from ui.kit import day_field

DEFAULT_DAY = "filters.default_day"
DRAWN = "filters.drawn"


def ask_language(default: str) -> Translator:
    """Draw the language switch; return the translator of the chosen language."""
    if st.session_state.get("lang") not in LANGUAGES:
        st.session_state["lang"] = default
    chosen = st.session_state["lang"]
    st.segmented_control(
        translator(chosen)("filter-language"),
        LANGUAGES,
        format_func=str.upper,
        key="lang",
        required=True,
        label_visibility="collapsed",
    )
    return translator(chosen)


def ask_programme(
    programmes: Sequence[KnownProgramme], default: str, t: Translator
) -> KnownProgramme:
    """Draw the choice of a programme by its years; return the chosen one.

    Programmes of equal years have their codes as well.
    """
    by_code = {programme.code: programme for programme in programmes}
    years = Counter(map(_years, programmes))
    if st.session_state.get("programme") not in by_code:
        st.session_state["programme"] = default

    def said(programme: KnownProgramme) -> str:
        text = _years(programme)
        return text if years[text] == 1 else f"{text} ({programme.code})"

    code = st.selectbox(
        t("filter-programme"),
        list(by_code),
        format_func=lambda code: said(by_code[code]),
        key="programme",
        on_change=_forget,
        args=(("as_of", "action", "since", "batch", *MANY),),
    )
    return by_code[code]


def ask_day(programme: KnownProgramme, today: date, t: Translator) -> date:
    """Draw the field for the viewed day; return its day, else the programme's default day.

    A page that stays open over night moves to the new default day, unless a day was chosen.
    """
    default = days.default_day(programme.ends_on, today)
    if st.session_state.get("as_of") in (None, st.session_state.get(DEFAULT_DAY)):
        day_field.follow_value("as_of", default)
    st.session_state[DEFAULT_DAY] = default
    label = t("filter-as-of")
    chosen = day_field.ask(t, label, key="as_of", min_value=FIRST_DAY, max_value=today)
    return chosen or default


def ask_scope(record: Record, t: Translator) -> None:
    """Draw every filter by codes; an empty choice filters nothing."""
    for param in FILTERS:
        if param.kind != "name":
            ask_filter(record, t, param, param.name)


def ask_filter(record: Record, t: Translator, param: Param, key: str) -> None:
    """Draw one filter; `key` is the key of its widget."""
    words = scope.choices(param, record, t)
    ask_many(key, words, t(param.label), t(f"filter-all-{param.plural}"))


def ask_level(t: Translator) -> None:
    """Draw the choice between actions and measures."""
    st.session_state.setdefault("level", "action")
    st.segmented_control(
        t("filter-level"),
        LEVELS,
        format_func=lambda level: t(f"level-{level}"),
        key="level",
        required=True,
        label_visibility="collapsed",
    )


def ask_many(name: str, words: Mapping[str, str], label: str, everything: str) -> None:
    """Draw a choice among `words`, code to label, with the key `name`; none is `everything`."""
    # A link may have codes that this programme doesn't have, which a widget would refuse. And a
    # browser sends labels, of the language before where it hasn't drawn the new one yet.
    drawn: dict[str, str] = st.session_state.setdefault(f"{DRAWN}.{name}", {})
    chosen = st.session_state.get(name) or []
    meant = dict.fromkeys(drawn.get(code, code) if code not in words else code for code in chosen)
    known = [code for code in meant if code in words]
    drawn |= {word: code for code, word in words.items()}
    if known != chosen:
        st.session_state[name] = known
    st.multiselect(
        label, list(words), format_func=words.__getitem__, key=name, placeholder=everything
    )


def _years(programme: KnownProgramme) -> str:
    first, last = programme.starts_on.year, programme.ends_on.year
    return str(first) if first == last else f"{first}-{last}"


def _forget(names: Sequence[str]) -> None:
    for name in names:
        st.session_state.pop(name, None)


def ask_owner(record: Record, t: Translator, me: str) -> None:
    """Draw the filter by owner; nothing where the record has no owners. `me` is the reader."""
    codes = arrival.owner_codes(record, me)
    words = {name: upright(origins.person(t, name)) for name in codes}
    if not words:
        st.session_state["owner"] = []
        return
    if ME in words:
        words[ME] = t("filter-mine", name=upright(me))
    ask_many("owner", words, t("column-owner"), t("filter-all-owners"))
