"""What a page of the dashboard shows first: its answer, its tiles, and its cards with charts.

The words and figures are those of the page itself, out of the same sections. The pages
that are painted are those of LOOKS.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial

from charts import timeline_bars
from charts.palette import NAMED
from data import findings
from data.figures import freshness, schedule
from data.record import saves, statements
from data.record.saves import WantedSaves
from sections import (
    MONTHLY,
    attention,
    head,
    headline,
    log_heads,
    method,
    month_lines,
    news_since,
    one_action,
    partners,
    pillars,
    progress_line,
    scope,
    silence,
    status_bars,
    tiles,
    timeline,
    updating,
)
from sections.look_parts import (
    FirstLook,
    LookAction,
    LookCard,
    LookChart,
    LookItems,
    LookSince,
    LookText,
    LookWords,
)
from sections.progress_rows import PARTNERS, PILLARS, Compared, RowKind
from sections.silence import SilentGroups
from sections.words import Text


def overview(words: LookWords) -> FirstLook:
    """The page Overview."""
    view = words.whole
    change = view.change if view.total["members"] else None
    return FirstLook(
        view,
        head.answer(words),
        tiles=[*tiles.tiles(words, change).values()],
        columns=[
            [_pillars(words), *_monthly(words, month_lines.beside(attention.room(view)))],
            [_partners(words), _attention(words)],
        ],
    )


def of_pillars(words: LookWords) -> FirstLook:
    """The page Pillars, without the list of its actions."""
    view, t = words.whole, words.t
    chosen = view.pillars.iloc[0] if len(view.filters.pillar) == 1 else None
    cards = [[_pillars(words), *_monthly(words, month_lines.STRIP)], [_statuses(words)]]
    return FirstLook(
        view,
        pillars.answer(view),
        head.coverage(words),
        head.assessment(words),
        pillars=list(view.record.pillars["code"]),
        chosen=None if chosen is None else words.text(chosen.to_dict()),
        tiles=[*pillars.tiles(words).values()],
        left_out=headline.left_out(view.actions, view.total, t, words.level),
        columns=cards if pillars.has_several(view) else [],
        is_list_first=view.filters.narrows,
    )


def of_partners(words: LookWords) -> FirstLook:
    """The page Partners: all partners side by side, without the list of a chosen one's actions."""
    view = words.whole
    return FirstLook(
        view,
        partners.answer(view),
        partners.trust(view),
        columns=[[_partners(words)]],
        is_list_first=bool(view.filters.partner),
    )


def of_freshness(words: LookWords) -> FirstLook:
    """The page Freshness, without the list of its actions."""
    view, days = words.whole, words.silence
    waiting = freshness.waiting(view.actions, days)
    names = ["owner", "pillar"] if waiting["owner"].any() else ["pillar"]
    groups = [silence.groups(view, waiting, name) for name in names] if len(waiting) else []
    unowned = words.t("freshness-unowned", level=words.level)
    return FirstLook(
        view,
        silence.answer(view, waiting, days),
        silence.trust(view, days),
        has_method=True,
        tiles=silence.tiles(waiting, words.t),
        columns=[[_groups(name, told)] for name, told in zip(names, groups, strict=False)],
        note=unowned if len(groups) == 1 else "",
    )


def of_timeline(words: LookWords) -> FirstLook:
    """The page Timeline, with its first rows."""
    view, t = words.whole, words.t
    events = view.evidence
    title = findings.say(timeline.silent(view, events), t, words.level)
    shown = timeline.dated_items(view).head(timeline.ROWS)
    bars = LookChart(
        partial(timeline.figure, words, view, shown, events, NAMED),
        partial(timeline_bars.alt, shown, events, t, as_of=view.day),
    )
    rows = LookItems(timeline.items(words, shown), None if shown.empty else bars)
    return FirstLook(
        view,
        timeline.answer(view),
        timeline.trust(view, events),
        columns=[[LookCard("timeline", "items", title, timeline.caption(view), rows)]],
    )


def of_changes(words: LookWords) -> FirstLook:
    """The page Changes, without the list of changes."""
    view, t = words.whole, words.t
    window = news_since.window(view)
    told = [*news_since.told_tiles(words, window).values()] if window.actions else []
    days = [(day, t.short_day(day)) for day in news_since.offered(view)]
    return FirstLook(
        view,
        news_since.answer(view, window),
        news_since.trust(view, window),
        tiles=[tile for tile, _ in told],
        left_out=t("overview-since", day=t.day(window.since)) if told else "",
        since=LookSince(days, window.since, [count for _, count in told]),
    )


def of_history(words: LookWords) -> FirstLook | None:
    """The page History, with the head of the last save."""
    view, t, snapshot = words.whole, words.t, words.snapshot
    if snapshot is None:
        return None
    events = snapshot.evidence_log(view.code, view.record.batch)
    moves = snapshot.partner_log(view.code, view.record.batch)
    wanted = WantedSaves(timezone=view.timezone, codes=log_heads.codes(view))
    found = saves.batches(view.record, events, wanted, moves)
    cards = [
        LookCard(
            "save",
            "save",
            log_heads.title(view, batch),
            log_heads.caption(words, view, batch),
            log_heads.comment(view, batch),
        )
        for batch in found.head(1).to_dict("records")
    ]
    fields = ("column-author", "column-action", "history-from", "history-to")
    return FirstLook(
        view,
        log_heads.answer(words, view, found),
        log_heads.trust(view, found),
        columns=[cards] if cards else [],
        is_ahead=False,
        fields=[t(field) for field in fields],
    )


