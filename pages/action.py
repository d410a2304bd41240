"""Action: all that is known of one action or measure, and the way to update it in place."""

from functools import partial

from ui.frame import heading
from ui.frame.entry import open_page
from ui.people import owner_person, who_may
from ui.screens import action_screen
from ui.update import action_form, conflict_dialogue, save_bar, save_keys, unsaved_guard

view = open_page("action")
desk = action_form.open_desk(view)

heading.draw(
    view,
    action_screen.answer(view),
    action_screen.trust(view),
    below=partial(action_screen.ways, view, partial(action_form.button, view)),
)
who_may.draw(view)
owner_person.draw(view)
action_form.draw(view, desk)
action_screen.draw(view)
if action_form.may_edit(view):
    save_keys.listen(desk)
    save_bar.draw(view, desk, saved=partial(action_form.close, desk))
    conflict_dialogue.ask(view, desk)
else:
    save_bar.tell_refused(view, desk)
unsaved_guard.guard(view, desk)
