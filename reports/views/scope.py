"""Whose figures these are: what is looked at, what was known, and how anyone can verify it."""

from collections.abc import Iterator

from data import completion
from reports.views.look import Look
from reports.views.parts import Table


def table(look: Look) -> Table:
    """One row per thing that a reader has to know first."""
    t = look.t
    columns = [look.column("what", word="views-what"), look.column("said", word="views-said")]
    rows = [{"what": t(what), "said": said} for what, said in _said(look)]
    return Table("scope", t("views-scope"), columns, rows)


def command(look: Look) -> str:
    """What prints the check number, for whoever has the database."""
    filters, code = look.filters, look.record.programme.code
    asked = [f"python -m data figures --by pillar --programme {_quoted(code)}"]
    for name in ("pillar", "partner", "status"):
        asked += [f"--{name} {_quoted(code)}" for code in getattr(filters, name)]
    asked += [f"--owner {_quoted(name)}" for name in sorted(filters.owners)]
    asked += ["--in-scope"] * look.is_narrowed
    asked += [f"--level {filters.level}"] * (filters.level != "action")
    asked += [f"--as-of {look.day.isoformat()}", f"--batch {look.record.last_batch}"]
    return " ".join([*asked, f"--lang {look.t.language}", "--format json --check"])


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
    if filters.pillar:
        titles = look.localised(look.record.pillars, "title").set_index("code")["title"]
        told = [f"{code} {titles.get(code, '')}".strip() for code in sorted(filters.pillar)]
        yield "filter-pillar", "; ".join(told)
    if filters.partner:
        yield "filter-partner", look.named(filters.partner)
    if filters.status:
        yield "filter-status", ", ".join(t(f"status-{code}") for code in filters.status)
    if filters.owner:
        yield "column-owner", ", ".join(sorted(filters.owners))


def _figures(look: Look) -> Iterator[tuple[str, str]]:
    t, total = look.t, completion.total(look.actions)
    done, scope = t.number(total["done"]), t.number(total["scope"])
    share = None if not total["scope"] else total["completion"] * 100
    yield "views-completion", f"{t.percent(share)} ({done}/{scope})"
    reported, actions = t.number(total["reported"]), t.number(total["actions"])
    yield "column-average", f"{t.percent(total['average'])} ({reported}/{actions})"
    yield "column-floor", t.percent(total["floor"])


def _quoted(code: str) -> str:
    """A code as a shell takes it."""
    plain = code.replace("-", "").replace("_", "").replace(".", "")
    return code if plain.isascii() and plain.isalnum() else "'" + code.replace("'", "'\\''") + "'"
