"""What is otherwise than on the last reporting day, or on a day that somebody chose."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from data import authors, changes, moments, news, schedule
from data.between import between
from data.causes import Change
from reports.views import values
from reports.views.look import Look, cell
from reports.views.parts import Table

Row = Mapping[str, Any]

EXISTENCE = {"added": "changes-added", "removed": "changes-removed"}


def table(look: Look) -> Table:
    """One row per thing that changed: of which action, before and after, who said it and when."""
    t, since = look.t, look.earlier
    columns = [
        *values.moved(look),
        look.column("author"),
        look.column("comment"),
        look.column("source_url", "address"),
    ]
    told = [] if since is None else _told(look, since)
    note = "" if since is None else t("views-since", day=t.day(since))
    rows, coded = ([pair[at] for pair in told] for at in (0, 1))
    return Table("changes", t("page-changes"), columns, rows, note=note, coded=coded)


def _told(look: Look, since: date) -> list[tuple[Row, Row]]:
    record = look.record
    earlier = schedule.assess(moments.actions_on(record, since), record.methods)
    before = look.localised(earlier, "title")
    compared = pd.concat([look.actions, changes.then(earlier, look.filters, look.actions)])
    titles = {
        **dict(zip(before["code"], before["title"], strict=True)),
        **dict(zip(look.assessed["code"], look.assessed["title"], strict=True)),
    }
    said = {row["sequence"]: row for row in record.updates.to_dict("records")}
    found = between(record, earlier, look.assessed, since, look.day)
    return [
        _row(look, one, titles, said.get(one.sequence or 0))
        for one in news.about(found, compared, record.evidence, look.filters)
    ]


def _row(
    look: Look, change: Change, titles: Mapping[str, str], said: Mapping[str, Any] | None
) -> tuple[Row, Row]:
    """In words, and in codes."""
    kind = "status" if change.kind == "cancelled" else change.kind
    is_event = kind == "evidence"
    both = {
        "code": change.code,
        "title": titles.get(change.code),
        "effective_on": cell(said["effective_on"]) if said else None,
        "comment": values.comment(look, said) if said else None,
        "source_url": (said["source_url"] or None) if said else None,
    }
    author = said["author"] if said else None
    told = {
        **both,
        "what": look.t(EXISTENCE.get(kind) or f"column-{kind}"),
        "before": values.value(look, kind, change.before),
        "after": values.happened(look, change.after)
        if is_event
        else values.value(look, kind, change.after),
        "author": author and authors.author(look.t, author),
    }
    raw = {"what": kind, "before": cell(change.before), "after": cell(change.after)}
    return told, {**both, **raw, "author": author}
