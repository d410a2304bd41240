"""What an address can ask for when a visit begins: for a page's script, and for its first paint."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from data import days
from data.filters import FILTERS, MANY, ME, PARAM, Question
from data.record.load import KnownProgramme, Record
from db.record.people import LOCAL, Person, bare_name


def own_name(person: Person) -> str:
    """The reader's name; "" for the local user without a name."""
    return "" if person.name == LOCAL.name else bare_name(person.name)


def owner_codes(record: Record, name: str) -> list[str]:
    """The owners that an address may have: all of the record, and ME for a reader with a `name`."""
    names = [owner for owner in PARAM["owner"].values(record) if owner != ME]
    return [*([ME] if names and name else []), *names]


def authors(record: Record) -> list[str]:
    """The authors of all saves of the record, sorted."""
    return sorted(set(record.batches["author"]))


def known_values(
    programmes: list[KnownProgramme], record: Record, then: Record, person: Person
) -> dict[str, list[str]]:
    """Parameter to the values that an address may have, for `person`.

    `record` is that of the programme asked for as known now, `then` as known at the moment asked
    for, of which the filters are.
    """
    return {
        "programme": [programme.code for programme in programmes],
        **{param.name: param.values(then) for param in FILTERS},
        "owner": owner_codes(then, own_name(person)),
        **{name: PARAM[name].values(record) for name in ("action", "batch")},
        "author": authors(then),
    }


def programme_ends(
    programmes: list[KnownProgramme], default: KnownProgramme
) -> dict[str | None, date]:
    """Programme code to last day, with that of the default programme under None."""
    return {**{one.code: one.ends_on for one in programmes}, None: default.ends_on}


def is_possible_day(
    ends: Mapping[str | None, date], today: date, name: str, day: date, asked: Question
) -> bool:
    """Whether `day` isn't in the future; `since` must be before the viewed day.

    `ends` is as of `programme_ends`.
    """
    if name != "since":
        return day <= today
    default = days.default_day(ends.get(asked.programme, ends[None]), today)
    return day < (asked.as_of or default)


def first_partners(person: Person, query: Mapping[str, Any]) -> list[str]:
    """The partners that a visit of `person` begins with as a filter, at an address with `query`.

    A partner's contact begins with the actions of theirs, so that the scope that every page and
    file names is theirs, too. An address with filters of its own counts more.
    """
    is_contact = person.role == "contributor" or person.within is not None
    has_own = any(name in query for name in MANY)
    return sorted(person.partners) if is_contact and not has_own else []
