"""Partners: who takes part in what, and how far the work with each of them is."""

from ui import head, partners, partners_actions, partners_matrix
from ui.frame import open_page

view = open_page("partners")
everyone = partners.compared(view)

head.draw(everyone, partners.answer(everyone), partners.trust(everyone), files=view)
partners_matrix.draw(view)
partners_actions.draw(view)
