"""The steps of a random history: what can be done to the small programme of tests.db.histories."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

STARTS_ON, ENDS_ON = date(2023, 1, 1), date(2023, 12, 31)
DAYS = st.sampled_from([date(2023, month, 15) for month in (1, 3, 6, 10, 12)])
# Those that are there from the start, and those that a step may add.
CODES, NEW = ("1", "2", "2a"), ("3", "1a")
PARENTS = st.sampled_from(["1", "2"])
STATES: dict[str, st.SearchStrategy[Any]] = {
    "title_en": st.sampled_from(["", "One", "Two"]),
    "title_fr": st.sampled_from(["Un", "Deux"]),
    "partners": st.sampled_from([(), ("A",), ("A", "B"), ("C",)]),
    "weight": st.sampled_from([0.5, 1.0, 3.0]),
    "owner": st.sampled_from(["", "Anna"]),
    "status": st.sampled_from(["not_started", "in_progress", "completed", "on_hold", "cancelled"]),
    "progress": st.none() | st.sampled_from([0.0, 10.0, 60.0]),
    "starts_on": st.sampled_from([STARTS_ON, date(2023, 5, 1)]),
    "due_on": st.none() | st.sampled_from([date(2023, 6, 30), ENDS_ON]),
    "planning": st.sampled_from(["time", "measures"]),
    "kind": st.sampled_from(["one_off", "continuous"]),
}


@dataclass(frozen=True)
class Save:
    """What is said of an action from a day on."""

    code: str
    on: date
    states: Mapping[str, Any]


@dataclass(frozen=True)
class Add:
    """A new action of the first pillar, or a new measure."""

    code: str
    on: date


@dataclass(frozen=True)
class Show:
    """A public event about an action."""

    code: str
    on: date


@dataclass(frozen=True)
class Call:
    """A partner by another name; C is a new one."""

    code: str
    name: str


@dataclass(frozen=True)
class Judge:
    """Other thresholds from a day on."""

    on: date
    gap: float


@dataclass(frozen=True)
class Undo:
    """Take back one of the batches before, also over what was said since."""

    number: int


Step = Save | Add | Show | Call | Judge | Undo
SAID = st.fixed_dictionaries({}, optional=STATES)
# As often as there are lines: most of what people do is to say something.
STEPS = st.one_of(
    st.builds(Save, st.just("1"), DAYS, SAID),
    st.builds(Save, st.just("2"), DAYS, SAID),
    st.builds(Save, st.sampled_from(("2a", *NEW)), DAYS, SAID),
    st.builds(Save, st.sampled_from(CODES), DAYS, SAID),
    st.builds(Save, st.just("2a"), DAYS, st.fixed_dictionaries({"parent_code": PARENTS})),
    st.builds(Add, st.sampled_from(NEW), DAYS),
    st.builds(Show, st.sampled_from(CODES), DAYS),
    st.builds(Call, st.sampled_from("AC"), st.sampled_from(["North", "South"])),
    st.builds(Judge, DAYS, st.sampled_from([-5.0, -40.0])),
    st.builds(Undo, st.integers(0, 4)),
    st.builds(Undo, st.integers(0, 4)),
)
