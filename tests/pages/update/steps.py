"""What somebody may do next in a session of the update page, as Hypothesis draws it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from data.drafts.edits import Edit

CODES = ("4.1", "4.2")
SCOPES: Mapping[str, Sequence[str]] = {"all": CODES, "one": ("4.2",)}
DONE = {"completed"}
VALUES = {
    "progress": st.sampled_from([20.5, 40.0, None]),
    "status": st.sampled_from(["completed", "on_hold", "cancelled"]),
    "comment": st.just("so"),
}
EDIT = st.sampled_from(["progress", "progress", "status", "comment"]).flatmap(
    lambda column: st.builds(
        Edit, st.sampled_from(("4.2", *CODES)), st.just(column), VALUES[column]
    )
)
BACK = "sets it back"


@dataclass(frozen=True)
class Save:
    """A save, with what is typed while it is on its way, and what a conflict is answered with.

    BACK is to set a cell of it back to what it was before.
    """

    meanwhile: Edit | str | None
    gives_way: bool


@dataclass(frozen=True)
class Filter:
    """Other filters."""

    scope: str


@dataclass(frozen=True)
class Late:
    """An edit on its way from a table that has just been replaced by another one."""

    edit: Edit


@dataclass(frozen=True)
class Undo:
    """Somebody else undoes one of the batches."""

    which: int


SAVE = st.builds(Save, st.none() | EDIT | st.just(BACK), st.booleans())
SIMPLE = ("rests", "runs again", "takes back", "reads the other language", "lets go")
KINDS: Mapping[str, st.SearchStrategy[Any]] = {
    "edit": EDIT,
    "save": SAVE,
    "undo": st.builds(Undo, st.integers(0, 3)),
    "late": st.builds(Late, EDIT),
    "filter": st.builds(Filter, st.sampled_from(sorted(SCOPES))),
    **{step: st.just(step) for step in SIMPLE},
}
OFTEN = [*["edit"] * 5, *["save"] * 5, "rests", "undo", "late", "filter"]
STEPS = st.sampled_from([*OFTEN, *KINDS]).flatmap(KINDS.__getitem__)
