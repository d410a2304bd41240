"""The values of a request as a statement stores them, and a refusal of each unfit value."""

from collections.abc import Mapping
from typing import Any

from db.record import column_values
from db.record.recording import Statement
from db.record.requests import Case, ChangeRequest
from db.record.statement_rules import Refusal
from db.record.stored_text import UnfitError


class Fitting:
    """Converts the values of one row one by one; `.refusals` has one entry per unfit value."""

    def __init__(self, code: str, case: Case) -> None:
        self.code, self.case = code, case
        self.refusals: list[Refusal] = []

    def fit(self, column: str, value: Any) -> Any:
        """The value as its column stores it; None where it is refused."""
        try:
            return column_values.fit(column, value, self.case.vocabulary)
        except UnfitError as unfit:
            self.refuse(unfit.reason, column, value)
            return None

    def fit_all(self, states: Mapping[str, Any]) -> dict[str, Any]:
        """Column to value as stored; None for a refused value."""
        return {column: self.fit(column, value) for column, value in states.items()}

    def refuse(self, reason: str, column: str = "", value: Any = None) -> None:
        """Add a refusal."""
        self.refusals.append(refusal(self.code, reason, column, value))


def refusal(code: str, reason: str, column: str = "", value: Any = None) -> Refusal:
    """A refusal with the first 80 letters of code, column and value."""
    return Refusal(code[:80], reason, column[:80], "" if value is None else str(value)[:80])


def statement(change: ChangeRequest, case: Case) -> tuple[Statement, list[Refusal]]:
    """The statement of a request, and refusals of values that can't be stored (None in it).

    A status that is done brings a progress of 100 where the request states no progress.
    """
    fitting = Fitting(change.action_code, case)
    states = fitting.fit_all(change.states)
    status = states.get("status")
    if status is not None and case.vocabulary.statuses[status].done:
        states.setdefault("progress", 100.0)
    comment = fitting.fit("comment", change.comment)
    return Statement(
        effective_on=fitting.fit("effective_on", change.effective_on),
        states=states,
        comments={case.language: comment} if comment else {},
        source_url=fitting.fit("source_url", change.source_url),
    ), fitting.refusals
