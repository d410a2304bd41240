import importlib
import pkgutil
import re

import plotly.graph_objects as go
import pytest

import charts
from charts import plotly_bundle
from charts.palette import palette
from locales import LANGUAGES, translator
from tests.charts.frames import HOSTILE, every_figure, shown

FIGURES = every_figure()
MARKUP = re.compile(r"</?(\w+)[^<>]*>")

every_chart = pytest.mark.parametrize("name", FIGURES)


def test_a_chart_draws_and_says_what_it_draws() -> None:
    names = [module.name for module in pkgutil.iter_modules(charts.__path__)]
    modules = {name: importlib.import_module(f"charts.{name}") for name in names}
    described = {name: module for name, module in modules.items() if hasattr(module, "alt")}
    assert all(callable(getattr(module, name)) for name, module in described.items())
    assert len(described) == len(FIGURES)


@every_chart
def test_plotly_finds_nothing_wrong(name: str) -> None:
    go.Figure(FIGURES[name].to_dict())


@every_chart
def test_the_basic_bundle_can_draw_a_chart(name: str) -> None:
    bundle = plotly_bundle.path()
    known = re.findall(r'moduleType:"trace",name:"(\w+)"', bundle.read_text(encoding="utf-8"))
    assert {trace.type for trace in FIGURES[name].data} <= {*known}


@every_chart
def test_the_page_shows_through(name: str) -> None:
    layout = FIGURES[name].layout.template.layout
    assert layout.paper_bgcolor == layout.plot_bgcolor == "rgba(0,0,0,0)"
    assert layout.showlegend is False
    assert layout.font.size == 14


@every_chart
def test_a_chart_says_how_high_it_is(name: str) -> None:
    assert FIGURES[name].layout.height >= 40


@every_chart
def test_hostile_text_stays_text(name: str) -> None:
    figure = every_figure(HOSTILE)[name]
    markup = [note.text for note in figure.layout.annotations]
    markup += [note.hovertext or "" for note in figure.layout.annotations]
    for trace in figure.data:
        hover = trace.hovertext if trace.hovertext is not None else ()
        markup += [text for row in hover for text in ([row] if isinstance(row, str) else row)]
    markup += figure.layout.xaxis.ticktext or ()
    assert {tag for text in markup for tag in MARKUP.findall(text)} <= {"span", "br", "a"}
    assert not [text for text in markup if "$" in text or "%{" in text or "\u202e" in text]
    assert not [text for text in markup if re.search(r'<a (?!href="https://example\.org)', text)]
    said = "".join(map(shown, markup))
    if name not in ("trend", "bullets"):  # these write no names
        assert '<a href="javascript:alert(1)">y</a>'.replace(" ", "") in said.replace(" ", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chart_speaks_every_language(language: str) -> None:
    drawn = every_figure(t=translator(language))
    assert all(figure.layout.height for figure in drawn.values())


def test_light_and_dark_have_the_same_roles() -> None:
    assert palette(False) != palette(True)
    assert len(palette(False).heat) == len(palette(True).heat) == 5
