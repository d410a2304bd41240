"""The formulas of the headline figures, in sentences with the numbers."""

from typing import Protocol

from charts.count_words import share
from locales import Translator
from sections.headline import Figures


class SumWords(Protocol):
    """The terms of the average and the floor, as in data.figures.counted.sums."""

    @property
    def weighted(self) -> float:
        """The sum of weight x progress over the actions with progress."""

    @property
    def weights(self) -> float:
        """The sum of the weights of the actions with progress."""

    @property
    def all_weights(self) -> float:
        """The sum of the weights of all actions."""


def completion(figures: Figures, t: Translator, level: str) -> str:
    """Completion: done divided by one-off actions in scope; or that there are none."""
    if not figures["scope"]:
        return t("how-completion-none", level=level)
    return t(
        "how-completion",
        share=share(figures["done"], figures["scope"], t),
        completion=t.percent(figures["completion"] * 100),
        level=level,
    )


def average(figures: Figures, sums: SumWords, t: Translator, level: str) -> str:
    """The average over the actions with progress; or that there are none."""
    if not figures["reported"]:
        return t("how-average-none")
    return t(
        "how-average",
        coverage=share(figures["reported"], figures["actions"], t),
        weighted=t.number(sums.weighted, 2),
        weights=t.number(sums.weights, 2),
        average=t.percent(figures["average"]),
        level=level,
    )


def floor(figures: Figures, sums: SumWords, t: Translator) -> str:
    """The average with 0 for actions without progress."""
    return t(
        "how-floor",
        weighted=t.number(sums.weighted, 2),
        weights=t.number(sums.all_weights, 2),
        floor=t.percent(figures["floor"]),
        zero=t.percent(0),
    )


def partners(memberships: int, named: int, t: Translator, level: str) -> str:
    """Why the rows of partners have no sum."""
    return t("how-partners", count=named, memberships=memberships, level=level)
