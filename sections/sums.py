"""How the headline figures came about: what was divided by what, in sentences with the numbers."""

from typing import Protocol

from charts.count_words import share
from locales import Translator
from sections.headline import Figures


class SumWords(Protocol):
    """The terms of the average and the floor, as data.figures.counted.sums has them."""

    @property
    def weighted(self) -> float:
        """Weight x progress of what reported, added up."""

    @property
    def weights(self) -> float:
        """The weights of what reported, added up."""

    @property
    def all_weights(self) -> float:
        """The weights of everything, added up."""


def completion(figures: Figures, t: Translator, level: str) -> str:
    """What is completed divided by what is in scope, if anything is."""
    if not figures["scope"]:
        return t("how-completion-none", level=level)
    return t(
        "how-completion",
        share=share(figures["done"], figures["scope"], t),
        completion=t.percent(figures["completion"] * 100),
        level=level,
    )


def average(figures: Figures, sums: SumWords, t: Translator, level: str) -> str:
    """The average over what reported, if anything did."""
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
    """The same with what was never reported as 0."""
    return t(
        "how-floor",
        weighted=t.number(sums.weighted, 2),
        weights=t.number(sums.all_weights, 2),
        floor=t.percent(figures["floor"]),
        zero=t.percent(0),
    )


def partners(memberships: int, named: int, t: Translator, level: str) -> str:
    """Why the rows of partners are never added up."""
    return t("how-partners", count=named, memberships=memberships, level=level)
