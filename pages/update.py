"""Update: change cells of the table, see what will be saved, and save it all at once."""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.update import (
    conflict_dialogue,
    editor,
    new_entries,
    save_card,
    save_outcomes,
    unsaved_guard,
)

view = open_page("update")
desk = editor.open_desk(view)

heading.draw(view, editor.answer(view, desk), editor.hint(view, desk))
save_outcomes.good(view, desk)
editor.draw(view, desk)
if editor.may_edit(view):
    save_card.card(view, desk)
    new_entries.new_action(view, desk)
    conflict_dialogue.ask(view, desk)
unsaved_guard.guard(view, desk)
