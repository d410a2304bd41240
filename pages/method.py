"""Method: how every figure is computed, in words, from the record and the thresholds in force."""

from ui import head, method, method_example, method_rules, method_schedule, method_source
from ui.frame import open_page

view = open_page("method")

head.draw(view, method.answer(view), method.origin(view))
with method.text():
    method_source.draw(view)
    method.counting(view)
    method.statuses(view)
    method_schedule.planned(view)
    method_schedule.health(view)
    method_example.draw(view)
    method_rules.days(view)
    method_rules.writing(view)
    method_rules.roles(view)
    method.software(view)
