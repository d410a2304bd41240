"""Partners: who takes part in what, and how far the work with each of them is."""

from ui.frame import heading, reading_order
from ui.frame.entry import open_page
from ui.screens import compared_cards, partner_screen

view = open_page("partners")

heading.draw(view, partner_screen.answer(view), partner_screen.trust(view))
is_list_first = reading_order.is_list_first(view, narrows=bool(view.filters.partner))
if is_list_first:
    partner_screen.actions_card(view, below=False)
compared_cards.partners(view)
partner_screen.matrix_card(view)
if not is_list_first:
    partner_screen.actions_card(view, below=True)
