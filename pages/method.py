"""Method: how every figure is computed, in words, from the thresholds in force."""

from ui import head, method, method_example, method_schedule
from ui.frame import open_page

view = open_page("method")

head.draw(view, view.t("method-answer"), method.origin(view))
method.counting(view)
method.statuses(view)
method_schedule.planned(view)
method_schedule.health(view)
method_example.draw(view)
method.days(view)
method.writing(view)
