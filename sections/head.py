"""The beginning and the end of a page: answer, source of the figures, scope, and check code."""

from collections.abc import Callable, Iterator
from typing import Any

from data import questions
from data.figures import counted
from data.filters import NARROWING, only_action
from data.sharing.link_content import LinkContent
from data.view import View
from sections import headline, method, one_action
from sections import sums as how
from sections.scope import choices, narrowed, nothing, ordered
from sections.tables import Column, Table
from sections.words import SectionWords


def head(words: SectionWords, frame: Any) -> dict[str, Any]:
    """The content of a page before and after its parts, by name."""
    view, t = words.view, words.t
    named = frame.name or view.title
    return {
        "answer": answer(words),
        "title": f"{named} · {t('scope-as-of', day=t.day(view.day))}",
        "coverage": coverage(words),
        "assessment": assessment(words),
        "known": words.moment(view.known_at) if view.known_at else "",
        "scope": scope(words),
        "command": command(view),
        "formulas": formulas(words),
        "statuses": [words.status(code) for code in view.statuses["code"]],
        "healths": method.healths(words),
        "text": words.text({"title": view.title, "title_language": view.title_language}),
    }


def answer(words: SectionWords, escape: Callable[[str], str] = str) -> str:
    """The headline in a sentence, or why there are no figures; `escape` writes names."""
    view, t = words.view, words.t
    if view.filters.only:
        return _of_action(words)
    total, is_limited = view.total, view.filters.narrows
    partner = escape(headline.only_partner(view.filters, view.all_partners))
    if said := headline.answer(total, t, words.level, narrowed=is_limited, partner=partner):
        return said
    if not view.has_begun:
        return nothing(view)
    return t("overview-answer-nothing", level=words.level)


def _of_action(words: SectionWords) -> str:
    """Code, title and finding of the one action shown, or that it isn't there on the day."""
    view, t, action = words.view, words.t, only_action(words.view.filters, words.view.actions)
    if action is not None:
        name = f"{action['code']} {words.text(action.to_dict()).plain}"
        return t("action-answer", name=name, answer=one_action.found(view, action, view.late))
    if view.filters.pillar or view.filters.partner:
        return t("overview-answer-nothing", level=words.level)
    return t("shared-action-gone", code=view.filters.only, day=t.day(view.day))


def coverage(words: SectionWords) -> str:
    """The number of actions with progress, and the floor; "" for a single action."""
    return (
        "" if words.view.filters.only else headline.coverage(words.view.total, words.t, words.level)
    )


def assessment(words: SectionWords) -> str:
    """The source of the statements, people or a load; empty without actions."""
    said, day = words.view.statements, words.t.day(words.view.day)
    if words.view.actions.empty:
        return ""
    return headline.assessment(said.people, said.loaded, day, words.t)


def scope(words: SectionWords) -> str:
    """Day and scope on one line."""
    view, t = words.view, words.t
    values = {param.name: view.filters.kept(param.name) for param in NARROWING}
    kept = narrowed(values, {"partner": words.shorts}, t) or [t("scope-all")]
    parts = [t("scope-as-of", day=t.day(view.day)), *kept]
    if words.level == "measure":
        parts.append(t("scope-measures"))
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def command(view: View | LinkContent) -> list[str]:
    """The command that prints the check code: program and options, in order."""
    known = _known(view.saves, view.last_batch)
    return questions.command(view.programme.code, view.filters, view.day, known, view.language)


def _known(saves: int | None, batch: int) -> str:
    """The option for the revision: --saves if known, since batch numbers differ by database."""
    return f"--batch {batch}" if saves is None else f"--saves {saves}"


def formulas(words: SectionWords) -> list[str]:
    """The formulas of the headline figures, with their numbers."""
    view, t, level = words.view, words.t, words.level
    if view.filters.only:
        return [t("how-planned", level=level)]
    total, sums = view.total, counted.sums(view.actions)
    said = [how.completion(total, t, level), how.average(total, sums, t, level)]
    said += [how.floor(total, sums, t)] if total["reported"] else []
    said.append(t("how-planned", level=level))
    many, named = view.memberships[""]
    return [*said, how.partners(many, named, t, level)] if named else said


def scope_table(view: View) -> Table:
    """One row per fact on the view: programme, day, filters, headline figures, check code."""
    t = view.t
    columns = [
        Column.of(view, "what", word="views-what"),
        Column.of(view, "said", word="views-said"),
    ]
    rows = [{"what": t(what), "said": said} for what, said in _said(view)]
    return Table("scope", t("views-scope"), columns, rows)


def _said(view: View) -> Iterator[tuple[str, str]]:
    t, record = view.t, view.record
    yield "filter-programme", view.title
    yield "filter-as-of", t.day(view.day)
    if record.known_at is not None:
        batch = t.number(record.last_batch)
        yield "filter-known-on", t("views-known", moment=view.moment(record.known_at), batch=batch)
    yield "filter-level", t(f"level-{view.filters.level}")
    yield from _filters(view)
    yield from _figures(view)
    yield "views-check", view.check_code
    yield "views-command", " ".join(command(view))


def _filters(view: View) -> Iterator[tuple[str, str]]:
    t, filters = view.t, view.filters
    if not view.is_narrowed:
        yield "filter-pillar", t("filter-all-pillars")
        yield "filter-partner", t("filter-all-partners")
    for param in NARROWING:
        if kept := ordered(param, filters.kept(param.name)):
            words = choices(param, view.record, t)
            separator = "; " if "code" in param.shows else ", "
            yield param.label, separator.join(words.get(one, one).strip() for one in kept)


def _figures(view: View) -> Iterator[tuple[str, str]]:
    t, total = view.t, view.total
    done, scope = t.number(total["done"]), t.number(total["scope"])
    share = None if not total["scope"] else total["completion"] * 100
    yield "views-completion", f"{t.percent(share)} ({done}/{scope})"
    reported, actions = t.number(total["reported"]), t.number(total["actions"])
    yield "column-average", f"{t.percent(total['average'])} ({reported}/{actions})"
    yield "column-floor", t.percent(total["floor"])
