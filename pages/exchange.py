"""Exchange: what comes in from files; nothing is saved before it was seen."""

from ui import exchange, exchange_import, exchange_report, head
from ui.frame import open_page

view = open_page("exchange")

head.draw(view, exchange.answer(view))
exchange_import.card(view)
exchange_report.card(view)
