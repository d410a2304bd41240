"""Every colour of the charts by the role it plays, once for light and once for dark."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colours as #RRGGBB. A name that ends in `_ink` is for text on that colour.

    `heat` runs from 0 to 100 % in equal steps. `at_risk` is for marks only, never for text.
    """

    background: str
    tint: str
    hairline: str
    border: str
    axis: str
    muted: str
    text: str
    link: str
    primary: str
    completed: str
    completed_ink: str
    in_progress: str
    in_progress_ink: str
    on_hold: str
    not_started: str
    not_started_line: str
    not_reported: str
    on_track: str
    at_risk: str
    off_track: str
    heat: tuple[str, ...]
    heat_ink: str


LIGHT = Palette(
    background="#FFFFFF",
    tint="#F4F6F8",
    hairline="#E3E7EB",
    border="#CBD2D8",
    axis="#8A8F94",
    muted="#5B6770",
    text="#1B242C",
    link="#12436D",
    primary="#12436D",
    completed="#12436D",
    completed_ink="#FFFFFF",
    in_progress="#4C8FC9",
    in_progress_ink="#1B242C",
    on_hold="#8A8F94",
    not_started="#E3E7EB",
    not_started_line="#5B6770",
    not_reported="#5B6770",
    on_track="#0971A5",
    at_risk="#EB6200",
    off_track="#570F0F",
    heat=("#E9F1F8", "#D3E3F1", "#B3CFE8", "#86B3DB", "#4C8FC9"),
    heat_ink="#1B242C",
)

DARK = Palette(
    background="#12181D",
    tint="#1A2229",
    hairline="#2B353E",
    border="#2B353E",
    axis="#7C8892",
    muted="#A7B2BB",
    text="#E9EEF2",
    link="#B5D8F7",
    primary="#4C8FC9",
    completed="#B5D8F7",
    completed_ink="#1B242C",
    in_progress="#4C8FC9",
    in_progress_ink="#1B242C",
    on_hold="#8A949C",
    not_started="#2B353E",
    not_started_line="#A7B2BB",
    not_reported="#A7B2BB",
    on_track="#4FB0E0",
    at_risk="#F08A3C",
    off_track="#FBC4BB",
    heat=("#18293A", "#1C3850", "#214867", "#285A82", "#306C9C"),
    heat_ink="#E9EEF2",
)


HEATS = len(LIGHT.heat)


def heat_place(average: float | None) -> int | None:
    """The place in `heat` of an average, 0 to 100; None without one, or for NaN.

    It is of steps, so that a colour can be named.
    """
    if average is None or average != average:
        return None
    return max(0, min(int(average * HEATS / 100), HEATS - 1))


def named(name: str) -> str:
    """The custom property of a style sheet that holds the colour `name`."""
    return f"--c-{name.replace('_', '-')}"


def colours(palette: Palette) -> dict[str, str]:
    """The colours of `palette` by their custom properties."""
    steps = {named(f"heat-{step}"): colour for step, colour in enumerate(palette.heat)}
    return {named(name): value for name, value in vars(palette).items() if name != "heat"} | steps


# Each colour as a reference to its custom property, so that a picture has those of both themes.
NAMED = Palette(
    **{name: f"var({named(name)})" for name in vars(LIGHT) if name != "heat"},
    heat=tuple(f"var({named(f'heat-{step}')})" for step in range(HEATS)),
)


def palette(dark: bool) -> Palette:
    """The colours for a dark or a light background."""
    return DARK if dark else LIGHT
