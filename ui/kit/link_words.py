"""A shared page or a token in words: its scope and its state."""

from db.links.stored_links import SECTIONS, Kind, Link, NewLink, State
from locales import NAMES, Translator
from sections.scope import known, narrowed
from ui.frame.screen_view import ScreenView

ICONS: dict[State, str] = {
    "live": "public",
    "paused": "pause",
    "expired": "event_busy",
    "revoked": "block",
}


def badge(t: Translator, state: State) -> str:
    """The state with its mark as a badge in Markdown; only live has a colour."""
    colour = "blue" if state == "live" else "gray"
    return f":{colour}-badge[:material/{ICONS[state]}: {t(f'share-state-{state}')}]"


def sections(t: Translator) -> dict[str, str]:
    """Code to name of the parts of a page, in order."""
    return {name: t(f"share-section-{name}") for name in SECTIONS}


def scope(view: ScreenView, link: Link | NewLink) -> str:
    """All properties of a page or a token in one line of plain text."""
    if link.kind != "page":
        return _of_token(view, link)
    t, shows, audience = view.t, link.question, link.audience
    protected = link.is_protected if isinstance(link, Link) else bool(link.password)
    parts = [*_of(view, link)]
    parts.append(t("scope-measures") if shows.level == "measure" else t("share-said-actions"))
    parts.append(_parts(t, shows.sections))
    day = shows.as_of
    parts.append(t("share-said-frozen", day=t.day(day)) if day else t("share-said-follows"))
    parts.append(NAMES[shows.language] if shows.language else t("share-said-reader"))
    parts.append(t("share-said-files") if audience.has_downloads else t("share-said-no-files"))
    parts += [t("share-said-password")] if protected else []
    sites = list(audience.origins)
    parts += [t("share-said-origins", sites=t.list(sites))] if sites else []
    return " · ".join(parts)


def kinds(t: Translator) -> dict[Kind, str]:
    """Kind of token to its name."""
    return {"api": t("token-kind-api"), "feed": t("token-kind-feed")}


def freezes(view: ScreenView) -> str:
    """The label for a frozen page: as known now, or at the view's known_on."""
    if view.known_on is None:
        return view.t("share-freezes")
    return view.t("share-freezes-then", moment=known(view))


def _of(view: ScreenView, link: Link | NewLink) -> list[str]:
    named = {"partner": view.shorts}
    return narrowed(link.question.limits, named, view.t) or [view.t("scope-all")]


def _of_token(view: ScreenView, link: Link | NewLink) -> str:
    t, shows = view.t, link.question
    parts = [*_of(view, link), kinds(t)[link.kind]]
    parts.append(NAMES[shows.language] if shows.language else t("token-said-asker"))
    parts += [t("token-said-people")] if link.audience.names_people else []
    return " · ".join(parts)


def _parts(t: Translator, shown: tuple[str, ...]) -> str:
    if len(shown) == len(SECTIONS):
        return t("share-said-all-sections")
    words = sections(t)
    return t("share-said-sections", count=len(shown), sections=t.list([words[n] for n in shown]))
