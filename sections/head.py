"""The beginning and the end: the answer, whose figures these are, the proof."""

from typing import Any

from charts import formulas as how
from charts import headline
from data import counted, questions
from data.sharing_scope import filters
from sections.scope import narrowed
from sections.words import Words


def head(words: Words, frame: Any) -> dict[str, Any]:
    """What a page says before and after its parts."""
    shared, t = words.shared, words.t
    named = frame.name or shared.title
    return {
        "answer": answer(words),
        "title": f"{named} · {t('scope-as-of', day=t.day(shared.day))}",
        "coverage": headline.coverage(shared.total, t, words.level),
        "assessment": assessment(words),
        "known": words.moment(shared.known_at) if shared.known_at else "",
        "scope": scope(words),
        "command": command(words),
        "formulas": formulas(words),
        "statuses": [words.status(code) for code in shared.statuses["code"]],
        "healths": healths(words),
        "text": words.text({"title": shared.title, "title_language": shared.title_language}),
    }


def answer(words: Words) -> str:
    """Where it stands, or why there is nothing to say."""
    shared, t = words.shared, words.t
    total, is_limited = shared.total, shared.shows.is_limited
    if said := headline.answer(total, t, words.level, narrowed=is_limited):
        return said
    if not shared.begun:
        return t("overview-answer-before", day=t.day(shared.day))
    return t("overview-answer-nothing", level=words.level)


def assessment(words: Words) -> str:
    """Whose figures these are; "" where there are none."""
    said, day = words.shared.said, words.t.day(words.shared.day)
    if words.shared.actions.empty:
        return ""
    return headline.assessment(said.people, said.loaded, day, words.t)


def scope(words: Words) -> str:
    """Day and scope on one line."""
    shared, t = words.shared, words.t
    shows = shared.shows
    kept = narrowed(shows.limits, {"partner": words.shorts}, t) or [t("scope-all")]
    parts = [t("scope-as-of", day=t.day(shared.day)), *kept]
    if shows.level == "measure":
        parts.append(t("scope-measures"))
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def command(words: Words) -> list[str]:
    """What prints the check number for whoever has the database: program and options, in order."""
    shared = words.shared
    known, shows = _known(shared.saves, shared.batch), shared.shows
    return questions.command(shows.programme, filters(shows), shared.day, known, shared.language)


def _known(saves: int | None, batch: int) -> str:
    """What was known, by the programme's own count: the number of a batch is another elsewhere."""
    return f"--batch {batch}" if saves is None else f"--saves {saves}"


def thresholds(words: Words) -> dict[str, str]:
    """The numbers of the method in force, formatted."""
    t, method = words.t, words.shared.method
    return {
        "risk": t.number(-method["at_risk_gap"], 1),
        "off": t.number(-method["off_track_gap"], 1),
        "days": t.number(method["off_track_days"]),
        "least": t.percent(method["least_planned"]),
    }


def healths(words: Words) -> list[tuple[Any, str]]:
    """Each health with when it holds, best first."""
    t, numbers = words.t, thresholds(words)
    said = {
        "on_track": t("method-health-on_track", **numbers),
        "at_risk": t("method-health-at_risk", **numbers),
        "off_track": t("method-health-off_track", **numbers),
        "not_assessed": t("method-health-not_assessed", **numbers),
    }
    return [(words.health(code), sentence) for code, sentence in said.items()]


def formulas(words: Words) -> list[str]:
    """How the headline figures came about, with their numbers."""
    shared, t, level = words.shared, words.t, words.level
    total, sums = shared.total, counted.sums(shared.actions)
    said = [how.completion(total, t, level), how.average(total, sums, t, level)]
    said += [how.floor(total, sums, t)] if total["reported"] else []
    said.append(t("how-planned", level=level))
    many, named = shared.memberships[""]
    return [*said, how.partners(many, named, t, level)] if named else said
