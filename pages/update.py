"""Update: change cells of the table, see what will be saved, and save it all at once."""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.update import (
    conflict_dialogue,
    editor,
    pasted_block,
    phone_cards,
    save_bar,
    save_keys,
    unsaved_guard,
)

view = open_page("update")
# The last save is shown before anything else is computed.
is_told = save_bar.tell(view)
desk = editor.open_desk(view)

heading.draw(view, editor.answer(view, desk), editor.hint(view, desk))
pasted_block.tell(view, desk)
# The bar is sent before the table, which a browser draws more slowly.
if is_told or editor.may_edit(view):
    save_bar.draw(view, desk, phone_cards.onward(view, desk), is_told=is_told)
else:
    save_bar.tell_refused(view, desk)
editor.draw(view, desk)
if editor.may_edit(view):
    save_keys.listen(desk)
    conflict_dialogue.ask(view, desk)
unsaved_guard.guard(view, desk)
