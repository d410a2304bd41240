"""Counts in words, as they stand in and under the bars."""

from collections.abc import Mapping
from typing import Any

from locales import Translator


def share(done: float, scope: float, t: Translator) -> str:
    """1/5, or a dash of nothing."""
    return f"{_plain(done, t)}/{_plain(scope, t)}" if scope else t.number(None)


def status_count(status: str, count: int, t: Translator) -> str:
    """4 in progress."""
    return t("chart-count", state=status, count=count, word=_within(t(f"status-{status}")))


def health_count(health: str, count: int, t: Translator) -> str:
    """4 off track."""
    return t("chart-count", state=health, count=count, word=_within(t(f"health-{health}")))


def pillar_summary(pillar: Mapping[str, Any], t: Translator) -> str:
    """How far a pillar is; of one with continuous work alone nothing is ever completed."""
    average = t.percent(pillar["average"])
    if not pillar["scope"]:
        return t("chart-pillars-summary-ongoing", average=average)
    done = share(pillar["done"], pillar["scope"], t)
    return t("chart-pillars-summary", done=done, average=average)


def _within(label: str) -> str:
    """A label as it reads within a sentence: none of the four languages keeps its capital."""
    return label[:1].lower() + label[1:]


def _plain(count: float, t: Translator) -> str:
    """Up to 999 no language has signs of its own, and Babel's care takes its time."""
    return str(int(count)) if count < 1000 else t.number(count)
