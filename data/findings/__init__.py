"""What the cards have found: per card a catalogue of conditions, and the strongest that holds."""

from data.findings.attention import attention
from data.findings.catalogue import Finding, strongest
from data.findings.due import due
from data.findings.partners import partners
from data.findings.pillars import pillars
from data.findings.reach import reach
from data.findings.rows import rows
from data.findings.saying import say
from data.findings.silence import silence
from data.findings.trend import behind_since, trend

__all__ = [
    "Finding",
    "attention",
    "behind_since",
    "due",
    "partners",
    "pillars",
    "reach",
    "rows",
    "say",
    "silence",
    "strongest",
    "trend",
]
