"""The heading of the update page: what is not saved yet, or what can be done here."""

from ui import editor_form, past
from ui.desk import Desk
from ui.editor import may_edit
from ui.view import View

TO_CHANGE = {"action": "update-answer-actions", "measure": "update-answer-measures"}
TO_READ = {"action": "update-answer-reading-actions", "measure": "update-answer-reading-measures"}


def answer(view: View, desk: Desk) -> str:
    """What stands unsaved; else what to do, or that there is nothing to do here."""
    t = view.t
    if desk.count:
        return t("update-answer-unsaved", count=desk.count)
    if view.assessed.empty:
        return past.nothing(view)
    messages = TO_CHANGE if may_edit(view) else TO_READ
    return t(messages[view.filters.level], count=len(view.actions))


def hint(view: View, desk: Desk) -> str:
    """How to go about it."""
    if may_edit(view):
        hint = "update-hint-form" if editor_form.is_shown() else "update-hint"
        return "" if view.actions.empty else view.t(hint)
    return view.t("update-hint-kept") if desk.count else ""
