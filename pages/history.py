"""History: every save, the newest first, with what it changed, and the way to take it back."""

from functools import partial

from ui import head, history, history_entries, history_filters, undo, undo_dialogue
from ui.frame import open_page

view = open_page("history")
log = history.log(view)

head.draw(
    view,
    history.answer(view, log),
    history.trust(view, log),
    below=partial(history_filters.draw, view),
    ahead=False,
)
undo.outcome(view)
history_entries.draw(view, log)
undo_dialogue.ask(view)
