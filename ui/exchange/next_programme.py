"""The next programme, made from this one in three steps: name and period, actions, review.

Nothing is written before the last step, so each step can be gone back on, and left.
"""

from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from data.files import structure, whole_file
from data.filters import FIRST_DAY, LAST_DAY
from data.record import load, localised
from db.commands.progress import Progress
from db.engine.database import Engine
from db.imports.text_tables import Texts
from db.problems import ProblemsError, problem, sentence, sentences
from db.record.codes import has_blank, may_be_code
from locales import CONTENT_LANGUAGES
from ui.exchange import new_file, new_programme
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import cards, day_field, listing
from ui.kit.markdown import literal, spoken
from ui.kit.part import part

KEY, NEXT = "exchange-next", "exchange-next.draft"
STEPS = ("next-step-name", "next-step-actions", "next-step-review")
AT_ONCE = 50  # actions to tick on one page
LONGEST_CODE = 60


@dataclass
class NextProgramme:
    """What is chosen so far for the programme after `like`; `step` is an index of STEPS."""

    like: str
    code: str
    first: date | None
    dropped: set[str] = field(default_factory=set)
    step: int = 0
    is_open: bool = True


@part
def card(view: ScreenView) -> None:
    """What the next programme takes over, and the button that begins it."""
    t = view.t
    with st.container(border=True, key="card-exchange-next"):
        st.header(t("next-card"), anchor="exchange-next")
        st.markdown(t("next-text", programme=literal(view.title)))
        if view.is_past:
            st.caption(t("exchange-past"))
        elif not view.person.may_manage():
            st.caption(t("new-admin"))
        else:
            st.button(t("next-begin"), key=f"{KEY}-begin", on_click=_begin, args=(view,))
            if made := new_file.last(_source(view)):
                new_programme.told(view, made)


def ask(view: ScreenView) -> None:
    """The dialogue with the step that was reached; closed, it keeps what was chosen."""
    draft = _draft(view)
    if draft and draft.is_open and not view.is_past and view.person.may_manage():
        st.dialog(view.t("next-card"), width="large", on_dismiss=_close)(_step)(view, draft)


def _begin(view: ScreenView) -> None:
    """Open the dialogue, where it was left or at the first step."""
    draft = _draft(view)
    if draft:
        draft.is_open = True
        return
    st.session_state.pop(new_file.MADE, None)
    programme = view.record.programme
    year = min(max(programme.ends_on.year + 1, FIRST_DAY.year), LAST_DAY.year)
    first = date(year, 1, 1)
    st.session_state[NEXT] = NextProgramme(view.code, _suggested(view, first), first)


def _suggested(view: ScreenView, first: date) -> str:
    """The code with its years moved; without years in it, with that of the first day."""
    try:
        moved = _move(view, first).title(view.code)
    except ProblemsError:
        moved = view.code
    if moved == view.code:
        moved = f"{view.code[: LONGEST_CODE - 5]}-{first.year}"
    return "-".join(moved.split())


def _move(view: ScreenView, first: date) -> structure.Move:
    """From this programme to one that begins on `first`. Raises ProblemsError."""
    programme = view.record.programme
    return structure.Move(programme.starts_on, programme.ends_on, first)


def _draft(view: ScreenView) -> NextProgramme | None:
    draft: NextProgramme | None = st.session_state.get(NEXT)
    return draft if draft and draft.like == view.code else None


def _close() -> None:
    if draft := st.session_state.get(NEXT):
        draft.is_open = False


def _discard() -> None:
    st.session_state.pop(NEXT, None)


def _source(view: ScreenView) -> object:
    return KEY, view.code


def _step(view: ScreenView, draft: NextProgramme) -> None:
    """The step that was reached, or the first one while that has a fault."""
    t = view.t
    fault = _remembered(view, draft)
    if fault:
        draft.step = 0
    step = t(STEPS[draft.step])
    number, count = t.number(draft.step + 1), t.number(len(STEPS))
    st.caption(t("next-step", number=number, count=count, step=step))
    (_name, _actions, _review)[draft.step](view, draft, fault)


def _remembered(view: ScreenView, draft: NextProgramme) -> str:
    """Take over the fields of the first step; return what is wrong with them, "" for nothing."""
    fields = st.session_state
    draft.code = str(fields.get(f"{KEY}-code", draft.code)).strip()
    draft.first = fields.get(_day_key(view), draft.first)
    return _fault(view, draft)


def _day_key(view: ScreenView) -> str:
    return f"{KEY}-day-{view.code}"


def _fault(view: ScreenView, draft: NextProgramme) -> str:
    t, code = view.t, draft.code
    if not may_be_code(code):
        return t("new-bad-code")
    if has_blank(code):
        return t("new-blank-in-code", code=literal(code))
    if code in [each.code for each in view.snapshot.programmes()]:
        return literal(sentence(t, problem("there-already", value=code)))
    if draft.first is None:
        return t("next-no-day")
    try:
        _move(view, draft.first)
    except ProblemsError as error:
        return literal(" ".join(sentences(t, error.problems)))
    return ""


def _name(view: ScreenView, draft: NextProgramme, fault: str) -> None:
    """Code and first day, and what the programme is called by them."""
    t = view.t
    st.markdown(t("new-copy-text", programme=literal(view.title)))
    left, right = st.columns(2)
    st.session_state.setdefault(f"{KEY}-code", draft.code)
    left.text_input(t("new-code"), key=f"{KEY}-code", max_chars=LONGEST_CODE)
    day_field.ask(
        t,
        t("new-first-day"),
        place=right,
        first=draft.first,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=_day_key(view),
    )
    if fault:
        st.error(fault)
    elif draft.first:
        st.markdown(_called(view, draft.first))
    _foot(view, draft)


