"""The fields for a role, its limits and its last day, of somebody new and of somebody known."""

from datetime import date
from typing import Any

import streamlit as st

from data.filters import LAST_DAY, PARAM
from db.access.accounts import Account
from db.access.granted_rights import Granted
from db.record.rights import RIGHTS
from sections import scope
from ui.frame import filter_widgets
from ui.frame.screen_view import ScreenView
from ui.kit import day_field
from ui.people import people_store

LIMITS = ("pillar", "partner")
FIELDS = ("role", *LIMITS, "until", "sees-viewer", "sees-contributor")
LIMITED, SEEING = ("contributor", "editor"), ("viewer", "contributor")


def begin(place: str, account: Account | None = None, inviter: Account | None = None) -> None:
    """Fill in the fields of `place` with the rights of somebody, or with those of a viewer.

    Where an editor is the `inviter`, they are those of a contact, within the editor's own.
    """
    chosen: dict[str, Any] = {"role": "viewer", "pillar": [], "partner": [], "until": None}
    if account:
        chosen = {
            "role": account.role or "viewer",
            "pillar": list(account.pillars),
            "partner": list(account.partners),
            "until": account.until and people_store.day(account.until),
        }
    if inviter:
        only = inviter.partners if len(inviter.partners) == 1 else ()
        chosen = {
            "role": "contributor",
            "pillar": list(inviter.pillars),
            "partner": list(only),
            "until": inviter.until and people_store.day(inviter.until),
        }
    is_narrowed = account is not None and account.is_narrowed
    role = account.role if account else ""
    # What is seen is narrowed by default for a contact alone, and stays as it is for who is there.
    chosen["sees-viewer"] = is_narrowed and role == "viewer"
    chosen["sees-contributor"] = is_narrowed or role != "contributor"
    for name, value in chosen.items():
        st.session_state[_key(place, name)] = value


def draw(view: ScreenView, place: str, account: Account | None = None) -> None:
    """The fields; the limits of an editor are asked of an editor alone.

    Of an editor who invites a contact, only what may differ is asked.
    """
    t, is_all = view.t, people_store.may_see(view)
    last = None if is_all else _last_day(view)
    if is_all:
        _ask_role(view, place)
    limits = _limits(place)
    for name in limits:
        _ask_limit(view, place, name, account)
    if "pillar" in limits:
        is_contact = _field(place, "role") == "contributor"
        st.caption(t("people-limits-contact" if is_contact else "people-limits"))
    day_field.ask(
        t,
        t("people-last-day-own" if last else "people-last-day"),
        min_value=view.today,
        max_value=last or LAST_DAY,
        key=_key(place, "until"),
        value=None,
        help=t("people-last-day-help"),
    )


def _ask_role(view: ScreenView, place: str) -> None:
    t, roles, key = view.t, list(RIGHTS), _key(place, "role")
    st.radio(
        t("method-role"),
        roles,
        format_func=lambda role: t(f"method-role-{role}"),
        captions=[t(f"method-may-{role}") for role in roles],
        key=key,
    )
    role = st.session_state.get(key)
    if role in SEEING:
        sees = _key(place, f"sees-{role}")
        st.session_state.setdefault(sees, role == "contributor")  # after another role was tried
        st.toggle(t("people-sees"), key=sees)


def _last_day(view: ScreenView) -> date | None:
    """The last day that an editor may give: their own, None without one."""
    until = people_store.own(view).until
    return people_store.day(until) if until else None


def granted(place: str) -> Granted:
    """The rights in the fields; their values may be forged, and are checked when they are saved."""
    role, until = _field(place, "role"), _field(place, "until")
    limits = _limits(place)
    pillars, partners = (
        tuple(_field(place, name) or ()) if name in limits else () for name in LIMITS
    )
    sees = ""
    if role in SEEING:
        sees = "partners" if _field(place, f"sees-{role}") in (True, None) else "all"
    return Granted(
        role,
        pillars,
        partners,
        people_store.end_of(until) if isinstance(until, date) else None,
        sees,
    )


def end(place: str) -> None:
    """Forget what was typed at `place`."""
    for name in FIELDS:
        st.session_state.pop(_key(place, name), None)


def _limits(place: str) -> tuple[str, ...]:
    """The limits that the role has: of what one may do, or the partners of what a viewer sees."""
    role = _field(place, "role")
    if role == "viewer" and _field(place, "sees-viewer"):
        return ("partner",)
    return LIMITS if role in LIMITED else ()


def _ask_limit(view: ScreenView, place: str, name: str, account: Account | None) -> None:
    """The choice of pillars or partners of the programme; those of other programmes stay."""
    param = PARAM[name]
    words = scope.choices(param, view.record, view.t)
    own = getattr(account, param.plural, ()) if account else ()
    words |= {code: code for code in own if code not in words}
    bounds = () if people_store.may_see(view) else getattr(view.person, param.plural)
    if bounds:
        words = {code: words.get(code, code) for code in sorted(bounds)}
    # An editor has no limits until some are chosen; who sees partners alone has at least one.
    is_needed = bool(bounds) or (name == "partner" and _field(place, "role") != "editor")
    none = f"people-choose-{param.plural}" if is_needed else f"filter-all-{param.plural}"
    filter_widgets.ask_many(_key(place, name), words, view.t(param.label), view.t(none))


def _key(place: str, name: str) -> str:
    return f"{place}-{name}"


def _field(place: str, name: str) -> Any:
    return st.session_state.get(_key(place, name))
