"""My account: who one is, where one is signed in, what one shares, and what is stored about one."""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.people import own_account, people_store

view = open_page("account")
own = people_store.own(view)

heading.of_people(view, view.t("page-account"), own_account.rights(view, own))
people_store.done()
own_account.draw(view, own)
