"""What is otherwise than on the last reporting day, or on a day that somebody chose."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from data import changes, moments, schedule
from data.between import between
from data.causes import Change
from reports.views.look import Look, cell
from reports.views.parts import Table

WORDS = ("status", "health", "kind", "planning")
EXISTENCE = {"added": "changes-added", "removed": "changes-removed"}
DAYS = ("starts_on", "due_on")


def table(look: Look) -> Table:
    """One row per thing that changed: of which action, before and after, who said it and when."""
    t, since = look.t, look.earlier
    columns = [
        look.column("code", "code"),
        look.column("title"),
        look.column("what", word="column-changed"),
        look.column("before", word="views-before"),
        look.column("after", word="views-after"),
        look.column("effective_on", "day"),
        look.column("author"),
        look.column("comment"),
        look.column("source_url", "address"),
    ]
    told = [] if since is None else _told(look, since)
    note = "" if since is None else t("views-since", day=t.day(since))
    return Table("changes", t("page-changes"), columns, told, note=note)


def _told(look: Look, since: date) -> list[dict[str, Any]]:
    record = look.record
    earlier = schedule.assess(moments.actions_on(record, since), record.methods)
    before = look.localised(earlier, "title")
    kept = {
        *look.actions["code"],
        *changes.then(earlier, look.filters, look.actions)["code"],
    }
    titles = {
        **dict(zip(before["code"], before["title"], strict=True)),
        **dict(zip(look.assessed["code"], look.assessed["title"], strict=True)),
    }
    said = {row["sequence"]: row for row in record.updates.to_dict("records")}
    found = between(record, earlier, look.assessed, since, look.day)
    return [
        _row(look, one, titles, said.get(one.sequence or 0)) for one in found if one.code in kept
    ]


def _row(
    look: Look, change: Change, titles: Mapping[str, str], said: Mapping[str, Any] | None
) -> dict[str, Any]:
    kind = "status" if change.kind == "cancelled" else change.kind
    comments = [said[f"comment_{look.t.language}"], *_others(said)] if said else []
    return {
        "code": change.code,
        "title": titles.get(change.code),
        "what": look.t(EXISTENCE.get(kind) or f"column-{kind}"),
        "before": _value(look, kind, change.before),
        "after": _happened(look, change.after)
        if kind == "evidence"
        else _value(look, kind, change.after),
        "effective_on": cell(said["effective_on"]) if said else None,
        "author": said["author"] if said else None,
        "comment": next((text for text in comments if text), None),
        "source_url": (said["source_url"] or None) if said else None,
    }


def _others(said: Mapping[str, Any]) -> list[str]:
    return [said[name] for name in said if name.startswith("comment_")]


def _happened(look: Look, code: str) -> str:
    return f"{code} {look.events.get(code, '')}".strip()


def _value(look: Look, kind: str, value: Any) -> str | None:
    t = look.t
    if kind == "partners":
        return look.named(value or ()) or None
    if value is None or value == "" or (not isinstance(value, tuple) and pd.isna(value)):
        return None
    if kind in WORDS:
        return t(f"{kind}-{value}")
    if kind in DAYS:
        return t.day(value)
    if kind == "progress":
        return t.percent(value)
    return t.number(value, 2) if kind == "weight" else str(value)
