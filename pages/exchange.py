"""Exchange: what comes in from files, seen before it is saved, and what goes out as one."""

from ui.exchange import export_card, import_card, new_programme, next_programme, report_card
from ui.frame import heading
from ui.frame.entry import open_page

view = open_page("exchange")

heading.draw(view, export_card.answer(view))
export_card.contents(view)
import_card.card(view)
report_card.card(view)
export_card.card(view)
next_programme.card(view)
new_programme.card(view)
next_programme.ask(view)