def _called(view: ScreenView, first: date) -> str:
    """Title and period of the next programme."""
    t, programme = view.t, view.record.programme
    move = _move(view, first)
    period = t("next-period", first=t.day(first), last=t.day(move.day(programme.ends_on)))
    return f"**{spoken(move.title(view.title), view.title_language, t)}** · {period}"


def _actions(view: ScreenView, draft: NextProgramme, _: str) -> None:
    """A box to tick for each action, with its state today."""
    t, actions = view.t, _standing(view)
    going = len(actions) - len(draft.dropped & {*actions["code"]})
    st.markdown(t("next-going", count=going, total=t.number(len(actions))))
    here = listing.shown(KEY, view.code, len(actions), AT_ONCE)
    titles = view.localised(view.record.pillars, "title").set_index("code")
    with st.container(height=360, border=False, key=f"{KEY}-actions", gap="xsmall"):
        pillar = ""
        for row in actions.iloc[here].to_dict("records"):
            if row["pillar_code"] != pillar:
                pillar = row["pillar_code"]
                title = titles.loc[pillar]
                words = spoken(title["title"], title["title_language"], t)
                st.markdown(f"**{literal(pillar)} {words}**")
            _tick(view, draft, row)
    listing.foot(view, KEY, view.code, len(actions), AT_ONCE)
    _foot(view, draft)


def _standing(view: ScreenView) -> pd.DataFrame:
    """The actions of the programme, in its order."""
    rows = view.assessed
    return rows[rows["level"] == "action"]


def _tick(view: ScreenView, draft: NextProgramme, row: dict[str, Any]) -> None:
    t, code = view.t, row["code"]
    key = f"{KEY}-goes-{code}"
    st.session_state.setdefault(key, code not in draft.dropped)
    stands = [t(f"status-{row['status']}")]
    if pd.notna(row["progress"]):
        stands.append(t.percent(row["progress"]))
    title = spoken(row["title"], row["title_language"], t)
    label = f"{literal(code)} {title} :gray[{literal(', '.join(stands))}]"
    st.checkbox(label, key=key, on_change=_turn, args=(draft, code, key))


def _turn(draft: NextProgramme, code: str, key: str) -> None:
    (draft.dropped.discard if st.session_state[key] else draft.dropped.add)(code)


def _review(view: ScreenView, draft: NextProgramme, _: str) -> None:
    """What will be there, what won't, and who will see it; and the button that writes it."""
    t, first = view.t, draft.first
    if first is None:
        return
    st.markdown(_called(view, first))
    found = structure.of(view.snapshot.engine, view.code, draft.code, first, draft.dropped)
    names = {each["code"]: each for each in _standing(view).to_dict("records")}
    left = [f"{code} {names[code]['title']}" for code in names if code in draft.dropped]
    lines = [new_file.counted(t, found)]
    lines += [t("next-left", actions=literal(t.list(left)))] if left else []
    lines += [t("next-not-copied"), _shown(view, first)]
    st.markdown("\n".join(f"- {line}" for line in lines))
    _preview(view, found)
    st.caption(t("next-unsaved"))
    if _foot(view, draft):
        write = partial(_write, like=view.code, found=found)
        new_file.make(t, _source(view), draft.code, write, _discard)


def _preview(view: ScreenView, found: Texts) -> None:
    """The actions as the next programme has them, by pages."""
    t, key = view.t, f"{KEY}-preview"
    with st.expander(t("next-preview"), key=key):
        total = len(found["actions"])
        here = listing.shown(key, view.code, total)
        rows = [_row(view, cells) for _, cells in found["actions"][here]]
        heads = [t("column-code"), t("column-title"), t("column-due_on")]
        cards.text_table(view, key, pd.DataFrame(rows, columns=heads), t("next-preview"))
        listing.foot(view, key, view.code, total)


def _row(view: ScreenView, cells: dict[str, str]) -> list[str]:
    t = view.t
    titles = {each: cells.get(f"title_{each}", "") for each in CONTENT_LANGUAGES}
    title, _ = localised.choose(titles, view.language, view.record.programme.source_language)
    due = cells.get("due_on")
    return [cells["code"], title, t.day(date.fromisoformat(due)) if due else t.number(None)]


def _shown(view: ScreenView, first: date) -> str:
    """From when readers see the new programme."""
    t, shown = view.t, load.latest_begun(view.snapshot.programmes(), view.today)
    if shown.starts_on < first <= view.today:
        return t("new-copy-shown", day=t.day(first))
    if first <= view.today:
        return t("new-copy-chosen", programme=literal(shown.code))
    return t("new-copy-until", day=t.day(first), programme=literal(shown.code))


def _foot(view: ScreenView, draft: NextProgramme) -> bool:
    """The buttons of a step; True where the last one was clicked."""
    t, at = view.t, draft.step
    with st.container(horizontal=True, horizontal_alignment="right"):
        if st.button(t("cancel"), key=f"{KEY}-leave"):
            _discard()
            st.rerun()
        if at:
            st.button(t("next-back"), key=f"{KEY}-back", on_click=_go, args=(view, draft, at - 1))
        if at < len(STEPS) - 1:
            label, go = f":violet[{t('next-on')}]", (view, draft, at + 1)
            st.button(label, type="primary", key=f"{KEY}-on", on_click=_go, args=go)
            return False
        return st.button(f":violet[{t('new-do')}]", type="primary", key=f"{KEY}-create")


def _go(view: ScreenView, draft: NextProgramme, step: int) -> None:
    """Go to another step, and keep what was typed in the fields of this one."""
    _remembered(view, draft)
    draft.step = step


def _write(engine: Engine, progress: Progress, *, like: str, found: Texts) -> object:
    return whole_file.begin(engine, store.person(), found, like, progress=progress)
