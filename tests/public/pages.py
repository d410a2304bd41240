"""Shared pages for tests: one of a record made by hand, and one of any size."""

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from data.record.load import Record
from data.sharing.link_content import LinkContent, of_link
from db.links.stored_links import StoredQuestion
from public.pages.shared_page import Frame, html
from tests.data.records import Said, born, event, record

DAY = date(2022, 6, 30)
TITLES = ("title_nl", "title_fr", "title_en", "title_de")


def frame(language: str = "en", **fields: Any) -> Frame:
    """What a server tells a page."""
    plain = {"name": "", "address": "https://example.org/s/TOKEN", "assets": "/assets/{}".format}
    return Frame(**{**plain, "language": language, **fields})


def titled(known: Record) -> Record:
    """The record with names for its pillars and partners."""
    pillars = known.pillars.assign(title_en="Pillar " + known.pillars["code"])
    names = {f"{part}_en": "Partner " + known.partners["code"] for part in ("name", "short")}
    return replace(known, pillars=pillars, partners=known.partners.assign(**names))


def small() -> Record:
    """Two pillars and three partners; people, comments and a source are known, too."""
    return titled(
        record(
            born("1.1", title_en="First", owner="Owner One", partners=("A", "B")),
            born("1.2", title_en="Second", pillar_code="1", position=2),
            born("zz9", title_en="Elsewhere", pillar_code="2", partners=("C",), owner="Owner Two"),
            born("m1", title_en="A measure", parent_code="1.1", pillar_code=""),
            Said(
                "1.1",
                date(2022, 2, 1),
                {"status": "in_progress", "progress": 40.0},
                source_url="https://example.org/source",
                author="Author One",
                comment_nl="Remark One",
                evidence=("e1",),
            ),
            Said("zz9", date(2022, 3, 1), {"status": "completed", "progress": 100.0}),
            evidence=[
                event(
                    "e1", "1.1", date(2022, 1, 5), title_en="An event", source_url="https://e.org/1"
                ),
                event(
                    "e2", "zz9", date(2022, 1, 6), title_en="Not here", source_url="https://e.org/2"
                ),
            ],
        )
    )


def large(actions: int) -> Record:
    """As many actions in five pillars, each reported on once."""
    known = titled(record(born("1.1"), born("1.2"), pillars=5))
    numbers = np.arange(actions)
    codes, pillars = pd.Series(numbers.astype(str)), pd.Series((numbers % 5 + 1).astype(str))
    births = known.updates.iloc[[0]].loc[[0] * actions].reset_index(drop=True)
    births = births.assign(
        action_code=codes, pillar_code=pillars, title_en="Work on subject " + codes
    )
    partners = pd.Series([("A", "B"), (), ("C",), ("A",)] * (actions // 4 + 1)).iloc[:actions]
    births["partners"] = partners
    reports = births.assign(states="status,progress", status="in_progress")
    reports = reports.assign(progress=(numbers % 100).astype(float))
    reports["effective_on"] = pd.Timestamp("2022-03-01").as_unit("s")
    updates = pd.concat([births, reports], ignore_index=True)
    updates["sequence"] = np.arange(1, len(updates) + 1)
    versions = known.actions.iloc[[0]].loc[[0] * actions].reset_index(drop=True)
    return replace(known, updates=updates, actions=versions.assign(code=codes))


def of(known: Record, language: str = "en", day: date = DAY, **shows: Any) -> LinkContent:
    """What a link shows of a record."""
    return of_link(known, StoredQuestion("p", **shows), day, language)


def page(known: Record, language: str = "en", day: date = DAY, **shows: Any) -> str:
    """The page of a record."""
    return html(of(known, language, day, **shows), frame(language))
