"""Method: how every figure is computed, in words, from the record and the thresholds in force."""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.screens import method_rules, method_words

view = open_page("method")

heading.draw(view, method_words.answer(view), method_words.origin(view))
with method_words.text():
    method_words.contents(view)
    method_words.source(view)
    method_words.counting(view)
    method_words.statuses(view)
    method_rules.planned(view)
    method_rules.health(view)
    method_words.example(view)
    method_rules.days(view)
    method_rules.writing(view)
    method_rules.roles(view)
    method_words.software(view)
