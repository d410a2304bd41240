"""Style sheets, scripts and the icon of the dashboard."""

from pathlib import Path

_HERE = Path(__file__).parent


def asset(name: str) -> Path:
    """The path of the file `name`; it isn't checked."""
    return _HERE / name
