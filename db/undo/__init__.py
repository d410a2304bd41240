"""Undoing a batch, or a part of it, by a new batch. Callers use `undo_batch` and `undo_cells`.

- `undo_batch`: `preview` lists the cells, `undo` writes.
- `undo_cells`: UndoCell, and UndonePart for a part of a batch.
- `undo_plan`: the cells of a batch, and the reasons against undoing it.
- `action_past`, `undo_evidence`, `undo_partners`: the cells of an action, an event, a partner, and
  what has to be written to undo them.
"""
