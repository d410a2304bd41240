"""People: who may sign in, with which rights and where, and the audit, for administrators.

Editors of partners invite contacts of theirs here.
"""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.people import audit_list, invitation_form, people_list, people_store, person_dialogue

view = open_page("people")
people = people_store.everybody(view)

heading.of_people(view, people_list.answer(view, people), people_list.trust(view))
people_store.done()
invitation_form.draw(view)
people_list.draw(view, people)
audit_list.draw(view, people)
person_dialogue.ask(view, people)
