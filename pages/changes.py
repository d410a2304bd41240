"""Changes: what is otherwise than on an earlier day, who says so and why."""

from functools import partial

from ui import changes, changes_list, changes_since, changes_tiles, head
from ui.frame import open_page

view = open_page("changes")
window = changes.window(view)

head.draw(
    view,
    changes.answer(view, window),
    changes.trust(view, window),
    below=partial(changes_since.draw, view, window),
)
changes_tiles.draw(view, window)
changes_list.draw(view, window)
