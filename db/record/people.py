"""People, their roles and their rights, which are checked here at every write."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from db.links.stored_links import StoredQuestion

Role = Literal["viewer", "editor", "admin"]


@dataclass(frozen=True)
class Person:
    """A reader or writer.

    An editor may change actions of `pillars` or with one of `partners`; all where both are empty.
    """

    name: str
    role: Role
    pillars: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()

    def may_edit(self, pillar_code: str, partner_codes: Collection[str]) -> bool:
        """Whether this person may change an action in `pillar_code` with `partner_codes`."""
        if self.role == "admin":
            return True
        unlimited = not self.pillars and not self.partners
        named = pillar_code in self.pillars or not self.partners.isdisjoint(partner_codes)
        return self.role == "editor" and (unlimited or named)

    def may_manage(self) -> bool:
        """Whether this person may load programmes and change partners and thresholds."""
        return self.role == "admin"

    def may_import(self) -> bool:
        """Whether this person may import files; the right is checked again for every row."""
        return self.role in ("editor", "admin")

    def may_share(self) -> bool:
        """Whether this person may share parts of the programme by a link."""
        return self.role in ("editor", "admin")

    def may_publish(self, question: StoredQuestion) -> bool:
        """Whether this person may share the answer to `question` by a link, change and end it.

        For a limited editor, the pillars or the partners of the question must all be their own.
        """
        if not self.may_share():
            return False
        if self.role == "admin" or not (self.pillars or self.partners):
            return True
        pairs = ((question.pillars, self.pillars), (question.partners, self.partners))
        return any(shown and set(shown) <= theirs for shown, theirs in pairs)


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
