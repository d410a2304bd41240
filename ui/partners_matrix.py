"""The card of pillars and partners: who takes part in what, and how far that is."""

from functools import partial

import pandas as pd

from charts import matrix as chart
from charts.counts import share
from data import completion, findings
from ui import cards, how, partners, past
from ui.part import part
from ui.text import plain
from ui.view import View


@part
def draw(view: View) -> None:
    """The card over all partners, where the programme has any; the chosen one has an outline."""
    t, everyone, selected = view.t, partners.compared(view), partners.chosen(view)
    if selected is None:
        return
    cells = _cells(everyone)
    pillars = view.pillars.assign(title=plain(view.pillars, "title", t))
    shown = {"t": t, "pillars": pillars, "partners": view.partners}
    figure = chart.matrix(
        cells,
        **shown,
        palette=view.palette,
        selected=[selected],
        memberships=_memberships(everyone),
        level=view.filters.level,
    )
    cards.card(
        view,
        "partners-matrix",
        title=_finding(everyone, cells),
        caption=t("partners-matrix-caption", level=view.filters.level, day=past.moment(view)),
        drawing=cards.Drawing(figure, chart.alt(cells, **shown), _table(everyone, cells)),
        how=lambda: how.explain(view, _named(everyone), "completion", "average", "partners"),
        alone=True,
    )


def _cells(view: View) -> pd.DataFrame:
    """The figures of every pillar and partner, and of each partner in all pillars ("")."""
    codes = list(view.partners["code"])
    inner = completion.matrix(view.actions, list(view.pillars["code"]), codes)
    total = completion.by(view.actions, "partners", codes).rename(columns={"code": "partner_code"})
    return pd.concat([inner, total.assign(pillar_code="")], ignore_index=True)


def _memberships(view: View) -> dict[str, tuple[int, int]]:
    by_pillar = {
        code: completion.memberships(view.actions[view.actions["pillar_code"] == code])
        for code in view.pillars["code"]
    }
    return {**by_pillar, "": completion.memberships(view.actions)}


def _named(view: View) -> pd.DataFrame:
    return view.actions[view.actions["partners"].map(len) > 0]


def _finding(view: View, cells: pd.DataFrame) -> str:
    inner = cells[cells["pillar_code"] != ""]
    found = findings.reach(inner, list(view.pillars["code"]), list(view.partners["code"]))
    return findings.say(found, view.t, view.filters.level, listed=partial(partners.names, view))


def _table(view: View, cells: pd.DataFrame) -> pd.DataFrame:
    """A row per pillar and one for all, a column per partner: n/N and average, or nothing."""
    t = view.t
    said = {
        (cell["pillar_code"], cell["partner_code"]): " · ".join(
            [share(cell["done"], cell["scope"], t), t.percent(cell["average"])]
        )
        for cell in cells.to_dict("records")
        if cell["actions"]
    }
    titles = view.pillars["code"] + " " + plain(view.pillars, "title", t)
    rows = dict(zip(view.pillars["code"], titles, strict=True)) | {"": t("filter-all-pillars")}
    table: dict[str, list[str]] = {t("column-pillar_code"): list(rows.values())}
    for code, short in zip(view.partners["code"], _headings(view.partners), strict=True):
        table[short] = [said.get((pillar, code), "") for pillar in rows]
    found = _memberships(view)
    memberships = [found[pillar] for pillar in rows]
    table[t("column-memberships")] = [t.number(many) for many, _ in memberships]
    table[t(f"level-{view.filters.level}")] = [t.number(count) for _, count in memberships]
    return pd.DataFrame(table)


def _headings(partners: pd.DataFrame) -> "pd.Series[str]":
    """The short names; two partners of one name are told apart by their codes."""
    twice = partners["short"].duplicated(keep=False)
    return partners["short"].where(~twice, partners["short"] + " (" + partners["code"] + ")")
