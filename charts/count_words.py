"""Counts in words, as they stand in and under the bars."""

from collections.abc import Mapping
from typing import Any

from locales import Translator


def share(done: float, scope: float, t: Translator) -> str:
    """1/5, or a dash of nothing."""
    return f"{_plain(done, t)}/{_plain(scope, t)}" if scope else t.number(None)


def status_count(status: str, count: int, t: Translator) -> str:
    """4 in progress."""
    return t("chart-count", count=count, word=status_word(status, count, t))


def health_count(health: str, count: int, t: Translator) -> str:
    """4 off track."""
    return t("chart-count", count=count, word=health_word(health, count, t))


def status_word(status: str, count: int, t: Translator) -> str:
    """What so many in a status are called after their number."""
    return _counted(status, count, t(f"status-{status}"), t)


def health_word(health: str, count: int, t: Translator) -> str:
    """What so many of a health are called after their number."""
    return _counted(health, count, t(f"health-{health}"), t)


def health_label(health: str, count: int, t: Translator) -> str:
    """What so many of a health are called above their number."""
    word = health_word(health, count, t)
    return word[:1].upper() + word[1:]


def pillar_summary(pillar: Mapping[str, Any], t: Translator) -> str:
    """How far a pillar is; of one with continuous work alone nothing is ever completed."""
    average = t.percent(pillar["average"])
    if not pillar["scope"]:
        return t("chart-pillars-summary-ongoing", average=average)
    done = share(pillar["done"], pillar["scope"], t)
    return t("chart-pillars-summary", done=done, average=average)


def _counted(state: str, count: int, label: str, t: Translator) -> str:
    """A label as it reads within a sentence: none of the four languages keeps its capital."""
    return t("chart-count-word", state=state, count=count, word=label[:1].lower() + label[1:])


def _plain(count: float, t: Translator) -> str:
    """Up to 999 no language has signs of its own, and Babel's care takes its time."""
    return str(int(count)) if count < 1000 else t.number(count)
