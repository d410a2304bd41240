"""Counts in words, in and under the bars."""

from collections.abc import Mapping
from typing import Any

from locales import Translator


def share(done: float, scope: float, t: Translator) -> str:
    """`done` of `scope`, such as 1/5; a dash where `scope` is 0."""
    return f"{_plain(done, t)}/{_plain(scope, t)}" if scope else t.number(None)


def status_count(status: str, count: int, t: Translator) -> str:
    """A number of actions in a status, such as 4 in progress."""
    return t("chart-count", count=count, word=status_word(status, count, t))


def health_count(health: str, count: int, t: Translator) -> str:
    """A number of actions of a health, such as 4 off track."""
    return t("chart-count", count=count, word=health_word(health, count, t))


def status_word(status: str, count: int, t: Translator) -> str:
    """The word for `count` actions in a status, to follow the number."""
    return _counted(status, count, t(f"status-{status}"), t)


def health_word(health: str, count: int, t: Translator) -> str:
    """The word for `count` actions of a health, to follow the number."""
    return _counted(health, count, t(f"health-{health}"), t)


def health_label(health: str, count: int, t: Translator) -> str:
    """The word for `count` actions of a health, with a capital, to be above the number."""
    word = health_word(health, count, t)
    return word[:1].upper() + word[1:]


def pillar_summary(pillar: Mapping[str, Any], t: Translator) -> str:
    """Completion and average of a pillar; the average alone without one-off actions."""
    average = t.percent(pillar["average"])
    if not pillar["scope"]:
        return t("chart-pillars-summary-ongoing", average=average)
    done = share(pillar["done"], pillar["scope"], t)
    return t("chart-pillars-summary", done=done, average=average)


def _counted(state: str, count: int, label: str, t: Translator) -> str:
    """`label` as within a sentence: in none of the four languages does it have a capital."""
    return t("chart-count-word", state=state, count=count, word=label[:1].lower() + label[1:])


def _plain(count: float, t: Translator) -> str:
    """`count` in digits; below 1000 no language has separators, and Babel is slow."""
    return str(int(count)) if count < 1000 else t.number(count)
