"""Requests to write: a change, a new action, a new piece of evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from db.record.people import Person
from db.record.vocabulary import Vocabulary


@dataclass(frozen=True)
class ChangeRequest:
    """A change of one action, which was read at `version`.

    `states` is column (of db.record.column_values.EDITABLE) to value; {} for a comment alone. `own`
    are ids of batches that the same person saved after `version`: the change can't collide with
    them.
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

    `states` is column (of db.record.additions.FIRST) to value; columns left out get FIRST's values.
    `year` is the year of a measure's annual plan, by default the year of `effective_on`; None for
    an action.
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
    """The person, programme, vocabulary, comment and language of requests saved as one batch."""

    person: Person
    programme_code: str
    vocabulary: Vocabulary
    comment: str
    language: str
