"""Partners: who takes part in what, and how far the work with each of them is."""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.screens import compared_cards, partner_screen

view = open_page("partners")
everyone = partner_screen.compared(view)

heading.draw(everyone, partner_screen.answer(everyone), partner_screen.trust(everyone), files=view)
compared_cards.partners(view)
partner_screen.matrix_card(view)
partner_screen.actions_card(view)
