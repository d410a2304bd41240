"""Programmes, and the pillars and partners of one."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from data import content, figures
from data.load import Programme
from data.sharing_scope import localised
from data.told import cells
from data.told.view import View

PROGRAMMES = ("code", "title", "title_language", "starts_on", "ends_on", "source_language")
PILLARS = ("code", "position", "title", "title_language")
PARTNERS = ("code", "position", "kind", "name", "name_language", "short", "short_language")


def programmes(known: Iterable[Programme], language: str) -> list[dict[str, Any]]:
    """One row per programme, PROGRAMMES."""
    rows = []
    for one in known:
        title, spoken = content.choose(one.titles, language, one.source_language)
        told = one.code, title, spoken, one.starts_on, one.ends_on, one.source_language
        rows.append(dict(zip(PROGRAMMES, map(cells.cell, told), strict=True)))
    return rows


def pillars(view: View) -> pd.DataFrame:
    """The pillars asked for, else those of the actions asked for; all where nothing narrows."""
    return figures.in_scope(view.record.pillars, "pillar_code", view.actions, view.filters)


def pillar_rows(view: View, pillars: pd.DataFrame) -> list[dict[str, Any]]:
    """PILLARS."""
    return cells.rows(localised(pillars, view.record, view.language, "title"), PILLARS)


def partners(view: View) -> pd.DataFrame:
    """The partners asked for and those of the actions asked for; all where nothing narrows."""
    return figures.in_scope(view.record.partners, "partners", view.actions, view.filters)


def partner_rows(view: View, partners: pd.DataFrame) -> list[dict[str, Any]]:
    """PARTNERS."""
    return cells.rows(localised(partners, view.record, view.language, "name", "short"), PARTNERS)
