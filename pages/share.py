"""Share: what anyone can open by a link, and programs by a token; until when, and how to end it."""

from functools import partial

from ui.frame import heading
from ui.frame.entry import open_page
from ui.share import link_dialogue, link_form, link_list, new_link, share_button, token_form

view = open_page("share")

heading.draw(
    view, share_button.answer(view), view.t("share-trust"), below=partial(new_link.draw, view)
)
share_button.choice(view)
link_form.draw(view)
link_list.draw(view)
token_form.tokens(view)
link_dialogue.ask(view)
