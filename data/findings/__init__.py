"""The findings of the cards: a catalogue of conditions per card; the first that holds counts."""

from data.findings.action_findings import attention, due, rows
from data.findings.catalogue import Finding, say, strongest
from data.findings.partner_findings import partners, reach
from data.findings.pillar_findings import pillars
from data.findings.record_findings import behind_since, silence, trend

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
