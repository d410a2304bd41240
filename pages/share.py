"""Share: what anyone can open by a link, and programs by a token; until when, and how to end it."""

from functools import partial

from ui import head, share, share_ask, share_form, share_list, share_made, tokens
from ui.frame import open_page

view = open_page("share")

head.draw(view, share.answer(view), view.t("share-trust"), below=partial(share_made.draw, view))
share.choice(view)
share_form.draw(view)
share_list.draw(view)
tokens.draw(view)
share_ask.ask(view)
