"""Changes: what is otherwise than on an earlier day, who says so and why."""

from functools import partial

from sections import news_since
from ui.frame import heading
from ui.frame.entry import open_page
from ui.screens import change_list, change_tiles, change_window

view = open_page("changes")
window = news_since.window(view)

heading.draw(
    view,
    news_since.answer(view, window),
    news_since.trust(view, window),
    below=partial(change_window.since_field, view, window),
)
change_tiles.draw(view, window)
change_list.draw(view, window)
