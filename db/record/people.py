"""People, their roles and their rights, which are checked here at every write."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from db.links.stored_links import StoredQuestion
from db.record import rights
from db.record.rights import Right, Role

__all__ = ["LOCAL", "NotAllowedError", "Person", "Role", "local_person"]


@dataclass(frozen=True)
class Person:
    """A reader or writer; `pillars` and `partners` (codes) are the limits of what they change.

    An action must be in one of `pillars` and name one of `partners`; an empty set is no limit.
    `number` is that of a person who signs in, None for the local one; `language` is the one that
    they chose, "" for none. Whoever `sees` partners is shown the actions of theirs alone.
    """

    name: str
    role: Role
    pillars: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    number: int | None = None
    sees: Literal["all", "partners"] = "all"
    language: str = field(default="", compare=False)

    @property
    def signature(self) -> dict[str, Any]:
        """What a batch has of its author: the number of who signs in, the name of who doesn't."""
        if self.number is None:
            return {"author": self.name, "person_id": None}
        return {"author": "", "person_id": self.number}

    @property
    def within(self) -> frozenset[str] | None:
        """The partners whose actions alone this person sees; None for all actions."""
        return self.partners if self.sees == "partners" else None

    def may_report(self, pillar_code: str, partner_codes: Collection[str]) -> bool:
        """Whether this person may state rights.REPORTED of an action, and add events to it."""
        place = (pillar_code, partner_codes, self.pillars, self.partners)
        return self._may("report", lambda: rights.lies_within(*place))

    def may_state(
        self, columns: Collection[str], pillar_code: str, partner_codes: Collection[str]
    ) -> bool:
        """Whether this person may state these columns of an action: to edit, or only to report."""
        is_report = {*columns} <= rights.REPORTED
        place = (pillar_code, partner_codes)
        return self.may_edit(*place) or (is_report and self.may_report(*place))

    def may_edit(self, pillar_code: str, partner_codes: Collection[str]) -> bool:
        """Whether this person may change an action in `pillar_code` with `partner_codes`."""
        place = (pillar_code, partner_codes, self.pillars, self.partners)
        return self._may("edit", lambda: rights.lies_within(*place))

    def may_manage(self) -> bool:
        """Whether this person may load programmes and change partners and thresholds."""
        return rights.reach(self.role, "manage") == "all"

    def may_import(self) -> bool:
        """Whether this person may import files; the right is checked again for every row."""
        return rights.reach(self.role, "import") != "nothing"

    def may_invite(self) -> bool:
        """Whether this person may invite anybody: contacts of their partners, or everybody."""
        return self._may("invite", lambda: True)

    def may_invite_contact(self, pillars: Collection[str], partners: Collection[str]) -> bool:
        """Whether this person may invite a contact with these limits, none of them beyond theirs.

        Without a limit of a kind the contact would have everything of that kind.
        """
        limits = (pillars, partners, self.pillars, self.partners)
        return self._may("invite", lambda: rights.covers(*limits))

    def may_share(self) -> bool:
        """Whether this person may share parts of the programme by a link."""
        return rights.reach(self.role, "share") != "nothing"

    def may_publish(self, question: StoredQuestion) -> bool:
        """Whether this person may share the answer to `question` by a link, change and end it.

        All that the question shows must lie within the limits of an editor.
        """
        shown = (question.pillars, question.partners, self.pillars, self.partners)
        return self._may("share", lambda: rights.covers(*shown))

    def _may(self, right: Right, is_within: Callable[[], bool]) -> bool:
        reach = rights.reach(self.role, right)
        if reach == "theirs":
            return bool(self.partners) and is_within()
        return reach == "all" or (reach == "within" and is_within())


class NotAllowedError(Exception):
    """Raised for a request that the role of `.person` doesn't cover."""

    def __init__(self, person: Person) -> None:
        super().__init__(f"{person.name} ({person.role}) may not do that.")
        self.person = person


# Without sign-in there is one local user with every right; the server listens on loopback only.
LOCAL = Person("local", "admin")


def local_person(name: str) -> Person:
    """The local user with the name from the settings; LOCAL for ""."""
    return replace(LOCAL, name=name) if name else LOCAL


# An author of the record whose name was typed in a browser, and that nobody vouches for, begins so,
# and a person who was erased, before their number.
TYPED, FORMER = "typed:", "former:"
LONGEST_NAME = 100  # letters


def typed_person(name: str) -> Person:
    """The local user under a name that was typed; LOCAL for ""."""
    return replace(LOCAL, name=f"{TYPED}{name}") if name else LOCAL


def unasked_person(name: str, typed: str) -> Person:
    """Whom nobody asks to sign in: by the `name` of the settings, else the `typed` one."""
    known = local_person(name)
    return typed_person(typed) if known == LOCAL else known


def fit_name(text: str) -> str:
    """`text` as a typed name: without needless spaces; "" for one that can't be stored."""
    name = " ".join(text[: 10 * LONGEST_NAME].split())
    is_fit = name.isprintable() and len(name) <= LONGEST_NAME and name == bare_name(name)
    return name if is_fit else ""


def bare_name(author: str) -> str:
    """The name of an author of the record, without the mark of a typed one, or of a former one."""
    return author.removeprefix(TYPED).removeprefix(FORMER)
