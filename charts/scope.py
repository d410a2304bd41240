"""What is looked at, in the words of a line: which pillars and which partners."""

from collections.abc import Collection, Sequence

from locales import Translator


def places(pillars: Collection[str], partners: Sequence[str], t: Translator) -> list[str]:
    """Pillars by their codes and partners by their names; nothing for all of them."""
    said = []
    if pillars:
        said.append(t("scope-pillars", count=len(pillars), pillars=t.list(sorted(pillars))))
    if partners:
        said.append(t("scope-partners", count=len(partners), partners=t.list(list(partners))))
    return said
