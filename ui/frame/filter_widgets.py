"""The filter widgets in the sidebar: drawn once for every page, kept for the whole visit."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from data import days
from data.filters import FILTERS, FIRST_DAY, LEVELS, MANY, ME, PARAM, Param
from data.record.load import KnownProgramme, Record
from db.record.people import LOCAL
from locales import LANGUAGES, Translator, translator
from sections import scope
from ui.frame import store
from ui.kit import day_field
from ui.kit.markdown import upright

DEFAULT_DAY = "filters.default_day"
DRAWN = "filters.drawn"


def ask_language(default: str) -> Translator:
    """The language switch; the words of the chosen language."""
    if st.session_state.get("lang") not in LANGUAGES:
        st.session_state["lang"] = default
    chosen = st.session_state["lang"]
    st.segmented_control(
        translator(chosen)("filter-language"),
        LANGUAGES,
        format_func=str.upper,
        key="lang",
        required=True,
    )
    return translator(chosen)


def ask_programme(
    programmes: Sequence[KnownProgramme], default: str, t: Translator
) -> KnownProgramme:
    """Which programme; its years in the box, its whole title below.

    Its code too, where another has the same years.
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
    """The day looked at; the programme's default day when nothing is chosen.

    A page that stays open over night goes with the day, unless somebody chose one.
    """
    default = days.default_day(programme.ends_on, today)
    if st.session_state.get("as_of") in (None, st.session_state.get(DEFAULT_DAY)):
        st.session_state["as_of"] = default
    st.session_state[DEFAULT_DAY] = default
    label = t("filter-as-of")
    chosen = day_field.ask(t, label, key="as_of", min_value=FIRST_DAY, max_value=today)
    return chosen or default


def ask_scope(record: Record, t: Translator) -> None:
    """Every filter by codes; an empty choice is everything."""
    for param in FILTERS:
        if param.kind != "name":
            ask_filter(record, t, param, param.name)


def ask_filter(record: Record, t: Translator, param: Param, key: str) -> None:
    """One filter, under the key of its widget."""
    words = scope.choices(param, record, t)
    ask_many(key, words, t(param.label), t(f"filter-all-{param.plural}"))


def ask_level(t: Translator) -> None:
    """Actions or measures."""
    st.session_state.setdefault("level", "action")
    st.segmented_control(
        t("filter-level"),
        LEVELS,
        format_func=lambda level: t(f"level-{level}"),
        key="level",
        required=True,
    )


def ask_many(name: str, words: Mapping[str, str], label: str, everything: str) -> None:
    """Any number of the codes in `words`, shown as those; none is `everything`."""
    # A link may name what this programme doesn't have; a widget must never be given that. And a
    # browser says words: those of the language before, when it hasn't drawn the new one yet.
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


def me() -> str:
    """The reader's name; "" for one who has none."""
    name = store.person().name
    return "" if name == LOCAL.name else name


def owner_codes(record: Record) -> list[str]:
    """What an address may hold: every owner there ever was, and ME for a reader with a name."""
    names = [name for name in PARAM["owner"].values(record) if name != ME]
    return [*([ME] if names and me() else []), *names]


def ask_owner(record: Record, t: Translator) -> None:
    """Whose actions; nothing is drawn where none has an owner."""
    words = {name: upright(name) for name in owner_codes(record)}
    if not words:
        st.session_state["owner"] = []
        return
    if ME in words:
        words[ME] = t("filter-mine", name=upright(me()))
    ask_many("owner", words, t("column-owner"), t("filter-all-owners"))
