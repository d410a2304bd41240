"""Adding a public event to an action: what happened, when, and where one can read of it."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, insert, select

from db import texts
from db.asking import Case, NewEvidence
from db.batch import begun
from db.fitting import Fitting
from db.fold import fold, join, split
from db.outcomes import Saved, all_or_nothing
from db.people import Person
from db.places import Places
from db.tables import Evidence
from db.texts import UnfitError
from db.values import PRECISIONS
from locales import CONTENT_LANGUAGES

NUMBERED = re.compile(r"U(\d+)", re.ASCII)


def add_evidence(
    engine: Engine,
    person: Person,
    programme_code: str,
    new: NewEvidence,
    *,
    today: date,
    comment: str = "",
    language: str = "en",
    now: datetime | None = None,
) -> Saved:
    """Write a piece of evidence, with a code of its own, as one batch. Raises RefusedError."""
    with begun(
        engine, person, programme_code, today=today, comment=comment, language=language, now=now
    ) as (writer, case):
        places = Places(writer.connection, programme_code, writer.batch_id)
        row = weighed(places, new, case)
        programme_id = places.programme_id
        of_programme = select(Evidence.code).where(Evidence.programme_id == programme_id)
        code = next_code(writer.connection.scalars(of_programme))
        about = {"programme_id": programme_id, "batch_id": writer.batch_id, "code": code}
        writer.connection.execute(insert(Evidence), {**row, **about})
        return Saved(writer.batch_id, actions=1, cells=1)


def weighed(places: Places, new: NewEvidence, case: Case) -> dict[str, Any]:
    """The row but for its code. Raises RefusedError with all that is against it."""
    fitting = Fitting(str(new.action_code), case)
    action_id = _action(places, fitting)
    all_or_nothing(fitting.refusals)
    day = fitting.fit("happened_on", new.happened_on)
    told = new.titles if isinstance(new.titles, Mapping) else {}
    for language in told.keys() - set(CONTENT_LANGUAGES):
        fitting.refuse("read-only", f"title_{language}", told[language])
    titles = {f"title_{language}": told.get(language, "") for language in CONTENT_LANGUAGES}
    row = {
        "action_id": action_id,
        "happened_on": day,
        "date_precision": new.date_precision,
        "stage": _stage(new.stage, fitting),
        "partners": join(fitting.fit("partners", new.partners) or ()),
        "source_url": fitting.fit("source_url", new.source_url),
        **fitting.fit_all(titles),
    }
    if not any(row[title] for title in titles):
        fitting.refuse("no-title", next(iter(titles)))
    if new.date_precision not in PRECISIONS:
        fitting.refuse("unknown-precision", "date_precision", new.date_precision)
    if row["source_url"] == "":
        fitting.refuse("source-needed", "source_url")
    if day and day > case.vocabulary.today:
        fitting.refuse("future-event", "happened_on", day)
    all_or_nothing(fitting.refusals)
    within = case.vocabulary.starts_on <= row["happened_on"] <= case.vocabulary.ends_on
    return {**row, "in_period": within}


def _action(places: Places, fitting: Fitting) -> int | None:
    """The id of the action, which must be there and be the person's to change."""
    case = fitting.case
    found = places.action_id(fitting.code)
    if found is None:
        fitting.refuse("unknown-action")
        return None
    now = fold(places.updates(found))
    if not case.person.may_edit(places.pillar(now), split(now["partners"])):
        fitting.refuse("not-allowed")
    elif now.get("removed"):
        fitting.refuse("no-longer-there")
    return found


def _stage(stage: Any, fitting: Fitting) -> str:
    try:
        return texts.text("stage", stage)
    except UnfitError as unfit:
        fitting.refuse(unfit.reason, "stage", stage)
        return ""


def next_code(used: Iterable[str]) -> str:
    """The next free one of U001, U002, and so on."""
    numbers = [int(found[1]) for code in used if (found := NUMBERED.fullmatch(code))]
    return f"U{max(numbers, default=0) + 1:03d}"
