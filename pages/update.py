"""Update: change cells of the table, see what will be saved, and save it all at once."""

from ui import adding_action, conflict, editor, head, outcomes, saving, unsaved, update_answer
from ui.frame import open_page

view = open_page("update")
desk = editor.open_desk(view)

head.draw(view, update_answer.answer(view, desk), update_answer.hint(view, desk))
outcomes.good(view, desk)
editor.draw(view, desk)
if editor.may_edit(view):
    saving.card(view, desk)
    adding_action.draw(view, desk)
    conflict.ask(view, desk)
unsaved.guard(view, desk)