def of_method(words: LookWords) -> FirstLook:
    """The page Method, with its first parts."""
    view, t = words.whole, words.t
    origin, told = method.origin(view), method.ladder(view)
    rungs = told and LookText(
        t("method-source"),
        told.sentences,
        told.heads,
        [look for look, _ in method.LADDER],
        [named for _, named in method.LADDER],
        told.rows,
        told.note,
    )
    heads = [t("method-term"), t("method-rule")]
    rules = method.counting(words)
    counting = LookText(t("method-counting"), [], heads, ("term", ""), (False, False), rules, "")
    return FirstLook(
        view,
        method.answer(view),
        origin,
        head.assessment(words) if origin else "",
        contents=[(anchor, t(anchor)) for anchor in method.SECTIONS],
        texts=[each for each in (rungs, counting) if each],
    )


def of_action(words: LookWords) -> FirstLook | None:
    """The page of an action; None where it isn't there on the day."""
    view, t = words.whole, words.t
    found = view.assessed[view.assessed["code"] == words.asked.code]
    if found.empty:
        return None
    action = found.iloc[0]
    row, title = action.to_dict(), words.text(action.to_dict())
    answer = one_action.answer(view, action)
    before, after = t("action-answer", name=NAME, answer=answer).split(NAME)
    said = statements.of_action(view.record, row["code"], view.day)
    events = statements.events_of_action(view.record, row["code"], view.day)
    drawn = progress_line.line(view, action, said, view.localised(events, "title"), is_high=True)
    measure_of = action["parent_code"] if action["level"] == "measure" else ""
    told = LookAction(
        before,
        Text(f"{action['code']} {title.text}", title.language),
        after,
        (action["pillar_code"], action["partners"]),
        one_action.pillar(words, action),
        measure_of,
        action["level"],
        one_action.neighbours(view, row),
        one_action.line_title(view),
        LookChart(partial(drawn.figure, NAMED), lambda: drawn.alt),
        action["progress"],
        schedule.plan(action),
        {
            "status": words.status(action["status"]),
            **({"health": words.health(action["health"])} if action["health"] else {}),
        },
        one_action.shown(view, row),
    )
    return FirstLook(view, "", action=told)


def of_update(words: LookWords) -> FirstLook | None:
    """The page Update, with the rows that its table begins with, and without unsaved edits."""
    view, person = words.whole, words.person
    if person is None:
        return None
    is_open = updating.may_report(view, person, is_past=words.is_past)
    has_tools = updating.may_edit(view, person, is_past=words.is_past)
    return FirstLook(
        view,
        updating.answer(view, updating.TO_CHANGE if is_open else updating.TO_READ),
        updating.hint(view) if is_open else "",
        table=updating.table(words, is_open=is_open, has_tools=has_tools),
        card_answer=updating.answer(view, updating.BY_CARDS) if is_open else "",
    )


NAME = "\ue000"  # the place of a name in a sentence
# The parameters that a look shows beside the view, by page.
SHOWN: Mapping[str, Collection[str]] = {"action": ("code",), "changes": ("since",)}
LOOKS: Mapping[str, Callable[[LookWords], FirstLook | None]] = {
    "overview": overview,
    "pillars": of_pillars,
    "partners": of_partners,
    "timeline": of_timeline,
    "freshness": of_freshness,
    "changes": of_changes,
    "history": of_history,
    "method": of_method,
    "action": of_action,
    "update": of_update,
}


def _pillars(words: LookWords) -> LookCard:
    """The pillars side by side; a filter by pillar chooses one among them."""
    return _compared(PILLARS, pillars.compared(words.beside("pillar"), words))


def _partners(words: LookWords) -> LookCard:
    """The partners side by side; a filter by partner chooses one among them."""
    return _compared(PARTNERS, partners.compared(words.beside("partner"), words))


def _compared(kind: RowKind, told: Compared) -> LookCard:
    section = told.section
    return LookCard(kind.page, "rows", section.title, section.caption, (kind, told.rows))


def _statuses(words: LookWords) -> LookCard:
    """The bars of statuses; filters by pillar and status choose a part of them."""
    everyone, kept = words.beside("pillar", "status"), words.whole.filters
    caption = scope.captioned(everyone.whole, pillars.described(everyone).caption)
    title = words.t("pillars-statuses", level=words.level)
    bars = status_bars.bars(everyone, everyone.whole)
    drawn = LookChart(partial(bars.figure, NAMED, kept, words.address), lambda: bars.alt)
    return LookCard("statuses", "chart", title, caption, drawn)


def _monthly(words: LookWords, plot: int) -> Iterator[LookCard]:
    """Lines over months, `plot` px high."""
    for name, chart in MONTHLY.items():
        drawn = LookChart(partial(chart.figure, words, NAMED, plot), partial(chart.alt, words))
        yield LookCard(name, "chart", chart.described(words).title, chart.extent(words), drawn)


def _attention(words: LookWords) -> LookCard:
    found = attention.worst(words, words.whole)
    caption = scope.captioned(words.whole, found.caption)
    return LookCard("attention", "worst", found.title, caption, found)


def _groups(name: str, told: SilentGroups) -> LookCard:
    return LookCard(f"freshness-{name}", "table", told.title, "", told)
