"""Requests to write: a change, a new action, a new piece of evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from db.record.people import Person
from db.record.vocabulary import Vocabulary


@dataclass(frozen=True)
class ChangeRequest:
    """A change of one action, which was read at `version`.

    `states` is column (of db.record.column_values.EDITABLE) to value; empty when there is only a
    comment. `own` are batches that the same person saved since then: with these it can't collide.
    """

    action_code: str
    version: int
    effective_on: Any
    states: Mapping[str, Any] = field(default_factory=dict)
    comment: str = ""
    source_url: str = ""
    own: frozenset[int] = frozenset()


@dataclass(frozen=True, kw_only=True)
class NewAction:
    """An action of a pillar, or a measure of a parent, that exists from `effective_on`.

    `states` is column (of db.record.additions.FIRST) to value; the others get the values there.
    `year` is that of a measure's annual plan; left out, it is the year of `effective_on`.
    """

    code: str
    effective_on: Any
    pillar_code: str = ""
    parent_code: str = ""
    year: int | None = None
    states: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class NewEvidence:
    """A public event about an action; `titles` is language to text, `stage` the kind of event."""

    action_code: str
    happened_on: Any
    titles: Mapping[str, str]
    source_url: str
    date_precision: str = "day"
    partners: Sequence[str] = ()
    stage: str = ""


@dataclass(frozen=True)
class Case:
    """The circumstances of requests that are saved at once: person, programme, words."""

    person: Person
    programme_code: str
    vocabulary: Vocabulary
    comment: str
    language: str
