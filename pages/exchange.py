"""Exchange: what comes in from files, seen before it is saved, and what goes out as one."""

from ui import exchange, exchange_export, exchange_import, exchange_new, exchange_report, head
from ui.frame import open_page

view = open_page("exchange")

head.draw(view, exchange.answer(view))
exchange_import.card(view)
exchange_report.card(view)
exchange_export.card(view)
exchange_new.card(view)
