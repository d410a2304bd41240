"""History: every save, the newest first, with what it changed, and the way to take it back."""

from functools import partial

from ui.frame import heading
from ui.frame.entry import open_page
from ui.history import log as history
from ui.history import log_filters, save_list, undo_dialogue, undo_session

view = open_page("history")
log = history.log(view)

heading.draw(
    view,
    history.answer(view, log),
    history.trust(view, log),
    below=partial(log_filters.draw, view),
    ahead=False,
)
undo_session.outcome(view)
save_list.draw(view, log)
undo_dialogue.ask(view)
