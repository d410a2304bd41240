"""Whose figures these are: what is looked at, what was known, and how anyone can verify it."""

from collections.abc import Iterator

from data import completion, questions
from data.filters import FILTERS
from reports.views.look import Look
from reports.views.parts import Table
from sections.scope import choices, ordered


def table(look: Look) -> Table:
    """One row per thing that a reader has to know first."""
    t = look.t
    columns = [look.column("what", word="views-what"), look.column("said", word="views-said")]
    rows = [{"what": t(what), "said": said} for what, said in _said(look)]
    return Table("scope", t("views-scope"), columns, rows)


def command(look: Look) -> str:
    """What prints the check number, for whoever has the database."""
    code, known = look.record.programme.code, f"--batch {look.record.last_batch}"
    return " ".join(questions.command(code, look.filters, look.day, known, look.t.language))


def _said(look: Look) -> Iterator[tuple[str, str]]:
    t, record = look.t, look.record
    yield "filter-programme", look.title
    yield "filter-as-of", t.day(look.day)
    if record.known_at is not None:
        batch = t.number(record.last_batch)
        yield "filter-known-on", t("views-known", moment=look.moment(record.known_at), batch=batch)
    yield "filter-level", t(f"level-{look.filters.level}")
    yield from _filters(look)
    yield from _figures(look)
    yield "views-check", look.check_number
    yield "views-command", command(look)


def _filters(look: Look) -> Iterator[tuple[str, str]]:
    t, filters = look.t, look.filters
    if not look.is_narrowed:
        yield "filter-pillar", t("filter-all-pillars")
        yield "filter-partner", t("filter-all-partners")
    for param in FILTERS:
        if kept := ordered(param, filters.kept(param.name)):
            words = choices(param, look.record, t)
            separator = "; " if "code" in param.shows else ", "
            yield param.label, separator.join(words.get(one, one).strip() for one in kept)


def _figures(look: Look) -> Iterator[tuple[str, str]]:
    t, total = look.t, completion.total(look.actions)
    done, scope = t.number(total["done"]), t.number(total["scope"])
    share = None if not total["scope"] else total["completion"] * 100
    yield "views-completion", f"{t.percent(share)} ({done}/{scope})"
    reported, actions = t.number(total["reported"]), t.number(total["actions"])
    yield "column-average", f"{t.percent(total['average'])} ({reported}/{actions})"
    yield "column-floor", t.percent(total["floor"])
