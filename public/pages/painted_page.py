"""A first look as HTML: what stands around it, its rows as on the live page, and its colours."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from markupsafe import Markup

from charts import bullets
from charts import palette as colours
from charts.picture import picture
from data import questions
from data.filters import Question
from data.questions import to_query
from data.snapshots import Snapshot
from data.view import View
from db.record.people import Person
from locales import LANGUAGES
from public.pages.shared_page import ASSETS, templates
from sections import first_look, scope, silence, view_tables
from sections.first_look import SHOWN
from sections.look_parts import FirstLook, LookAction, LookCard, LookWords
from sections.progress_rows import ProgressRow, RowKind
from settings import ROOT

LIGHT, DARK = "light", "dark"
# As public/http/streamlit_page.py names them: Streamlit's, and what stands in for it until it came.
FONTS = '"Painted", "Painted before", "Painted before wide", sans-serif'


@dataclass(frozen=True)
class Place:
    """A link of the navigation."""

    title: str
    address: str
    is_here: bool = False


@dataclass(frozen=True)
class Band:
    """A sentence on the viewed day, "past" or "later", with ways to others: words and address."""

    kind: str
    words: str
    ways: Sequence[tuple[str, str]]


@dataclass(frozen=True, eq=False)
class PaintedPage:
    """A page of the dashboard for a reader; `asked` is what the address asks beside the view.

    `groups` is page to its group in the navigation.

    `default_day` is the viewed day by default; after `silence` days without a report an action is
    silent. `shared` are the words of the badge of a view that is shared.
    """

    page: str
    view: View
    snapshot: Snapshot
    asked: Question
    default_day: date
    person: Person
    groups: Mapping[str, str]
    today: date
    is_read_only: bool
    silence: int
    shared: str

    def html(self, rows: Path, table: Path) -> str:
        """The declarative shadow root; `rows` and `table` are the style sheets of these.

        "" where the page has nothing to show first.
        """
        view = self.view
        words = LookWords(
            view,
            view.timezone,
            silence=self.silence,
            asked=self.asked,
            snapshot=self.snapshot,
            person=self.person,
            is_past=self._is_past,
            address=self.address,
        )
        look = first_look.LOOKS[self.page](words)
        if look is None:
            return ""
        return (
            templates()
            .get_template("first_paint.html")
            .render(
                t=view.t,
                words=words,
                look=look,
                scope=scope.line(view),
                looks=("wide", *silence.LOOKS),
                here=self,
                rows_of=partial(_rows, view),
                picture=picture,
                styles=_styles(rows, table),
                anchors={},
            )
        )

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """The marks and words of the buttons that will stand beside the scope."""
        found = [
            ("share", "share-view"),
            *[("download", "download-view")] * (self.page in view_tables.PAGES),
            *[("help", "about-figures")] * (self.page == "overview"),
        ]
        return [(mark, self.view.t(words)) for mark, words in found]

    @property
    def marks(self) -> list[str]:
        """The words of the filters that are set, which will be buttons."""
        return [*scope.marks(self.view).values()]

    def may_report(self, action: LookAction) -> bool:
        """Whether the page of an action has a button to update it."""
        return not self._is_past and self.person.may_report(*action.place)

    def is_whole(self, action: LookAction) -> bool:
        """Whether nothing else will stand above the cards of an action, such as its owner."""
        return self.person.number is None or not self.person.may_edit(*action.place)

    @property
    def _is_past(self) -> bool:
        return scope.is_past(self.view, self.default_day)

    def band(self, look: FirstLook) -> Band | None:
        """The band of a view of the past, or the number of later statements; None without any."""
        view, t = self.view, self.view.t
        if self._is_past:
            is_earlier = view.day < self.default_day
            back = t("past-return", day=t.day(self.default_day))
            ways = [(back, self.address(self.page, as_of=None))] * is_earlier
            if view.known_on is not None:
                ways.append((t("past-return-known"), self.address(self.page, known_on=None)))
            return Band("past", scope.past(view), ways)
        code = self.asked.code if look.action else None
        if not look.is_ahead or not (later := scope.later_statements(view, code)):
            return None
        words = t("later-statements", count=later, day=t.day(view.day))
        address = self.address(self.page, as_of=self.today)
        return Band("later", words, [(t("later-show", day=t.day(self.today)), address)])

    def listed(self, group: str) -> list[Place]:
        """The pages of a group."""
        return [
            Place(self.view.t(f"page-{name}"), self.address(name), name == self.page)
            for name, of in self.groups.items()
            if of == group
        ]

    @property
    def own(self) -> list[Place]:
        """The ways to the people, to one's account, and out; none where nobody signs in."""
        t, person = self.view.t, self.person
        if person.number is None:
            return []
        everybody = [Place(t("page-people"), self.address("people"))] * person.may_invite()
        account = Place(t("sign-in-account", name=person.name), self.address("account"))
        return [*everybody, account, Place(t("account-out"), "/sign-out")]

    @property
    def languages(self) -> list[Place]:
        """This page in each language."""
        return [
            Place(code.upper(), self.address(self.page, lang=code), code == self.view.language)
            for code in LANGUAGES
        ]

    def address(self, page: str, **asked: Any) -> str:
        """The address of `page` with this view, with the parameters `asked` changed."""
        view, path = self.view, "" if page == next(iter(self.groups)) else page
        own = {name: self.asked.value(name) for name in SHOWN.get(page, ()) if page == self.page}
        now = questions.of_view(view, self.default_day).asking(**{**own, **asked})
        return f"/{path}?{urlencode(to_query(now), doseq=True, quote_via=quote)}"


