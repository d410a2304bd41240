"""Style sheets, scripts and the icon of the dashboard."""

from pathlib import Path

_HERE = Path(__file__).parent


def asset(name: str) -> Path:
    """The file of that name."""
    return _HERE / name
