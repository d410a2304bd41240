"""Due days as a calendar (RFC 5545): an all-day event for every one-off action with a due day."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from icalendar import Calendar, Event

from data.record import localised as content
from data.sharing.shared_scope import in_language
from data.view import View
from locales import Translator, translator
from public.api.api_feeds import plain
from sections.words import is_nothing

DAILY = timedelta(days=1)


def due_days(view: View, host: str) -> bytes:
    """The calendar: one event per one-off action in scope with a due day, done or not."""
    t, programme = translator(view.language), view.record.programme
    title, _ = content.choose(programme.titles, view.language, programme.source_language)
    calendar = Calendar()
    calendar.add("prodid", f"-//{host}//{programme.code}//{view.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", plain(t("feed-due", programme=title)))
    calendar.add("refresh-interval", DAILY, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    dated = view.actions[view.actions["in_scope"] & (view.actions["kind"] == "one_off")]
    dated = dated[dated["due_on"].notna()]
    for row in in_language(dated, view.record, view.language, "title").to_dict("records"):
        calendar.add_component(_due(row, t, view, host))
    return bytes(calendar.to_ical())


def _due(row: dict[str, Any], t: Translator, view: View, host: str) -> Event:
    status, programme = t(f"status-{row['status']}"), view.record.programme
    begins = datetime.combine(programme.starts_on, time(), UTC)
    event = Event()
    event.add("uid", f"{programme.code}/{row['code']}@{host}")
    # The moment of the record and not of the request, so that equal content gives an equal file.
    event.add("dtstamp", (view.record.known_at or begins).replace(microsecond=0))
    event.add("dtstart", row["due_on"].date())
    event.add("summary", plain(f"{row['code']} {row['title']} · {status}"))
    event.add("description", plain(_described(row, t, status)))
    event.add("categories", [plain(row["pillar_code"]), *map(plain, _partners(row, view))])
    event.add("transp", "TRANSPARENT")
    return event


def _described(row: dict[str, Any], t: Translator, status: str) -> str:
    said = [("status", status), ("progress", t.percent(row["progress"]))]
    if not is_nothing(row["health"]) and row["health"]:
        said.append(("health", t(f"health-{row['health']}")))
    return "\n".join(t("feed-line", what=t(f"column-{name}"), value=value) for name, value in said)


def _partners(row: dict[str, Any], view: View) -> list[str]:
    return [code for code in row["partners"] if code in view.partners_within]