def _rows(view: View, card: LookCard) -> Mapping[str, Any]:
    """What the rows of a card need beside their words."""
    t, since = view.t, view.compared_on
    kind: RowKind
    found: Sequence[ProgressRow]
    kind, found = card.content
    return {
        "kind": kind,
        "rows": found,
        "named": [kind.named(row) for row in found],
        "room": bullets.room([row.average for row in found], t),
        "chosen": view.filters.kept(kind.filter),
        "why": t("rows-why", day=t.day(since)) if since else "",
    }


@cache
def _styles(rows: Path, table: Path) -> Mapping[str, Markup]:
    """The style sheets of the paint and of its rows, with the colours of both themes."""
    page, bars, picture = (
        (ASSETS / f"first_{name}.css").read_text(encoding="utf-8")
        for name in ("paint", "rows", "picture")
    )
    return {
        "page": Markup(_colours() + page),  # noqa: S704 - files of the product
        "picture": Markup(picture),  # noqa: S704
        "table": Markup(table.read_text(encoding="utf-8")),  # noqa: S704
        "rows": Markup(rows.read_text(encoding="utf-8") + bars),  # noqa: S704
    }


def _colours() -> str:
    """The themes of Streamlit by the names of its components: the device's own, or the one kept."""
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    light, dark = (_declared(config["theme"][name], name) for name in (LIGHT, DARK))
    return (
        f":host {{ --st-font: {FONTS}; {light} }}\n"
        "@media (prefers-color-scheme: dark) {"
        f" :host(:not([data-theme=light])) {{ {dark} }} }}\n"
        f":host([data-theme=dark]) {{ {dark} }}\n"
    )


def _declared(theme: Mapping[str, Any], name: str) -> str:
    """The colours of a theme as declarations: primaryColor is --st-primary-color."""
    values = {
        **{f"--st-{_kebab(key)}": value for key, value in theme.items() if isinstance(value, str)},
        **colours.colours(colours.palette(dark=name == DARK)),
    }
    return "".join(f"{key}: {value}; " for key, value in {**values, "color-scheme": name}.items())


def _kebab(name: str) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name)
