"""Undoing a batch for one action, from its updates alone: the cells, and the new statements.

A cell is a column of the action on every day with a statement. It has a value before the batch,
then (with the batch), and now (with all later batches). A later statement of the cell counts as a
change, even with an equal value; an undo and a statement that it took back don't.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from db.record.recording import Statement
from db.record.replay import STATED, State, fold, split, standing
from db.undo.undo_cells import State as CellState
from db.undo.undo_cells import UndoCell
from locales import CONTENT_LANGUAGES

Update = Mapping[str, Any]


class Past:
    """One action before a batch, with it, and now.

    `updates` are all of the action; `others` are rows of its public events added after the batch.
    """

    def __init__(
        self, code: str, updates: Sequence[Update], batch_id: int, others: Sequence[Update] = ()
    ) -> None:
        self.code, self.batch_id = code, batch_id
        self.action_id = int(updates[0]["action_id"])
        self.updates = sorted(updates, key=lambda update: update["sequence"])
        self.days = sorted({update["effective_on"] for update in updates})
        self.own = [update for update in self.updates if update["batch_id"] == batch_id]
        self.earlier = [update for update in self.updates if update["batch_id"] < batch_id]
        self.before, self.then, self.now = (
            {day: fold(known, day) for day in self.days}
            for known in (self.earlier, [*self.earlier, *self.own], self.updates)
        )
        self.since = standing([u for u in self.updates if u["batch_id"] > batch_id])
        self.others = [*(update for update, _ in self.since), *others]

    def columns(self) -> list[str]:
        """The columns that the batch states; only removed for an action that the batch added."""
        if self.own and not self.earlier:
            return ["removed"]
        said = {column for update in self.own for column in split(update["states"])}
        return [column for column in STATED if column in said]

    def cell(self, column: str) -> UndoCell:
        """The cell of a column: its values before, then and now, and its state since."""
        state, last = self._state(column), self._last(column)
        first, said = self.first(column), _value(self.then[self._spoken(column)[-1]], column)
        moved = [day for day in self.days if self._differ(column, day)]
        now = _value(self.now[moved[-1] if state == "changed" and moved else first], column)
        return UndoCell(
            action_code=self.code,
            column=column,
            before=_value(self.before[first], column),
            said=said,
            now=said if state == "free" else now,
            state=state,
            author=last["author"],
            recorded_at=last["recorded_at"],
            batch_id=last["batch_id"],
            effective_on=first,
        )

    def first(self, column: str) -> date:
        """The first day for which the batch states the column."""
        return self._spoken(column)[0]

    def moves(self) -> bool:
        """Whether the batch changed any value, and didn't only repeat values."""
        return any(
            _value(self.then[day], column) != _value(self.before[day], column)
            for day in self.days
            for column in self.columns()
        )

    def restoring(
        self, columns: Iterable[str], done: Collection[str] = (), language: str = "en"
    ) -> list[Statement]:
        """The statements, day by day, that give `columns` their values from before the batch.

        A column is restored from the first day for which the batch stated it. A restored status of
        `done` also states a progress of 100, unless progress is one of `columns`. `language` is the
        language assumed for the comment of a whole save.
        """
        columns, said = list(columns), list[Statement]()
        known: list[Update] = [*self.updates]
        for day in self.days:
            have, want = fold(known, day), self.before[day]
            states = {
                column: _value(want, column)
                for column in columns
                if day >= self.first(column) and _value(have, column) != _value(want, column)
            }
            if "status" in columns and day >= self.first("status") and "progress" not in columns:
                after = {**have, **states}
                if after.get("status") in done and after.get("progress") != 100:
                    states["progress"] = 100.0
            if states:
                number = known[-1]["sequence"] + 1
                as_update = {"effective_on": day, "sequence": number, "states": ",".join(states)}
                known.append({**as_update, **states})
                said.append(self._statement(day, states, language))
        return said

    def _state(self, column: str) -> CellState:
        if all(_value(self.now[d], column) == _value(self.before[d], column) for d in self.days):
            return "done"
        # An action with later statements is never removed without a choice.
        takes_away = column == "removed" and _value(self.before[self.days[-1]], column)
        stated = any(column in columns for _, columns in self.since)
        moved = any(self._differ(column, day) for day in self.days)
        if stated or moved or (takes_away and self.others):
            return "changed"
        return "free"

    def _differ(self, column: str, day: date) -> bool:
        return bool(_value(self.now[day], column) != _value(self.then[day], column))

    def _spoken(self, column: str) -> list[date]:
        """The days for which the batch states the column, in order."""
        new = column == "removed" and not self.earlier
        return sorted(u["effective_on"] for u in self.own if new or column in split(u["states"]))

    def _last(self, column: str) -> Update:
        """The last update that states the column; for removed, the last one about the action."""
        stating = [u for u in self.updates if column in split(u["states"])]
        lost = self.others if column == "removed" else []
        return max([*self.own[-1:], *stating, *lost], key=lambda update: int(update["batch_id"]))

    def _statement(self, day: date, states: Mapping[str, Any], language: str) -> Statement:
        """The statement of `states`; a restored status gets its comment, source and evidence."""
        values = {k: split(v) if k == "partners" else v for k, v in states.items()}
        by_then = [u for u in self.earlier if u["effective_on"] <= day]
        basis = [u for u in by_then if "status" in split(u["states"])]
        if "status" not in states or not basis:
            return Statement(day, values)
        rests = max(basis, key=lambda update: (update["effective_on"], update["sequence"]))
        comments = {each: rests[f"comment_{each}"] for each in CONTENT_LANGUAGES}
        if not any(comments.values()) and rests["batch_kind"] == "edit":
            comments = {language: rests["batch_comment"]}
        return Statement(
            effective_on=day,
            states=values,
            comments={language: text for language, text in comments.items() if text},
            source_url=rests["source_url"],
            rule=rests["rule"],
            evidence_ids=rests.get("evidence_ids", ()),
        )


def _value(state: State, column: str) -> Any:
    """The value of a column; removed is True for an action that doesn't exist yet."""
    if column == "removed":
        return not state or bool(state.get("removed"))
    return state.get(column)
