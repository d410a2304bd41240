"""Rows of figures beside a chart."""

from typing import Any

import pytest

from ui.kit import figure_rows


class View:
    """What rows ask of a view."""

    class palette:  # noqa: N801 - a field of a view
        completed = "#000"

    def t(self, name: str) -> str:
        return name


@pytest.mark.parametrize("rows", [[], [{"code": "1"}]])
def test_without_rows_no_chart_is_drawn(
    monkeypatch: pytest.MonkeyPatch, rows: list[dict[str, Any]]
) -> None:
    """A chart without height is never drawn, and the first paint would wait for it."""
    drawn: list[str] = []
    monkeypatch.setattr(figure_rows, "_ROWS", lambda **_: None)
    view: Any = View()
    figure_rows.beside(view, "pillars", "stacked", rows, lambda: drawn.append("chart"))
    assert len(drawn) == len(rows)
